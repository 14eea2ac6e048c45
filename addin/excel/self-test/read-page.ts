import type { Language } from "../../../core/text/language.ts";
import type { OfficeStart } from "../office-start.ts";
import { officeScheme } from "../office-theme.ts";
import type { PageFacts } from "./page-checks.ts";

const library = (): typeof Office | null => (typeof Office === "undefined" ? null : Office);

/** A build's own program has a name of its own. */
const buildOf = (page: Document): string => {
  const address = page.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src ?? "";
  return address.slice(address.lastIndexOf("/") + 1);
};

const probeKey = "normering-self-test";

const keepsChoices = (): boolean => {
  try {
    localStorage.setItem(probeKey, "1");
    const isKept = localStorage.getItem(probeKey) === "1";
    localStorage.removeItem(probeKey);
    return isKept;
  } catch {
    return false;
  }
};

/** What this page knows of itself and of the program around it. */
export const readPageFacts = (start: OfficeStart | null, words: Language): PageFacts => {
  const isInOffice = start === "ready" || start === "too-old";
  return {
    office: library(),
    start,
    build: buildOf(document),
    userAgent: navigator.userAgent,
    isSecure: window.isSecureContext,
    origin: window.location.origin,
    keepsChoices: keepsChoices(),
    locale: isInOffice ? (Office.context.displayLanguage ?? "") : "",
    words,
    scheme: isInOffice ? officeScheme() : undefined,
  };
};
