import { makeStyles, tokens } from "@fluentui/react-components";
import type { TablePlace } from "../../../core/workbook/tables.ts";
import type { PortTrouble } from "../../workbook-port.ts";
import { usePane } from "../pane-context.ts";
import { CellLink } from "../parts/cell-link.tsx";

const useStyles = makeStyles({
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  refusal: { color: tokens.colorStatusDangerForeground1, "& p": { margin: 0 } },
});

interface NewRowNoteProps {
  readonly newRowOf: TablePlace | null;
  readonly undoesNewRows: boolean;
}

/** That a full table gets a row more, and what this does to the host's undo. */
export const NewRowNote = ({ newRowOf, undoesNewRows }: NewRowNoteProps) => {
  const styles = useStyles();
  const { text } = usePane();
  if (newRowOf === null) return null;
  const words = text.options.add.newRow;
  return <p className={styles.quiet}>{(undoesNewRows ? words.isAdded : words.endsUndo)(newRowOf.sheet)}</p>;
};

/** Why the sheet did not take what was to be added, and what to do about it; null where the host did not say. */
export const Refusal = ({ trouble }: { readonly trouble: PortTrouble | null }) => {
  const styles = useStyles();
  const { text } = usePane();
  if (trouble === null)
    return (
      <div role="alert" className={styles.refusal}>
        <p>{text.options.refused}</p>
      </div>
    );
  const { happened, stays, remedy } = text.trouble[trouble.code](trouble);
  const { sheet, address } = trouble;
  return (
    <div role="alert" className={styles.refusal}>
      <p>{happened}</p>
      <p>{stays}</p>
      <p>{remedy}</p>
      {sheet !== null && address !== null && (
        <CellLink place={{ sheet, address }}>{text.goToCell(sheet, address)}</CellLink>
      )}
    </div>
  );
};
