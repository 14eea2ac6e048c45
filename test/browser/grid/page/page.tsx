import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { Appearance } from "../../../../addin/appearance/appearance.tsx";
import type { CellWish } from "../../../../addin/browser/grid/grid-props.ts";
import { SheetView } from "../../../../addin/browser/grid/sheet-view.tsx";
import { FakeDocument } from "./fake-document.ts";
import { loadModel } from "./workbooks.ts";

/** What a test may read and ask for. */
declare global {
  interface Window {
    sheetDocument: FakeDocument;
    wishFor: (wish: CellWish) => void;
  }
}

const parameters = new URLSearchParams(window.location.search);
const language = parameters.get("language") === "en" ? "en" : "da";

const Page = ({ document }: { readonly document: FakeDocument }) => {
  const [wish, setWish] = useState<CellWish | null>(null);
  useEffect(() => {
    window.wishFor = setWish;
  }, []);
  return (
    <div className="page">
      <header>
        <button type="button">Før</button>
      </header>
      <main className="sheet" aria-label="Regneark">
        <SheetView document={document} language={language} wish={wish} />
      </main>
      <footer>
        <button type="button">Efter</button>
      </footer>
    </div>
  );
};

const start = async (): Promise<void> => {
  const root = window.document.getElementById("root");
  window.sheetDocument = new FakeDocument(await loadModel(parameters.get("workbook") ?? "small"));
  if (root === null) return;
  window.document.documentElement.lang = language;
  createRoot(root).render(
    <Appearance>
      <Page document={window.sheetDocument} />
    </Appearance>,
  );
};
void start();
