import { createRoot } from "react-dom/client";
import { Appearance } from "../appearance/appearance.tsx";
import { startCalculation } from "../calculation/start-calculation.ts";
import { createLiveLoop } from "../live/live-loop.ts";
import { createBrowserPort } from "./browser-port.ts";
import { browserCulture } from "./edition/browser-culture.ts";
import { Edition } from "./edition/edition.tsx";
import { Session } from "./edition/session.ts";
import { keptLanguage } from "./edition/settings.ts";
import { startRecovery } from "./files/recovery.ts";
import { marks } from "./notation/culture.ts";
import { openWorkbookWorker } from "./workbook-worker/open-workbook-worker.ts";

const session = new Session(openWorkbookWorker(), startRecovery(), browserCulture(navigator.languages));
const port = createBrowserPort(session);
const calculation = startCalculation();
const live = createLiveLoop({ port, calculation, language: keptLanguage() });

const root = document.getElementById("root");
if (root !== null)
  createRoot(root).render(
    <Appearance>
      <Edition session={session} port={port} live={live} calculation={calculation} />
    </Appearance>,
  );

void live.setMarks(marks[session.culture]);
live.start();
void session.findCopies();
void session.openFirst(keptLanguage());
