import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import { useId, useState } from "react";
import type { NewOptionKindView, NewOptionView } from "../../../core/present/view/workbook-view.ts";
import { usePane } from "../pane-context.ts";
import { wide } from "../parts/breakpoints.ts";
import { CatalogueCard } from "./catalogue-card.tsx";
import { foundOptions } from "./found-options.ts";

const useStyles = makeStyles({
  search: { maxWidth: "480px" },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  group: { display: "flex", flexDirection: "column", rowGap: "10px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "8px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    [wide]: { gridTemplateColumns: "repeat(auto-fill, minmax(300px, 1fr))", gap: "12px" },
  },
});

interface CatalogueProps {
  readonly groups: NewOptionView["groups"];
  readonly onAdd: (option: NewOptionKindView) => void;
}

/** The options that there are, by where they come from, and a field to find them by their words. */
export const Catalogue = ({ groups, onAdd }: CatalogueProps) => {
  const styles = useStyles();
  const { text } = usePane();
  const [searched, setSearched] = useState("");
  const found = foundOptions(groups, searched);
  const count = found.reduce((sum, { options }) => sum + options.length, 0);
  return (
    <>
      <Field className={styles.search} label={text.options.add.search}>
        <Input
          type="search"
          autoComplete="off"
          contentBefore={<Search16Regular />}
          value={searched}
          onChange={(_, { value }) => setSearched(value)}
        />
      </Field>
      <p role="status" className={styles.quiet}>
        {count === 0 ? text.options.add.nothingFound : text.options.add.found(count)}
      </p>
      {found.map((group) => (
        <CatalogueGroup key={group.title} group={group} onAdd={onAdd} />
      ))}
    </>
  );
};

interface CatalogueGroupProps {
  readonly group: CatalogueProps["groups"][number];
  readonly onAdd: CatalogueProps["onAdd"];
}

const CatalogueGroup = ({ group: { title, options }, onAdd }: CatalogueGroupProps) => {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.group}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <ul className={styles.list}>
        {options.map((option) => (
          <CatalogueCard key={option.kind} option={option} onAdd={() => onAdd(option)} />
        ))}
      </ul>
    </section>
  );
};
