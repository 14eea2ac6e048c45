import { usePane } from "../pane-context.ts";
import { laterDate, readDate, typedDate } from "./date-words.ts";
import { DraftField } from "./draft-field.tsx";
import type { FieldFrame } from "./field-frame.ts";

interface DateFieldProps extends FieldFrame {
  /** "2016-10-25" */
  readonly value: string | null;
  readonly onCommit: (value: string | null) => void;
}

/** A day; the arrow keys go from day to day. */
export const DateField = ({ value, onCommit, ...frame }: DateFieldProps) => {
  const { text } = usePane();
  return (
    <DraftField<string>
      {...frame}
      inputMode="text"
      value={value}
      write={(date) => typedDate(date, text.months, text.dayMark)}
      read={(typed) => {
        const date = readDate(typed, text.months);
        return date === null
          ? { kind: "wrong", expected: text.options.expectedDate }
          : { kind: "value", value: date };
      }}
      step={(date, steps) => (date === null ? (value ?? "") : laterDate(date, steps))}
      onCommit={onCommit}
    />
  );
};
