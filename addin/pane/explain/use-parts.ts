import { useEffect, useState } from "react";
import type { ExplainedFigureView } from "../../../core/present/view/workbook-view.ts";

type Parts = readonly ExplainedFigureView[];

/** The parts of a figure: those it came with, else fetched, and anew with each version. */
export const useParts = (
  figure: ExplainedFigureView,
  version: unknown,
  explainParts: (figure: string) => Promise<Parts>,
): Parts | "waiting" | "failed" => {
  const { id, parts } = figure;
  const [fetched, setFetched] = useState<Parts | "waiting" | "failed">("waiting");
  const isToFetch = parts === null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version of the same figure is fetched anew
  useEffect(() => {
    if (!isToFetch) return undefined;
    let isCurrent = true;
    explainParts(id).then(
      (found) => isCurrent && setFetched(found),
      () => isCurrent && setFetched("failed"),
    );
    return () => {
      isCurrent = false;
    };
  }, [explainParts, id, isToFetch, version]);
  return parts ?? fetched;
};
