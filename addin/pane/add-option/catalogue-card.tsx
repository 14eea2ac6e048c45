import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { useId } from "react";
import type { NewOptionKindView } from "../../../core/present/view/workbook-view.ts";
import { OptionExplanation } from "../options/option-explanation.tsx";
import { usePane } from "../pane-context.ts";
import { Disclosure } from "../parts/disclosure.tsx";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  head: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", columnGap: "10px" },
  name: {
    margin: 0,
    paddingTop: "2px",
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  what: { margin: 0 },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  add: { flexShrink: 0 },
});

interface CatalogueCardProps {
  readonly option: NewOptionKindView;
  readonly onAdd: () => void;
}

/** An option that can be added: what it does, and behind a button what limits it and where it comes from. */
export const CatalogueCard = ({ option, onAdd }: CatalogueCardProps) => {
  const styles = useStyles();
  const { text } = usePane();
  const id = useId();
  const { name, explanation, needsConsent, lacks } = option;
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <h3 id={id} className={styles.name}>
          {name}
        </h3>
        {lacks === null && (
          <Button
            className={styles.add}
            size="small"
            icon={<Add16Regular />}
            aria-describedby={id}
            onClick={onAdd}
          >
            {text.options.add.choose}
          </Button>
        )}
      </div>
      <p className={styles.what}>{explanation.what}</p>
      {needsConsent && <p className={styles.quiet}>{text.options.add.needsConsent}</p>}
      {lacks !== null && <p className={styles.quiet}>{lacks}</p>}
      <Disclosure label={text.options.limits}>
        <OptionExplanation explanation={explanation} withoutWhat />
      </Disclosure>
    </li>
  );
};
