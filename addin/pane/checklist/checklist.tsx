import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ChecklistQuestionView, ChecklistView } from "../../../core/present/view/workbook-view.ts";
import { OptionFields } from "../options/option-fields.tsx";
import type { ChangeCounts, Write } from "../options/use-written-value.ts";
import { usePane } from "../pane-context.ts";
import { Disclosure } from "../parts/disclosure.tsx";
import { Section } from "../parts/section.tsx";

const useStyles = makeStyles({
  plain: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  question: {
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
    padding: "10px 0 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ":last-child": { borderBottom: "none" },
  },
  asked: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface ChecklistProps {
  readonly checklist: ChecklistView;
  readonly counts: ChangeCounts;
  readonly onWrite: Write;
}

/** What somebody has to answer for: each question with its answer, who gave it, and when. */
export const Checklist = ({ checklist, counts, onWrite }: ChecklistProps) => {
  const styles = useStyles();
  const { text } = usePane();
  const { title, purpose, questions } = checklist;
  const answered = questions.filter(({ isAnswered }) => isAnswered).length;
  return (
    <Section title={title}>
      <p className={styles.plain}>{purpose}</p>
      <Disclosure label={text.answered(answered, questions.length)}>
        <ul className={styles.list}>
          {questions.map((question) => (
            <Question key={question.id} question={question} counts={counts} onWrite={onWrite} />
          ))}
        </ul>
      </Disclosure>
    </Section>
  );
};

interface QuestionProps {
  readonly question: ChecklistQuestionView;
  readonly counts: ChangeCounts;
  readonly onWrite: Write;
}

/** The fields of each question have the same labels, so the question names their group. */
const Question = ({ question: { question, help, fields }, counts, onWrite }: QuestionProps) => {
  const styles = useStyles();
  const id = useId();
  return (
    <li className={styles.question}>
      <h3 id={id} className={styles.asked}>
        {question}
      </h3>
      {help !== "" && <p className={styles.quiet}>{help}</p>}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset does not shrink to a narrow pane */}
      <div role="group" aria-labelledby={id}>
        <OptionFields fields={fields} as="first" counts={counts} onWrite={onWrite} />
      </div>
    </li>
  );
};
