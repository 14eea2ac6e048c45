import { copyFileSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test, vi } from "vitest";
import type { EvaluationResult } from "../../core/result.ts";
import { root } from "../../scripts/install.mjs";
import { evaluateCommand } from "../support/command.ts";
import { violations } from "../support/json-schema.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

vi.setConfig({ testTimeout: 60_000 });

const folder = temporaryFolder();
const example = path.join(folder, "kontanthjaelp-2016.xlsx");
copyFileSync(path.join(root, "examples/kontanthjaelp-2016.xlsx"), example);

const documentOf = async (...args: readonly string[]): Promise<EvaluationResult> => {
  const { exitCode, output, errors } = await evaluateCommand([example, "--json", ...args]);
  expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: "" });
  return JSON.parse(output) as EvaluationResult;
};

let plain: EvaluationResult;
let name = "";

// Two runs serve most tests: starting the command takes longest.
beforeAll(async () => {
  plain = await documentOf();
  name = plain.scenarios.at(-1)?.name ?? "";
});

test("the document tells the parts of one scenario, in the form that is documented", async () => {
  const document = await documentOf("--contributions", name);
  const schema = JSON.parse(readFileSync(path.join(root, "docs/evaluate.schema.json"), "utf8")) as Readonly<
    Record<string, unknown>
  >;
  expect(violations(document, schema)).toEqual([]);
  const { contributions, ...others } = document;
  // Unasked it tells none.
  expect(others).toEqual(plain);
  const [today, last] = [plain.scenarios[0], plain.scenarios.at(-1)];
  expect(contributions?.scenario).toBe(last?.id);
  expect(contributions?.balance.after).toBeCloseTo(last?.period.settled ?? Number.NaN, 9);
  expect(contributions?.balance.before).toBeCloseTo(today?.period.settled ?? Number.NaN, 9);
  expect(contributions?.shortage.after).toBeCloseTo(-(last?.period.shortageFte ?? Number.NaN), 9);
  expect(contributions?.balance.parts.length).toBeGreaterThanOrEqual(2);
});

test("the table has the two totals apart, and says that they are not mixed", async () => {
  const id = plain.scenarios.at(-1)?.id ?? "";
  const { exitCode, output } = await evaluateCommand([example, "--contributions", id]);
  expect(exitCode).toBe(0);
  expect(output).toContain(`Hvad hver mulighed bidrager med i "${name}"`);
  const [balance, shortage, apart] = [
    "Balancen over hele perioden",
    "Manglen, når timerne er fordelt",
    "Læg derfor aldrig tal",
  ].map((text) => output.replaceAll("\n", " ").indexOf(text));
  expect(balance).toBeGreaterThan(0);
  expect(shortage).toBeGreaterThan(balance ?? Number.NaN);
  expect(apart).toBeGreaterThan(shortage ?? Number.NaN);
  expect(output.split("\n").filter((line) => Array.from(line).length > 100)).toEqual([]);
});

test("a scenario that is not there is refused with the names of those that are", async () => {
  const { exitCode, output, errors } = await evaluateCommand([example, "--contributions", "Findes ikke"]);
  expect({ exitCode, output }).toEqual({ exitCode: 1, output: "" });
  expect(errors).toContain('intet scenarie, der hedder "Findes ikke"');
  expect(errors).toContain(`Det har: "I dag", `);
  expect((await evaluateCommand([example, "--contributions"])).errors).toContain(
    "Efter --contributions skal der stå en værdi.",
  );
});

test("the scenario is found whatever the case of its letters, and today's in either language", async () => {
  const document = await documentOf("--contributions", ` ${name.toUpperCase()} `);
  expect(document.contributions?.scenario).toBe(plain.scenarios.at(-1)?.id);
  const today = await documentOf("--contributions", "today");
  expect(today.contributions?.scenario).toBe(plain.scenarios[0]?.id);
});
