/** The sums of rows of bytes, one for each place of a row. */
export interface ColumnSums {
  readonly values: Int32Array;
  /** Where in `values` the first byte asked for stands. */
  readonly from: number;
}

export interface ByteRows {
  readonly bytes: Uint8Array;
  /** The first byte of the first row, and the bytes taken of each row. */
  readonly at: number;
  readonly length: number;
  readonly strideBytes: number;
  readonly rows: number;
}

/** As many bytes of 255 as half a word can count without running into the other half. */
const MOST_ROWS = 257;
const HALVES = 0x00ff00ff;

let values = new Int32Array(0);

/** Adds rows up, four bytes at a time where they lie in whole words. The sums are overwritten by the next call. */
export function sumRows(rows: ByteRows): ColumnSums {
  const from = rows.at & 3;
  const words = Math.ceil((from + rows.length) / 4);
  if (values.length < words * 4) values = new Int32Array(words * 4);
  if (!lieInWords(rows, words)) return sumBytes(rows);
  const { bytes, at, strideBytes } = rows;
  const source = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
  const stride = strideBytes / 4;
  const end = rows.rows * stride;
  for (let word = 0, begin = (at - from) / 4; word < words; word++, begin++) {
    let even = 0;
    let odd = 0;
    for (let row = 0; row < end; row += stride) {
      const four = source[begin + row]!; // lieInWords looked at the last one
      even = (even + (four & HALVES)) | 0;
      odd = (odd + ((four >>> 8) & HALVES)) | 0;
    }
    const place = word * 4;
    values[place] = even & 0xffff;
    values[place + 1] = odd & 0xffff;
    values[place + 2] = even >>> 16;
    values[place + 3] = odd >>> 16;
  }
  return { values, from };
}

const lieInWords = ({ bytes, at, strideBytes, rows }: ByteRows, words: number): boolean =>
  rows <= MOST_ROWS &&
  strideBytes % 4 === 0 &&
  bytes.byteOffset % 4 === 0 &&
  ((at - (at & 3) + (rows - 1) * strideBytes) >> 2) + words <= bytes.byteLength >> 2;

function sumBytes({ bytes, at, length, strideBytes, rows }: ByteRows): ColumnSums {
  values.fill(0, 0, length);
  for (let row = 0; row < rows; row++) {
    const rowAt = at + row * strideBytes;
    for (let place = 0; place < length; place++) values[place]! += bytes[rowAt + place]!; // within the picture
  }
  return { values, from: 0 };
}
