import type { Span } from "../xml/parse.ts";

/** A stretch of a text and what takes its place; an empty stretch inserts. */
export interface Edit {
  readonly at: Span;
  readonly text: string;
}

export const insertAt = (place: number, text: string): Edit => ({ at: { start: place, end: place }, text });

export const remove = (at: Span): Edit => ({ at, text: "" });

/** The text with all edits made. Insertions at one place keep their order. */
export const applyEdits = (text: string, edits: readonly Edit[]): string => {
  const inOrder = [...edits].sort((one, other) => one.at.start - other.at.start);
  const pieces: string[] = [];
  let done = 0;
  for (const { at, text: replacement } of inOrder) {
    if (at.start < done) throw new Error("Edits of one text must not overlap.");
    pieces.push(text.slice(done, at.start), replacement);
    done = at.end;
  }
  pieces.push(text.slice(done));
  return pieces.join("");
};
