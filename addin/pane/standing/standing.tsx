import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { StandingView } from "../../../core/present/view/workbook-view.ts";
import { FigureList } from "../figures/figure-list.tsx";
import { usePane } from "../pane-context.ts";
import { Section } from "../parts/section.tsx";
import { useAsked } from "../parts/use-asked.ts";

const useStyles = makeStyles({
  plain: { margin: 0 },
  list: { margin: 0, paddingInlineStart: "18px" },
  // It is there before it says anything, so that it is heard, and takes no room.
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    ":empty": { marginTop: "-12px" },
  },
  show: { alignSelf: "flex-start" },
  title: { margin: "0 0 4px", fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
});

interface StandingProps {
  readonly scenario: string;
  /** A new one with each view: what was asked for before holds no more. */
  readonly version: unknown;
  readonly standing: (scenario: string) => Promise<StandingView | null>;
}

/** The gap by who stands behind its numbers; three evaluations, so only when it is asked for. */
export const Standing = ({ scenario, version, standing }: StandingProps) => {
  const styles = useStyles();
  const { text } = usePane();
  const [state, ask] = useAsked(() => standing(scenario), version);
  return (
    <Section title={text.standing.title}>
      {state === "not-asked" && (
        <Button className={styles.show} size="small" onClick={ask}>
          {text.standing.show}
        </Button>
      )}
      <p role="status" className={styles.quiet}>
        {state === "loading" && text.standing.loading}
        {state === "nothing" && text.standing.nothing}
      </p>
      {typeof state !== "string" && <StandingFound view={state} />}
    </Section>
  );
};

const StandingFound = ({ view }: { readonly view: StandingView }) => {
  const styles = useStyles();
  const { text } = usePane();
  const { explanation, rows, leftOut, disputed } = view;
  return (
    <>
      <p className={styles.plain}>{explanation}</p>
      <FigureList figures={rows.map((row) => ({ ...row, places: [] }))} />
      {leftOut.length > 0 && (
        <div>
          <h3 className={styles.title}>{text.standing.leftOut}</h3>
          <ul className={styles.list}>
            {leftOut.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      {disputed.length > 0 && (
        <ul className={styles.list}>
          {disputed.map(({ label, own, other }) => (
            <li key={label}>{text.standing.disputed(label, own, other)}</li>
          ))}
        </ul>
      )}
    </>
  );
};
