import { PNG } from "pngjs";

/** A picture as red, green, blue and opacity of each of its points, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Steps that each colour is told in: enough for pale fills, few enough for a small file. */
const steps = 16;
const inSteps = (value: number): number =>
  Math.round((Math.round((value / 255) * (steps - 1)) / (steps - 1)) * 255);

/** Reads a file, or a drawing before it is one, in the colours that files are kept in. */
export const readPng = (bytes: Uint8Array): Picture => {
  const { width, height, data } = PNG.sync.read(Buffer.from(bytes));
  return { width, height, data: Uint8Array.from(data, inSteps) };
};
