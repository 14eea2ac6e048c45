import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { FlagView } from "../../../core/present/view/workbook-view.ts";

const useStyles = makeStyles({
  level: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: "4px",
    padding: "1px 8px 1px 4px",
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  red: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  amber: {
    color: tokens.colorStatusWarningForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  note: { color: tokens.colorNeutralForeground2 },
});

const icons = { red: ErrorCircle16Filled, amber: Warning16Filled, note: Info16Regular } as const;

interface FlagLevelProps {
  readonly level: FlagView["level"];
  readonly children: string;
}

/** How serious a flag is: a form, a colour and a word. */
export const FlagLevel = ({ level, children }: FlagLevelProps) => {
  const styles = useStyles();
  const Icon = icons[level];
  return (
    <span className={mergeClasses(styles.level, styles[level])}>
      <Icon />
      {children}
    </span>
  );
};
