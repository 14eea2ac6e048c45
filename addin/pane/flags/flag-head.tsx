import { makeStyles, tokens } from "@fluentui/react-components";
import type { FlagView } from "../../../core/present/view/workbook-view.ts";
import { FlagLevel } from "./flag-level.tsx";

export const useFlagLineStyles = makeStyles({
  line: { padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  // In line with the words of the button above, which follow its arrow.
  statement: { margin: "2px 0 0 22px", overflowWrap: "break-word" },
});

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px", rowGap: "2px" },
  name: { fontWeight: tokens.fontWeightSemibold },
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
