import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { CellArea } from "../../../ooxml/cells/address.ts";
import type { SheetDocument } from "../../document/sheet-document.ts";
import { type Culture, marks } from "../../notation/culture.ts";
import { type Totals, totalsOf } from "../state/totals.ts";
import type { Notice } from "../state/view-state.ts";
import type { GridText } from "../text/grid-text.ts";
import { noticeText } from "../text/notice-text.ts";

interface StatusLineProps {
  readonly document: SheetDocument;
  readonly version: number;
  readonly sheet: number;
  readonly selected: CellArea;
  readonly notice: Notice | null;
  readonly text: GridText;
}

/** Cells are summed when the selection has come to rest for so long, in ms. */
const restBeforeSum = 120;

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexShrink: 0,
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalL,
    minHeight: "24px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    boxSizing: "border-box",
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  notice: { minWidth: 0 },
  figures: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    marginLeft: "auto",
    fontVariantNumeric: "tabular-nums",
  },
});

/** What happened, said quietly, and the sum of what is selected. */
export const StatusLine = (props: StatusLineProps) => {
  const { document, notice, text } = props;
  const styles = useStyles();
  const totals = useTotals(props);
  return (
    <div className={styles.line}>
      <div role="status" className={styles.notice}>
        {noticeText(text, notice)}
      </div>
      <div className={styles.figures}>
        {document.isCalculating ? <span>{text.calculating}</span> : null}
        {totals === null ? null : <Figures totals={totals} culture={document.culture} text={text} />}
      </div>
    </div>
  );
};

interface FiguresProps {
  readonly totals: Totals;
  readonly culture: Culture;
  readonly text: GridText;
}

const Figures = ({ totals, culture, text }: FiguresProps) => {
  const written = (figure: number): string => writers[culture].format(figure);
  return (
    <>
      {totals.numbers < 2 ? null : (
        <>
          <span>{text.sum(written(totals.sum))}</span>
          <span>{text.average(written(totals.sum / totals.numbers))}</span>
        </>
      )}
      <span>{text.count(written(totals.filled))}</span>
    </>
  );
};

const figures = (culture: Culture): Intl.NumberFormat =>
  new Intl.NumberFormat(marks[culture].locale, { maximumFractionDigits: 2 });

/** Figures are written as those of the sheet above them, in whatever language the words are. */
const writers: Readonly<Record<Culture, Intl.NumberFormat>> = { da: figures("da"), en: figures("en") };

const useTotals = ({ document, version, sheet, selected }: StatusLineProps): Totals | null => {
  const [totals, setTotals] = useState<Totals | null>(null);
  const { top, left, bottom, right } = selected;
  useEffect(() => {
    void version;
    const timer = window.setTimeout(
      () => setTotals(totalsOf(document, sheet, { top, left, bottom, right })),
      restBeforeSum,
    );
    return () => window.clearTimeout(timer);
  }, [document, version, sheet, top, left, bottom, right]);
  return totals;
};
