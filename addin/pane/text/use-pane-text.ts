import { useEffect, useState } from "react";
import type { Language } from "../../../core/text/language.ts";
import type { PaneText } from "./pane-text.ts";

const loaders: Readonly<Record<Language, () => Promise<PaneText>>> = {
  da: async () => (await import("./da.ts")).paneText,
  en: async () => (await import("./en.ts")).paneText,
};

/** The texts of a language are fetched when it is asked for. */
export const loadPaneText = (language: Language): Promise<PaneText> => loaders[language]();

export interface LoadedText {
  readonly language: Language;
  readonly text: PaneText;
}

/** The texts of the language; until they are there, those of the one before, and null at the very first. */
export const usePaneText = (language: Language): LoadedText | "failed" | null => {
  const [loaded, setLoaded] = useState<LoadedText | "failed" | null>(null);
  useEffect(() => {
    let isCurrent = true;
    loadPaneText(language).then(
      (text) => isCurrent && setLoaded({ language, text }),
      () => isCurrent && setLoaded((before) => before ?? "failed"),
    );
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return loaded;
};
