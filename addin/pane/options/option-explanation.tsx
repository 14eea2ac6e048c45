import { makeStyles, tokens } from "@fluentui/react-components";
import type { OptionExplanationView } from "../../../core/present/view/workbook-view.ts";
import { usePane } from "../pane-context.ts";

const useStyles = makeStyles({
  list: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& dt": { fontWeight: tokens.fontWeightSemibold },
    "& dd": { margin: "0 0 6px", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
    "& dd:last-child": { marginBottom: 0 },
  },
});

interface OptionExplanationProps {
  readonly explanation: OptionExplanationView;
  /** Where it has been told what it does already. */
  readonly withoutWhat?: boolean;
}

/** What an option does, what limits it, and where it comes from. */
export const OptionExplanation = ({ explanation, withoutWhat = false }: OptionExplanationProps) => {
  const styles = useStyles();
  const { text } = usePane();
  return (
    <dl className={styles.list}>
      {!withoutWhat && (
        <>
          <dt>{text.options.what}</dt>
          <dd>{explanation.what}</dd>
        </>
      )}
      <dt>{text.options.limits}</dt>
      <dd>{explanation.limits}</dd>
      <dt>{text.options.source}</dt>
      <dd>{explanation.source}</dd>
    </dl>
  );
};
