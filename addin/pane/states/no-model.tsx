import { makeStyles, tokens } from "@fluentui/react-components";
import { Call24Regular } from "@fluentui/react-icons/svg/call";
import { DocumentTable24Regular } from "@fluentui/react-icons/svg/document-table";
import { FolderOpen24Regular } from "@fluentui/react-icons/svg/folder-open";
import { PeopleTeam24Regular } from "@fluentui/react-icons/svg/people-team";
import { TableSimple24Regular } from "@fluentui/react-icons/svg/table-simple";
import type { ReactNode } from "react";
import { usePane } from "../pane-context.ts";
import type { StarterWorkbook } from "../pane-props.ts";

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

const starters: readonly { readonly workbook: StarterWorkbook; readonly icon: ReactNode }[] = [
  { workbook: "example", icon: <DocumentTable24Regular /> },
  { workbook: "phones", icon: <Call24Regular /> },
  { workbook: "one-team", icon: <PeopleTeam24Regular /> },
  { workbook: "template", icon: <TableSimple24Regular /> },
];

interface NoModelProps {
  readonly opensFiles: boolean;
  readonly onOpenFile: () => void;
  readonly onOpenStarter: (workbook: StarterWorkbook) => void;
}

/** None of the model's tables is there: what one can begin with. */
export const NoModel = ({ opensFiles, onOpenFile, onOpenStarter }: NoModelProps) => {
  const styles = useStyles();
  const words = usePane().text.noModel;
  return (
    <div className={styles.view}>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.plain}>{words.body}</p>
      {starters.map(({ workbook, icon }) => (
        <Choice
          key={workbook}
          {...words.starters[workbook]}
          icon={icon}
          onChoose={() => onOpenStarter(workbook)}
        />
      ))}
      {opensFiles && <Choice {...words.ownFile} icon={<FolderOpen24Regular />} onChoose={onOpenFile} />}
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
