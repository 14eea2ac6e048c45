import type { Language } from "../../../core/text/language.ts";
import type { ColourScheme } from "../../appearance/brand.ts";
import type { OfficeStart } from "../office-start.ts";
import { type Check, type CheckId, type CheckOf, checkGroups, seen, type Unseen, unseen } from "./check.ts";
import { engineName } from "./engine-name.ts";
import { floorVersion, liveVersion, newestExcelApi } from "./requirement-sets.ts";

/** What the page knows without asking the workbook. */
export interface PageFacts {
  /** Null where Microsoft's library is not there. */
  readonly office: typeof Office | null;
  /** Null as long as Office may still come. */
  readonly start: OfficeStart | null;
  /** File name of the page's own program, which differs from build to build. */
  readonly build: string;
  readonly userAgent: string;
  readonly isSecure: boolean;
  readonly origin: string;
  readonly keepsChoices: boolean;
  /** The language that Office says its words are in, or the browser's. */
  readonly locale: string;
  readonly words: Language;
  readonly scheme: ColourScheme | undefined;
}

/** What the pane was made for. */
const knownPlatforms: readonly string[] = ["PC", "Mac", "OfficeOnline"];

/** Why nothing can be asked of Excel; null where it can. */
export const whyNoExcel = (start: OfficeStart | null): Unseen["reason"] | null => {
  if (start === "ready") return null;
  if (start === null) return "waiting";
  return start === "missing" ? "no-library" : start;
};

interface Said {
  readonly host: string;
  readonly platform: string;
  readonly version: string;
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** In an ordinary browser there is a library, and nothing that it says. */
const saidBy = (office: typeof Office): Said => {
  const context: Partial<Office.Context> | undefined = office.context;
  const diagnostics: Partial<Office.ContextInformation> | undefined = context?.diagnostics;
  return {
    host: text(diagnostics?.host ?? context?.host),
    platform: text(diagnostics?.platform ?? context?.platform),
    version: text(diagnostics?.version),
  };
};

const orUnsaid = <Id extends CheckId>(id: Id, said: string, check: () => CheckOf<Id>): CheckOf<Id> =>
  said === "" ? unseen(id, "unsaid") : check();

const setCheck = <Id extends "floor" | "live-writing">(id: Id, office: typeof Office, version: string) => {
  const found = { newest: newestExcelApi(office) };
  return seen<"floor" | "live-writing">(
    id,
    office.context.requirements.isSetSupported("ExcelApi", version),
    found,
  );
};

/** The program around the page, as far as it says what it is. */
export const programChecks = ({ office, start }: PageFacts): readonly Check[] => {
  if (office === null || start === null) {
    const why = start === null ? "waiting" : "no-library";
    return checkGroups.program.map((id) =>
      id === "library" && start !== null ? seen("library", false, null) : unseen(id, why),
    );
  }
  const { host, platform, version } = saidBy(office);
  const isExcel = start === "ready" || start === "too-old";
  return [
    seen("library", true, null),
    seen("host", isExcel, { name: isExcel ? "Excel" : host }),
    orUnsaid("platform", platform, () =>
      seen("platform", knownPlatforms.includes(platform), { name: platform }),
    ),
    orUnsaid("version", version, () => seen("version", true, { version })),
    ...(isExcel
      ? [setCheck("floor", office, floorVersion), setCheck("live-writing", office, liveVersion)]
      : [unseen("floor", "elsewhere"), unseen("live-writing", "elsewhere")]),
  ];
};

/** The page itself; what takes time is not among it. */
export const pageChecks = (facts: PageFacts) => {
  const engine = engineName(facts.userAgent);
  const { build, origin, locale, words } = facts;
  return [
    orUnsaid("build", build, () => seen("build", true, { file: build })),
    orUnsaid("engine", engine, () => seen("engine", true, { name: engine })),
    seen("secure", facts.isSecure, { origin }),
    seen("storage", facts.keepsChoices, null),
    orUnsaid("language", locale, () => seen("language", /^(?:da|en)\b/i.test(locale), { locale, words })),
    seen("theme", facts.scheme !== undefined, { scheme: facts.scheme ?? null }),
  ];
};
