import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { root } from "../../scripts/install.mjs";

const run = promisify(execFile);

const validator = path.join(root, "node_modules", "@xarsh", "ooxml-validator-linux-x64", "ooxml-validator");

interface Finding {
  readonly description: string;
  /** The part of the package, as "/xl/worksheets/sheet1.xml". */
  readonly path: string | null;
  readonly xPath: string | null;
}

/** Versions of Office whose schema a file can be held against. */
export type OfficeVersion = "Office2016" | "Office2019" | "Office2021" | "Microsoft365";

/**
 * What Microsoft's Open XML SDK finds wrong with an Office file: part, place and reason, one line each. It takes about
 * a second, and runs on 64-bit Linux alone; elsewhere it fails, so that no file counts as valid unseen.
 */
export async function schemaErrors(file: string, version: OfficeVersion = "Microsoft365"): Promise<string[]> {
  if (!existsSync(validator)) {
    throw new Error(
      `The schema validator is there for 64-bit Linux only, and this is ${process.platform}-${process.arch}. ` +
        "Run this test on Linux (a container will do), or after npm ci if this is Linux.",
    );
  }
  // The text of an error does not depend on the language of the computer, nor on ICU being installed.
  // It reads one file and ends: what .NET measures of running code, to make it faster, takes longer than it saves.
  const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1", DOTNET_TieredPGO: "0" };
  const { stdout } = await run(validator, [path.resolve(file), version], { env, maxBuffer: 64 * 2 ** 20 });
  const { ok, errors } = JSON.parse(stdout) as { readonly ok: boolean; readonly errors: readonly Finding[] };
  if (!ok && errors.length === 0) throw new Error(`The schema validator gave no reason for refusing ${file}`);
  return errors.map(({ path: part, xPath, description }) =>
    [part, xPath, description].filter((piece) => piece !== null).join(" "),
  );
}
