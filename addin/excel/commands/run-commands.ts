import type { Language } from "../../../core/text/language.ts";
import type {
  CommandOutcome,
  CommandPreview,
  CommandRefusal,
  ModelCommandId,
  ModelCommands,
} from "../../model-commands.ts";
import { troubleOf } from "../trouble.ts";
import { type CommandParts, type Plan, type Planner, refused } from "./command.ts";
import { planInsertion } from "./insert-model.ts";
import { planRefresh } from "./refresh-looks.ts";
import { planRemoval } from "./remove-model.ts";
import { planRepair } from "./repair-model.ts";
import { planWriting } from "./write-results.ts";

const planners: Readonly<Record<ModelCommandId, Planner>> = {
  "insert-model": planInsertion,
  "repair-model": planRepair,
  "refresh-looks": planRefresh,
  "write-results": planWriting,
  "remove-model": planRemoval,
};

const hindered = (error: unknown): CommandRefusal => ({ kind: "trouble", trouble: troubleOf(error).trouble });

/** Both were made of plain data by the same code, so what is alike reads alike. */
const isAsBefore = (one: CommandPreview, other: CommandPreview): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

class Commands implements ModelCommands {
  readonly #parts: CommandParts;

  constructor(parts: CommandParts) {
    this.#parts = parts;
  }

  readonly preview = async (command: ModelCommandId, language: Language): Promise<CommandPreview> =>
    (await this.#plan(command, language)).preview;

  /** Plans anew, since the workbook may have changed while the user was reading. */
  readonly run = async (
    command: ModelCommandId,
    language: Language,
    previewed: CommandPreview,
  ): Promise<CommandOutcome> => {
    const { preview, carryOut } = await this.#plan(command, language);
    if (preview.kind === "refused") return preview;
    if (preview.kind !== "ready" || !isAsBefore(preview, previewed)) return { kind: "changed", preview };
    const refusal = await carryOut().catch(hindered);
    return refusal === null
      ? { kind: "done", steps: preview.steps }
      : { kind: "refused", refusals: [refusal] };
  };

  async #plan(command: ModelCommandId, language: Language): Promise<Plan> {
    try {
      return await planners[command](this.#parts, language);
    } catch (error) {
      return refused(hindered(error));
    }
  }
}

/** Commands on the workbook that Excel has open. */
export const createModelCommands = (parts: CommandParts): ModelCommands => new Commands(parts);
