import type { Chance } from "./chance.ts";

/** What attributes and cells hold that should hold a number. */
export const hostileNumbers: readonly string[] = [
  "-1",
  "0",
  "-0",
  "1.5",
  "2147483648",
  "4294967295",
  "-9007199254740993",
  "99999999999999999999",
  "1e308",
  "-1e308",
  "1e309",
  "5e-324",
  "NaN",
  "Infinity",
  "0x7fffffff",
  "1,5",
  "1_000",
  " 7 ",
  "٣",
  "",
];

/** What attributes hold that should hold cells. */
export const hostileReferences: readonly string[] = [
  "A1:XFD1048576",
  "A1:A1048576",
  "A1:XFD1",
  "XFD1048576",
  "XFE1048577",
  "A0",
  "A1:B",
  "B9:A1",
  "A-1:B2",
  "A1:B2:C3",
  "1:1",
  "A:A",
  "$A$1",
  "A1 B2 C3",
  "A1,B2",
  "Ark1!A1",
  "#REF!",
  "",
];

const long = (text: string, length: number): string => text.repeat(length);

/** Texts that something takes for more than text. */
export const hostileTexts: readonly string[] = [
  "=1+1",
  "=cmd|'/C calc'!A0",
  '=WEBSERVICE("http://example.invalid/")',
  '=HYPERLINK("file:///etc/hosts","her")',
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "../../../etc/hosts",
  "file:///etc/hosts",
  "http://example.invalid/a",
  "<script>alert(1)</script>",
  "]]>",
  "&amp;",
  "%00%n%s",
  "{{7*7}}",
  "_x0000_",
  "_x000D__x005F_x0041_",
  "_xD800_",
  "\u202eivlas",
  "\u200b",
  "\ufeff",
  "e\u0301",
  "👩‍👩‍👧‍👦",
  "ß",
  "İ",
  "Sager!A1",
  "1;2;3",
  "januar 2016; ; ;",
  "31-02-2016",
  "9999-12",
  "10^10^10",
  "((((((((((1))))))))))",
  "1/0",
  "sager*sager*sager",
  long("a", 40_000),
  long("(", 3000),
  long("9", 400),
  long("; ", 3000),
  long("=", 500),
];

/**
 * Formulas that reach out of the workbook, run in circles, or are not to be calculated. None that keeps the engine busy for
 * ever, as FACT of a huge number does: in the product that is what the engine has a thread of its own for.
 */
export const hostileFormulas: readonly string[] = [
  "A1",
  "D1+D2+D3",
  "SUM(A1:XFD1048576)",
  "SUM(A:XFD)",
  "1/0",
  "Tabel[#This Row]",
  "Tabel[[#All],[Findes ikke]]",
  "Tabel[",
  "[1]Ark1!A1",
  "'[http://example.invalid/b.xlsx]Ark1'!A1",
  "'file:///etc/[hosts]x'!A1",
  'WEBSERVICE("http://example.invalid/")',
  'SUM(INDIRECT("A1:XFD1048576"))',
  "SUM(OFFSET(A1,0,0,1048576,16384))",
  "RAND()*NOW()",
  'CALL("kernel32","Beep","J")',
  'EXEC("calc")',
  "cmd|'/C calc'!A0",
  'RTD("x",,"y")',
  "_xlfn.LAMBDA(_xlpm.x,_xlpm.x)(1)",
  "Faktor(Faktor)",
  "A1:B2:C3:D4",
  "SUM(#REF!)",
  "1E999",
  '"uden slutning',
  "'uden slutning!A1",
  "{1,2;3}",
  "A1#",
  "@A1",
  "",
  " ",
  "=",
  "==A1",
  `${long("(", 400)}${long(")", 400)}`,
  `${long("-", 2000)}1`,
  `1${long("+1", 4000)}`,
  `SUM(${long("A1,", 2000)}1)`,
  `${long("IF(A1,", 200)}1${long(")", 200)}`,
  `"${long("a", 40_000)}"`,
];

/** Any of them. */
export const hostileText = (chance: Chance): string =>
  chance.pick(chance.pick([hostileNumbers, hostileReferences, hostileTexts, hostileTexts]));

/** The text as an attribute or as the content of an element holds it. */
export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
