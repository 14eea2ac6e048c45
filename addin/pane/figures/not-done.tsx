import { makeStyles } from "@fluentui/react-components";
import type { NotDoneView } from "../../../core/present/view/workbook-view.ts";
import { usePane } from "../pane-context.ts";
import { DataTable } from "../parts/data-table.tsx";
import { Disclosure } from "../parts/disclosure.tsx";
import { Section } from "../parts/section.tsx";

const useStyles = makeStyles({ plain: { margin: 0 } });

/** What waits or is past its deadline when the period is over. */
export const NotDone = ({ notDone }: { readonly notDone: NotDoneView }) => {
  const styles = useStyles();
  const words = usePane().text.notDone;
  return (
    <Section title={words.title}>
      <p className={styles.plain}>{notDone.sentence}</p>
      {notDone.any && (
        <Disclosure label={words.show}>
          <DataTable caption={words.table} table={notDone.table} />
        </Disclosure>
      )}
    </Section>
  );
};
