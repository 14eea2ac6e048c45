import { readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { root } from "../../scripts/install.mjs";
import { writtenBytes } from "../browser-engine/formula-workbook.ts";
import { kitchenSink } from "../support/kitchen-sink.ts";
import { type Parts, partsOf } from "./parts.ts";
import { trimmed } from "./trimmed.ts";

/** A workbook that is sound before anything is done to it. */
export interface Base {
  readonly name: string;
  readonly parts: Parts;
  /** How often it is drawn beside the others. */
  readonly weight: number;
}

const example = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(path.join(root, "examples", `${name}.xlsx`)));

/** Formulas that hang on one another, over two sheets, a table and a name. */
const formulas = (): Uint8Array =>
  writtenBytes({
    sheets: [
      {
        name: "Tal",
        cells: {
          A1: "Navn",
          B1: "Antal",
          A2: "Vejledning",
          B2: 10,
          A3: "Aktivering",
          B3: 20,
          D1: { formula: "SUM(Tabel[Antal])", value: 30 },
          D2: { formula: "D1*Faktor", value: 60 },
          D3: { formula: 'IF(D2>50,"over","under")', value: "over" },
          D4: { formula: "SUMIFS(Tabel[Antal],Tabel[Navn],A2)", value: 10 },
          D5: { formula: "'Andet ark'!A1+1", value: 61 },
        },
        tables: [{ name: "Tabel", ref: "A1:B3", columns: ["Navn", "Antal"] }],
      },
      {
        name: "Andet ark",
        cells: { A1: { formula: "Tal!D2", value: 60 }, A2: { formula: "INDEX(Tal!B2:B3,2)" } },
      },
    ],
    names: '<definedName name="Faktor">2</definedName>',
  });

const base = (name: string, weight: number, parts: Parts): Base => ({ name, weight, parts });

/** Workbooks of the model and others, small ones more often than large ones. */
export const readBases = (): readonly Base[] => [
  base("model", 20, trimmed(example("et-team"))),
  base("model with phones", 4, trimmed(example("telefon-og-reception"))),
  base("model with scenarios", 2, trimmed(example("kontanthjaelp-2016"))),
  base("formulas", 28, partsOf(unzipSync(formulas()))),
  base("kitchen sink", 16, partsOf(unzipSync(kitchenSink()))),
  base("kitchen sink of 1904", 4, partsOf(unzipSync(kitchenSink("date1904")))),
  base("kitchen sink with prefixes", 10, partsOf(unzipSync(kitchenSink("prefixed")))),
  base("whole example", 1, partsOf(unzipSync(example("et-team")))),
];
