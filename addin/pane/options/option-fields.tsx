import { makeStyles } from "@fluentui/react-components";
import type { OptionFieldView } from "../../../core/present/view/workbook-view.ts";
import { big } from "../parts/breakpoints.ts";
import { OptionField } from "./option-field.tsx";
import type { ChangeCounts, Write } from "./use-written-value.ts";

// Label, value, message and hint of a field stand in the rows of its neighbours', so that values are level also where
// one label takes two lines.
const level = (below: string) => ({
  columnGap: "12px",
  rowGap: "0px",
  "& > *": {
    display: "grid",
    gridRow: "span 4",
    gridTemplateRows: "subgrid",
    rowGap: "0px",
    paddingBottom: below,
  },
  "& > * > :first-child": { alignSelf: "end" },
});

const useStyles = makeStyles({
  first: {
    ...level("8px"),
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(118px, 100%), 1fr))",
    // The last row's distance is that of what follows.
    marginBottom: "-8px",
    [big]: { gridTemplateColumns: "repeat(auto-fill, minmax(170px, 1fr))" },
  },
  rest: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(200px, 100%), 1fr))",
    ...level("10px"),
    marginBottom: "-10px",
  },
});

interface OptionFieldsProps {
  readonly fields: readonly OptionFieldView[];
  /** Those of the rest are told with their help. */
  readonly as: "first" | "rest";
  readonly counts: ChangeCounts;
  readonly onWrite: Write;
}

/** Cells of an option beside one another. */
export const OptionFields = ({ fields, as, counts, onWrite }: OptionFieldsProps) => {
  const styles = useStyles();
  if (fields.length === 0) return null;
  return (
    <div className={styles[as]}>
      {fields.map((field) => (
        <OptionField
          key={field.column}
          field={field}
          withHelp={as === "rest"}
          counts={counts}
          onWrite={onWrite}
        />
      ))}
    </div>
  );
};
