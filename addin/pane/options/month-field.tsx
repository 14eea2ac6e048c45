import { usePane } from "../pane-context.ts";
import { DraftField } from "./draft-field.tsx";
import type { FieldFrame } from "./field-frame.ts";
import { laterMonth, readMonth, typedMonth } from "./month-words.ts";

interface MonthFieldProps extends FieldFrame {
  /** "2016-10" */
  readonly value: string | null;
  readonly onCommit: (value: string | null) => void;
}

/** A month by its name or its number; the arrow keys go from month to month. */
export const MonthField = ({ value, onCommit, ...frame }: MonthFieldProps) => {
  const { text } = usePane();
  return (
    <DraftField<string>
      {...frame}
      inputMode="text"
      value={value}
      write={(month) => typedMonth(month, text.months)}
      read={(typed) => {
        const month = readMonth(typed, text.months);
        return month === null
          ? { kind: "wrong", expected: text.options.expectedMonth }
          : { kind: "value", value: month };
      }}
      step={(month, steps) => (month === null ? (value ?? "") : laterMonth(month, steps))}
      onCommit={onCommit}
    />
  );
};
