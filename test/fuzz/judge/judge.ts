import { createHash } from "node:crypto";
import { createCalculation } from "../../../addin/calculation/create-calculation.ts";
import { isRefusal, openPackage, type Package, readTables, writeCells } from "../../../addin/ooxml/index.ts";
import { answerComplaints } from "./answer.ts";
import { browserComplaints } from "./in-browser.ts";
import { problemComplaints, refusalComplaints } from "./sentences.ts";
import { writtenComplaints } from "./written-file.ts";

/** How a file ended, and what is wrong with that. */
export interface Verdict {
  /** A refusal's code, or what kind of answer there was. */
  readonly outcome: string;
  readonly complaints: readonly string[];
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message).split("\n").slice(0, 4).join(" | ") : String(error);

/** The answer of the core in every language, and its results written into the file. */
const answered = async (opened: Package): Promise<Verdict> => {
  const tables = readTables(opened);
  const calculation = createCalculation();
  const { view, writes } = await calculation.evaluate(tables, "da");
  const english = await calculation.present("en");
  const written = writeCells(opened, writes);
  const complaints = [
    ...answerComplaints(view, writes, tables),
    ...(english === null ? ["no answer in English"] : answerComplaints(english, [], tables)),
    ...(isRefusal(written)
      ? problemComplaints(written.problems)
      : writtenComplaints(opened, tables, writes, written)),
  ];
  return { outcome: view.kind, complaints };
};

const judgeOpened = async (bytes: Uint8Array, opened: Package): Promise<Verdict> => {
  const { outcome, complaints } = await answered(opened);
  return { outcome, complaints: [...complaints, ...(await browserComplaints(bytes, opened))] };
};

const judgeBytes = async (bytes: Uint8Array): Promise<Verdict> => {
  const opened = openPackage(bytes);
  return isRefusal(opened)
    ? { outcome: opened.refused, complaints: refusalComplaints(opened.refused) }
    : judgeOpened(bytes, opened);
};

const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Gives the bytes to every part of the product that takes a file. Whatever is thrown is a complaint. */
export const judge = async (bytes: Uint8Array): Promise<Verdict> => {
  const before = hashOf(bytes);
  try {
    const { outcome, complaints } = await judgeBytes(bytes);
    const overwritten = hashOf(bytes) === before ? [] : ["the bytes of the file itself were changed"];
    return { outcome, complaints: [...complaints, ...overwritten] };
  } catch (error) {
    return { outcome: "thrown", complaints: [`thrown: ${messageOf(error)}`] };
  }
};
