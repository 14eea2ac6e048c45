import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { findLibreOffice, findPdfToPicture } from "../../scripts/libreoffice.mjs";

const run = promisify(execFile);

// LibreOffice would otherwise trust the values that a workbook brings along.
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
    <prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>
`;

/** The kinds of file to convert to, with the filter that LibreOffice is asked for. */
const filters = {
  xlsx: "xlsx:Calc MS Excel 2007 XML",
  pdf: "pdf:calc_pdf_Export",
  ods: "ods:calc8",
} as const;

/**
 * Opens the files in LibreOffice, recalculates every formula and saves them in `folder` as `kind`. The start takes
 * most of the time, so give it all files at once. Answers with the new files, in the same order.
 */
export async function convertWithLibreOffice(
  files: readonly string[],
  kind: keyof typeof filters,
  folder: string,
): Promise<string[]> {
  const converted = files.map((file) => path.join(folder, `${path.parse(file).name}.${kind}`));
  refuseOverwriting(files, converted);
  await mkdir(folder, { recursive: true });
  const output = await convert(files, filters[kind], folder);
  const missing = converted.filter((file) => !existsSync(file));
  if (missing.length > 0) throw new Error(`LibreOffice did not make ${missing.join(", ")}\n${output}`);
  return converted;
}

/** Draws all pages of all sheets as they would be printed, one PNG a page, in `folder`. */
export async function drawPages(file: string, folder: string, dotsPerInch = 80): Promise<string[]> {
  const [pdf = ""] = await convertWithLibreOffice([file], "pdf", folder);
  const name = path.parse(file).name;
  const program = findPdfToPicture() ?? missingProgram("pdftoppm");
  await run(program, ["-png", "-r", String(dotsPerInch), pdf, path.join(folder, name)]);
  const pages = (await readdir(folder)).filter(
    (page) => page.startsWith(`${name}-`) && page.endsWith(".png"),
  );
  return pages.sort().map((page) => path.join(folder, page));
}

function refuseOverwriting(files: readonly string[], converted: readonly string[]): void {
  if (new Set(converted).size < files.length)
    throw new Error("Two files of the same name cannot be converted at once.");
  const sources = new Set(files.map((file) => path.resolve(file)));
  if (converted.some((file) => sources.has(path.resolve(file))))
    throw new Error("Choose another folder than the files' own.");
}

async function convert(files: readonly string[], filter: string, folder: string): Promise<string> {
  // A profile of its own lets several run side by side, and keeps a person's LibreOffice out of it.
  const profile = await mkdtemp(path.join(tmpdir(), "normering-libreoffice-"));
  try {
    await mkdir(path.join(profile, "user"));
    await writeFile(path.join(profile, "user", "registrymodifications.xcu"), alwaysRecalculate);
    const program = findLibreOffice() ?? missingProgram("LibreOffice");
    const options = ["--headless", "--norestore", `-env:UserInstallation=${pathToFileURL(profile).href}`];
    const { stdout, stderr } = await run(
      program,
      [...options, "--convert-to", filter, "--outdir", folder, ...files],
      { timeout: 300_000 },
    );
    return stdout + stderr;
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

function missingProgram(name: string): never {
  throw new Error(`${name} is not installed. npm test installs it, or says how.`);
}
