import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { LocalLanguage16Regular } from "@fluentui/react-icons/svg/local-language";
import { Save16Regular } from "@fluentui/react-icons/svg/save";
import { type ReactNode, useId } from "react";
import type { ProblemView, ScenarioView } from "../../../core/present/view/workbook-view.ts";
import type { Language } from "../../../core/text/language.ts";
import type { FileState } from "../../workbook-port.ts";
import { usePane } from "../pane-context.ts";
import { wide } from "../parts/breakpoints.ts";
import { MoreMenu, type MoreMenuProps } from "./more-menu.tsx";
import { ProblemCount } from "./problem-count.tsx";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "8px 24px",
    padding: "10px 12px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    [wide]: { gridTemplateColumns: "minmax(0, 1fr) auto", alignItems: "end", padding: "16px 24px" },
  },
  // The top right corner is the host's own: 34 by 32 pixels.
  names: { minHeight: "32px", paddingInlineEnd: "36px", [wide]: { paddingInlineEnd: 0 } },
  workplace: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  scenario: {
    display: "flex",
    flexDirection: "column",
    rowGap: "2px",
    minWidth: 0,
    [wide]: { maxWidth: "560px" },
  },
  row: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    flexWrap: "wrap",
    columnGap: "12px",
    minHeight: "28px",
    [wide]: { gridRow: 1, gridColumn: 2, alignSelf: "start", paddingInlineEnd: "36px" },
  },
  choices: { display: "flex", alignItems: "center", flexWrap: "wrap", columnGap: "4px", maxWidth: "100%" },
  file: { display: "flex", alignItems: "center", columnGap: "8px", minWidth: 0 },
  problems: { [wide]: { gridColumn: 2, justifySelf: "end" } },
  // Nothing to say takes no room.
  whole: { ":empty": { display: "none" }, [wide]: { gridColumn: "1 / -1" } },
});

interface TopLineProps extends MoreMenuProps {
  /** Null where there is no result to name it; the file's name stands in. */
  readonly workplace: string | null;
  /** Empty where nothing could be computed. */
  readonly period: string;
  readonly scenarios: readonly ScenarioView[];
  readonly chosen: ScenarioView | null;
  readonly onChoose: (scenario: string) => void;
  readonly problems: readonly ProblemView[];
  readonly onProblems: () => void;
  readonly file: FileState;
  readonly onSave: () => void;
  readonly onLanguage: (language: Language) => void;
  /** A quiet line about the whole of it. */
  readonly children?: ReactNode;
}

/** Where one is: workplace, period, scenario, file, and what is to be looked at. */
export const TopLine = (props: TopLineProps) => {
  const styles = useStyles();
  const { text } = usePane();
  const { workplace, period, problems, file, onLanguage } = props;
  const isNamed = workplace !== null && workplace !== "";
  const nameShown = isNamed ? workplace : workplace === null ? file.name : text.unnamedWorkplace;
  return (
    <header className={styles.line}>
      <div className={styles.names}>
        <h1 className={styles.workplace}>{nameShown}</h1>
        {period !== "" && <p className={styles.quiet}>{period}</p>}
      </div>
      <ScenarioPicker {...props} />
      <div className={styles.row}>
        <SavedOrNot file={file} onSave={props.onSave} />
        <div className={styles.choices}>
          <Button
            size="small"
            appearance="subtle"
            icon={<LocalLanguage16Regular />}
            lang={text.otherLanguage.language}
            onClick={() => onLanguage(text.otherLanguage.language)}
          >
            {text.otherLanguage.label}
          </Button>
          <MoreMenu {...props} />
        </div>
      </div>
      {problems.length > 0 && (
        <div className={styles.problems}>
          <ProblemCount problems={problems} onOpen={props.onProblems} />
        </div>
      )}
      <div className={styles.whole}>{props.children}</div>
    </header>
  );
};

const ScenarioPicker = ({ scenarios, chosen, onChoose }: TopLineProps) => {
  const styles = useStyles();
  const { text } = usePane();
  const id = useId();
  if (chosen === null) return null;
  return (
    <div className={styles.scenario}>
      <label htmlFor={id} className={styles.quiet}>
        {text.scenario}
      </label>
      <Select id={id} value={chosen.id} onChange={(_, { value }) => onChoose(value)}>
        {scenarios.map(({ id: scenario, name }) => (
          <option key={scenario} value={scenario}>
            {name}
          </option>
        ))}
      </Select>
      {chosen.description !== "" && <p className={styles.quiet}>{chosen.description}</p>}
    </div>
  );
};

const SavedOrNot = ({ file, onSave }: Pick<TopLineProps, "file" | "onSave">) => {
  const styles = useStyles();
  const { text } = usePane();
  if (!file.unsaved) return <span className={styles.quiet}>{text.saved}</span>;
  return (
    <span className={styles.file}>
      <span className={styles.quiet}>{text.unsaved}</span>
      <Button size="small" icon={<Save16Regular />} onClick={onSave}>
        {text.save}
      </Button>
    </span>
  );
};
