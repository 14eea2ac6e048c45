import type { OptionView } from "../../../core/present/view/workbook-view.ts";
import type { Write } from "./use-written-value.ts";

export interface OptionCardProps {
  readonly option: OptionView;
  /** Just added: open, and the focus in the first field that lacks something. */
  readonly isFresh: boolean;
  readonly onShown: () => void;
  readonly onRemoved: (option: OptionView) => void;
  readonly version: unknown;
  readonly onWrite: Write;
}
