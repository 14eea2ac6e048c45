import type { Language } from "../../../core/text/language.ts";
import { calm } from "../../live/calm.ts";
import type { LiveLoop } from "../../live/live-loop.ts";
import type { LiveState } from "../../live/live-state.ts";
import type { CommandRefusal, ModelCommands } from "../../model-commands.ts";
import { plainTemplate } from "../../pane-host/starters.ts";
import type { PortTrouble } from "../../workbook-port.ts";
import type { Connection } from "../connection.ts";
import type { ExcelPort } from "../excel-port.ts";
import { trouble, troubleOf } from "../trouble.ts";
import type { CommandParts, WaitingResults } from "./command.ts";

interface CommandsBeside {
  readonly connection: Connection;
  readonly port: ExcelPort;
  readonly live: LiveLoop;
}

/** Why the sheets do not hold what the pane shows, after that was asked for; null where they do. */
const hindranceIn = ({
  trouble: hindered,
  failure,
  goneTables: [gone],
  hasUnwrittenResults,
}: LiveState): PortTrouble | null => {
  if (hindered !== null) return hindered;
  if (gone !== undefined) return trouble("table-changed", { sheet: gone.sheet, detail: gone.table }).trouble;
  return failure !== null || hasUnwrittenResults ? trouble("failed").trouble : null;
};

const resultsOf = (live: LiveLoop, { keepsUndo }: ExcelPort): WaitingResults => ({
  keepsUndo,
  areWaiting: () => live.state().hasUnwrittenResults,
  write: async () => {
    await live.writeResults();
    return hindranceIn(await calm(live));
  },
});

const refusedBy = (
  error: unknown,
): { readonly kind: "refused"; readonly refusals: readonly CommandRefusal[] } => ({
  kind: "refused",
  refusals: [{ kind: "trouble", trouble: troubleOf(error).trouble }],
});

const load = async (parts: Omit<CommandParts, "template">): Promise<ModelCommands> => {
  const [{ createModelCommands }, { readTemplate }] = await Promise.all([
    import("./run-commands.ts"),
    import("./template.ts"),
  ]);
  const template = async (language: Language) => {
    try {
      return readTemplate(await plainTemplate(language), language);
    } catch {
      return null;
    }
  };
  return createModelCommands({ ...parts, template });
};

/** Commands beside a live pane, which shows what became of the workbook. They are fetched when one is first asked for. */
export const startCommands = ({ connection, port, live }: CommandsBeside): ModelCommands => {
  let loading: Promise<ModelCommands> | null = null;
  const loaded = (): Promise<ModelCommands> => {
    loading ??= load({ connection, readTables: () => port.readTables(), results: resultsOf(live, port) });
    // What could not be fetched is asked for again the next time.
    loading.catch(() => {
      loading = null;
    });
    return loading;
  };
  return {
    preview: async (command, language) => {
      try {
        return await (await loaded()).preview(command, language);
      } catch (error) {
        return refusedBy(error);
      }
    },
    run: async (command, language, previewed) => {
      try {
        const outcome = await (await loaded()).run(command, language, previewed);
        // What was written by the loop is known to it; after all else the workbook is read anew.
        if (command !== "write-results" && outcome.kind !== "changed") await live.retry();
        return outcome;
      } catch (error) {
        return refusedBy(error);
      }
    },
  };
};
