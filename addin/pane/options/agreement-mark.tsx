import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ClipboardClock20Regular } from "@fluentui/react-icons/svg/clipboard-clock";
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
  "not-agreed": { color: tokens.colorNeutralForeground1 },
});

/** Whether those who have to agree to an option have done so, in a word. */
export const AgreementMark = ({ agreement }: { readonly agreement: "agreed" | "not-agreed" }) => {
  const styles = useStyles();
  const { text } = usePane();
  const isAgreed = agreement === "agreed";
  const Icon = isAgreed ? CheckmarkCircle16Regular : ClipboardClock20Regular;
  return (
    <span className={mergeClasses(styles.mark, styles[agreement])}>
      <Icon aria-hidden="true" />
      {isAgreed ? text.options.agreed : text.options.unagreed.mark}
    </span>
  );
};
