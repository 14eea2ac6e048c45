import { makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type {
  ExplainedFigureView,
  ExplanationRequest,
  ExplanationView,
} from "../../../core/present/view/workbook-view.ts";
import { usePane } from "../pane-context.ts";
import { SubView } from "../parts/sub-view.tsx";
import { FigureNode } from "./figure-node.tsx";

const useStyles = makeStyles({ tree: { margin: 0, padding: 0, listStyleType: "none", maxWidth: "820px" } });

type Asked =
  | { readonly kind: "waiting" }
  | { readonly kind: "failed" }
  | { readonly kind: "answered"; readonly explanation: ExplanationView | null; readonly version: unknown };

interface ExplainViewProps {
  readonly request: ExplanationRequest;
  /** A new one with each view of the workbook: then it is asked again. */
  readonly version: unknown;
  readonly explain: (request: ExplanationRequest) => Promise<ExplanationView | null>;
  readonly explainParts: (figure: string) => Promise<readonly ExplainedFigureView[]>;
  readonly onBack: () => void;
}

/** "Why this figure": what it is reckoned from, opened level by level down to the cells. */
export const ExplainView = ({ request, version, explain, explainParts, onBack }: ExplainViewProps) => {
  const styles = useStyles();
  const { text } = usePane();
  const { scenario, month, figure, queue } = request;
  const [asked, setAsked] = useState<Asked>({ kind: "waiting" });
  useEffect(() => {
    let isCurrent = true;
    explain({
      scenario,
      month,
      ...(figure !== undefined && { figure }),
      ...(queue !== undefined && { queue }),
    }).then(
      (explanation) => isCurrent && setAsked({ kind: "answered", explanation, version }),
      () => isCurrent && setAsked({ kind: "failed" }),
    );
    return () => {
      isCurrent = false;
    };
  }, [explain, scenario, month, figure, queue, version]);
  const explanation = asked.kind === "answered" ? asked.explanation : null;
  return (
    <SubView title={explanation?.title ?? text.explain.title} onBack={onBack}>
      {asked.kind === "waiting" && <p>{text.explain.loading}</p>}
      {asked.kind === "failed" && <p>{text.explain.failed}</p>}
      {asked.kind === "answered" && explanation === null && <p>{text.explain.nothing}</p>}
      {asked.kind === "answered" && explanation !== null && (
        <ul className={styles.tree}>
          <FigureNode
            key={explanation.figure.id}
            figure={explanation.figure}
            depth={0}
            version={asked.version}
            explainParts={explainParts}
          />
        </ul>
      )}
    </SubView>
  );
};
