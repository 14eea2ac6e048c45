import type { OptionView } from "../../../core/present/view/workbook-view.ts";
import type { FreshOption } from "./use-fresh-option.ts";
import type { ChangeCounts, Write } from "./use-written-value.ts";

export interface OptionCardProps {
  readonly option: OptionView;
  /** Just added: open, and the focus in the first field that lacks something. Null for all others. */
  readonly fresh: FreshOption | null;
  readonly onShown: () => void;
  readonly onRemoved: (option: OptionView) => void;
  readonly counts: ChangeCounts;
  readonly onWrite: Write;
}
