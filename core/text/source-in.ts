import { type Source, type SourceId, sources } from "../sources.ts";
import { sourceWords as english } from "./en/sources.ts";
import type { Language } from "./language.ts";

/** A source in the words of a language; the list of sources itself is in Danish. */
export const sourceIn = (id: SourceId, language: Language): Source =>
  language === "da" ? sources[id] : { ...sources[id], ...english[id] };
