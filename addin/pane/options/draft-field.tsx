import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useState } from "react";
import { fieldState } from "./field-state.ts";

const useStyles = makeStyles({
  field: { minWidth: 0 },
  input: { width: "100%", minWidth: 0 },
  unit: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
});

/** What was typed, read as a value; or what was expected in place of it. */
export type Reading<Value> =
  | { readonly kind: "value"; readonly value: Value | null }
  | { readonly kind: "wrong"; readonly expected: string };

export interface DraftFieldProps<Value> {
  readonly label: string;
  readonly unit: string;
  readonly hint: string;
  readonly required: boolean;
  readonly placeholder: string;
  /** That it is empty and has to be filled; null where it does not. */
  readonly missing?: string | null;
  /** What is wrong with the value as it is; null where nothing is. */
  readonly problem: string | null;
  readonly inputMode: "decimal" | "text";
  readonly value: Value | null;
  readonly write: (value: Value) => string;
  readonly read: (typed: string) => Reading<Value>;
  /** The value that so many steps of an arrow key lead to; null where there are no steps. */
  readonly step: ((value: Value | null, steps: number) => Value) | null;
  /** Null empties the cell. */
  readonly onCommit: (value: Value | null) => void;
}

const stepsOfKey = ({ key, shiftKey }: KeyboardEvent): number => {
  const size = shiftKey ? 10 : 1;
  if (key === "ArrowUp") return size;
  return key === "ArrowDown" ? -size : 0;
};

/**
 * A field that keeps what is typed until it is committed by Enter or by leaving it, and beyond that for as long as it
 * cannot be read. Esc gives back what was there.
 */
export const DraftField = <Value,>(props: DraftFieldProps<Value>) => {
  const styles = useStyles();
  const { label, unit, hint, required, placeholder, problem, inputMode, value, write, read, step } = props;
  const shown = value === null ? "" : write(value);
  const [draft, setDraft] = useState<string | null>(null);
  const [expected, setExpected] = useState<string | null>(null);

  const forget = () => {
    setDraft(null);
    setExpected(null);
  };
  const commit = () => {
    if (draft === null || draft === shown) return forget();
    const reading: Reading<Value> = draft.trim() === "" ? { kind: "value", value: null } : read(draft);
    if (reading.kind === "wrong") return setExpected(reading.expected);
    forget();
    if (reading.value !== value) props.onCommit(reading.value);
  };
  const stepBy = (steps: number) => {
    if (step === null) return;
    const typed = draft === null ? null : read(draft);
    if (typed?.kind === "wrong") return setExpected(typed.expected);
    setDraft(write(step(typed === null ? value : typed.value, steps)));
    setExpected(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") commit();
    if (event.key === "Escape" && draft !== null) {
      event.stopPropagation();
      forget();
    }
    const steps = stepsOfKey(event);
    if (steps !== 0 && step !== null) {
      event.preventDefault();
      stepBy(steps);
    }
  };

  return (
    <Field
      className={styles.field}
      label={label}
      required={required}
      {...(hint === "" ? {} : { hint })}
      {...fieldState(expected ?? problem, draft === null ? (props.missing ?? null) : null)}
    >
      <Input
        className={styles.input}
        input={{ className: styles.input }}
        inputMode={inputMode}
        autoComplete="off"
        placeholder={placeholder}
        value={draft ?? shown}
        contentAfter={unit === "" ? null : <span className={styles.unit}>{unit}</span>}
        onChange={(_, { value: typed }) => setDraft(typed)}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
    </Field>
  );
};
