import { type NumberMarks, numberMarks } from "../../core/text/number-marks.ts";
import { localeMarks } from "../pane-host/locale-marks.ts";
import type { Connection } from "./connection.ts";

/** Excel's cells have the marks of the system, unless its user has chosen others in Excel's own settings. */
const askForMarks = async (context: Excel.RequestContext): Promise<NumberMarks | null> => {
  const { application } = context.workbook;
  const { numberFormat } = application.cultureInfo;
  application.load("decimalSeparator,thousandsSeparator,useSystemSeparators");
  numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
  await context.sync();
  return application.useSystemSeparators
    ? numberMarks(numberFormat.numberDecimalSeparator, numberFormat.numberGroupSeparator)
    : numberMarks(application.decimalSeparator, application.thousandsSeparator);
};

/** Where Excel does not say: as the language of the content has them, else those of the words. */
const marksByLanguage = ({ contentLanguage, displayLanguage }: Partial<Office.Context>): NumberMarks | null =>
  localeMarks(contentLanguage ?? displayLanguage ?? "");

/** How numbers stand in the cells of this Excel. Null where nothing tells. One request that only reads. */
export const readNumberMarks = async (
  { run }: Connection,
  office: Partial<Office.Context>,
): Promise<NumberMarks | null> => {
  const asked = await run(askForMarks).catch(() => null);
  return asked ?? marksByLanguage(office);
};
