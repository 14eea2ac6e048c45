import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { root } from "../scripts/install.mjs";
import { importedPackages, sourceFiles } from "./support/source-code.ts";

/** Made on this computer, and in no commit. */
const notOurs = new Set([".git", ".cache", "node_modules", "dist", "coverage"]);
const binary = /\.(xlsx|xls|xlsb|ods|png|pdf|zip)$/;

test("the lock file holds no download addresses", () => {
  expect(textOf("package-lock.json")).not.toMatch(/"resolved": "http/);
});

test("every version is pinned exactly", () => {
  const { dependencies, devDependencies, optionalDependencies, overrides } = JSON.parse(
    textOf("package.json"),
  ) as Record<string, Readonly<Record<string, string>>>;
  const loose = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies, ...overrides })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name} ${version}`);
  expect(loose).toEqual([]);
});

test("no file names a registry's host or a folder of one computer", () => {
  const told = /\b(?:registry|deb)\.[a-z]+\.[a-z]+|(?<![\w.])\/(?:work|tmp|farm|root)\//;
  const telling = textFiles().flatMap((file) => {
    const found = told.exec(textOf(file));
    return found === null ? [] : [`${file}: ${found[0]}`];
  });
  expect(telling).toEqual([]);
});

test("the scripts that install import nothing that needs installing", () => {
  // What is imported where it is used comes after the installing.
  const isLate = (text: string, name: string) => text.includes(`await import("${name}")`);
  const needing = sourceFiles(["scripts"], /\.mjs$/).flatMap((file) =>
    importedPackages(file)
      .filter((name) => !name.startsWith("node:") && !isLate(file.text, name))
      .map((name) => `${file.path} imports ${name}`),
  );
  expect(needing).toEqual([]);
});

function textFiles(folder = ""): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (notOurs.has(entry.name) || binary.test(entry.name)) return [];
    return entry.isDirectory() ? textFiles(file) : [file];
  });
}

function textOf(file: string): string {
  return readFileSync(path.join(root, file), "utf8");
}
