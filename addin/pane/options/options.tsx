import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { useRef, useState } from "react";
import type { OptionView, ScenarioView } from "../../../core/present/view/workbook-view.ts";
import { usePane } from "../pane-context.ts";
import { Section } from "../parts/section.tsx";
import { OptionCard } from "./option-card.tsx";
import { useCalmGroups } from "./use-calm-groups.ts";
import type { FreshOption } from "./use-fresh-option.ts";
import type { ChangeCounts, Write } from "./use-written-value.ts";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  lists: { display: "flex", flexDirection: "column", rowGap: "16px", ":empty": { display: "none" } },
  plain: { margin: 0 },
  // It is there before it says anything, so that it is heard, and takes no room.
  told: { margin: 0, ":empty": { marginTop: "-12px" } },
  group: { display: "flex", flexDirection: "column", rowGap: "8px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface OptionsProps {
  readonly scenario: ScenarioView;
  readonly isToday: boolean;
  readonly counts: ChangeCounts;
  readonly fresh: FreshOption | null;
  readonly onShown: () => void;
  readonly onAdd: () => void;
  readonly onWrite: Write;
}

/** The options (handlemuligheder) of the chosen scenario; those that nobody has agreed to apart from the others. */
export const Options = (props: OptionsProps) => {
  const styles = useStyles();
  const { text } = usePane();
  const { options } = props.scenario;
  const [removed, setRemoved] = useState("");
  const lists = useRef<HTMLDivElement>(null);
  const { unagreed, others, onBlur } = useCalmGroups(options, lists);
  const onRemoved = ({ name, alsoIn }: OptionView) => {
    setRemoved(text.options.removed(name, alsoIn));
    lists.current?.closest("section")?.querySelector("button")?.focus();
  };
  const list = (shown: readonly OptionView[]) => (
    <OptionList {...props} options={shown} onRemoved={onRemoved} />
  );
  return (
    <Section
      title={text.options.title}
      action={
        <Button size="small" icon={<Add16Regular />} onClick={props.onAdd}>
          {text.options.add.open}
        </Button>
      }
    >
      <p role="status" className={styles.told}>
        {removed}
      </p>
      {options.length === 0 && (
        <p className={styles.plain}>{props.isToday ? text.options.noneToday : text.options.none}</p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only tells that the focus has left the options */}
      <div ref={lists} className={styles.lists} onBlur={onBlur}>
        {others.length > 0 && list(others)}
        {unagreed.length > 0 && (
          <div className={styles.group}>
            <h3 className={styles.title}>{text.options.unagreed.title}</h3>
            <p className={styles.quiet}>{text.options.unagreed.about}</p>
            {list(unagreed)}
          </div>
        )}
      </div>
    </Section>
  );
};

interface OptionListProps extends OptionsProps {
  readonly options: readonly OptionView[];
  readonly onRemoved: (option: OptionView) => void;
}

const OptionList = ({ options, fresh, ...props }: OptionListProps) => {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {options.map((option) => (
        <OptionCard
          key={option.key}
          option={option}
          fresh={option.key === fresh?.key ? fresh : null}
          onShown={props.onShown}
          onRemoved={props.onRemoved}
          counts={props.counts}
          onWrite={props.onWrite}
        />
      ))}
    </ul>
  );
};
