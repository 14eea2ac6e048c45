import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Checkmark16Filled } from "@fluentui/react-icons/svg/checkmark";
import { ClipboardClock20Regular } from "@fluentui/react-icons/svg/clipboard-clock";
import { useId } from "react";
import type { ComparisonView } from "../../../core/present/view/workbook-view.ts";
import { usePane } from "../pane-context.ts";
import { wide } from "../parts/breakpoints.ts";
import { Disclosure } from "../parts/disclosure.tsx";
import { Marked } from "../parts/mark.tsx";
import { tableGroups } from "./table-groups.ts";

const useStyles = makeStyles({
  cards: {
    display: "grid",
    gap: "10px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    [wide]: { gridTemplateColumns: "repeat(auto-fit, minmax(260px, 1fr))" },
  },
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  plain: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  unagreed: {
    display: "flex",
    columnGap: "6px",
    margin: 0,
    padding: "6px 8px",
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0 },
  // At one height, however long the sentences above.
  choice: { marginTop: "auto" },
  chosen: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: "4px",
    minHeight: "24px",
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  numbers: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  number: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: "12px",
    padding: "5px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    "& dd": { margin: 0, textAlign: "end", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  },
  group: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    padding: "10px 0 4px",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
});

interface ScenarioCardsProps {
  readonly comparison: ComparisonView;
  readonly chosen: string;
  readonly onChoose: (scenario: string) => void;
  /** Where there is no room for the table, each scenario has its own numbers. */
  readonly withNumbers: boolean;
}

/** What each scenario answers, and how it is chosen. */
export const ScenarioCards = ({ comparison, chosen, onChoose, withNumbers }: ScenarioCardsProps) => {
  const styles = useStyles();
  return (
    <ul className={styles.cards}>
      {comparison.gaps.map(({ scenario }, column) => (
        <li key={scenario} className={styles.card}>
          <ScenarioCard
            comparison={comparison}
            column={column}
            isChosen={scenario === chosen}
            onChoose={() => onChoose(scenario)}
          />
          {withNumbers && <Numbers comparison={comparison} column={column} />}
        </li>
      ))}
    </ul>
  );
};

interface ScenarioCardProps {
  readonly comparison: ComparisonView;
  readonly column: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

const ScenarioCard = ({ comparison, column, isChosen, onChoose }: ScenarioCardProps) => {
  const styles = useStyles();
  const { text } = usePane();
  const id = useId();
  const gap = comparison.gaps[column];
  if (gap === undefined) return null;
  return (
    <>
      <h2 id={id} className={styles.name}>
        {gap.name}
      </h2>
      {(comparison.sentences[column] ?? []).map((sentence) => (
        <p key={sentence} className={styles.plain}>
          {sentence}
        </p>
      ))}
      <p className={styles.quiet}>{text.compare.flags(gap.red, gap.amber)}</p>
      {typeof gap.unagreed === "string" && (
        <p className={styles.unagreed}>
          <ClipboardClock20Regular className={styles.icon} aria-hidden="true" /> {gap.unagreed}
        </p>
      )}
      <div className={styles.choice}>
        {isChosen ? (
          <span className={styles.chosen}>
            <Checkmark16Filled /> {text.compare.chosen}
          </span>
        ) : (
          <Button size="small" aria-describedby={id} onClick={onChoose}>
            {text.compare.choose}
          </Button>
        )}
      </div>
    </>
  );
};

const Numbers = ({ comparison, column }: Pick<ScenarioCardProps, "comparison" | "column">) => {
  const styles = useStyles();
  const { text } = usePane();
  return (
    <Disclosure label={text.compare.numbers}>
      {tableGroups(comparison.table).map(({ title, rows }) => (
        <div key={title}>
          {title !== "" && <h3 className={styles.group}>{title}</h3>}
          <dl className={styles.numbers}>
            {rows.map(({ label, cells, marks }) => (
              <div key={label} className={styles.number}>
                <dt>{label}</dt>
                <dd>
                  <Marked mark={marks?.[column] ?? null}>{cells[column] ?? ""}</Marked>
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </Disclosure>
  );
};
