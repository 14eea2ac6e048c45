import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { installDebianPackages } from "./debian.mjs";
import { giveUp } from "./install.mjs";

const debianPackages = [
  "libreoffice-calc-nogui",
  "fonts-liberation",
  "fonts-crosextra-carlito",
  "poppler-utils",
];

const usualPlaces = {
  soffice: [
    "/usr/lib/libreoffice/program/soffice",
    "/opt/libreoffice/program/soffice",
    "/snap/bin/libreoffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:\\Program Files\\LibreOffice\\program\\soffice.com",
    "C:\\Program Files (x86)\\LibreOffice\\program\\soffice.com",
  ],
  pdftoppm: ["/opt/homebrew/bin/pdftoppm", "/usr/local/bin/pdftoppm"],
};

/** LibreOffice with its spreadsheet part, or undefined. */
export function findLibreOffice() {
  return candidates("soffice").find((file) => existsSync(file) && hasCalc(file));
}

/** Poppler's program that turns pages of a PDF into pictures, or undefined. */
export function findPdfToPicture() {
  return candidates("pdftoppm").find((file) => existsSync(file));
}

/** Takes what is there, else Debian's packages as root, else ends with what to install. */
export function ensureLibreOffice() {
  if (isThere()) return;
  console.error(`Looking for Debian's ${debianPackages.join(", ")}. This takes about a minute, once.`);
  installDebianPackages(debianPackages);
  if (isThere()) return;
  giveUp(
    "The tests recalculate and draw workbooks with LibreOffice, which was not found on this computer. " +
      "Install LibreOffice with Calc (https://www.libreoffice.org) and Poppler's pdftoppm, so that both are in PATH; " +
      `on Debian or Ubuntu: sudo apt-get install ${debianPackages.join(" ")}. Then run npm test again.`,
  );
}

function isThere() {
  return findLibreOffice() !== undefined && findPdfToPicture() !== undefined;
}

/** @param {"soffice" | "pdftoppm"} program */
function candidates(program) {
  const endings = process.platform === "win32" ? [".com", ".exe"] : [""];
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter((folder) => folder !== "");
  const inPath = folders.flatMap((folder) => endings.map((ending) => path.join(folder, program + ending)));
  return [...inPath, ...usualPlaces[program]];
}

/**
 * A LibreOffice installed only for text documents has the same program, without the spreadsheet's library beside it.
 * @param {string} soffice
 */
function hasCalc(soffice) {
  const folder = path.dirname(realpathSync(soffice));
  return (
    process.platform !== "linux" ||
    path.basename(folder) !== "program" ||
    existsSync(path.join(folder, "libsclo.so"))
  );
}
