import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { type FormEvent, useState } from "react";
import type { NewScenarioView, ResultView } from "../../../core/present/view/workbook-view.ts";
import type { Write } from "../options/use-written-value.ts";
import { usePane } from "../pane-context.ts";
import { CellLink } from "../parts/cell-link.tsx";
import { Section } from "../parts/section.tsx";
import type { PaneText } from "../text/pane-text.ts";

const useStyles = makeStyles({
  plain: { margin: 0 },
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  form: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: "8px" },
  field: { width: "100%", maxWidth: "480px" },
  scenario: { justifyContent: "flex-start", maxWidth: "100%", textAlign: "start", overflowWrap: "anywhere" },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface ScenarioChoiceProps {
  readonly view: ResultView;
  readonly onWrite: Write;
  readonly onChoose: (scenario: string) => void;
}

/** Which scenario an option is to be part of, since today's has none: one of those there are, or a new one. */
export const ScenarioChoice = ({ view, onWrite, onChoose }: ScenarioChoiceProps) => {
  const styles = useStyles();
  const { text } = usePane();
  const words = text.options.add.chooseScenario;
  const others = view.scenarios.slice(1);
  return (
    <>
      <p className={styles.plain}>{words.about}</p>
      {others.length > 0 && (
        <Section title={words.title}>
          <ul className={styles.list}>
            {others.map(({ id, name, description }) => (
              <li key={id}>
                <Button className={styles.scenario} onClick={() => onChoose(name)}>
                  {name}
                </Button>
                {description !== "" && <p className={styles.quiet}>{description}</p>}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <NewScenario newScenario={view.newScenario} onWrite={onWrite} onChoose={onChoose} />
    </>
  );
};

/** What is wrong with a name; null where nothing is. */
const faultOf = (name: string, taken: readonly string[], text: PaneText): string | null => {
  const words = text.options.add.newScenario;
  if (name === "") return words.noName;
  if (name.includes(";")) return words.noSemicolon;
  return taken.some((other) => other.toLowerCase() === name.toLowerCase()) ? words.taken : null;
};

interface NewScenarioProps {
  readonly newScenario: NewScenarioView;
  readonly onWrite: Write;
  readonly onChoose: (scenario: string) => void;
}

const NewScenario = ({ newScenario, onWrite, onChoose }: NewScenarioProps) => {
  const styles = useStyles();
  const { text } = usePane();
  const [typed, setTyped] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const words = text.options.add.newScenario;
  const { name: place, taken, obstacle } = newScenario;
  const make = async (event: FormEvent) => {
    event.preventDefault();
    const name = typed.replace(/\s+/g, " ").trim();
    const found = faultOf(name, taken, text);
    setFault(found);
    if (found !== null || place === null) return;
    if (await onWrite([{ ...place, value: name }])) onChoose(name);
    else setFault(text.options.refused);
  };
  return (
    <Section title={words.title}>
      {obstacle !== null && (
        <>
          <p className={styles.plain}>{obstacle.message}</p>
          {obstacle.place !== null && (
            <CellLink place={obstacle.place}>
              {text.goToCell(obstacle.place.sheet, obstacle.place.address)}
            </CellLink>
          )}
        </>
      )}
      {place !== null && (
        <form className={styles.form} onSubmit={(event) => void make(event)}>
          <Field
            className={styles.field}
            label={words.label}
            hint={words.hint}
            validationState={fault === null ? "none" : "error"}
            {...(fault === null ? {} : { validationMessage: fault })}
          >
            <Input autoComplete="off" value={typed} onChange={(_, { value }) => setTyped(value)} />
          </Field>
          <Button type="submit" icon={<Add16Regular />}>
            {words.make}
          </Button>
        </form>
      )}
    </Section>
  );
};
