import { Button, makeStyles, mergeClasses, Switch, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import { useId, useState } from "react";
import { usePane } from "../pane-context.ts";
import { AgreementMark } from "./agreement-mark.tsx";
import type { OptionCardProps } from "./option-card-props.ts";
import { OptionCost } from "./option-cost.tsx";
import { OptionFields } from "./option-fields.tsx";
import { OptionMore } from "./option-more.tsx";
import { useFirstFocus } from "./use-first-focus.ts";
import { useSeenFields } from "./use-seen-fields.ts";
import { useWrittenValue } from "./use-written-value.ts";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    padding: "10px 12px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  unagreed: { border: `1px dashed ${tokens.colorNeutralStrokeAccessible}` },
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
  toggle: { alignSelf: "flex-start", marginInlineStart: "-6px" },
});

/** An option (handlemulighed): on or off, what matters first, and the rest behind "mere". */
export const OptionCard = (props: OptionCardProps) => {
  const { option, fresh, counts, onWrite } = props;
  const styles = useStyles();
  const { text } = usePane();
  const id = useId();
  const [isOpen, setOpen] = useState(fresh !== null);
  const card = useFirstFocus(fresh, props.onShown);
  const { place, words } = option.enabled;
  const { value: isOn, isRefused, write } = useWrittenValue(option.enabled.on, counts, onWrite);
  const seen = useSeenFields(option);
  const first = isOn ? seen : [];
  const rest = option.fields.filter((field) => !first.includes(field));
  const turn = (on: boolean) => {
    if (place !== null) write(on, [{ ...place, value: on ? words.yes : words.no }]);
  };
  return (
    <li
      ref={card}
      className={mergeClasses(styles.card, option.agreement === "not-agreed" && styles.unagreed)}
    >
      <div className={styles.head}>
        <div className={styles.names}>
          <h3 className={styles.name} id={id}>
            {option.name}
          </h3>
          {option.kindName !== option.name && <p className={styles.quiet}>{option.kindName}</p>}
          {option.agreement !== null && <AgreementMark agreement={option.agreement} />}
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
      <OptionFields fields={first} as="first" counts={counts} onWrite={onWrite} />
      {isOn && option.cost !== null && <OptionCost cost={option.cost} />}
      {option.alsoIn.length > 0 && <p className={styles.quiet}>{text.options.alsoIn(option.alsoIn)}</p>}
      {isOpen && <OptionMore {...props} rest={rest} />}
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
