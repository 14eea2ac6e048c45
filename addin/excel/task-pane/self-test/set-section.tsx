import { makeStyles, tokens } from "@fluentui/react-components";
import { Disclosure } from "../../../pane/parts/disclosure.tsx";
import { Section } from "../../../pane/parts/section.tsx";
import type { SelfTestPart } from "./self-test-part.ts";

const useStyles = makeStyles({
  about: { margin: 0, maxWidth: "640px" },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    "& th, & td": {
      padding: "4px 16px 4px 0",
      textAlign: "start",
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    },
  },
  name: { fontWeight: tokens.fontWeightRegular },
});

/** What the program says that it has, set by set. */
export const SetSection = ({ text, state }: SelfTestPart) => {
  const styles = useStyles();
  const { title, about, show, set, isThere, yes, no } = text.sets;
  return (
    <Section title={title}>
      <p className={styles.about}>{about}</p>
      <Disclosure label={show}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{set}</th>
              <th scope="col">{isThere}</th>
            </tr>
          </thead>
          <tbody>
            {state.sets.map((each) => (
              <tr key={`${each.name} ${each.version}`}>
                <th scope="row" className={styles.name}>
                  {each.name} {each.version}
                </th>
                <td>{each.isThere ? yes : no}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </Section>
  );
};
