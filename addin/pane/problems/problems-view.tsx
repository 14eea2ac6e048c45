import type { ProblemView } from "../../../core/present/view/workbook-view.ts";
import { usePane } from "../pane-context.ts";
import { SubView } from "../parts/sub-view.tsx";
import { ProblemList } from "./problem-list.tsx";

interface ProblemsViewProps {
  readonly problems: readonly ProblemView[];
  readonly onBack: () => void;
}

/** Everything to be looked at in the input, each with its cell. */
export const ProblemsView = ({ problems, onBack }: ProblemsViewProps) => {
  const { text } = usePane();
  return (
    <SubView title={text.problems.title} onBack={onBack}>
      {problems.length === 0 ? <p>{text.problems.none}</p> : <ProblemList problems={problems} />}
    </SubView>
  );
};
