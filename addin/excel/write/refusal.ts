import type { PortOutcome } from "../../workbook-port.ts";
import type { KnownSheet, SheetBook } from "../sheet-book.ts";
import { codeOf, trouble, troubleOf } from "../trouble.ts";

/** A sheet that is written to, asked about in the request that writes. */
interface AskedPlace {
  readonly sheet: KnownSheet;
  readonly now: () => "gone" | "protected" | "open";
}

/** What Excel answers where a place that is written to is not there any more, or is not as large as what is written. */
const movedCodes = new Set(["ItemNotFound", "InvalidArgument"]);

/** What was answered before Excel refused is known all the same; where it was not, what the book holds counts. */
const answered = <Answer>(answer: () => Answer, otherwise: Answer): Answer => {
  try {
    return answer();
  } catch {
    return otherwise;
  }
};

/** Asks whether sheets are there and open to writing; must stand before what may be refused. */
export const askForPlaces = (
  { workbook }: Excel.RequestContext,
  sheets: readonly KnownSheet[],
): readonly AskedPlace[] =>
  sheets.map((sheet) => {
    const place = workbook.worksheets.getItemOrNullObject(sheet.id);
    const { protection } = place;
    protection.load("protected");
    const answer = () => {
      if (place.isNullObject) return "gone";
      return protection.protected ? "protected" : "open";
    };
    return { sheet, now: () => answered(answer, sheet.isProtected ? "protected" : "open") };
  });

/** Whether it is a sheet that denies, or the workbook as a whole. */
const denied = (places: readonly AskedPlace[]): PortOutcome => {
  const place = places.find(({ now }) => now() === "protected");
  const detail = "AccessDenied";
  return place === undefined
    ? trouble("read-only", { detail })
    : trouble("sheet-protected", { sheet: place.sheet.name, detail });
};

/** Whether it is a sheet that is gone, or a table that is gone or has another size. */
const moved = (places: readonly AskedPlace[], detail: string): PortOutcome => {
  const gone = places.find(({ now }) => now() === "gone");
  if (gone !== undefined) return trouble("sheet-missing", { sheet: gone.sheet.name, detail });
  return trouble("table-changed", { sheet: places[0]?.sheet.name ?? null, detail });
};

/** Why Excel did not write, without a further request. What is learned of the sheets is noted in the book. */
export const refusalOf = (error: unknown, places: readonly AskedPlace[], book: SheetBook): PortOutcome => {
  for (const { sheet, now } of places) book.setProtected(sheet.id, now() === "protected");
  const code = codeOf(error);
  if (code === "AccessDenied") return denied(places);
  return movedCodes.has(code) ? moved(places, code) : troubleOf(error);
};
