import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import type { ExplainedFigureView } from "../../../core/present/view/workbook-view.ts";
import { usePane } from "../pane-context.ts";
import { useDisclosureStyles } from "../parts/disclosure.tsx";
import { FigureOrigin } from "./figure-origin.tsx";
import { useParts } from "./use-parts.ts";

const useStyles = makeStyles({
  node: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: "4px 0" },
  first: { borderTop: "none" },
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: "12px",
    minWidth: 0,
  },
  leaf: { padding: "4px 4px 4px 22px" },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  what: { display: "inline-block", "::first-letter": { textTransform: "uppercase" } },
  about: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: {
    marginInlineStart: "auto",
    textAlign: "end",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  root: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  details: {
    margin: "0 0 4px 22px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
    "& p": { margin: 0 },
  },
  words: { color: tokens.colorNeutralForeground1 },
  parts: {
    margin: "0 0 0 7px",
    padding: "0 0 0 9px",
    listStyleType: "none",
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  // So deep down, the room of a narrow pane goes to the figures.
  deep: { marginInlineStart: 0, paddingInlineStart: "4px" },
});

const deepLevel = 4;

interface FigureNodeProps {
  readonly figure: ExplainedFigureView;
  /** 0 for the figure that is explained; it stands open. */
  readonly depth: number;
  /** The figure before it says in the same words how it is reckoned, as the months of one figure do. */
  readonly isAlike?: boolean;
  readonly version: unknown;
  readonly explainParts: (figure: string) => Promise<readonly ExplainedFigureView[]>;
}

/** A figure with its arithmetic and origin, opening to the figures that it is reckoned from. */
export const FigureNode = ({ figure, depth, isAlike = false, version, explainParts }: FigureNodeProps) => {
  const styles = useStyles();
  const disclosure = useDisclosureStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(depth === 0);
  const opens = figure.parts === null || figure.parts.length > 0;
  const line = <FigureLine figure={figure} isRoot={depth === 0} />;
  return (
    <li className={mergeClasses(styles.node, depth === 0 && styles.first)}>
      {opens ? (
        <button
          type="button"
          className={disclosure.button}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <ChevronRight16Regular className={mergeClasses(disclosure.chevron, isOpen && disclosure.open)} />
          {line}
        </button>
      ) : (
        <div className={styles.leaf}>{line}</div>
      )}
      <FigureDetails figure={figure} isAlike={isAlike} />
      {opens && isOpen && (
        <div id={id}>
          <FigureParts figure={figure} depth={depth} version={version} explainParts={explainParts} />
        </div>
      )}
    </li>
  );
};

const FigureLine = ({
  figure,
  isRoot,
}: {
  readonly figure: ExplainedFigureView;
  readonly isRoot: boolean;
}) => {
  const styles = useStyles();
  const disclosure = useDisclosureStyles();
  return (
    <span className={mergeClasses(disclosure.label, styles.line)}>
      <span className={styles.name}>
        <span className={styles.what}>{figure.name}</span>
        {figure.about !== "" && <span className={styles.about}>{figure.about}</span>}
      </span>
      <span className={mergeClasses(styles.value, isRoot && styles.root)}>{figure.value}</span>
    </span>
  );
};

const FigureDetails = ({ figure, isAlike }: Required<Pick<FigureNodeProps, "figure" | "isAlike">>) => {
  const styles = useStyles();
  const { words = null, arithmetic, shared, origin } = figure;
  if (arithmetic === null && shared === null && origin === null) return null;
  return (
    <div className={styles.details}>
      {arithmetic !== null && words !== null && !isAlike && <p className={styles.words}>= {words}</p>}
      {arithmetic !== null && <p>= {arithmetic}</p>}
      {shared !== null && <p>{shared}</p>}
      {origin !== null && <FigureOrigin origin={origin} />}
    </div>
  );
};

const FigureParts = ({ figure, depth, version, explainParts }: FigureNodeProps) => {
  const styles = useStyles();
  const { text } = usePane();
  const parts = useParts(figure, version, explainParts);
  if (parts === "waiting") return <p className={styles.details}>{text.explain.loading}</p>;
  if (parts === "failed") return <p className={styles.details}>{text.explain.failed}</p>;
  return (
    <ul className={mergeClasses(styles.parts, depth >= deepLevel && styles.deep)}>
      {parts.map((part, index) => (
        <FigureNode
          key={part.id}
          figure={part}
          depth={depth + 1}
          isAlike={part.words === parts[index - 1]?.words}
          version={version}
          explainParts={explainParts}
        />
      ))}
    </ul>
  );
};
