import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../pane-context.ts";
import { useLasting } from "../parts/use-lasting.ts";

const useStyles = makeStyles({
  place: { position: "sticky", top: 0, height: 0, zIndex: 3 },
  track: { height: "3px", overflow: "hidden", backgroundColor: tokens.colorNeutralBackground5 },
  bar: {
    width: "30%",
    height: "100%",
    backgroundColor: tokens.colorBrandBackground,
    animationName: {
      from: { transform: "translateX(-100%)" },
      to: { transform: "translateX(340%)" },
    },
    animationDuration: "1.6s",
    animationIterationCount: "infinite",
    animationTimingFunction: "linear",
    "@media (prefers-reduced-motion: reduce)": { animationName: "none", width: "100%" },
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
});

/** A calculation that is over soon is not seen at all. */
const worthShowing = 500;

/** That a calculation is under way, in a line that moves nothing else. */
export const Calculating = ({ isCalculating }: { readonly isCalculating: boolean }) => {
  const styles = useStyles();
  const { text } = usePane();
  if (!useLasting(isCalculating, worthShowing)) return null;
  return (
    <div className={styles.place}>
      <div className={styles.track} role="progressbar" aria-label={text.calculating}>
        <div className={styles.bar} />
      </div>
    </div>
  );
};
