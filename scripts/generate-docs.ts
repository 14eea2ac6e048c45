// npm run docs writes the generated documents; with --check it writes nothing and fails when one is stale.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { type GeneratedDoc, generatedDocs } from "./generated-docs.ts";
import { root } from "./install.mjs";

const stale = generatedDocs.filter((doc) => doc.render(presentText(doc)) !== presentText(doc));

if (process.argv.includes("--check")) {
  for (const doc of stale) console.error(`${doc.path} is stale: run npm run docs`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const doc of stale) write(doc);
}

function presentText(doc: GeneratedDoc): string {
  try {
    return readFileSync(path.join(root, doc.path), "utf8");
  } catch {
    return "";
  }
}

function write(doc: GeneratedDoc): void {
  const file = path.join(root, doc.path);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, doc.render(presentText(doc)));
  console.log(`wrote ${doc.path}`);
}
