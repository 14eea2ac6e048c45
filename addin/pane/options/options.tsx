import { makeStyles } from "@fluentui/react-components";
import type { OptionView } from "../../../core/present/view/workbook-view.ts";
import { usePane } from "../pane-context.ts";
import { Section } from "../parts/section.tsx";
import { OptionCard } from "./option-card.tsx";
import type { Write } from "./use-written-value.ts";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  plain: { margin: 0 },
});

interface OptionsProps {
  readonly options: readonly OptionView[];
  /** A new one with each view, so that it is known when the sheet has answered. */
  readonly version: unknown;
  readonly onWrite: Write;
}

/** The options (handlemuligheder) of the chosen scenario. */
export const Options = ({ options, version, onWrite }: OptionsProps) => {
  const styles = useStyles();
  const { text } = usePane();
  return (
    <Section title={text.options.title}>
      {options.length === 0 ? (
        <p className={styles.plain}>{text.options.none}</p>
      ) : (
        <ul className={styles.list}>
          {options.map((option) => (
            <OptionCard key={option.key} option={option} version={version} onWrite={onWrite} />
          ))}
        </ul>
      )}
    </Section>
  );
};
