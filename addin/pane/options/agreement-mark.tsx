import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ClipboardClock20Regular } from "@fluentui/react-icons/svg/clipboard-clock";
import type { OptionView } from "../../../core/present/view/workbook-view.ts";
import { usePane } from "../pane-context.ts";

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  agreed: { color: tokens.colorStatusSuccessForeground1 },
  claimed: { color: tokens.colorStatusWarningForeground1 },
  "not-agreed": { color: tokens.colorNeutralForeground1 },
});

/** Whether those who have to agree to an option have done so, in a word. */
export const AgreementMark = ({
  agreement,
}: {
  readonly agreement: NonNullable<OptionView["agreement"]>;
}) => {
  const styles = useStyles();
  const { text } = usePane();
  const marks = {
    agreed: text.options.agreed,
    claimed: text.options.claimed,
    "not-agreed": text.options.unagreed.mark,
  };
  const Icon = agreement === "agreed" ? CheckmarkCircle16Regular : ClipboardClock20Regular;
  return (
    <span className={mergeClasses(styles.mark, styles[agreement])}>
      <Icon aria-hidden="true" />
      {marks[agreement]}
    </span>
  );
};
