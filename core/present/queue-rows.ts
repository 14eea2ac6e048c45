import type { QueueFigures, QueueInterval } from "../result/queues.ts";
import type { Figure, ScenarioResult } from "../result.ts";
import type { Language } from "../text/language.ts";
import { queueTexts } from "../text/queue-texts.ts";
import { resultTexts } from "../text/result-texts.ts";
import { hoursPerDay } from "../units.ts";
import type { ResultTables } from "../workbook/contract/contract.ts";
import type { CellWrite } from "../workbook/tables.ts";
import { monthValue } from "./month-value.ts";

type Value = CellWrite["value"];
type QueueRow = Readonly<Record<ResultTables["resultQueues"]["columns"][number]["id"], Value>>;

/** Where there is nothing to tell, the cell is blank. */
const nothing: Value = "";

/** A sheet keeps a time of day as a fraction of the day. */
const timeValue = (hours: Figure): Value => (hours === null ? nothing : hours / hoursPerDay);

const intervalRow = (
  scenario: string,
  queue: QueueFigures,
  interval: QueueInterval,
  language: Language,
): QueueRow => {
  const { notComputable } = resultTexts[language];
  const { queueGrows } = queueTexts[language];
  const shown = (value: Figure): Value => value ?? notComputable;
  const found = (value: Figure): Value => (interval.stable === false ? queueGrows : shown(value));
  return {
    scenario,
    duty: queue.duty,
    firstMonth: monthValue(queue.from),
    lastMonth: monthValue(queue.to),
    from: timeValue(interval.from),
    until: timeValue(interval.until),
    daysPerWeek: interval.daysPerWeek ?? nothing,
    callsPerDay: interval.callsPerDay ?? nothing,
    positions: shown(interval.positions),
    serviceLevel: queue.targetSeconds === null ? nothing : found(interval.serviceLevel),
    serviceTarget: queue.serviceTarget ?? nothing,
    targetSeconds: queue.targetSeconds ?? nothing,
    averageWaitSeconds: found(interval.averageWaitSeconds),
    occupancy: found(interval.occupancy),
  };
};

/** A row for each part of the day of each duty, in each stretch of months in which it is alike. */
export const queueRows = (scenarios: readonly ScenarioResult[], language: Language): readonly QueueRow[] =>
  scenarios.flatMap(({ name, queues }) =>
    queues.flatMap((queue) =>
      queue.intervals.map((interval) => intervalRow(name, queue, interval, language)),
    ),
  );
