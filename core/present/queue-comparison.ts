import type { QueueFigures } from "../result/queues.ts";
import type { ScenarioResult } from "../result.ts";
import type { Told } from "../text/told.ts";
import { isStaffed, type QueueWords, queueTextOf, shortWait, toldShare } from "./queue-words.ts";
import type { TextRow } from "./text-table.ts";

/** The queue that answers the calls of the duty in the last month: its own, or the rota that it is in. */
const queueAtTheEnd = ({ queues, period }: ScenarioResult, duty: string): QueueFigures | null =>
  queues.find(({ duties, to }) => duties.includes(duty) && to === period.to) ?? null;

type Tell = (queue: QueueFigures) => Told;

const cellOf = (queue: QueueFigures | null, tell: Tell, words: QueueWords): string => {
  if (queue === null) return "–";
  const grows = queue.intervals.some(({ stable }) => stable === false);
  if (grows) return queueTextOf(words).queueGrows;
  if (!isStaffed(queue.unstaffedHoursPerWeek)) return queueTextOf(words).tooFewPeople;
  return tell(queue) ?? words.text.notComputable;
};

/** What callers meet at the end of the period in each scenario: where nothing of it is known in any, it is left out. */
export const queueComparison = (
  scenarios: readonly ScenarioResult[],
  words: QueueWords,
): readonly TextRow[] => {
  const { compared, title } = queueTextOf(words);
  const duties = [...new Set(scenarios.flatMap(({ queues }) => queues.flatMap((queue) => queue.duties)))];
  const row = (
    label: string,
    duty: string,
    isKnown: (queue: QueueFigures) => boolean,
    tell: Tell,
  ): TextRow[] => {
    const queues = scenarios.map((scenario) => queueAtTheEnd(scenario, duty));
    const known = queues.filter((queue) => queue !== null);
    if (!known.some(isKnown)) return [];
    return [{ label, cells: queues.map((queue) => cellOf(queue, tell, words)) }];
  };
  const rows = duties.flatMap((duty) => [
    ...row(
      compared.answered(duty),
      duty,
      ({ targetSeconds, callsPerWeek }) => targetSeconds !== null && callsPerWeek !== null,
      ({ serviceLevel, serviceTarget }) => toldShare(serviceLevel, words, serviceTarget),
    ),
    ...row(
      compared.wait(duty),
      duty,
      ({ callsPerWeek }) => callsPerWeek !== null,
      ({ averageWaitSeconds }) => shortWait(averageWaitSeconds, words),
    ),
  ]);
  return rows.length === 0 ? [] : [{ label: title, cells: null }, ...rows];
};
