import type { Style, Worksheet } from "@cj-tech-master/excelts";
import type { ExampleStory, ExampleWorkbook, PlaceToLook } from "../data/example.ts";
import { quotedSheet } from "./lists.ts";
import { bodyFont, heightOf, linesIn } from "./measure.ts";
import { setUpPage } from "./print.ts";
import type { SheetLanguage } from "./sheet-language.ts";
import { colours, font, styles } from "./styles.ts";

const widths = { margin: 2, number: 5, name: 24, text: 84 } as const;
const [numberColumn, nameColumn, textColumn] = [2, 3, 4];

/** Writes line by line, so that no place on the sheet has to be counted out. */
class Lines {
  #row = 1;
  readonly #sheet: Worksheet;

  constructor(sheet: Worksheet) {
    this.#sheet = sheet;
  }

  get row(): number {
    return this.#row;
  }

  cell(column: number, value: string | number | null, style: Partial<Style>): void {
    const cell = this.#sheet.getCell(this.#row, column);
    if (value !== null) cell.value = value;
    cell.style = { ...style };
  }

  link(column: number, text: string, target: string): void {
    const cell = this.#sheet.getCell(this.#row, column);
    cell.value = { text, hyperlink: `#${target}` };
    cell.style = { ...styles.link, alignment: { vertical: "middle", horizontal: "left", indent: 1 } };
  }

  /** A text across the whole width. */
  wide(text: string, style: Partial<Style>): void {
    this.#sheet.mergeCells(this.#row, numberColumn, this.#row, textColumn);
    this.cell(numberColumn, text, style);
  }

  next(height = 20): void {
    this.#sheet.getRow(this.#row).height = height;
    this.#row += 1;
  }
}

const textHeight = (text: string, width: number): number =>
  Math.max(20, heightOf(linesIn(text, width, bodyFont), bodyFont));

const wholeWidth = widths.number + widths.name + widths.text;

const section = (lines: Lines, title: string): void => {
  lines.next(8);
  lines.wide(title, styles.section);
  lines.next(24);
};

const paragraph = (lines: Lines, text: string): void => {
  lines.wide(text, styles.plain);
  lines.next(textHeight(text, wholeWidth));
};

/** Sheets one after another, each with what is done or seen on it. */
const writePlaces = (
  lines: Lines,
  { text }: SheetLanguage,
  places: readonly PlaceToLook[],
  isNumbered = true,
): void => {
  places.forEach(({ sheet, what }, index) => {
    const { name } = text.sheets[sheet];
    if (isNumbered) lines.cell(numberColumn, index + 1, styles.step);
    lines.link(nameColumn, name, `${quotedSheet(name)}!A1`);
    lines.cell(textColumn, what, styles.plain);
    lines.next(textHeight(what, widths.text));
  });
};

const writeSteps = (lines: Lines, language: SheetLanguage): void => {
  const { stepsTitle, steps } = language.guide;
  section(lines, stepsTitle);
  writePlaces(lines, language, steps);
};

const writeReference = (lines: Lines, language: SheetLanguage): void => {
  const { referenceTitle, reference } = language.guide;
  section(lines, referenceTitle);
  writePlaces(lines, language, reference, false);
};

/** The example in short: question, proposal and answer, where its figures stand, and what is assumed. */
const writeStory = (lines: Lines, language: SheetLanguage, story: ExampleStory): void => {
  const { storyTitles } = language.guide;
  section(lines, storyTitles.question);
  paragraph(lines, story.question);
  section(lines, storyTitles.proposal);
  paragraph(lines, story.proposal);
  section(lines, storyTitles.answer);
  for (const text of story.answer) paragraph(lines, text);
  section(lines, storyTitles.lookAt);
  writePlaces(lines, language, story.lookAt);
  section(lines, storyTitles.assumed);
  paragraph(lines, story.assumed);
};

const samples: Readonly<Record<keyof SheetLanguage["guide"]["colours"], Partial<Style>>> = {
  input: styles.input,
  missing: {
    ...styles.input,
    border: {
      top: { style: "dashed", color: colours.accent },
      left: { style: "dashed", color: colours.accent },
      bottom: { style: "dashed", color: colours.accent },
      right: { style: "dashed", color: colours.accent },
    },
  },
  unused: {
    font: font(11),
    fill: { type: "pattern", pattern: "lightUp", fgColor: colours.unused, bgColor: colours.unusedGround },
    border: styles.input.border,
  },
};

const beside: Partial<Style> = {
  ...styles.plain,
  alignment: { vertical: "middle", horizontal: "left", indent: 1 },
};

const writeColours = (lines: Lines, { guide }: SheetLanguage): void => {
  section(lines, guide.coloursTitle);
  for (const key of ["input", "missing", "unused"] as const) {
    const { name, what } = guide.colours[key];
    lines.cell(numberColumn, null, samples[key]);
    lines.cell(nameColumn, name, beside);
    lines.cell(textColumn, what, styles.plain);
    lines.next(textHeight(what, widths.text));
    lines.next(4);
  }
};

/** The first sheet: what the workbook answers, what to do, and what the colours mean. */
export const writeStartSheet = (
  sheet: Worksheet,
  language: SheetLanguage,
  example: ExampleWorkbook,
): void => {
  const { guide } = language;
  [widths.margin, widths.number, widths.name, widths.text].forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  const lines = new Lines(sheet);
  lines.wide(example.title, styles.sheetTitle);
  lines.next(30);
  lines.wide(guide.question, styles.sheetPurpose);
  lines.next();
  const story = example.stories?.[language.id];
  if (story !== undefined) {
    writeStory(lines, language, story);
    // What the example says is a page of its own, what to do is another.
    sheet.getRow(lines.row - 1).addPageBreak();
  }
  writeSteps(lines, language);
  writeColours(lines, language);
  section(lines, guide.goodToKnowTitle);
  for (const text of guide.goodToKnow) paragraph(lines, text);
  writeReference(lines, language);
  sheet.views = [{ state: "normal", showGridLines: false, zoomScale: 100, zoomScaleNormal: 100 } as never];
  setUpPage(sheet, language);
  Object.assign(sheet.pageSetup, {
    orientation: "portrait",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  });
};
