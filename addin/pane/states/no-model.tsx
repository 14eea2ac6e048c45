import { makeStyles, tokens } from "@fluentui/react-components";
import { Call24Regular } from "@fluentui/react-icons/svg/call";
import { DocumentTable24Regular } from "@fluentui/react-icons/svg/document-table";
import { DocumentTableArrowRight24Regular } from "@fluentui/react-icons/svg/document-table-arrow-right";
import { FolderOpen24Regular } from "@fluentui/react-icons/svg/folder-open";
import { PeopleTeam24Regular } from "@fluentui/react-icons/svg/people-team";
import { TableSimple24Regular } from "@fluentui/react-icons/svg/table-simple";
import type { ReactNode } from "react";
import { usePane } from "../pane-context.ts";
import { type StarterWorkbook, workedExamples } from "../pane-props.ts";

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    rowGap: "12px",
    maxWidth: "640px",
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  plain: { margin: 0 },
  examples: {
    margin: "8px 0 0",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  choice: {
    display: "flex",
    alignItems: "center",
    columnGap: "12px",
    width: "100%",
    padding: "12px",
    textAlign: "start",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: "inherit",
    cursor: "pointer",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  label: { display: "block", fontWeight: tokens.fontWeightSemibold },
  hint: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

const examples: readonly StarterWorkbook[] = ["one-team", ...workedExamples];

const icons: Readonly<Partial<Record<StarterWorkbook, ReactNode>>> = {
  "one-team": <PeopleTeam24Regular />,
  phones: <Call24Regular />,
};

interface NoModelProps {
  readonly opensFiles: boolean;
  readonly onOpenFile: () => void;
  readonly onOpenStarter: (workbook: StarterWorkbook) => void;
  /** Null where the host puts no sheets into the workbook. */
  readonly onInsert: (() => void) | null;
}

/** None of the model's tables is there: what one can begin with. */
export const NoModel = ({ opensFiles, onOpenFile, onOpenStarter, onInsert }: NoModelProps) => {
  const styles = useStyles();
  const words = usePane().text.noModel;
  return (
    <div className={styles.view}>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.plain}>{words.body}</p>
      {!opensFiles && <p className={styles.plain}>{words.newWindow}</p>}
      {onInsert !== null && (
        <Choice {...words.insert} icon={<DocumentTableArrowRight24Regular />} onChoose={onInsert} />
      )}
      <Choice
        {...words.starters.template}
        icon={<TableSimple24Regular />}
        onChoose={() => onOpenStarter("template")}
      />
      {opensFiles && <Choice {...words.ownFile} icon={<FolderOpen24Regular />} onChoose={onOpenFile} />}
      <h3 className={styles.examples}>{words.examples}</h3>
      {examples.map((workbook) => (
        <Choice
          key={workbook}
          {...words.starters[workbook]}
          icon={icons[workbook] ?? <DocumentTable24Regular />}
          onChoose={() => onOpenStarter(workbook)}
        />
      ))}
    </div>
  );
};

interface ChoiceProps {
  readonly label: string;
  readonly hint: string;
  readonly icon: ReactNode;
  readonly onChoose: () => void;
}

const Choice = ({ label, hint, icon, onChoose }: ChoiceProps) => {
  const styles = useStyles();
  return (
    <button type="button" className={styles.choice} onClick={onChoose}>
      <span className={styles.icon}>{icon}</span>
      <span>
        <span className={styles.label}>{label}</span>
        <span className={styles.hint}>{hint}</span>
      </span>
    </button>
  );
};
