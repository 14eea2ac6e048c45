import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { CellScalar } from "../../addin/ooxml/sheets/sheet.ts";
import { carryOut } from "./fill-in-libreoffice.ts";

/** What a cell is to hold from now on; null empties it. */
export interface CellToSet {
  readonly sheet: string;
  readonly address: string;
  readonly value: number | string | null;
}

/** Cells to set, and then areas to read when all is calculated. */
export interface CalculationStep {
  readonly set: readonly CellToSet[];
  readonly read: readonly { readonly sheet: string; readonly area: string }[];
}

/** Sets and reads cells by the orders of a file, one a line with tabs between its parts; a read area becomes one line. */
const macro = `Sub Calculate(orders)
  On Error GoTo Failed
  Dim asHidden(0) As New com.sun.star.beans.PropertyValue
  asHidden(0).Name = "Hidden"
  asHidden(0).Value = True
  files = CreateUnoService("com.sun.star.ucb.SimpleFileAccess")
  lines = CreateUnoService("com.sun.star.io.TextInputStream")
  lines.setInputStream(files.openFileRead(orders))
  lines.setEncoding("UTF-8")
  answers = CreateUnoService("com.sun.star.io.TextOutputStream")
  answers.setOutputStream(files.openFileWrite(orders + ".answers"))
  answers.setEncoding("UTF-8")
  sheetName = ""
  Do While Not lines.isEOF()
    order = lines.readLine()
    parts = Split(order, Chr(9))
    If parts(0) = "number" Or parts(0) = "text" Or parts(0) = "read" Then
      If parts(1) &lt;&gt; sheetName Then
        sheetName = parts(1)
        sheet = workbook.Sheets.getByName(sheetName)
      End If
    End If
    If parts(0) = "number" Then
      sheet.getCellRangeByName(parts(2)).Value = Val(parts(3))
    ElseIf parts(0) = "text" Then
      sheet.getCellRangeByName(parts(2)).String = parts(3)
    ElseIf parts(0) = "calculate" Then
      workbook.calculate()
    ElseIf parts(0) = "read" Then
      rows = sheet.getCellRangeByName(parts(2)).getDataArray()
      answer = ""
      For Each row In rows
        For Each value In row
          If IsEmpty(value) Then
            answer = answer + "e" + Chr(9)
          ElseIf VarType(value) = 8 Then
            answer = answer + "s" + value + Chr(9)
          Else
            answer = answer + "n" + Trim(Str(value)) + Chr(9)
          End If
        Next value
      Next row
      answers.writeString(answer + Chr(10))
    ElseIf parts(0) = "open" Then
      workbook = StarDesktop.loadComponentFromURL(parts(1), "_blank", 0, asHidden())
      workbook.enableAutomaticCalculation(False)
      sheetName = ""
    ElseIf parts(0) = "close" Then
      workbook.close(True)
    End If
  Loop
  answers.closeOutput()
  StarDesktop.terminate()
  Exit Sub
Failed:
  Report orders, Error$, order
  StarDesktop.terminate()
End Sub
`;

const settingOf = ({ sheet, address, value }: CellToSet): string =>
  typeof value === "number"
    ? ["number", sheet, address, String(value)].join("\t")
    : ["text", sheet, address, (value ?? "").replace(/[\t\n]/g, " ")].join("\t");

/** A cell of a read line: a number, a text, or nothing; an error is nothing too. */
const readCell = (part: string): CellScalar => {
  if (part.startsWith("n")) return Number(part.slice(1));
  return part.startsWith("s") ? part.slice(1) : null;
};

/**
 * Takes a workbook through steps in one start of LibreOffice, without saving it; answers with the values of each step's
 * areas, row by row.
 */
export async function calculateInLibreOffice(
  workbooks: readonly { readonly file: string; readonly steps: readonly CalculationStep[] }[],
  folder: string,
): Promise<readonly (readonly (readonly CellScalar[])[])[][]> {
  const lines = workbooks.flatMap(({ file, steps }) => [
    `open\t${pathToFileURL(file).href}`,
    ...steps.flatMap(({ set, read }) => [
      ...set.map(settingOf),
      "calculate",
      ...read.map(({ sheet, area }) => ["read", sheet, area].join("\t")),
    ]),
    "close",
  ]);
  const answers = path.join(folder, "answers.txt");
  await writeFile(answers, "");
  await carryOut(
    "Calculate",
    macro.replaceAll('orders + ".answers"', `"${pathToFileURL(answers).href}"`),
    lines,
  );
  const told = (await readFile(answers, "utf8")).split("\n");
  await rm(answers);
  let next = 0;
  return workbooks.map(({ steps }) =>
    steps.map(({ read }) => read.map(() => (told[next++] ?? "").split("\t").slice(0, -1).map(readCell))),
  );
}
