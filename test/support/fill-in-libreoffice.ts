import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { findLibreOffice } from "../../scripts/libreoffice.mjs";

const run = promisify(execFile);

/** What a person types into a cell, as it is typed: "2,5", "12 %", "24-12-2026", "=154/37" or a text. */
export interface TypedCell {
  readonly sheet: string;
  readonly address: string;
  readonly text: string;
}

/** A workbook to open, what to type into it, and the .xlsx to save it as. */
export interface FillIn {
  readonly file: string;
  readonly cells: readonly TypedCell[];
  readonly saveAs: string;
}

/** A computer set to Danish: a comma in decimals, dates with the day first. A first start would replace the macro. */
const danishComputer = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Setup/L10N">
    <prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>da-DK</value></prop>
  </item>
  <item oor:path="/org.openoffice.Setup/Office">
    <prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop>
  </item>
</oor:items>
`;

const libraryType = (kind: string, name: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE ${kind} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${name}.dtd">
`;

const libraries = `${libraryType("library:libraries", "libraries")}<library:libraries
  xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">
  <library:library library:name="Standard" library:link="false"/>
</library:libraries>
`;

const library = (element: string): string => `${libraryType("library:library", "library")}<library:library
  xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false"
  library:passwordprotected="false">${element}</library:library>
`;

/**
 * Carries out the orders of a file, one a line with tabs between its parts. FormulaLocal is the cell's input line: what
 * is typed there becomes a number, a date, a share or a text by the computer's language.
 */
const fillMacro = `Sub Fill(orders)
  On Error GoTo Failed
  Dim asHidden(0) As New com.sun.star.beans.PropertyValue
  asHidden(0).Name = "Hidden"
  asHidden(0).Value = True
  Dim asXlsx(0) As New com.sun.star.beans.PropertyValue
  asXlsx(0).Name = "FilterName"
  asXlsx(0).Value = "Calc MS Excel 2007 XML"
  files = CreateUnoService("com.sun.star.ucb.SimpleFileAccess")
  lines = CreateUnoService("com.sun.star.io.TextInputStream")
  lines.setInputStream(files.openFileRead(orders))
  lines.setEncoding("UTF-8")
  Do While Not lines.isEOF()
    order = lines.readLine()
    parts = Split(order, Chr(9))
    If parts(0) = "open" Then
      workbook = StarDesktop.loadComponentFromURL(parts(1), "_blank", 0, asHidden())
    ElseIf parts(0) = "type" Then
      workbook.Sheets.getByName(parts(1)).getCellRangeByName(parts(2)).FormulaLocal = parts(3)
    ElseIf parts(0) = "save" Then
      workbook.storeToURL(parts(1), asXlsx())
      workbook.close(True)
    End If
  Loop
  StarDesktop.terminate()
  Exit Sub
Failed:
  Report orders, Error$, order
  StarDesktop.terminate()
End Sub
`;

const report = `Sub Report(orders, what, order)
  number = FreeFile
  Open ConvertFromURL(orders + ".failed") For Output As #number
  Print #number, what
  Print #number, order
  Close #number
End Sub
`;

/** A macro with what it needs besides, as LibreOffice keeps it. */
const moduleOf = (source: string): string => `${libraryType("script:module", "module")}<script:module
  xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
${source}${report}</script:module>
`;

/** Types into all workbooks in one start of LibreOffice, which takes most of the time. */
export async function fillInLibreOffice(fillIns: readonly FillIn[]): Promise<void> {
  const output = await carryOut("Fill", fillMacro, fillIns.flatMap(ordersOf));
  const missing = fillIns.filter(({ saveAs }) => !existsSync(saveAs)).map(({ saveAs }) => saveAs);
  if (missing.length > 0) throw new Error(`LibreOffice did not save ${missing.join(", ")}\n${output}`);
}

/** Has LibreOffice run a macro with a file of orders, one a line; answers with what it printed. */
export async function carryOut(name: string, source: string, lines: readonly string[]): Promise<string> {
  const program = findLibreOffice();
  if (program === undefined)
    throw new Error("LibreOffice is not installed. npm test installs it, or says how.");
  // A profile of its own lets several run side by side, and keeps a person's LibreOffice out of it.
  const profile = await mkdtemp(path.join(tmpdir(), "normering-libreoffice-"));
  try {
    await writeProfile(profile, moduleOf(source));
    const orders = path.join(profile, "orders.txt");
    await writeFile(orders, lines.join("\n"));
    const options = ["--headless", "--norestore", `-env:UserInstallation=${pathToFileURL(profile).href}`];
    const call = `macro:///Standard.Module1.${name}("${pathToFileURL(orders).href}")`;
    const { stdout, stderr } = await run(program, [...options, call], { timeout: 300_000 });
    if (existsSync(`${orders}.failed`)) throw new Error(await readFile(`${orders}.failed`, "utf8"));
    return stdout + stderr;
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

/** The last line of a file must not end, or LibreOffice reads the line's end into it. */
const ordersOf = ({ file, cells, saveAs }: FillIn): string[] =>
  [
    ["open", pathToFileURL(file).href],
    ...cells.map(({ sheet, address, text }) => ["type", sheet, address, text]),
    ["save", pathToFileURL(saveAs).href],
  ].map((parts) => parts.join("\t"));

async function writeProfile(profile: string, macro: string): Promise<void> {
  const basic = path.join(profile, "user", "basic");
  await mkdir(path.join(basic, "Standard"), { recursive: true });
  const files = {
    "../registrymodifications.xcu": danishComputer,
    "script.xlc": libraries,
    "dialog.xlc": libraries,
    "Standard/script.xlb": library('<library:element library:name="Module1"/>'),
    "Standard/dialog.xlb": library(""),
    "Standard/Module1.xba": macro,
  };
  await Promise.all(
    Object.entries(files).map(([name, content]) => writeFile(path.join(basic, name), content)),
  );
}
