import { useEffect, useMemo, useState } from "react";
import type { Language } from "../../../core/text/language.ts";
import type { NumberMarks } from "../../../core/text/number-marks.ts";
import type { PaneText } from "./pane-text.ts";
import { numberWriter, type WriteNumber } from "./write-number.ts";

/** The words of a language, before it is known how numbers are written. */
interface Words {
  readonly paneText: (number: WriteNumber) => PaneText;
  readonly ownMarks: NumberMarks;
}

const loaders: Readonly<Record<Language, () => Promise<Words>>> = {
  da: () => import("./da.ts"),
  en: () => import("./en.ts"),
};

interface LoadedWords {
  readonly language: Language;
  readonly words: Words;
}

export interface LoadedText {
  readonly language: Language;
  /** How numbers are written and typed. */
  readonly marks: NumberMarks;
  readonly text: PaneText;
}

/** The words of a language are fetched when it is asked for. */
const useWords = (language: Language): LoadedWords | "failed" | null => {
  const [loaded, setLoaded] = useState<LoadedWords | "failed" | null>(null);
  useEffect(() => {
    let isCurrent = true;
    loaders[language]().then(
      (words) => isCurrent && setLoaded({ language, words }),
      () => isCurrent && setLoaded((before) => before ?? "failed"),
    );
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return loaded;
};

/**
 * The texts of the language; until they are there, those of the one before, and null at the very first. Numbers have the
 * marks that are asked for; null: those of the language.
 */
export const usePaneText = (language: Language, asked: NumberMarks | null): LoadedText | "failed" | null => {
  const loaded = useWords(language);
  return useMemo(() => {
    if (loaded === null || loaded === "failed") return loaded;
    const marks = asked ?? loaded.words.ownMarks;
    return { language: loaded.language, marks, text: loaded.words.paneText(numberWriter(marks)) };
  }, [loaded, asked]);
};
