import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { root } from "../scripts/install.mjs";
import { commandScript } from "../scripts/node.mjs";
import { importedFiles, importedPackages, type SourceFile, sourceFiles } from "./support/source-code.ts";

/**
 * The core from the bottom up: a file imports only from its own layer and from those above it in this list. A layer is
 * a file or a folder of core/, and a folder inside one may have a place of its own.
 */
const coreLayers = [
  "equal-parts",
  "units",
  "year-month",
  "calendar",
  "methods",
  "sources",
  "figures",
  "origin",
  "explain",
  "option-choice",
  "plan",
  "flags/flag",
  "result",
  "time-frame",
  "rules",
  "formula",
  "options",
  "supply",
  "demand",
  "money",
  "evaluate",
  "flags",
  "evaluate/evaluate",
  "workbook/contract",
  "workbook/tables",
  "text/contract-text",
  "workbook/layout",
  "workbook/column-place",
  "workbook/case-issue",
  "workbook/phone-issue",
  "workbook/rule-issue",
  "workbook/version-issue",
  "workbook/migration-change",
  "workbook/issue",
  "text",
  "workbook",
  "present",
  "index",
];

/** The add-in from the bottom up, in the same way. */
const addinLayers = [
  "ooxml",
  "workbook-port",
  "model-commands",
  "calculation",
  "live",
  "appearance",
  "pane",
  "pane-host",
  "browser/notation",
  "browser/engine",
  "browser/workbook-worker",
  "browser/document",
  "browser/browser-port",
  "browser/in-turn",
  "browser/files",
  "browser/grid",
  "browser/edition",
  "browser/main",
  "excel",
  "command-line",
];

/** Where React draws; all else runs without it. */
const drawing =
  /^addin\/(?:appearance|pane|pane-host|browser\/(?:grid|edition|main)|excel\/(?:main|task-pane))/;

/** The folders from the bottom up: none imports from one below it in this list. */
const folders = ["core", "addin", "examples", "scripts", "test"];

/** Files, or folders of files, that are one long table of texts or of data: a border would only hide the table. */
const longTables: readonly string[] = ["core/text/"];
const longestFile = 300;

/** What makes a figure depend on the machine, the moment or chance. `window` is refused by the compiler alone: it is also a word of the field. */
const hostNames =
  /(?<![.\w$])(?:Date|Intl|process|console|document|globalThis|performance|crypto|eval|setTimeout|setInterval)\b(?!\s*:)|\bMath\s*\.\s*random\b|\.\s*(?:toLocale\w*|localeCompare)\b/g;
const excelNames = /(?<![.\w$])(?:Excel|Office|OfficeExtension|OfficeRuntime)\b/g;

const core = sourceFiles(["core"]);
const addin = sourceFiles(["addin"]);
const everything = sourceFiles(folders);

test("imports between the folders run one way", () => {
  const upward = everything.flatMap((file) =>
    importedFiles(file)
      .filter((target) => folders.indexOf(topFolder(target)) > folders.indexOf(topFolder(file.path)))
      .map((target) => `${file.path} imports ${target}`),
  );
  expect(upward).toEqual([]);
});

test.each([
  ["core", core, coreLayers],
  ["addin", addin, addinLayers],
] as const)(
  "every file of %s has a place in the order of its layers, and imports run one way",
  (folder, files, layers) => {
    const placeOf = (file: string) => layerOf(file, folder, layers);
    expect(files.map(({ path: file }) => file).filter((file) => placeOf(file) === -1)).toEqual([]);
    const upward = files.flatMap((file) =>
      importedFiles(file)
        .filter((target) => topFolder(target) === folder && placeOf(target) > placeOf(file.path))
        .map((target) => `${file.path} imports ${target}`),
    );
    expect(upward).toEqual([]);
  },
);

test("the published methods stand by themselves", () => {
  const others = core
    .filter(({ path: file }) => file.startsWith("core/methods/"))
    .flatMap((file) => importedFiles(file).filter((target) => !target.startsWith("core/methods/")));
  expect(others).toEqual([]);
});

