import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle20Regular } from "@fluentui/react-icons/svg/error-circle";
import { Info20Regular } from "@fluentui/react-icons/svg/info";
import { Warning20Regular } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  notice: {
    display: "flex",
    columnGap: "10px",
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  error: {
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  warning: {
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  info: {},
  icon: { flexShrink: 0 },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
  warningIcon: { color: tokens.colorStatusWarningForeground1 },
  infoIcon: { color: tokens.colorNeutralForeground2 },
  body: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: "6px",
    minWidth: 0,
    "& p": { margin: 0 },
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "4px" },
});

const icons = { error: ErrorCircle20Regular, warning: Warning20Regular, info: Info20Regular } as const;
const iconClasses = { error: "errorIcon", warning: "warningIcon", info: "infoIcon" } as const;

interface NoticeProps {
  readonly intent: "error" | "warning" | "info";
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** Something that concerns the whole pane, with what can be done about it. */
export const Notice = ({ intent, title, actions, children }: NoticeProps) => {
  const styles = useStyles();
  const Icon = icons[intent];
  return (
    <div className={mergeClasses(styles.notice, styles[intent])}>
      <Icon className={mergeClasses(styles.icon, styles[iconClasses[intent]])} />
      <div className={styles.body}>
        <p className={styles.title}>{title}</p>
        {children}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
};
