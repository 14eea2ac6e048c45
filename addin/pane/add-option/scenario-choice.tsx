import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { type FormEvent, useState } from "react";
import type { NewScenarioView, ResultView } from "../../../core/present/view/workbook-view.ts";
import type { PortTrouble } from "../../workbook-port.ts";
import type { Write } from "../options/use-written-value.ts";
import { usePane } from "../pane-context.ts";
import { Section } from "../parts/section.tsx";
import type { PaneText } from "../text/pane-text.ts";
import { NewRowNote, Refusal } from "./new-row-notes.tsx";

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
  /** What the host told last. */
  readonly trouble: PortTrouble | null;
  readonly undoesNewRows: boolean;
  readonly onWrite: Write;
  readonly onChoose: (scenario: string) => void;
}

/** Which scenario an option is to be part of, since today's has none: one of those there are, or a new one. */
export const ScenarioChoice = ({ view, onChoose, ...host }: ScenarioChoiceProps) => {
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
      <NewScenario newScenario={view.newScenario} onChoose={onChoose} {...host} />
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

interface NewScenarioProps extends Omit<ScenarioChoiceProps, "view"> {
  readonly newScenario: NewScenarioView;
}

const NewScenario = (props: NewScenarioProps) => {
  const { newScenario, trouble, undoesNewRows, onWrite, onChoose } = props;
  const styles = useStyles();
  const { text } = usePane();
  const [typed, setTyped] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const [isRefused, setRefused] = useState(false);
  const words = text.options.add.newScenario;
  const { name: place, taken, newRowOf, obstacle } = newScenario;
  const make = async (event: FormEvent) => {
    event.preventDefault();
    const name = typed.replace(/\s+/g, " ").trim();
    const found = faultOf(name, taken, text);
    setFault(found);
    setRefused(false);
    if (found !== null || place === null) return;
    if (await onWrite([{ ...place, value: name }], newRowOf)) onChoose(name);
    else setRefused(true);
  };
  return (
    <Section title={words.title}>
      {obstacle !== null && <p className={styles.plain}>{obstacle}</p>}
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
          <NewRowNote newRowOf={newRowOf} undoesNewRows={undoesNewRows} />
          {isRefused && <Refusal trouble={trouble} />}
          <Button type="submit" icon={<Add16Regular />}>
            {words.make}
          </Button>
        </form>
      )}
    </Section>
  );
};
