import { makeStyles, tokens } from "@fluentui/react-components";
import type { OverviewFigureView } from "../../../core/present/view/workbook-view.ts";
import { CellLink } from "../parts/cell-link.tsx";

const useStyles = makeStyles({
  list: { margin: 0, paddingBottom: "8px" },
  figure: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "baseline",
    columnGap: "16px",
    padding: "7px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ":last-child": { borderBottom: "none" },
  },
  // Long labels give way to the value before they break.
  label: { flex: "1 1 60%", minWidth: 0, overflowWrap: "break-word" },
  value: {
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  note: {
    flexBasis: "100%",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  places: { flexBasis: "100%", display: "flex", flexWrap: "wrap", columnGap: "12px", margin: 0 },
});

/** Figures with their labels one under another, each with what it rests on. */
export const FigureList = ({ figures }: { readonly figures: readonly OverviewFigureView[] }) => {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {figures.map(({ id, label, value, note, places }) => (
        <div key={id} className={styles.figure}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{value}</dd>
          {note !== "" && <dd className={styles.note}>{note}</dd>}
          {places.length > 0 && (
            <dd className={styles.places}>
              {places.map(({ label: name, place }) => (
                <CellLink key={`${place.sheet}!${place.address}`} place={place}>
                  {name}
                </CellLink>
              ))}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
};
