import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { QuestionCircle16Regular } from "@fluentui/react-icons/svg/question-circle";
import type { ReactNode } from "react";
import type { MoneyView, TableView } from "../../../core/present/view/workbook-view.ts";
import { usePane } from "../pane-context.ts";
import { CellLink } from "../parts/cell-link.tsx";
import { DataTable } from "../parts/data-table.tsx";
import { Disclosure } from "../parts/disclosure.tsx";
import { Section } from "../parts/section.tsx";
import { BreakEven } from "./break-even.tsx";

const useStyles = makeStyles({
  text: { margin: 0 },
  notes: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  note: {
    margin: "8px 0 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  investment: { display: "flex", flexDirection: "column", rowGap: "8px" },
  title: {
    margin: "8px 0 0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  numbers: { margin: 0, paddingInlineStart: "22px" },
  why: { alignSelf: "flex-start" },
});

interface MoneyProps {
  readonly money: MoneyView;
  readonly scenario: string;
  /** A new one with each view. */
  readonly version: unknown;
  readonly breakEven: (scenario: string) => Promise<string | null>;
  readonly onWhy: () => void;
}

/** What the options cost on the three accounts; the rest behind buttons. */
export const Money = ({ money, scenario, version, breakEven, onWhy }: MoneyProps) => {
  const styles = useStyles();
  const { text } = usePane();
  const { title, sentence, notes, accounts, options, months, hourly } = money;
  return (
    <Section title={title}>
      <p className={styles.text}>{sentence}</p>
      {accounts !== null && <DataTable caption={accounts.label} table={accounts} isFitted />}
      {accounts !== null && options !== null && (
        <Button
          className={styles.why}
          size="small"
          appearance="outline"
          icon={<QuestionCircle16Regular />}
          onClick={onWhy}
        >
          {text.whyCost}
        </Button>
      )}
      {notes.length > 0 && <Notes notes={notes} />}
      {money.investment !== null && (
        <Investment investment={money.investment}>
          <BreakEven key={scenario} scenario={scenario} version={version} breakEven={breakEven} />
        </Investment>
      )}
      <div>
        <Behind table={options} />
        <Behind table={months} isTall />
        <Behind table={hourly} note={money.hourlyNote} />
        <Missing missing={money.missing} />
      </div>
    </Section>
  );
};

const Notes = ({ notes }: { readonly notes: readonly string[] }) => {
  const styles = useStyles();
  return (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
};

interface InvestmentProps {
  readonly investment: NonNullable<MoneyView["investment"]>;
  /** At which effect it breaks even. */
  readonly children: ReactNode;
}

const Investment = ({ investment: { title, notes, studies }, children }: InvestmentProps) => {
  const styles = useStyles();
  return (
    <div className={styles.investment}>
      <h3 className={styles.title}>{title}</h3>
      <Notes notes={notes} />
      {children}
      <Disclosure label={studies.title}>
        <Notes notes={studies.sources} />
      </Disclosure>
    </div>
  );
};

interface BehindProps {
  readonly table: TableView | null;
  readonly note?: string;
  readonly isTall?: boolean;
}

/** A table behind a button of its own name. */
const Behind = ({ table, note = "", isTall = false }: BehindProps) => {
  const styles = useStyles();
  if (table === null) return null;
  return (
    <Disclosure label={table.label}>
      <DataTable caption={table.label} table={table} corner="" isTall={isTall} />
      {note !== "" && <p className={styles.note}>{note}</p>}
    </Disclosure>
  );
};

/** Numbers that sums cannot be computed without, each with its cell to go to. */
const Missing = ({ missing }: Pick<MoneyView, "missing">) => {
  const styles = useStyles();
  if (missing === null) return null;
  return (
    <Disclosure label={missing.title}>
      <ul className={styles.numbers}>
        {missing.numbers.map(({ label, place }) => (
          <li key={label}>{place === null ? label : <CellLink place={place}>{label}</CellLink>}</li>
        ))}
      </ul>
    </Disclosure>
  );
};
