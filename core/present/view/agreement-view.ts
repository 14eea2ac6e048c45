import type { AgreementLack } from "../../option-choice.ts";
import { lackingAgreements } from "../../options/consent.ts";
import { optionNeeds } from "../../options/kinds.ts";
import type { OptionChoice, OptionKind } from "../../plan.ts";
import type { ViewText } from "../../text/view-text.ts";
import type { OptionColumn } from "./option-columns.ts";
import type { ResultContext } from "./view-context.ts";
import type { OptionFieldView, OptionView } from "./workbook-view.ts";

/** What the agreement of an option lacks, also while it is off; nothing where nobody has to agree to it. */
export const agreementLacksOf = (
  option: OptionChoice,
  { plan }: Pick<ResultContext, "plan">,
): readonly AgreementLack[] => {
  const { answer } = plan.settings.checklist["consent-collected"];
  return lackingAgreements([{ ...option, enabled: true }], plan.start, answer).flatMap(({ lacks }) => lacks);
};

export const agreementOf = (
  kind: OptionKind | null,
  lacks: readonly AgreementLack[],
): OptionView["agreement"] => {
  if (kind === null || !optionNeeds[kind].needsConsent) return null;
  if (lacks.length === 0) return "agreed";
  return lacks.includes("not-agreed") ? "not-agreed" : "claimed";
};

/** The cell that an agreement lacks something in. */
const columnOfLack: Readonly<Record<AgreementLack, OptionColumn>> = {
  "not-agreed": "consent",
  "no-signer": "consentBy",
  "no-date": "consentDate",
  "agreed-after-start": "consentDate",
  "checklist-says-no": "consent",
};

/** The field with what its agreement lacks; a wrong cell tells that first. */
export const withAgreement = (
  field: OptionFieldView,
  lacks: readonly AgreementLack[],
  { agreementLacks }: Pick<ViewText, "agreementLacks">,
): OptionFieldView => {
  const lack = lacks.find((candidate) => columnOfLack[candidate] === field.column);
  if (lack === undefined || lack === "not-agreed" || field.problem !== null) return field;
  if (lack === "no-signer" || lack === "no-date") return { ...field, lacks: "value" };
  return { ...field, problem: agreementLacks[lack] };
};
