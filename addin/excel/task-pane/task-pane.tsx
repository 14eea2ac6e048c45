import { lazy, Suspense, useState } from "react";
import { Appearance } from "../../appearance/appearance.tsx";
import { Boundary } from "../../pane/states/boundary.tsx";
import { useLanguage } from "../../pane-host/use-language.ts";
import { askedView } from "../asked-view.ts";
import { officeLanguage } from "../office-language.ts";
import { taskPaneTexts } from "../text/task-pane-texts.ts";
import { ExcelPane } from "./excel-pane.tsx";
import { NotStarted } from "./not-started.tsx";
import { SelfTestMissing } from "./self-test-missing.tsx";
import { useFocusBack } from "./use-focus-back.ts";
import { useOfficeScheme, useOfficeStart } from "./use-office.ts";
import { useSession } from "./use-session.ts";

/** Seldom wanted: fetched when it is asked for. */
const SelfTestPage = lazy(async () => ({
  default: (await import("./self-test/self-test-page.tsx")).SelfTestPage,
}));

/** A class would come late: nothing of the pane is drawn beside the self-test, and nothing of it is forgotten. */
const whole = { height: "100%", outlineStyle: "none" } as const;

/** Excel's task pane, from before Office has started. */
export const TaskPane = () => {
  const start = useOfficeStart();
  const scheme = useOfficeScheme(start);
  const [isTesting, setTesting] = useState(() => askedView(window.location.search) === "self-test");
  const [ownSheets] = useState(() => new Set<string>());
  const session = useSession(start === "ready" && !isTesting, ownSheets);
  const [language, choose] = useLanguage(session?.live ?? null, officeLanguage);
  const pane = useFocusBack(isTesting);
  const text = taskPaneTexts[language];
  const toPane = () => setTesting(false);
  const toSelfTest = () => setTesting(true);
  return (
    <Appearance scheme={scheme}>
      <div ref={pane} tabIndex={-1} hidden={isTesting} style={isTesting ? undefined : whole}>
        {session !== null && (
          <ExcelPane session={session} language={language} onLanguage={choose} onSelfTest={toSelfTest} />
        )}
        {session === null && !isTesting && (
          <NotStarted start={start === "ready" ? null : start} text={text} onSelfTest={toSelfTest} />
        )}
      </div>
      {isTesting && (
        <Boundary fallback={() => <SelfTestMissing text={text} onBack={toPane} />}>
          <Suspense fallback={null}>
            <SelfTestPage
              start={start}
              language={language}
              onLanguage={choose}
              onOwnSheet={(id) => ownSheets.add(id)}
              onBack={toPane}
            />
          </Suspense>
        </Boundary>
      )}
    </Appearance>
  );
};
