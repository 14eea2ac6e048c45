import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Info20Regular } from "@fluentui/react-icons/svg/info";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import { Warning20Regular } from "@fluentui/react-icons/svg/warning";
import { type Check, isWorthALook, numberOf } from "../../self-test/check.ts";
import { tell } from "../../self-test/tell.ts";
import type { SelfTestText } from "../../self-test/text/self-test-text.ts";

const useStyles = makeStyles({
  row: { display: "flex", columnGap: "10px", minWidth: 0 },
  icon: { flexShrink: 0, marginTop: "1px" },
  ok: { color: tokens.colorStatusSuccessForeground1 },
  not: { color: tokens.colorStatusWarningForeground1 },
  harmless: { color: tokens.colorNeutralForeground2 },
  unknown: { color: tokens.colorNeutralForeground3 },
  body: { minWidth: 0, overflowWrap: "anywhere", "& p": { margin: 0 } },
  name: { fontWeight: tokens.fontWeightSemibold },
  outcome: { fontWeight: tokens.fontWeightSemibold },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

const icons = {
  ok: CheckmarkCircle20Regular,
  not: Warning20Regular,
  harmless: Info20Regular,
  unknown: QuestionCircle20Regular,
} as const;

/** A no that is only how things are here raises no alarm. */
const looksOf = (check: Check): keyof typeof icons =>
  check.outcome === "not" && !isWorthALook(check) ? "harmless" : check.outcome;

interface CheckRowProps {
  readonly text: SelfTestText;
  readonly check: Check;
}

/** One thing that was looked at: yes, no or not known, what was found, and what it means. */
export const CheckRow = ({ text, check }: CheckRowProps) => {
  const styles = useStyles();
  const { id, outcome } = check;
  const { found, meaning } = tell(text, check);
  const looks = looksOf(check);
  const Icon = icons[looks];
  return (
    <li className={styles.row} data-check={id}>
      <Icon className={mergeClasses(styles.icon, styles[looks])} />
      <div className={styles.body}>
        <p className={styles.name}>
          {numberOf(id)}. {text.checks[id].name}
        </p>
        <p>
          <span className={mergeClasses(styles.outcome, styles[looks])}>{text.outcomes[outcome]}.</span>{" "}
          {found}
        </p>
        {meaning !== "" && <p className={styles.quiet}>{meaning}</p>}
      </div>
    </li>
  );
};
