import { mergeClasses } from "@fluentui/react-components";
import { useMemo } from "react";
import { PaneContext } from "./pane-context.ts";
import type { PaneProps } from "./pane-props.ts";
import { usePaneStyles } from "./pane-styles.ts";
import { PaneViews } from "./pane-views.tsx";
import { useHiddenStyles } from "./parts/hidden.ts";
import { Boundary } from "./states/boundary.tsx";
import { FailureNotice } from "./states/failure-notice.tsx";
import { usePaneText } from "./text/use-pane-text.ts";

/** The one thing that must be said before there are words in any language. */
const textsMissing =
  "Teksterne kunne ikke hentes. Genindlæs siden. – The texts could not be loaded. Reload the page.";

/** The answer to the workbook beside it, what it is reckoned from, and what can be changed. */
export const Pane = (props: PaneProps) => {
  const styles = usePaneStyles();
  const hidden = useHiddenStyles();
  const loaded = usePaneText(props.language, props.marks);
  const { onSelect } = props;
  const tools = useMemo(
    () => (loaded === null || loaded === "failed" ? null : { ...loaded, select: onSelect }),
    [loaded, onSelect],
  );
  if (loaded === "failed") return <p className={styles.body}>{textsMissing}</p>;
  if (tools === null) return <div className={styles.pane} aria-busy="true" />;
  return (
    <PaneContext value={tools}>
      <Boundary
        fallback={(details, retry) => (
          <div className={mergeClasses(styles.pane, styles.body, styles.failed)}>
            <h1 className={hidden.hidden}>{tools.text.pane}</h1>
            <FailureNotice during="showing" details={details} onRetry={retry} />
          </div>
        )}
      >
        <PaneViews {...props} />
      </Boundary>
    </PaneContext>
  );
};
