import { makeStyles, tokens } from "@fluentui/react-components";
import type { OptionCostView } from "../../../core/present/view/workbook-view.ts";
import { CellLink } from "../parts/cell-link.tsx";

const useStyles = makeStyles({
  cost: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  told: { margin: 0 },
  missing: { margin: 0, paddingInlineStart: "20px" },
});

/** What an option costs in a quiet line, or the numbers that this is missing for, each with its cell to go to. */
export const OptionCost = ({ cost: { told, missing } }: { readonly cost: OptionCostView }) => {
  const styles = useStyles();
  return (
    <div className={styles.cost}>
      <p className={styles.told}>{told}</p>
      {missing.length > 0 && (
        <ul className={styles.missing}>
          {missing.map(({ label, place }) => (
            <li key={`${label} ${place?.address ?? ""}`}>
              {place === null ? label : <CellLink place={place}>{label}</CellLink>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
