import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../../scripts/install.mjs";

/** A source file in two forms of equal length, so that a place in one is the same place in the other. */
export interface SourceFile {
  /** Relative to the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** The text with comments and the insides of strings and regular expressions blanked out. */
  readonly code: string;
}

/** All source files below the folders, in the order of their names. */
export function sourceFiles(folders: readonly string[], pattern = /\.(ts|tsx|mjs)$/): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => pattern.test(file))
      .sort()
      .map((file) => sourceFile(path.posix.join(folder, file.split(path.sep).join("/")))),
  );
}

function sourceFile(file: string): SourceFile {
  const text = readFileSync(path.join(root, file), "utf8");
  return { path: file, text, code: blankOut(text) };
}

/** What the file imports, as written: a relative path or the name of a package. */
export function importedNames({ text, code }: Pick<SourceFile, "text" | "code">): string[] {
  const starts = code.matchAll(/\b(?:from|import)\s*\(?\s*(["'])/g);
  return [...starts].map(({ 0: start, 1: quote = "", index }) => {
    const begin = index + start.length;
    return text.slice(begin, text.indexOf(quote, begin));
  });
}

/** The files of the project that the file imports. */
export function importedFiles(file: SourceFile): string[] {
  return importedNames(file)
    .filter((name) => name.startsWith("."))
    .map((name) => path.posix.join(path.posix.dirname(file.path), name));
}

/** The packages that the file imports, without the path inside them; those of Node keep their "node:". */
export function importedPackages(file: SourceFile): string[] {
  return importedNames(file)
    .filter((name) => !name.startsWith("."))
    .map((name) => name.split("/", name.startsWith("@") ? 2 : 1).join("/"));
}

// One alternative for each kind of token. The text of a template string is taken piece by piece, see tokenAt.
const token =
  /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/|[\w$]+|[^\s\w$]/y;
const templatePiece = /(?:\\[\s\S]|\$(?!\{)|[^`\\$])*(?:`|\$\{)/y;

/**
 * Replaces comments and the insides of strings and regular expressions by spaces, and keeps line ends. Whether a slash
 * divides or begins a regular expression is told from the token before it, as every tokeniser without a grammar does.
 */
export function blankOut(text: string): string {
  let code = "";
  let before = "";
  const openBraces: string[] = [];
  while (code.length < text.length) {
    const found = tokenAt(text, code.length, before, openBraces.at(-1));
    code += blanked(found);
    if (isComment(found) || found.trim() === "") continue;
    if (found.startsWith("}")) openBraces.pop();
    if (found.endsWith("{")) openBraces.push(found);
    before = found;
  }
  return code;
}

/** The next token. A piece of a template string begins at its backtick or at the end of a hole, and goes to the next. */
function tokenAt(text: string, place: number, before: string, openBrace: string | undefined): string {
  const found = matchAt(token, text, place);
  if (isRegex(found) && endsOperand(before)) return "/";
  const closesHole = found === "}" && openBrace?.endsWith("${");
  return found === "`" || closesHole ? found + matchAt(templatePiece, text, place + 1) : found;
}

/** What is not closed goes on to the end of the text. */
function matchAt(pattern: RegExp, text: string, place: number): string {
  pattern.lastIndex = place;
  return pattern.exec(text)?.[0] ?? text.slice(place);
}

function blanked(found: string): string {
  if (isComment(found)) return spaces(found);
  const isQuoted = /^["'`].|^\}./.test(found) || isRegex(found);
  if (!isQuoted) return found;
  const end = found.endsWith("${") ? 2 : 1;
  return found.charAt(0) + spaces(found.slice(1, -end)) + found.slice(-end);
}

const isComment = (found: string) => found.startsWith("//") || found.startsWith("/*");
const isRegex = (found: string) => found.length > 1 && found.startsWith("/") && !isComment(found);
const spaces = (found: string) => found.replace(/[^\n]/g, " ");

const beforeAnOperand = [
  "return",
  "typeof",
  "case",
  "in",
  "of",
  "void",
  "yield",
  "await",
  "else",
  "do",
  "delete",
];

function endsOperand(before: string): boolean {
  return /[\w$)\]}"'`]$/.test(before) && !beforeAnOperand.includes(before);
}