test("the pane knows no host, and of the core nothing but its view", () => {
  const allowed =
    /^(?:addin\/(?:pane|appearance|live\/live-state|workbook-port|model-commands)|core\/(?:present\/view|text\/(?:language|number-marks)|workbook\/tables))/;
  const others = addin
    .filter(({ path: file }) => file.startsWith("addin/pane/"))
    .flatMap((file) => importedFiles(file).filter((target) => !allowed.test(target)));
  expect(others).toEqual([]);
});

test("React draws where it should and nowhere else", () => {
  const others = addin.filter(({ path: file }) => !drawing.test(file));
  const packages = others.flatMap((file) => importedPackages(file).map((name) => `${file.path}: ${name}`));
  expect(packages.filter((name) => /: (?:react|@fluentui)/.test(name))).toEqual([]);
});

test("no file is imported by what it imports", () => {
  expect(importCycles(everything)).toEqual([]);
});

test("the core imports mathjs and no other package", () => {
  expect(foreignPackages(core, ["mathjs"])).toEqual([]);
});

test("the add-in imports only what is shipped, and Node only on the command line", () => {
  const { dependencies } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const onCommandLine = (file: SourceFile) => file.path.startsWith("addin/command-line/");
  expect(foreignPackages(addin, [...Object.keys(dependencies), "node:"])).toEqual([]);
  expect(
    foreignPackages(
      addin.filter((file) => !onCommandLine(file)),
      Object.keys(dependencies),
    ),
  ).toEqual([]);
});

test("the core knows no host, no clock and no chance", () => {
  expect(namings(core, hostNames)).toEqual([]);
});

test("the compiler shows the core no host", () => {
  const shown = execFileSync(
    process.execPath,
    [commandScript("typescript", "tsc"), "--project", path.join(root, "core"), "--showConfig"],
    { encoding: "utf8" },
  );
  const { compilerOptions } = JSON.parse(shown) as { readonly compilerOptions: Record<string, unknown> };
  expect(compilerOptions).toMatchObject({ lib: ["es2022"], types: [], strict: true });
});

test("only addin/excel says Excel", () => {
  const others = [...core, ...addin, ...sourceFiles(["examples"])];
  expect(
    namings(
      others.filter((file) => !file.path.startsWith("addin/excel/")),
      excelNames,
    ),
  ).toEqual([]);
});

test("a file is short enough to be read at once", () => {
  const isTable = (file: string) => longTables.some((name) => file.startsWith(name));
  const long = everything
    .map(({ path: file, text }) => ({ file, lines: text.split("\n").length - 1 }))
    .filter(({ file, lines }) => lines > longestFile && !isTable(file))
    .map(({ file, lines }) => `${file} has ${lines} lines`);
  expect(long).toEqual([]);
});

function topFolder(file: string): string {
  return file.slice(0, file.indexOf("/"));
}

/** The place of a file in the list of its folder's layers, by the longest name there that holds it. */
function layerOf(file: string, folder: string, layers: readonly string[]): number {
  const inside = file.slice(folder.length + 1).replace(/\.tsx?$/, "");
  const holding = layers.filter((layer) => inside === layer || inside.startsWith(`${layer}/`));
  const nearest = holding.sort((one, other) => other.length - one.length)[0];
  return nearest === undefined ? -1 : layers.indexOf(nearest);
}

function foreignPackages(files: readonly SourceFile[], allowed: readonly string[]): string[] {
  const isAllowed = (name: string) => allowed.includes(name.startsWith("node:") ? "node:" : name);
  return files.flatMap((file) =>
    importedPackages(file)
      .filter((name) => !isAllowed(name))
      .map((name) => `${file.path} imports ${name}`),
  );
}

function namings(files: readonly SourceFile[], names: RegExp): string[] {
  return files.flatMap(({ path: file, code }) =>
    [...code.matchAll(names)].map(({ 0: name, index }) => {
      const line = code.slice(0, index).split("\n").length;
      return `${file}:${line} says ${name}`;
    }),
  );
}

/** Each cycle once, as the files along it. */
function importCycles(files: readonly SourceFile[]): string[] {
  const imports = new Map(files.map((file) => [file.path, importedFiles(file)]));
  const finished = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    const seenAt = trail.indexOf(file);
    if (seenAt !== -1) cycles.push([...trail.slice(seenAt), file].join(" → "));
    if (seenAt !== -1 || finished.has(file)) return;
    for (const target of imports.get(file) ?? []) visit(target, [...trail, file]);
    finished.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return cycles;
}
