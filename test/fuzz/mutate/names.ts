import type { Chance } from "../chance.ts";
import { escaped, hostileFormulas, hostileTexts } from "../hostile.ts";
import type { PartMutation } from "./mutation.ts";
import { changed, replacedOne, tablePart } from "./xml-text.ts";

const workbook = /^xl[/]workbook[.]xml$/;

const short = (chance: Chance): string => escaped(chance.pick(hostileTexts).slice(0, 300));

/** The name of one element also for another, or a hostile one. */
const nameOf = (element: string, text: string, chance: Chance): string | null => {
  const pattern = new RegExp(`(<(?:x:)?${element} [^>]*?name=")[^"]*"`, "g");
  const names = [...text.matchAll(pattern)].map(([found]) => found.slice(found.lastIndexOf('="') + 2, -1));
  const name = names.length > 0 && chance.happens(0.5) ? chance.pick(names) : short(chance);
  return replacedOne(
    text,
    pattern,
    chance,
    (found) => `${found.slice(0, found.lastIndexOf('="') + 2)}${name}"`,
  );
};

const definedNames = (text: string, names: string): string =>
  text.includes("<definedNames>")
    ? text.replace("<definedNames>", `<definedNames>${names}`)
    : text.replace(
        /<\/((?:x:)?)sheets>/,
        (end, prefix: string) => `${end}<${prefix}definedNames>${names}</${prefix}definedNames>`,
      );

/** Each name stands for the one before it many times, so that written out the last is longer than anything. */
const laughs = Array.from({ length: 12 }, (_, at) => {
  const sum = Array.from({ length: 20 }, () => (at === 0 ? "1" : `Latter${at - 1}`)).join("+");
  return `<definedName name="Latter${at}">${sum}</definedName>`;
}).join("");

const ring =
  '<definedName name="Faktor">Ring</definedName><definedName name="Ring">Faktor+Ring</definedName>';

/** What is done to the names of sheets, tables, columns and formulas. */
export const nameMutations: readonly PartMutation[] = [
  {
    name: "a sheet of another name",
    apply: (parts, chance) => changed(parts, chance, workbook, (text) => nameOf("sheet", text, chance)),
  },
  {
    name: "a column of another name",
    apply: (parts, chance) =>
      changed(parts, chance, tablePart, (text) => nameOf("tableColumn", text, chance)),
  },
  {
    name: "a table of another name",
    apply: (parts, chance) =>
      changed(parts, chance, tablePart, (text) =>
        replacedOne(
          text,
          /displayName="[^"]*"/g,
          chance,
          () =>
            `displayName="${chance.pick(["NormeringTasks", "NORMERINGTASKS", "NormeringSettings", "Tabel", short(chance)])}"`,
        ),
      ),
  },
  {
    name: "a name for a hostile formula",
    apply: (parts, chance) =>
      changed(parts, chance, workbook, (text) =>
        definedNames(
          text,
          `<definedName name="${chance.pick(["Faktor", "Tabel", "A1", "_xlnm.Print_Area", "Faktor "])}">${escaped(chance.pick(hostileFormulas))}</definedName>`,
        ),
      ),
  },
  {
    name: "names in a ring",
    apply: (parts, chance) => changed(parts, chance, workbook, (text) => definedNames(text, ring)),
  },
  {
    name: "names that swell",
    apply: (parts, chance) =>
      changed(parts, chance, workbook, (text) =>
        definedNames(
          text.replaceAll('<definedName name="Faktor">2<', '<definedName name="Faktor">Latter11<'),
          laughs,
        ),
      ),
  },
];
