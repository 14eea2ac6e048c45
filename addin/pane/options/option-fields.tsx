import { makeStyles } from "@fluentui/react-components";
import type { OptionFieldView } from "../../../core/present/view/workbook-view.ts";
import { big } from "../parts/breakpoints.ts";
import { OptionField } from "./option-field.tsx";
import type { Write } from "./use-written-value.ts";

const useStyles = makeStyles({
  first: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(118px, 100%), 1fr))",
    gap: "8px 12px",
    alignItems: "start",
    [big]: { gridTemplateColumns: "repeat(auto-fill, minmax(170px, 1fr))" },
  },
  rest: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(200px, 100%), 1fr))",
    gap: "10px 12px",
    alignItems: "start",
  },
});

interface OptionFieldsProps {
  readonly fields: readonly OptionFieldView[];
  /** Those of the rest are told with their help. */
  readonly as: "first" | "rest";
  readonly version: unknown;
  readonly onWrite: Write;
}

/** Cells of an option beside one another. */
export const OptionFields = ({ fields, as, version, onWrite }: OptionFieldsProps) => {
  const styles = useStyles();
  if (fields.length === 0) return null;
  return (
    <div className={styles[as]}>
      {fields.map((field) => (
        <OptionField
          key={field.column}
          field={field}
          withHelp={as === "rest"}
          version={version}
          onWrite={onWrite}
        />
      ))}
    </div>
  );
};
