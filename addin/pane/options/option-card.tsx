import { Button, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import { useId, useState } from "react";
import type { OptionFieldView, OptionView } from "../../../core/present/view/workbook-view.ts";
import { usePane } from "../pane-context.ts";
import { big } from "../parts/breakpoints.ts";
import { CellLink } from "../parts/cell-link.tsx";
import { OptionField } from "./option-field.tsx";
import { useWrittenValue, type Write } from "./use-written-value.ts";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    padding: "10px 12px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  head: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", columnGap: "8px" },
  names: { minWidth: 0, paddingTop: "6px" },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  switch: { flexShrink: 0, whiteSpace: "nowrap", marginInlineEnd: "-8px" },
  wrong: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(118px, 100%), 1fr))",
    gap: "8px 12px",
    alignItems: "start",
    [big]: { gridTemplateColumns: "repeat(auto-fill, minmax(170px, 1fr))" },
  },
  rest: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(200px, 100%), 1fr))",
    gap: "10px 12px",
    alignItems: "start",
  },
  more: { display: "flex", flexDirection: "column", rowGap: "10px" },
  toggle: { alignSelf: "flex-start", marginInlineStart: "-6px" },
});

interface OptionCardProps {
  readonly option: OptionView;
  readonly version: unknown;
  readonly onWrite: Write;
}

/** An option (handlemulighed): on or off, what matters first, and the rest behind "mere". */
export const OptionCard = ({ option, version, onWrite }: OptionCardProps) => {
  const styles = useStyles();
  const { text } = usePane();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { place, words } = option.enabled;
  const { value: isOn, isRefused, write } = useWrittenValue(option.enabled.on, version, onWrite);
  const first = option.fields.filter((field) => isOn && (field.important || field.problem !== null));
  const rest = option.fields.filter((field) => !first.includes(field));
  const turn = (on: boolean) => {
    if (place !== null) write(on, [{ ...place, value: on ? words.yes : words.no }]);
  };
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <div className={styles.names}>
          <h3 className={styles.name} id={id}>
            {option.name}
          </h3>
          {option.kindName !== option.name && <p className={styles.quiet}>{option.kindName}</p>}
        </div>
        <Switch
          className={styles.switch}
          checked={isOn}
          disabled={place === null}
          label={isOn ? text.options.on : text.options.off}
          labelPosition="before"
          aria-labelledby={id}
          onChange={(_, { checked }) => turn(checked)}
        />
      </div>
      {isRefused && <p className={styles.wrong}>{text.options.refused}</p>}
      {place === null && <p className={styles.quiet}>{text.options.noSwitch}</p>}
      {first.length > 0 && (
        <Fields
          className={styles.fields}
          fields={first}
          withHelp={false}
          version={version}
          onWrite={onWrite}
        />
      )}
      {option.alsoIn.length > 0 && <p className={styles.quiet}>{text.options.alsoIn(option.alsoIn)}</p>}
      {isOpen && (
        <div className={styles.more}>
          <p className={styles.quiet}>{option.explanation}</p>
          <Fields className={styles.rest} fields={rest} withHelp version={version} onWrite={onWrite} />
          <CellLink place={option.place}>{text.options.goTo}</CellLink>
        </div>
      )}
      <Button
        className={styles.toggle}
        size="small"
        appearance="subtle"
        icon={isOpen ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
        aria-expanded={isOpen}
        aria-describedby={id}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? text.less : text.more}
      </Button>
    </li>
  );
};

interface FieldsProps {
  readonly className: string;
  readonly fields: readonly OptionFieldView[];
  readonly withHelp: boolean;
  readonly version: unknown;
  readonly onWrite: Write;
}

const Fields = ({ className, fields, withHelp, version, onWrite }: FieldsProps) => (
  <div className={className}>
    {fields.map((field) => (
      <OptionField key={field.column} field={field} withHelp={withHelp} version={version} onWrite={onWrite} />
    ))}
  </div>
);
