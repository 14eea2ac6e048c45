import type { CommandRefusal, CommandStep, KeepReason, ModelCommandId } from "../../model-commands.ts";
import type { PortTrouble } from "../../workbook-port.ts";

/** How one command is offered, and what is said of it. */
interface CommandText {
  readonly label: string;
  readonly hint: string;
  /** Stands on the button that does it. */
  readonly doIt: string;
  /** Where all is as the command would make it. */
  readonly nothingToDo: string;
  readonly done: string;
  /** What must be known beside the steps before it is done; "" where there is nothing. */
  readonly mind: string;
}

type Sentence<Of extends { readonly kind: string }> = {
  readonly [Kind in Of["kind"]]: (what: Extract<Of, { readonly kind: Kind }>) => string;
};

/** Refusals that Excel's own trouble is not the reason of. */
export type OwnRefusal = Exclude<CommandRefusal, { readonly kind: "trouble" }>;

/** What the view of commands says in one language. */
export interface CommandsText {
  readonly title: string;
  readonly intro: string;
  readonly commands: Readonly<Record<ModelCommandId, CommandText>>;
  readonly show: string;
  readonly asking: string;
  readonly running: string;
  readonly cancel: string;
  readonly close: string;
  readonly willDo: string;
  readonly step: Sentence<CommandStep>;
  /** Many sheets told by their names, and how to see what is on each. */
  readonly manyAdded: (sheets: readonly string[]) => string;
  readonly manyRemoved: (sheets: readonly string[]) => string;
  readonly sheetBySheet: string;
  readonly keep: Readonly<Record<KeepReason, (what: string) => string>>;
  readonly endsUndo: string;
  readonly keepsUndo: string;
  readonly changed: string;
  readonly refusedTitle: string;
  /** Where something was done before Excel refused. */
  readonly partlyTitle: string;
  readonly refusal: Sentence<OwnRefusal>;
  /** Over refusals that are too many to be listed. */
  readonly moreRefusals: (count: number) => string;
  readonly remedy: (refusal: CommandRefusal) => string;
  readonly trouble: (trouble: PortTrouble) => string;
}

/** The sentence that fits; the compiler cannot see that a kind and its sentence belong together. */
const sentence = <Of extends { readonly kind: string }>(sentences: Sentence<Of>, what: Of): string => {
  const say = sentences[what.kind as Of["kind"]] as (of: Of) => string;
  return say(what);
};

export const stepText = ({ step }: CommandsText, what: CommandStep): string => sentence(step, what);

export const refusalText = (text: CommandsText, refusal: CommandRefusal): string =>
  refusal.kind === "trouble" ? text.trouble(refusal.trouble) : sentence(text.refusal, refusal);
