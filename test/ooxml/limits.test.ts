import { expect, test } from "vitest";
import { openPackage } from "../../addin/ooxml/index.ts";
import { buildWorkbook, workbookParts, zipParts } from "../support/workbook-package.ts";

const megabyte = 1024 * 1024;
const source = { sheets: [{ name: "Ark1", rows: "" }] };
const parts = workbookParts(source);

const refusalOf = (bytes: Uint8Array): string => {
  const result = openPackage(bytes);
  return "refused" in result ? result.refused : "opened";
};

/** A bomb must be refused before it takes work or memory: the processor's time, of which other programs take no part. */
const refuseQuickly = (bytes: Uint8Array): string => {
  const start = process.cpuUsage();
  const before = process.memoryUsage().arrayBuffers;
  const refused = refusalOf(bytes);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(2000);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(256 * megabyte);
  return refused;
};

/** Finds the central directory record of a part. */
const recordOf = (view: DataView, bytes: Uint8Array, name: string): number => {
  let at = view.getUint32(bytes.length - 6, true);
  for (;;) {
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)) === name) return at;
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
};

/** The archive with one field of a central directory record changed; the last record of 22 bytes has no comment. */
const withField = (original: Uint8Array, name: string, field: number, value: number): Uint8Array => {
  const bytes = original.slice();
  const view = new DataView(bytes.buffer);
  view.setUint32(recordOf(view, bytes, name) + field, value, true);
  return bytes;
};

const fields = { flagsAndMethod: 8, crc: 16, compressed: 20, size: 24, offset: 42 };
const sheetName = "xl/worksheets/sheet1.xml";

const spaces = (bytes: number): Uint8Array => new Uint8Array(bytes).fill(0x20);

const paddedSheet = (bytes: number): Uint8Array => {
  const sheet = spaces(bytes);
  sheet.set(new TextEncoder().encode(String(parts[sheetName])));
  return sheet;
};

test("a part that unpacks to far more than it takes is refused by its declared size", () => {
  expect(refuseQuickly(zipParts({ ...parts, "xl/media/image1.png": spaces(20 * megabyte) }))).toBe(
    "zip-bomb",
  );
});

test("a part that unpacks to more than it declares is refused while it is unpacked", () => {
  const bytes = zipParts({ ...parts, [sheetName]: paddedSheet(120 * megabyte) });
  expect(refuseQuickly(withField(bytes, sheetName, fields.size, 4000))).toBe("zip-bomb");
});

test("a part that unpacks to less than it declares is damaged", () => {
  expect(refusalOf(withField(buildWorkbook(source), sheetName, fields.size, 4000))).toBe("damaged");
});

test("a part whose checksum does not fit is damaged", () => {
  expect(refusalOf(withField(buildWorkbook(source), sheetName, fields.crc, 1))).toBe("damaged");
});

test("a stored part cannot claim another size", () => {
  const stored = zipParts(parts, 0);
  expect(refusalOf(stored)).toBe("opened");
  expect(refusalOf(withField(stored, sheetName, fields.size, 4000))).toBe("damaged");
});

test("parts that share their bytes are refused", () => {
  const bytes = buildWorkbook(source);
  const view = new DataView(bytes.buffer);
  const other = view.getUint32(recordOf(view, bytes, "xl/styles.xml") + fields.compressed, true);
  expect(refusalOf(withField(bytes, "xl/workbook.xml", fields.compressed, other + 2000))).toBe("zip-bomb");
});

test("a record that points at another part is damaged", () => {
  expect(refusalOf(withField(buildWorkbook(source), "xl/workbook.xml", fields.offset, 0))).toBe("damaged");
});

test("a part encrypted inside the archive is password-protected", () => {
  expect(refusalOf(withField(buildWorkbook(source), sheetName, fields.flagsAndMethod, 0x0008_0001))).toBe(
    "password-protected",
  );
});

test("an unknown compression is damaged", () => {
  expect(refusalOf(withField(buildWorkbook(source), sheetName, fields.flagsAndMethod, 0x000c_0000))).toBe(
    "damaged",
  );
});

test("too many parts are refused", () => {
  const many = Object.fromEntries(
    Array.from({ length: 10_001 }, (_, index) => [`xl/media/${index}.png`, ""]),
  );
  expect(refuseQuickly(zipParts({ ...parts, ...many }))).toBe("zip-bomb");
});

