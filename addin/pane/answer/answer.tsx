import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowDown20Filled } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp20Filled } from "@fluentui/react-icons/svg/arrow-up";
import { Checkmark20Filled } from "@fluentui/react-icons/svg/checkmark";
import { QuestionCircle16Regular, QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import { useId } from "react";
import type { AnswerView, HeadlineView } from "../../../core/present/view/workbook-view.ts";
import { usePane } from "../pane-context.ts";
import { big, wide } from "../parts/breakpoints.ts";
import { useHiddenStyles } from "../parts/hidden.ts";
import { ProblemList } from "../problems/problem-list.tsx";

const useStyles = makeStyles({
  answer: { display: "flex", flexDirection: "column", rowGap: "12px" },
  sentence: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    [wide]: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  },
  figure: {
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    padding: "12px 14px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  lacking: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  enough: { borderLeftColor: tokens.colorStatusSuccessBorder2 },
  value: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "10px" },
  number: {
    fontSize: "44px",
    lineHeight: "48px",
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: "-0.02em",
    fontVariantNumeric: "tabular-nums",
    [big]: { fontSize: "80px", lineHeight: "84px" },
  },
  words: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  label: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: "4px",
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { flexShrink: 0 },
  lackingText: { color: tokens.colorStatusDangerForeground1 },
  enoughText: { color: tokens.colorStatusSuccessForeground1 },
  plain: { margin: 0 },
  reasons: { margin: "8px 0 0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  why: { alignSelf: "flex-start", marginTop: "4px" },
  more: { display: "flex", flexDirection: "column", rowGap: "8px" },
  disagreement: {
    margin: 0,
    paddingInlineStart: "12px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
});

const looks = {
  shortage: { panel: "lacking", label: "lackingText", Icon: ArrowDown20Filled },
  "shortage-and-spare": { panel: "lacking", label: "lackingText", Icon: ArrowDown20Filled },
  spare: { panel: "enough", label: "enoughText", Icon: ArrowUp20Filled },
  balanced: { panel: "enough", label: "enoughText", Icon: Checkmark20Filled },
  "not-computable": { panel: "figure", label: "plain", Icon: QuestionCircle20Regular },
} as const;

interface AnswerProps {
  readonly answer: AnswerView;
  readonly onWhy: () => void;
}

/** The answer in words and in one figure; the guideline and the later years in sentences of their own. */
export const Answer = ({ answer, onWhy }: AnswerProps) => {
  const styles = useStyles();
  const hidden = useHiddenStyles();
  const { text } = usePane();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.answer}>
      <h2 id={id} className={hidden.hidden}>
        {text.answer.title}
      </h2>
      <p className={styles.sentence}>{answer.sentence}</p>
      <Headline headline={answer.headline} onWhy={onWhy} />
      <div className={styles.more}>
        <p className={styles.plain}>{answer.guideline}</p>
        {answer.more.map((sentence) => (
          <p key={sentence} className={styles.plain}>
            {sentence}
          </p>
        ))}
        {answer.disagreement !== null && <p className={styles.disagreement}>{answer.disagreement}</p>}
      </div>
    </section>
  );
};

interface HeadlineProps {
  readonly headline: HeadlineView;
  readonly onWhy: () => void;
}

const Headline = ({ headline, onWhy }: HeadlineProps) => {
  const styles = useStyles();
  const { text } = usePane();
  const { panel, label, Icon } = looks[headline.state];
  const isNumber = headline.state !== "not-computable";
  return (
    <div className={mergeClasses(styles.figure, styles[panel])}>
      <div className={styles.value}>
        <span className={isNumber ? styles.number : styles.words}>{headline.value}</span>
        <span className={mergeClasses(styles.label, styles[label])}>
          <Icon className={styles.icon} />
          {headline.label}
        </span>
      </div>
      {headline.band !== null && <p className={styles.plain}>{text.answer.band(headline.band)}</p>}
      <p className={styles.quiet}>{headline.standards}</p>
      {headline.reasons.length > 0 && (
        <div>
          <h3 className={styles.reasons}>{text.answer.reasons}</h3>
          <ProblemList problems={headline.reasons} />
        </div>
      )}
      <Button
        className={styles.why}
        size="small"
        appearance="outline"
        icon={<QuestionCircle16Regular />}
        onClick={onWhy}
      >
        {text.answer.why}
      </Button>
    </div>
  );
};
