import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import type { FlagGroupView } from "../../../core/present/view/workbook-view.ts";
import { usePane } from "../pane-context.ts";
import { Section } from "../parts/section.tsx";
import { Flag } from "./flag.tsx";

const useStyles = makeStyles({
  none: { display: "flex", alignItems: "center", columnGap: "8px", margin: 0 },
  noneIcon: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  about: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  basis: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

interface FlagsProps {
  readonly groups: readonly FlagGroupView[];
  /** Whether there is an answer; without one, no flag does not mean that all is well. */
  readonly isKnown: boolean;
}

/** Flags (advarsler) by what they rest on. */
export const Flags = ({ groups, isKnown }: FlagsProps) => {
  const styles = useStyles();
  const words = usePane().text.flags;
  const count = groups.reduce((sum, { flags }) => sum + flags.length, 0);
  if (count === 0)
    return (
      <Section title={words.heading}>
        {isKnown ? (
          <p className={styles.none}>
            <CheckmarkCircle20Regular className={styles.noneIcon} /> {words.none}
          </p>
        ) : (
          <p className={styles.none}>{words.notKnown}</p>
        )}
      </Section>
    );
  return (
    <Section title={words.title(count)}>
      <p className={styles.about}>{words.about}</p>
      {groups.map(({ basis, title, flags, more }) => (
        <div key={basis}>
          <h3 className={styles.basis}>{title}</h3>
          <ul className={styles.list}>
            {flags.map((flag) => (
              <Flag key={flag.key} flag={flag} />
            ))}
          </ul>
          {more !== undefined && <p className={styles.about}>{more}</p>}
        </div>
      ))}
    </Section>
  );
};
