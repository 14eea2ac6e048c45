import { makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ContributionsView } from "../../../core/present/view/contributions-view.ts";
import { usePane } from "../pane-context.ts";
import { DataTable } from "../parts/data-table.tsx";
import { Disclosure } from "../parts/disclosure.tsx";
import { ContributionChart } from "./contribution-chart.tsx";

const useStyles = makeStyles({
  found: { display: "flex", flexDirection: "column", rowGap: "10px", minWidth: 0 },
  plain: { margin: 0, maxWidth: "70ch" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  quiet: {
    margin: 0,
    maxWidth: "70ch",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  apart: {
    margin: 0,
    maxWidth: "70ch",
    paddingLeft: "10px",
    borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
});

/** One total at a time, since the two are never to be mixed. */
export const FoundContributions = ({ view }: { readonly view: ContributionsView }) => {
  const styles = useStyles();
  const { text } = usePane();
  const words = text.contributions;
  const [isShortage, setShortage] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed has gone; whoever has gone elsewhere meanwhile stays there.
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) heading.current?.focus();
  }, []);
  const total = isShortage ? view.shortage : view.balance;
  return (
    <div className={styles.found}>
      <h3 ref={heading} tabIndex={-1} className={styles.title}>
        {view.title}
      </h3>
      <p className={styles.quiet}>{view.method}</p>
      {view.missing !== "" && <p className={styles.plain}>{view.missing}</p>}
      <Switch
        checked={isShortage}
        label={words.showShortage}
        onChange={(_, { checked }) => setShortage(checked)}
      />
      <p className={styles.plain}>
        <strong>{total.title}.</strong> {total.explanation}
      </p>
      {total.nothing === "" ? (
        <>
          <ContributionChart bars={total.bars} />
          <Disclosure label={words.showTable}>
            <DataTable caption={total.title} table={total.table} />
          </Disclosure>
        </>
      ) : (
        <p className={styles.plain}>{total.nothing}</p>
      )}
      <p className={styles.apart}>{view.neverMixed}</p>
    </div>
  );
};
