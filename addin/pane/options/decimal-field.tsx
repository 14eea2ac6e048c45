import type { OptionInputView } from "../../../core/present/view/workbook-view.ts";
import { usePane } from "../pane-context.ts";
import type { PaneText } from "../text/pane-text.ts";
import {
  type DecimalMark,
  percentToShare,
  readDecimal,
  shareToPercent,
  stepped,
  typedDecimal,
} from "./decimal.ts";
import { DraftField, type Reading } from "./draft-field.tsx";
import type { FieldFrame } from "./field-frame.ts";

type NumberInput = Extract<OptionInputView, { readonly kind: "number" }>;

interface DecimalFieldProps extends FieldFrame {
  readonly input: NumberInput;
  readonly onCommit: (value: number | null) => void;
}

const inPercent = (value: number | null, isShare: boolean): number | null =>
  value === null || !isShare ? value : shareToPercent(value);

/** A number typed with decimal comma or point; a share is shown and typed as per cent. */
export const DecimalField = ({ input, onCommit, unit, ...frame }: DecimalFieldProps) => {
  const { text, marks } = usePane();
  const { isShare } = input;
  const limits = {
    minimum: inPercent(input.minimum, isShare),
    maximum: inPercent(input.maximum, isShare),
    unit: isShare ? "%" : unit,
    isWhole: input.isWhole === true,
  };
  return (
    <DraftField<number>
      {...frame}
      unit={limits.unit}
      inputMode="decimal"
      value={inPercent(input.value, isShare)}
      write={(value) => typedDecimal(value, marks.decimal)}
      read={(typed) => readWithin(typed, limits, marks.decimal, text)}
      step={(value, steps) => within(stepped(value ?? 0, steps), limits)}
      onCommit={(value) => onCommit(value === null || !isShare ? value : percentToShare(value))}
    />
  );
};

interface NumberLimits {
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly unit: string;
  readonly isWhole: boolean;
}

const within = (value: number, { minimum, maximum }: NumberLimits): number =>
  Math.min(maximum ?? value, Math.max(minimum ?? value, value));

const readWithin = (
  typed: string,
  limits: NumberLimits,
  mark: DecimalMark,
  text: PaneText,
): Reading<number> => {
  const value = readDecimal(typed.replace(/%\s*$/, ""), mark);
  if (value !== null && within(value, limits) === value) return { kind: "value", value };
  const written = (limit: number | null) => (limit === null ? null : typedDecimal(limit, mark));
  return {
    kind: "wrong",
    expected: text.options.expectedNumber({
      minimum: written(limits.minimum),
      maximum: written(limits.maximum),
      unit: limits.unit,
      isWhole: limits.isWhole,
      example: typedDecimal(limits.isWhole ? 3 : 2.5, mark),
    }),
  };
};
