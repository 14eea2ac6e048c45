import { Link, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PlaceView } from "../../../core/present/view/workbook-view.ts";
import { usePane } from "../pane-context.ts";

const useStyles = makeStyles({
  link: { textAlign: "start", minHeight: "24px", whiteSpace: "normal" },
});

interface CellLinkProps {
  readonly place: PlaceView;
  readonly children: ReactNode;
}

/** Shows the cell in the sheet. Underlined, so that it is known for a link without its colour. */
export const CellLink = ({ place, children }: CellLinkProps) => {
  const styles = useStyles();
  const { select } = usePane();
  return (
    <Link inline className={styles.link} onClick={() => select(place)}>
      {children}
    </Link>
  );
};
