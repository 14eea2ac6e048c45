import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { FlagView } from "../../../core/present/view/workbook-view.ts";
import { usePane } from "../pane-context.ts";
import { CellLink } from "../parts/cell-link.tsx";
import { Disclosure } from "../parts/disclosure.tsx";
import { FlagHead, useFlagLineStyles } from "./flag-head.tsx";

const useStyles = makeStyles({
  sentence: { "::first-letter": { textTransform: "uppercase" } },
  body: {
    display: "flex",
    flexDirection: "column",
    rowGap: "10px",
    margin: "8px 0 4px 22px",
    "& dt": { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0, overflowWrap: "break-word" },
    "& ul": { margin: 0, padding: 0, listStyleType: "none" },
    "& li": { minHeight: "28px" },
  },
});

/** What a flag says; opened, why, by which source, what clears it, and the cells behind it. */
export const Flag = ({ flag }: { readonly flag: FlagView }) => {
  const styles = useFlagLineStyles();
  return (
    <li className={styles.line}>
      <Disclosure
        always={<p className={styles.statement}>{flag.statement}</p>}
        label={<FlagHead {...flag} />}
      >
        <FlagDetails flag={flag} />
      </Disclosure>
    </li>
  );
};

const FlagDetails = ({ flag }: { readonly flag: FlagView }) => {
  const styles = useStyles();
  const words = usePane().text.flags;
  return (
    <dl className={styles.body}>
      <div>
        <dt>{words.why}</dt>
        <dd>{flag.why}</dd>
      </div>
      <div>
        <dt>{words.clearedBy}</dt>
        <dd className={styles.sentence}>{flag.clearedBy}</dd>
      </div>
      <div>
        <dt>{words.source}</dt>
        <dd>
          {flag.sourceUrl === null ? (
            flag.source
          ) : (
            <Link inline href={flag.sourceUrl} target="_blank" rel="noreferrer">
              {flag.source}
            </Link>
          )}
        </dd>
      </div>
      {flag.places.length > 0 && (
        <div>
          <dt>{words.cells}</dt>
          <dd>
            <ul>
              {flag.places.map(({ label, place }) => (
                <li key={`${place.sheet}!${place.address} ${label}`}>
                  <CellLink place={place}>{label}</CellLink>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
    </dl>
  );
};
