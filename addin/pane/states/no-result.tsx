import type { ProblemView } from "../../../core/present/view/workbook-view.ts";
import { usePane } from "../pane-context.ts";
import { Notice } from "../parts/notice.tsx";
import { Section } from "../parts/section.tsx";
import { ProblemList } from "../problems/problem-list.tsx";

interface NoResultProps {
  readonly reason: string;
  readonly problems: readonly ProblemView[];
}

/** The model is there and nothing can be computed: why, and what is to be put right. */
export const NoResult = ({ reason, problems }: NoResultProps) => {
  const { text } = usePane();
  return (
    <>
      <Notice intent="info" title={text.noResult.title}>
        <p>{reason}</p>
        {problems.length > 0 && <p>{text.noResult.remedy}</p>}
      </Notice>
      {problems.length > 0 && (
        <Section title={text.problems.title}>
          <ProblemList problems={problems} />
        </Section>
      )}
    </>
  );
};
