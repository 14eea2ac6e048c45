import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyFigureView } from "../../../core/present/view/workbook-view.ts";
import { usePane } from "../pane-context.ts";
import { big } from "../parts/breakpoints.ts";
import { Section } from "../parts/section.tsx";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(130px, 100%), 1fr))",
    gap: "12px 16px",
    margin: 0,
    [big]: { gridTemplateColumns: "repeat(auto-fit, minmax(190px, 1fr))" },
  },
  figure: { display: "flex", flexDirection: "column" },
  label: {
    order: 2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  value: {
    order: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  words: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  note: {
    order: 3,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Cases per post, hours per case and the like. */
export const KeyFigures = ({ figures }: { readonly figures: readonly KeyFigureView[] }) => {
  const styles = useStyles();
  const { text } = usePane();
  if (figures.length === 0) return null;
  return (
    <Section title={text.keyFigures}>
      <dl className={styles.list}>
        {figures.map(({ id, label, value, note }) => (
          <div key={id} className={styles.figure}>
            <dt className={styles.label}>{label}</dt>
            <dd className={mergeClasses(styles.value, !/\d/.test(value) && styles.words)}>{value}</dd>
            {note !== "" && <dd className={styles.note}>{note}</dd>}
          </div>
        ))}
      </dl>
    </Section>
  );
};
