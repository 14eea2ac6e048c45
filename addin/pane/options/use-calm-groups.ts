import { type RefObject, useRef, useState } from "react";
import type { OptionView } from "../../../core/present/view/workbook-view.ts";

const isUnagreed = ({ agreement }: OptionView): boolean => agreement === "not-agreed";

interface CalmGroups {
  readonly unagreed: readonly OptionView[];
  readonly others: readonly OptionView[];
  readonly onBlur: () => void;
}

/**
 * The options that nobody has agreed to, and the others. An option changes its group only when the focus has left the
 * list, so that none moves away under the hands of the one who fills it in.
 */
export const useCalmGroups = (
  options: readonly OptionView[],
  list: RefObject<HTMLElement | null>,
): CalmGroups => {
  const before = useRef<ReadonlyMap<string, boolean>>(new Map());
  const [, setLeft] = useState(0);
  const isInUse = list.current?.contains(document.activeElement) ?? false;
  const groups = new Map(
    options.map((option) => {
      const known = isInUse ? before.current.get(option.key) : undefined;
      return [option.key, known ?? isUnagreed(option)] as const;
    }),
  );
  before.current = groups;
  return {
    unagreed: options.filter(({ key }) => groups.get(key) === true),
    others: options.filter(({ key }) => groups.get(key) !== true),
    // The focus has gone on to the next element by then.
    onBlur: () => void setTimeout(() => setLeft((count) => count + 1)),
  };
};
