import fc from "fast-check";
import type { CaseAgeBand, CaseloadBand, CaseMove } from "../../core/plan/case-flow.ts";
import { given } from "./plan.ts";
import { between, upTo } from "./random-work.ts";

/** Bands one after the other from 0 or from 6 months; the last one may have no end. None of them may be empty of all. */
export const randomAges: fc.Arbitrary<readonly CaseAgeBand[]> = fc
  .record({
    from: fc.constantFrom(0, 0, 6),
    widths: fc.array(between(0.5, 24), { minLength: 1, maxLength: 4 }),
    cases: fc.array(upTo(200), { minLength: 4, maxLength: 4 }),
    ends: fc.boolean(),
  })
  .map(({ from, widths, cases, ends }) => {
    let at = from;
    return widths.map((width, index) => {
      const fromMonths = at;
      at += width;
      const open = !ends && index === widths.length - 1;
      return {
        fromMonths: given(fromMonths),
        toMonths: open ? null : given(at),
        cases: given(1 + (cases[index] ?? 0)),
        at: null,
      };
    });
  });

/** At most 90 % of a group goes on, in up to three moves; rings and several moves to the same group occur. */
export const randomMoves = (groups: readonly string[]): fc.Arbitrary<readonly CaseMove[]> =>
  fc
    .array(
      fc.record({ from: fc.constantFrom(...groups), to: fc.constantFrom(...groups), share: upTo(0.3) }),
      { maxLength: 4 },
    )
    .map((moves) =>
      moves
        .filter(({ from, to }) => from !== to)
        .filter(({ from }, index, all) => all.slice(0, index).filter((move) => move.from === from).length < 3)
        .map(({ from, to, share }) => ({ from, to, share: given(share), at: null })),
    );

export const randomCaseloads = (groups: readonly string[]): fc.Arbitrary<readonly CaseloadBand[]> =>
  fc
    .array(
      fc.record({
        staffGroup: fc.constantFrom(...groups),
        fewest: upTo(80),
        width: upTo(40),
        workers: upTo(6, 6),
      }),
      { maxLength: 4 },
    )
    .map((bands) =>
      bands.map(({ staffGroup, fewest, width, workers }) => ({
        staffGroup,
        fewest: given(fewest),
        most: given(fewest + width),
        workers: given(workers),
        at: null,
      })),
    );
