import { usePane } from "../pane-context.ts";
import { DraftField } from "./draft-field.tsx";
import type { FieldFrame } from "./field-frame.ts";
import { hoursPerDay, readTime, typedTime } from "./time-words.ts";

/** Steps of the arrow keys an hour: quarters. */
const stepsPerHour = 4;

const later = (hours: number | null, steps: number): number =>
  Math.min(hoursPerDay, Math.max(0, (Math.round((hours ?? 0) * stepsPerHour) + steps) / stepsPerHour));

interface TimeFieldProps extends FieldFrame {
  /** Hours of the day: 9.5 is half past nine. */
  readonly value: number | null;
  readonly onCommit: (value: number | null) => void;
}

/** A time of day; the arrow keys go by quarters of an hour. */
export const TimeField = ({ value, onCommit, ...frame }: TimeFieldProps) => {
  const { text } = usePane();
  return (
    <DraftField<number>
      {...frame}
      inputMode="text"
      value={value}
      write={typedTime}
      read={(typed) => {
        const time = readTime(typed);
        return time === null
          ? { kind: "wrong", expected: text.options.expectedTime }
          : { kind: "value", value: time };
      }}
      step={later}
      onCommit={onCommit}
    />
  );
};
