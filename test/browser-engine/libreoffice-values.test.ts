import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { CellScalar } from "../../addin/ooxml/sheets/sheet.ts";
import { convertWithLibreOffice } from "../support/libreoffice.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import {
  cachedValue,
  computed,
  engineOf,
  modelOf,
  noChange,
  type WrittenCell,
  type WrittenWorkbook,
  writtenBytes,
} from "./formula-workbook.ts";

const months = ["jan", "feb", "mar", "apr", "maj", "jun"];
const groups = ["Ydelse", "Jobcenter", "Ydelse", "Ærø-team", "Jobcenter", "Ydelse"];
const cases = [120, 95.5, 130, 88, 101.25, 143];
const minutes = [42, 90, 42, 17.5, 90, 42];

const inputs: Record<string, WrittenCell> = {
  A1: "Måned",
  B1: "Gruppe",
  C1: "Antal sager",
  D1: "Min. pr. sag",
  E1: "Timer [t]",
};
for (const [index, month] of months.entries()) {
  const row = index + 2;
  inputs[`A${row}`] = month;
  inputs[`B${row}`] = groups[index] ?? "";
  inputs[`C${row}`] = cases[index] ?? 0;
  inputs[`D${row}`] = minutes[index] ?? 0;
  inputs[`E${row}`] = { formula: "Sager[[#This Row],[Antal sager]]*Sager[[#This Row],[Min. pr. sag]]/60" };
}
inputs.A8 = "I alt";
inputs.C8 = { formula: "SUBTOTAL(109,Sager[Antal sager])" };
inputs.E8 = { formula: "SUM(Sager[Timer '[t']])" };
// Days: Saturday 3 September 2016, Monday 31 October 2016, Thursday 29 February 2024.
Object.assign(inputs, {
  H1: 42_616,
  H2: 42_674,
  H3: 45_351,
  H4: "25-12-2016",
  H5: true,
  H6: "  Ærlig  talt ",
  H7: -7.25,
  J1: 3,
  J2: 1,
  J3: 2,
});

/** What Excel 2016, LibreOffice 7.4 and the engine all know, by kind. */
const formulas = [
  "SUM(Sager[Antal sager])",
  "SUM(Sager[[Antal sager]:[Min. pr. sag]])",
  "Sager[[#Totals],[Timer '[t']]]*2",
  "Sager[[#Headers],[Måned]]",
  "ROWS(Sager[[#All],[Måned]])+COLUMNS(Sager[[#Headers],[#Data],[Måned]:[Antal sager]])",
  "SUMPRODUCT(Sager[Antal sager],Sager[Min. pr. sag])/60",
  'SUMPRODUCT((Sager[Gruppe]="Ydelse")*(Sager[Antal sager]>125)*Sager[Min. pr. sag])',
  'SUMIFS(Sager[Antal sager],Sager[Gruppe],"Ydelse",Sager[Antal sager],">=125")',
  'SUMIFS(Sager[Antal sager],Sager[Gruppe],"Ær*")',
  'SUMIF(Sager!B2:B7,"<>Ydelse",Sager!C2:C7)',
  'COUNTIFS(Sager[Gruppe],"Jobcenter",Sager[Min. pr. sag],">50")',
  'COUNTIF(Sager[Måned],"m*")',
  'AVERAGEIFS(Sager[Antal sager],Sager[Gruppe],"Ydelse")',
  'AVERAGEIF(Sager[Gruppe],"Jobcenter",Sager[Antal sager])',
  'INDEX(Sager[Antal sager],MATCH("apr",Sager[Måned],0))',
  'INDEX(Sager!A2:E7,3,MATCH("Timer [t]",Sager!A1:E1,0))',
  "INDEX(Sager[Måned],MATCH(MAX(Sager[Antal sager]),Sager[Antal sager],0))",
  'VLOOKUP("mar",Sager[],3,FALSE)',
  'VLOOKUP("findes ikke",Sager[],3,FALSE)',
  'HLOOKUP("Gruppe",Sager!A1:E7,5,FALSE)',
  'IFERROR(VLOOKUP("nej",Sager[],3,FALSE),"ukendt")',
  "IFERROR(1/0,-1)",
  "1/0",
  'IF(AND(Årsværk>1,NOT(Sager!H5=FALSE)),"nok","for få")',
  "IF(OR(FALSE,Årsværk<0),1)",
  "Årsværk*Timeløn",
  "SUM(SagerIÅr)/Timer_pr_år",
  "SUBTOTAL(9,Sager[Timer '[t']])",
  "SUBTOTAL(1,Sager!C2:C8)",
  "SUBTOTAL(103,Sager[Måned])",
  "ROUND(2.345,2)+ROUNDUP(-1.21,1)+ROUNDDOWN(-1.29,1)",
  "INT(Sager!H7)+TRUNC(Sager!H7)+ABS(Sager!H7)+SIGN(Sager!H7)",
  'MOD(Sager!H7,2)&"|"&MOD(7,-3)',
  "CEILING(7.21,0.5)+FLOOR(7.21,0.5)",
  "MIN(Sager[Antal sager])+MAX(Sager[Antal sager],200)",
  "MEDIAN(Sager[Antal sager])",
  "STDEV(Sager[Antal sager])+VAR(Sager[Antal sager])",
  "LARGE(Sager[Antal sager],2)-SMALL(Sager[Antal sager],2)",
  "RANK(101.25,Sager[Antal sager])",
  "AVERAGE(Sager[Timer '[t']])",
  "COUNT(Sager!A1:E8)+COUNTA(Sager!A1:H8)+COUNTBLANK(Sager!A1:H8)",
  "YEAR(Sager!H1)*10000+MONTH(Sager!H1)*100+DAY(Sager!H1)",
  "DATE(2016,14,0)",
  "EDATE(Sager!H2,4)+EOMONTH(Sager!H1,-7)",
  "WEEKDAY(Sager!H1,2)+WEEKNUM(Sager!H1,21)",
  "NETWORKDAYS(Sager!H1,Sager!H2)",
  "WORKDAY(Sager!H1,20)",
  "DATE(2024,12,31)-Sager!H3",
  "(Sager!H2-Sager!H1)/7",
  "_xlfn.DAYS(Sager!H2,Sager!H1)+YEARFRAC(Sager!H1,Sager!H2,1)",
  'TRIM(Sager!H6)&"/"&UPPER("æøå")&LOWER("ÆØÅ")',
  'LEFT("Kontanthjælp",7)&MID("Kontanthjælp",8,3)&RIGHT("Kontanthjælp",2)',
  'LEN("Ærø")+FIND("ø","Ærø")+SEARCH("R?","Ærø")',
  'SUBSTITUTE("a-b-c","-","/",2)&REPT("=",3)',
  'CONCATENATE("uge ",WEEKNUM(Sager!H2,21)," af ",52)',
  'TEXT(Sager!H1,"yyyy-mm-dd")&" "&TEXT(0.13,"0%")',
  'EXACT("Ærø","ærø")',
  '"Ærø"="ærø"',
  'IF(ISNUMBER(Sager!H4),"tal",IF(ISBLANK(Sager!H99),"tom","fyldt"))&IF(ISERROR(1/0),"!","")',
  'CHOOSE(2,"a","b","c")&ROW(Sager!B7)&COLUMN(Sager!D1)',
  "SUMPRODUCT(Sager!J1:J3,Sager!J1:J3)^0.5",
  "SQRT(2)*EXP(1)+LN(10)+LOG10(1000)+PI()",
  "-2^2+2^-1*50%",
  "SUM(Sager!C:C)-SUM(Sager!8:8)",
  "OFFSET(Sager!C1,2,0)+SUM(OFFSET(Sager!C2,0,0,3,1))",
  'INDIRECT("Sager!C"&4)',
  "RATE(12,-100,1100)+PMT(0.01,12,1000)",
  "10000000*10000000*10000000+1.5",
  "0.1+0.2",
  "1E-9/7",
] as const;

