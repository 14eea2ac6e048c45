import { makeStyles, tokens } from "@fluentui/react-components";
import type { FlagBundleView } from "../../../core/present/view/workbook-view.ts";
import { usePane } from "../pane-context.ts";
import { Disclosure } from "../parts/disclosure.tsx";
import { Flag } from "./flag.tsx";
import { FlagHead, useFlagLineStyles } from "./flag-head.tsx";

const useStyles = makeStyles({
  flags: {
    margin: "8px 0 0 7px",
    padding: "0 0 0 13px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    listStyleType: "none",
    "& > li:last-child": { borderBottom: "none" },
  },
  more: {
    margin: "4px 0 0 22px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Many flags of one rule in one line; opened, each by itself. */
export const FlagBundle = ({ bundle }: { readonly bundle: FlagBundleView }) => {
  const styles = useStyles();
  const line = useFlagLineStyles();
  const { ofLevel } = usePane().text.flags;
  return (
    <li className={line.line}>
      <Disclosure
        always={<p className={line.statement}>{bundle.statement}</p>}
        label={<FlagHead {...bundle} count={ofLevel[bundle.level](bundle.count)} />}
      >
        <ul className={styles.flags}>
          {bundle.flags.map((flag) => (
            <Flag key={flag.key} flag={flag} />
          ))}
        </ul>
        {bundle.more !== undefined && <p className={styles.more}>{bundle.more}</p>}
      </Disclosure>
    </li>
  );
};
