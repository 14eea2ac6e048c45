import { Field, makeStyles, Select } from "@fluentui/react-components";
import { usePane } from "../pane-context.ts";
import { wide } from "../parts/breakpoints.ts";
import type { FieldFrame } from "./field-frame.ts";
import { fieldState } from "./field-state.ts";

// Long words of the sheet must not widen the field; in a narrow pane they get a row of their own to be read in.
const useStyles = makeStyles({
  field: { minWidth: 0, gridColumn: "1 / -1", [wide]: { gridColumn: "auto" } },
  narrow: { minWidth: 0 },
});

interface ChoiceFieldProps extends FieldFrame {
  readonly value: string | null;
  readonly choices: readonly string[];
  readonly onCommit: (value: string | null) => void;
}

/** One of the words that the sheet has, or none; a word of the cell that is not among them stays to be seen. */
export const ChoiceField = ({ value, choices, onCommit, ...frame }: ChoiceFieldProps) => {
  const { text } = usePane();
  const styles = useStyles();
  const isForeign = value !== null && !choices.includes(value);
  const shown = isForeign ? [value, ...choices] : choices;
  return (
    <Field
      className={styles.field}
      label={frame.label}
      required={frame.required}
      {...(frame.hint === "" ? {} : { hint: frame.hint })}
      {...fieldState(frame.problem, frame.missing)}
    >
      <Select
        className={styles.narrow}
        select={{ className: styles.narrow }}
        value={value ?? ""}
        onChange={(_, { value: chosen }) => onCommit(chosen === "" ? null : chosen)}
      >
        <option value="">{text.options.empty}</option>
        {shown.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </Select>
    </Field>
  );
};
