import type { Migration } from "../../../core/workbook/migration-change.ts";
import { isRefusal } from "../../ooxml/refusal.ts";
import type { WriteRefusal } from "../../ooxml/write/problems.ts";
import type { PortOutcome } from "../../workbook-port.ts";
import type { OpenDocument } from "../document/open-document.ts";
import type { OpenedFile } from "../files/file-access.ts";

type Troubled = Extract<PortOutcome, { readonly kind: "trouble" }>;

/** A name beside that of the file itself, alike in every language of the page. */
const copyName = (name: string, version: number): string =>
  name.replace(/(?:[.]xls[xm])?$/i, (ending) => ` (model ${version})${ending || ".xlsx"}`);

const troubleOf = ({ problems }: WriteRefusal): Troubled => {
  const [problem] = problems;
  const code = problem?.code === "table-blocked" ? problem.code : "cell-not-writable";
  const { sheet = null, address = null } = problem ?? {};
  return { kind: "trouble", trouble: { code, sheet, address, detail: problem?.code ?? "" } };
};

/** By the same code as on the command line, which is fetched only when somebody asks for it. */
const upgradedCopy = async (
  document: Pick<OpenDocument, "name" | "save">,
  migration: Migration,
): Promise<OpenedFile | Troubled> => {
  const { openPackage, upgradedWorkbook } = await import("../../ooxml/index.ts");
  const saved = await document.save();
  if (isRefusal(saved)) return troubleOf(saved);
  const opened = openPackage(saved);
  if (isRefusal(opened)) throw new Error(`what was saved is refused: ${opened.refused}`);
  const bytes = upgradedWorkbook(opened, migration);
  if (isRefusal(bytes)) return troubleOf(bytes);
  return { name: copyName(document.name, migration.to), bytes, place: null, isNew: true };
};

/**
 * The document as it is when this is done, with the migration in it, as a file that nobody has saved. What is edited meanwhile
 * would be lost with the document, so the copy is made anew then.
 */
export const latestCopy = async (
  document: Pick<OpenDocument, "name" | "save" | "version">,
  migration: Migration,
): Promise<OpenedFile | Troubled> => {
  const { version } = document;
  const copy = await upgradedCopy(document, migration);
  return version === document.version ? copy : latestCopy(document, migration);
};
