/** Columns that share a block of memory: many small ones cost several times less so than each by itself. */
const columnsInBlock = 32;
const bytesPerValue = 8;

let block = new ArrayBuffer(0);
let used = 0;

/** A column of zeros. */
export const newColumn = (length: number): Float64Array => {
  const bytes = length * bytesPerValue;
  if (used + bytes > block.byteLength) {
    block = new ArrayBuffer(columnsInBlock * bytes);
    used = 0;
  }
  const column = new Float64Array(block, used, length);
  used += bytes;
  return column;
};

/** A column of its own with the first values of another. */
export const copiedColumn = (values: Float64Array, length: number): Float64Array => {
  const column = newColumn(length);
  column.set(values.length === length ? values : values.subarray(0, length));
  return column;
};

const columnsOfZeros = new Map<number, Float64Array>();

/** The column of zeros that all share who only read it. */
export const zeros = (length: number): Float64Array => {
  const known = columnsOfZeros.get(length) ?? new Float64Array(length);
  columnsOfZeros.set(length, known);
  return known;
};
