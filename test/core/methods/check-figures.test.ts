import { describe, expect, test } from "vitest";
import { callMethod, methodNames } from "../../../core/methods/methods.ts";

describe("printed figures", () => {
  const verdict = (blocking: number | string) => {
    const answer = callMethod("check-figures", {
      method: "erlang-b",
      input: { offeredErlangs: 1, servers: 3 },
      printed: { blocking },
    });
    const figures =
      answer?.kind === "result" ? (answer.result.figures as readonly { rounding: unknown }[]) : [];
    return figures[0]?.rounding;
  };

  // B of 1 Erlang on 3 servers is 1/16 = 0.0625.
  test.each([
    [0.0625, "rounded"],
    ["0.06", "rounded"],
    ["0.063", "rounded"],
    ["0.062", "rounded"],
    ["6.25e-2", "rounded"],
    ["0.1", "rounded"],
    [0, "rounded"],
    ["0.0", "cut-off"],
    ["0.0624", null],
    ["0.0626", null],
    ["0.064", null],
    ["-0.0625", null],
    ["1", null],
  ])("0.0625 as %s: %s", (printed, rounding) => {
    expect(verdict(printed)).toBe(rounding);
  });

  test("a queue that is unstable has no figure that a printed one could follow from", () => {
    const answer = callMethod("check-figures", {
      method: "erlang-c",
      input: { offeredErlangs: 10, servers: 10 },
      printed: { probabilityOfWaiting: "1.00" },
    });
    expect(answer).toEqual({
      kind: "result",
      result: {
        allFollow: false,
        figures: [
          { figure: "probabilityOfWaiting", printed: 1, recomputed: null, follows: false, rounding: null },
        ],
      },
    });
  });

  test("figures inside figures go by their path", () => {
    const answer = callMethod("check-figures", {
      method: "erlang-a",
      input: {
        offeredErlangs: 10,
        servers: 14,
        handlingSeconds: 180,
        patienceSeconds: 300,
        targetSeconds: 20,
      },
      printed: {
        "serviceLevels.servedWithinTargetOverAll": "0.9168",
        "serviceLevels.servedWithinTargetOverServed": "0.9168",
      },
    });
    const figures =
      answer?.kind === "result" ? (answer.result.figures as readonly { follows: boolean }[]) : [];
    expect(figures.map(({ follows }) => follows)).toEqual([true, false]);
  });
});

describe("what a method does not know by name", () => {
  test("is no method, not even what every object has", () => {
    expect(callMethod("toString", {})).toBeNull();
    expect(callMethod("constructor", {})).toBeNull();
    expect(callMethod("", {})).toBeNull();
  });

  test("every listed name is one", () => {
    for (const name of methodNames) expect(callMethod(name, {})?.kind).toBe("refused");
  });
});
