import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import type { FlagGroupView } from "../../../core/present/view/workbook-view.ts";
import { usePane } from "../pane-context.ts";
import { Section } from "../parts/section.tsx";
import { countByLevel, flagLevels } from "./count-by-level.ts";
import { Flag } from "./flag.tsx";
import { FlagBundle } from "./flag-bundle.tsx";
import { FlagLevel } from "./flag-level.tsx";

const useStyles = makeStyles({
  none: { display: "flex", alignItems: "center", columnGap: "8px", margin: 0 },
  doubt: { display: "flex", columnGap: "8px", margin: 0 },
  doubtIcon: { flexShrink: 0 },
  noneIcon: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  levels: { display: "flex", flexWrap: "wrap", gap: "4px 8px", margin: 0 },
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
  /** What cannot be told of flags, sentence by sentence. */
  readonly notJudged: readonly string[];
  /** Whether there is an answer; without one, no flag does not mean that all is well. */
  readonly isKnown: boolean;
}

/** Flags (advarsler) by what they rest on. */
export const Flags = ({ groups, notJudged, isKnown }: FlagsProps) => {
  const styles = useStyles();
  const words = usePane().text.flags;
  const counts = countByLevel(groups);
  const count = counts.red + counts.amber + counts.note;
  if (count === 0)
    return (
      <Section title={words.heading}>
        {isKnown && notJudged.length === 0 && (
          <p className={styles.none}>
            <CheckmarkCircle20Regular className={styles.noneIcon} /> {words.none}
          </p>
        )}
        {!isKnown && notJudged.length === 0 && <p className={styles.none}>{words.notKnown}</p>}
        <NotJudged sentences={notJudged} />
      </Section>
    );
  return (
    <Section title={words.title(count)}>
      <p className={styles.levels}>
        {flagLevels
          .filter((level) => counts[level] > 0)
          .map((level) => (
            <FlagLevel key={level} level={level}>
              {words.ofLevel[level](counts[level])}
            </FlagLevel>
          ))}
      </p>
      <p className={styles.about}>{words.about}</p>
      {groups.map(({ basis, title, lines }) => (
        <div key={basis}>
          <h3 className={styles.basis}>{title}</h3>
          <ul className={styles.list}>
            {lines.map((line) =>
              line.kind === "flag" ? (
                <Flag key={line.flag.key} flag={line.flag} />
              ) : (
                <FlagBundle key={line.bundle.key} bundle={line.bundle} />
              ),
            )}
          </ul>
        </div>
      ))}
      <NotJudged sentences={notJudged} />
    </Section>
  );
};

/** Flags that may hold: that none of them is shown does not mean that all is well. */
const NotJudged = ({ sentences }: { readonly sentences: readonly string[] }) => {
  const styles = useStyles();
  return sentences.map((sentence) => (
    <p key={sentence} className={styles.doubt}>
      <QuestionCircle20Regular className={styles.doubtIcon} /> {sentence}
    </p>
  ));
};
