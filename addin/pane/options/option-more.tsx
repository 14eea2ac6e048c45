import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Delete16Regular } from "@fluentui/react-icons/svg/delete";
import { useState } from "react";
import type { OptionFieldView } from "../../../core/present/view/workbook-view.ts";
import { usePane } from "../pane-context.ts";
import { CellLink } from "../parts/cell-link.tsx";
import type { OptionCardProps } from "./option-card-props.ts";
import { OptionExplanation } from "./option-explanation.tsx";
import { OptionFields } from "./option-fields.tsx";

const useStyles = makeStyles({
  more: { display: "flex", flexDirection: "column", rowGap: "10px" },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  wrong: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 16px" },
  remove: { marginInlineStart: "-6px", maxWidth: "100%" },
});

interface OptionMoreProps extends OptionCardProps {
  readonly rest: readonly OptionFieldView[];
}

/** What an option is, its other cells, and how it is taken out of the scenario. */
export const OptionMore = ({ option, rest, counts, onWrite, onRemoved }: OptionMoreProps) => {
  const styles = useStyles();
  const { text } = usePane();
  const [isRefused, setRefused] = useState(false);
  const remove = async () => {
    setRefused(false);
    if (await onWrite(option.removal)) onRemoved(option);
    else setRefused(true);
  };
  return (
    <div className={styles.more}>
      {option.explanation === null ? (
        <p className={styles.quiet}>{option.unknown}</p>
      ) : (
        <OptionExplanation explanation={option.explanation} />
      )}
      <OptionFields fields={rest} as="rest" counts={counts} onWrite={onWrite} />
      <div className={styles.actions}>
        <CellLink place={option.place}>{text.options.goTo}</CellLink>
        {option.removal.length > 0 && (
          <Button
            className={styles.remove}
            size="small"
            appearance="subtle"
            icon={<Delete16Regular />}
            onClick={() => void remove()}
          >
            {text.options.remove(option.name)}
          </Button>
        )}
      </div>
      {isRefused && <p className={styles.wrong}>{text.options.refused}</p>}
    </div>
  );
};
