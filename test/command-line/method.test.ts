import { expect, test, vi } from "vitest";
import { callMethod, methodNames } from "../../core/methods/methods.ts";
import { methodCommand } from "../support/command.ts";

vi.setConfig({ testTimeout: 60_000 });

const queue = { offeredErlangs: 10, servers: 14, handlingSeconds: 180, targetSeconds: 20 };

test("one JSON document with every digit, and nothing else", async () => {
  const { exitCode, output, errors } = await methodCommand(["erlang-c"], JSON.stringify(queue));
  expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: "" });
  const answer = callMethod("erlang-c", queue);
  expect(JSON.parse(output)).toEqual(answer?.kind === "result" ? answer.result : null);
  expect(output.endsWith("}\n")).toBe(true);
});

test("a very small share is not lost on the way", async () => {
  const { output } = await methodCommand(["erlang-b"], '{"offeredErlangs": 5, "servers": 200}');
  const { blocking } = JSON.parse(output) as { readonly blocking: number };
  expect(Math.abs(blocking / 5.31667137954674e-238 - 1)).toBeLessThan(1e-12);
});

test("an unstable queue is an answer, without numbers", async () => {
  const { exitCode, output } = await methodCommand(["erlang-c"], JSON.stringify({ ...queue, servers: 10 }));
  expect(exitCode).toBe(0);
  expect(JSON.parse(output)).toEqual({
    stable: false,
    probabilityOfWaiting: null,
    serviceLevel: null,
    averageWaitSeconds: null,
    occupancy: null,
    meanQueueLength: null,
  });
});

test("help names the methods, in both languages, and reads nothing", async () => {
  const [da, en] = await Promise.all([
    methodCommand(["--help"], ""),
    methodCommand(["wisn", "-h"], "", "en_GB.UTF-8"),
  ]);
  for (const { exitCode, output, errors } of [da, en]) {
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: "" });
    for (const name of methodNames) expect(output).toContain(`\n  ${name} `);
  }
  expect(da.output).toContain("Sådan bruges kommandoen");
  expect(en.output).toContain("How to use the command");
});

test.each<[string, readonly string[], string, string, string]>([
  ["no method", [], "", "Der skal stå navnet på en metode.", "The name of a method must be given."],
  ["an unknown method", ["erlang"], "{}", 'Metoden "erlang" findes ikke.', 'There is no method "erlang".'],
  ["two methods", ["wisn", "erlang-b"], "{}", "wisn og erlang-b", "wisn and erlang-b"],
  ["an unknown option", ["wisn", "--fast"], "{}", '"--fast"', '"--fast"'],
  ["no input", ["wisn"], "", "Inddata er tomme", "The input is empty"],
  ["an input that is no JSON", ["wisn"], "{servers: NaN}", "Inddata er ikke JSON", "The input is not JSON"],
  ["half of a document", ["wisn"], '{"servers": ', "Inddata er ikke JSON", "The input is not JSON"],
  ["a list", ["wisn"], "[]", "skal være et objekt", "must be an object"],
  ["a number", ["erlang-b"], "7", "skal være et objekt", "must be an object"],
  [
    "too few servers",
    ["erlang-b"],
    '{"offeredErlangs": 1, "servers": -1}',
    '"servers" skal være et helt tal fra 0 til 10000000, og der står -1.',
    '"servers" must be a whole number from 0 to 10000000, not -1.',
  ],
  [
    "more than JSON can hold",
    ["erlang-b"],
    '{"offeredErlangs": 1e999, "servers": 1}',
    "og der står Infinity",
    "not Infinity",
  ],
])(
  "%s is refused with a sentence, and standard output stays empty",
  async (_, args, input, danish, english) => {
    const [da, en] = await Promise.all([
      methodCommand(args, input),
      methodCommand([...args, "--lang", "en"], input),
    ]);
    expect(da).toMatchObject({ exitCode: 1, output: "" });
    expect(en).toMatchObject({ exitCode: 1, output: "" });
    expect(da.errors).toContain(danish);
    expect(en.errors).toContain(english);
    expect(da.errors + en.errors).not.toMatch(/\bat .*:\d+|undefined/);
  },
);

test("an unknown name or language is told with what there is", async () => {
  const [method, language, value] = await Promise.all([
    methodCommand(["erlangs"], "{}"),
    methodCommand(["wisn", "--lang=sv"], "{}"),
    methodCommand(["wisn", "--lang"], "{}"),
  ]);
  for (const name of methodNames) expect(method.errors).toContain(name);
  expect(language.errors).toContain('Sproget "sv" findes ikke');
  expect(value.errors).toContain("Efter --lang skal der stå en værdi.");
});

test("the mark that some editors begin a file with is passed over", async () => {
  const { exitCode } = await methodCommand(["erlang-c"], `\uFEFF${JSON.stringify(queue)}\r\n`);
  expect(exitCode).toBe(0);
});

test("more input than a method can use is not read to its end", async () => {
  const { exitCode, errors } = await methodCommand(["wisn"], " ".repeat(70_000_000));
  expect(exitCode).toBe(1);
  expect(errors).toContain("mere, end en metode kan bruge");
});
