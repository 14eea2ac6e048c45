import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ResultView, ScenarioView } from "../../../core/present/view/workbook-view.ts";
import { usePane } from "../pane-context.ts";
import type { PaneProps } from "../pane-props.ts";
import { Section } from "../parts/section.tsx";
import { FoundContributions } from "./found-contributions.tsx";
import { useContributions } from "./use-contributions.ts";

const useStyles = makeStyles({
  plain: { margin: 0, maxWidth: "70ch" },
  // A name longer than the pane is wide is cut, not the pane made wider.
  choice: {
    gridTemplateColumns: "minmax(0, 1fr)",
    maxWidth: "480px",
    "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  },
  progress: {
    width: "100%",
    maxWidth: "480px",
    height: "8px",
    accentColor: tokens.colorBrandBackground,
  },
  running: { display: "flex", flexDirection: "column", rowGap: "6px" },
  percent: { fontVariantNumeric: "tabular-nums" },
  // It is there before it says anything, so that it is heard, and takes no room.
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    ":empty": { marginTop: "-12px" },
  },
  button: { alignSelf: "flex-start" },
});

interface ContributionsProps {
  readonly view: ResultView;
  readonly chosen: string;
  readonly contributions: PaneProps["contributions"];
}

const usesOptions = ({ options }: ScenarioView): boolean => options.some(({ enabled }) => enabled.on);

/** What each option of a scenario contributes; it takes seconds, so only when it is asked for. */
export const Contributions = ({ view, chosen, contributions }: ContributionsProps) => {
  const withOptions = view.scenarios.filter(usesOptions);
  const [wanted, setWanted] = useState(chosen);
  const scenario = withOptions.find(({ id }) => id === wanted) ?? withOptions[0];
  if (scenario === undefined) return null;
  return (
    <Asking
      view={view}
      scenario={scenario}
      scenarios={withOptions}
      onScenario={setWanted}
      contributions={contributions}
    />
  );
};

interface AskingProps extends Omit<ContributionsProps, "chosen"> {
  readonly scenario: ScenarioView;
  readonly scenarios: readonly ScenarioView[];
  readonly onScenario: (id: string) => void;
}

const Asking = ({ view, scenario, scenarios, onScenario, contributions }: AskingProps) => {
  const styles = useStyles();
  const { text } = usePane();
  const words = text.contributions;
  const { state, ask, stop } = useContributions(scenario.id, view, contributions);
  const isRunning = state.kind === "running";
  return (
    <Section title={words.title}>
      <p className={styles.plain}>{words.about}</p>
      <Field className={styles.choice} label={words.scenario}>
        <Select value={scenario.id} onChange={(_, { value }) => onScenario(value)}>
          {scenarios.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <p role="status" className={styles.quiet}>
        {isRunning && words.running}
        {state.kind === "nothing" && words.nothing}
      </p>
      {isRunning && <Progress share={state.share} />}
      {state.kind === "found" ? (
        <FoundContributions view={state.view} />
      ) : (
        <Button
          className={styles.button}
          appearance={isRunning ? "secondary" : "primary"}
          onClick={isRunning ? stop : ask}
        >
          {isRunning ? words.stop : words.ask}
        </Button>
      )}
    </Section>
  );
};

const Progress = ({ share }: { readonly share: number }) => {
  const styles = useStyles();
  const { text } = usePane();
  return (
    <div className={styles.running}>
      <progress className={styles.progress} aria-label={text.contributions.running} value={share} max={1} />
      <span className={styles.percent} aria-hidden="true">
        {text.contributions.progress(share)}
      </span>
    </div>
  );
};
