import type { CellArea } from "../../ooxml/cells/address.ts";
import type { Draft } from "./draft.ts";
import type { EditOutcome, EditRefusal } from "./sheet-document.ts";

export type Remark = Extract<EditOutcome, { readonly kind: "done" }>["remark"];

/** An edit that is worked out and can be made, or the reason why it cannot. */
export type EditPlan =
  | { readonly kind: "draft"; readonly draft: Draft; readonly area: CellArea; readonly remark: Remark }
  | { readonly kind: "refused"; readonly refusal: EditRefusal };

export const refused = (refusal: EditRefusal): EditPlan => ({ kind: "refused", refusal });

export const planned = (draft: Draft, area: CellArea, remark: Remark = null): EditPlan => ({
  kind: "draft",
  draft,
  area,
  remark,
});