test("parts that are too much together are refused", () => {
  const noise = new Uint8Array(megabyte / 4).map((_, index) => (index * index * 31) >> 7);
  const names = [1, 2, 3, 4, 5].map((index) => `xl/media/image${index}.png`);
  const bytes = zipParts({ ...parts, ...Object.fromEntries(names.map((name) => [name, noise])) }, 0);
  expect(refusalOf(bytes)).toBe("opened");
  const declared = names.reduce((made, name) => withField(made, name, fields.size, 60 * megabyte), bytes);
  expect(refuseQuickly(declared)).toBe("zip-bomb");
});

test("a file beyond the size of workbooks is refused", () => {
  const bytes = new Uint8Array(65 * megabyte);
  bytes.set(buildWorkbook(source));
  expect(refuseQuickly(bytes)).toBe("too-large");
});

test("more XML than a workbook has is refused before it is read", () => {
  const noise = Array.from({ length: 60_000 }, (_, index) => `<c><v>${(index * 7919) % 10_007}</v></c>`);
  const sheet = String(parts[sheetName]).replace("<sheetData>", `<sheetData><row>${noise.join("")}</row>`);
  const bytes = zipParts({ ...parts, [sheetName]: sheet }, 0);
  expect(refuseQuickly(withField(bytes, sheetName, fields.size, 65 * megabyte))).toBe("too-large");
});

test("endlessly nested elements are refused", () => {
  const nested = Array.from({ length: 500_000 }, (_, index) => `<a${index % 97}>`).join("");
  const sheet = String(parts[sheetName]).replace("<sheetData>", `<sheetData>${nested}`);
  expect(refuseQuickly(zipParts({ ...parts, [sheetName]: sheet }))).toBe("damaged");
});

test("a long formula that thousands of cells share is refused before it is written out for each", () => {
  const shared = (length: number): Uint8Array => {
    const first = `<c><f t="shared" si="0" ref="A1:A20000">${"1+".repeat(length / 2)}1</f></c>`;
    const others = '<row><c><f t="shared" si="0"/></c></row>'.repeat(20_000);
    return zipParts(workbookParts({ sheets: [{ name: "Ark1", rows: `<row>${first}</row>${others}` }] }), 0);
  };
  expect(refuseQuickly(shared(8000))).toBe("too-large");
  expect(refusalOf(shared(300))).toBe("opened");
});

test("formulas that are shared on many sheets count together", () => {
  const rows = `<row><c><f t="shared" si="0" ref="A1:A2000">${"1+".repeat(2000)}1</f></c></row>${'<row><c><f t="shared" si="0"/></c></row>'.repeat(1999)}`;
  const onSheets = (count: number): Uint8Array =>
    buildWorkbook({ sheets: Array.from({ length: count }, (_, index) => ({ name: `Ark${index}`, rows })) });
  expect(refuseQuickly(onSheets(10))).toBe("too-large");
  expect(refusalOf(onSheets(2))).toBe("opened");
});

test("thousands of sheets are each found in their place", () => {
  const sheets = Array.from({ length: 3000 }, (_, index) => ({ name: `Ark${index}`, rows: "" }));
  const opened = openPackage(buildWorkbook({ sheets }));
  expect("refused" in opened ? opened.refused : opened.worksheets.at(-1)?.name).toBe("Ark2999");
});

test("tables over whole sheets are refused", () => {
  const tables = [{ name: "T", ref: "A1:C1048576", columns: ["a", "b", "c"] }];
  expect(refuseQuickly(buildWorkbook({ sheets: [{ name: "Ark1", tables }] }))).toBe("too-large");
});

test("a table whose columns do not fit its cells is damaged", () => {
  const tables = [{ name: "T", ref: "A1:C9", columns: ["a", "b"] }];
  expect(refusalOf(buildWorkbook({ sheets: [{ name: "Ark1", tables }] }))).toBe("damaged");
});

test("no cut and no changed byte makes opening throw", () => {
  const bytes = buildWorkbook({
    sheets: [{ name: "Ark1", rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
  });
  for (let length = 0; length < bytes.length; length += 7)
    expect(() => openPackage(bytes.subarray(0, length))).not.toThrow();
  for (let at = 0; at < bytes.length; at += 3) {
    const changed = bytes.slice();
    changed[at] = (changed[at] ?? 0) ^ 0xff;
    expect(() => openPackage(changed)).not.toThrow();
  }
});
