import { describe, expect, test } from "vitest";
import {
  halfHours,
  levelByCore,
  levelByLibrary,
  positionsByCore,
  positionsByLibrary,
  positionsOf,
} from "../../support/published-erlang-c.ts";

describe("Erlang C beside erlang-c-js", () => {
  test.each(halfHours)("$calls calls of $handlingSeconds s in half an hour", (line) => {
    for (const servers of positionsOf(line)) {
      const difference = levelByCore(line, servers) - levelByLibrary(line, servers);
      expect(Math.abs(difference)).toBeLessThan(1e-9);
    }
    expect(positionsByCore(line)).toBe(positionsByLibrary(line));
  });
});
