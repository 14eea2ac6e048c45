import { useMemo } from "react";
import { Appearance } from "../../appearance/appearance.tsx";
import { officeLanguage } from "../office-language.ts";
import { openSession } from "../session.ts";
import { taskPaneTexts } from "../text/task-pane-texts.ts";
import { ExcelPane } from "./excel-pane.tsx";
import { NotStarted } from "./not-started.tsx";
import { useOfficeScheme, useOfficeStart } from "./use-office.ts";

/** Excel's task pane, from before Office has started. */
export const TaskPane = () => {
  const start = useOfficeStart();
  const scheme = useOfficeScheme(start);
  const session = useMemo(() => (start === "ready" ? openSession() : null), [start]);
  return (
    <Appearance scheme={scheme}>
      {session !== null ? (
        <ExcelPane session={session} />
      ) : (
        <NotStarted start={start === "ready" ? null : start} text={taskPaneTexts[officeLanguage()]} />
      )}
    </Appearance>
  );
};
