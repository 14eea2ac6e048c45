import { useEffect, useRef, useState } from "react";
import type { ContributionsView } from "../../../core/present/view/contributions-view.ts";
import type { PaneProps } from "../pane-props.ts";

/** What becomes of the question: how far it is of 1, its answer, or that there is none. */
export type ContributionsState =
  | { readonly kind: "not-asked" | "nothing" }
  | { readonly kind: "running"; readonly share: number }
  | { readonly kind: "found"; readonly view: ContributionsView };

interface Held {
  readonly scenario: string;
  readonly version: unknown;
  readonly state: ContributionsState;
}

const notAsked: ContributionsState = { kind: "not-asked" };

/**
 * What each option of a scenario contributes: asked for, followed and stopped. Of another scenario, or with another
 * version of the workbook, nothing has been asked yet, and what still runs is stopped.
 */
export const useContributions = (
  scenario: string,
  version: unknown,
  contributions: PaneProps["contributions"],
) => {
  const [held, setHeld] = useState<Held | null>(null);
  const running = useRef<symbol | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what runs is of one scenario and version, and ends with it
  useEffect(
    () => () => {
      running.current = null;
      setHeld((last) => (last?.state.kind === "running" ? null : last));
    },
    [scenario, version],
  );
  const ask = () => {
    const own = Symbol(scenario);
    running.current = own;
    const runs = () => running.current === own;
    const tell = (state: ContributionsState) => {
      if (runs()) setHeld({ scenario, version, state });
    };
    tell({ kind: "running", share: 0 });
    const follow = ({ done, all }: { readonly done: number; readonly all: number }) => {
      tell({ kind: "running", share: done / all });
      return runs();
    };
    contributions(scenario, follow).then(
      (view) => tell(view === null ? { kind: "nothing" } : { kind: "found", view }),
      () => tell({ kind: "nothing" }),
    );
  };
  const stop = () => {
    running.current = null;
    setHeld(null);
  };
  const isOfThis = held !== null && held.scenario === scenario && held.version === version;
  return { state: isOfThis ? held.state : notAsked, ask, stop };
};