const workbook: WrittenWorkbook = {
  sheets: [
    {
      name: "Sager",
      cells: inputs,
      tables: [
        {
          name: "Sager",
          ref: "A1:E8",
          columns: ["Måned", "Gruppe", "Antal sager", "Min. pr. sag", "Timer [t]"],
          attributes: 'totalsRowCount="1"',
        },
      ],
    },
    {
      name: "Beregning æøå",
      cells: Object.fromEntries(formulas.map((formula, index) => [`B${index + 1}`, { formula }])),
    },
  ],
  names: [
    `<definedName name="SagerIÅr">Sager!$E$2:$E$7</definedName>`,
    `<definedName name="Timeløn">225.5</definedName>`,
    `<definedName name="Timer_pr_år">37*44</definedName>`,
    `<definedName name="Årsværk">'Beregning æøå'!$B$27</definedName>`,
  ].join(""),
};

const folder = temporaryFolder();

const recalculated = async () => {
  const file = path.join(folder, "formler.xlsx");
  writeFileSync(file, writtenBytes(workbook));
  const [converted = ""] = await convertWithLibreOffice([file], "xlsx", path.join(folder, "ud"));
  return modelOf(new Uint8Array(readFileSync(converted)));
};

const isNear = (one: CellScalar, other: CellScalar): boolean =>
  typeof one === "number" && typeof other === "number"
    ? Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other))
    : JSON.stringify(one) === JSON.stringify(other);

test("the engine and LibreOffice find the same values", { timeout: 120_000 }, async () => {
  const [model, engine] = await Promise.all([recalculated(), engineOf(workbook)]);
  const values = computed(engine.change(noChange));
  const cells = [
    ...formulas.map((formula, index) => [1, `B${index + 1}`, formula] as const),
    ...["C8", "E8", "E2", "E7"].map((address) => [0, address, address] as const),
  ];
  const unlike = cells.flatMap(([sheet, address, formula]) => {
    const own = values[`${sheet}!${address}`] ?? null;
    const other = cachedValue(model, sheet, address);
    return isNear(own, other) && own !== null ? [] : [{ formula, own, other }];
  });
  expect(unlike).toEqual([]);
  expect(engine.uncalculated).toEqual([]);
});
