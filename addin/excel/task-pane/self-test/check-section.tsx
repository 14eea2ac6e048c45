import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { wide } from "../../../pane/parts/breakpoints.ts";
import { Section } from "../../../pane/parts/section.tsx";
import { type CheckGroup, checkGroups } from "../../self-test/check.ts";
import { CheckRow } from "./check-row.tsx";
import type { SelfTestPart } from "./self-test-part.ts";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "14px 24px",
    margin: 0,
    padding: 0,
    listStyle: "none",
    [wide]: { gridTemplateColumns: "repeat(2, minmax(0, 1fr))" },
  },
});

interface CheckSectionProps extends SelfTestPart {
  readonly group: CheckGroup;
  /** How it is tried, where that takes a press. */
  readonly children?: ReactNode;
}

export const CheckSection = ({ text, state, group, children }: CheckSectionProps) => {
  const styles = useStyles();
  const ids: readonly string[] = checkGroups[group];
  return (
    <Section title={text.groups[group]}>
      {children}
      <ol className={styles.list}>
        {state.checks
          .filter(({ id }) => ids.includes(id))
          .map((check) => (
            <CheckRow key={check.id} text={text} check={check} />
          ))}
      </ol>
    </Section>
  );
};
