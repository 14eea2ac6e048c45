import { makeStyles, tokens } from "@fluentui/react-components";
import type { FlagView } from "../../../core/present/view/workbook-view.ts";
import { FlagLevel } from "./flag-level.tsx";

export const useFlagLineStyles = makeStyles({
  line: { padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  // In line with the words of the button above, which follow its arrow.
  statement: { margin: "2px 0 0 22px", overflowWrap: "break-word" },
});

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "8px", rowGap: "2px" },
  // Beside its level also where it takes two lines; below it only where a word would not fit.
  name: { flex: "1 1 130px", fontWeight: tokens.fontWeightSemibold },
});

/** Level and name of a flag, or of many of its kind with how many they are. */
export const FlagHead = ({
  level,
  levelName,
  name,
  count,
}: Pick<FlagView, "level" | "levelName" | "name"> & { readonly count?: string }) => {
  const styles = useStyles();
  return (
    <span className={styles.head}>
      <FlagLevel level={level}>{count ?? levelName}</FlagLevel>
      <span className={styles.name}>{name}</span>
    </span>
  );
};
