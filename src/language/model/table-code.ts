import { type BitCoder, bitReader, bitWriter } from './range-coder.ts'

/** A table of whole numbers, mostly zero: rows of features by columns of moves, and the rising ids of its rows. */
export interface Table {
  readonly ids: number[]
  /** Row by row. */
  readonly cells: Int16Array
}

const FILLED = 10 * 8
/** How many of a row's weights were against and for, each 0 to 2. */
const SIGNS = 3 * 3
/** For and against, how many weights the row has so far (0 to 3), how loud they are, and how many bits. */
const SIZES = 2 * 4 * 8 * 32
const DIGITS = 32 * 16

const bitsIn = (value: number): number => 32 - Math.clz32(value)

/** A positive whole number: how many bits, then the bits below the first. */
function size(coder: BitCoder, sizes: number, digits: number, value: number): number {
  const given = bitsIn(value)
  let bits = 1
  while (coder.bit(sizes + bits, given > bits ? 1 : 0) === 1) bits++
  let read = 1
  for (let at = bits - 2; at >= 0; at--) read = read * 2 + coder.bit(digits + bits * 16 + Math.min(15, read), (value >>> at) & 1)
  return read
}

/** Goes through the table in one order: a writer finds it full, a reader fills it. */
function through(coder: BitCoder, columns: number, { ids, cells }: Table, rows: number): void {
  const sign = columns * FILLED
  const sizes = sign + columns * SIGNS
  const digits = sizes + SIZES
  const gaps = digits + DIGITS
  let last = -1
  for (let row = 0; row < rows; row++) {
    last += size(coder, gaps, gaps + 32, (ids[row] ?? 0) - last)
    ids[row] = last
    let filled = 0
    let against = 0
    let sum = 0
    for (let column = 0; column < columns; column++) {
      const place = row * columns + column
      const value = cells[place] as number
      const crowd = column < 4 ? 9 : Math.min(8, Math.floor((filled * 9) / column))
      const loud = filled === 0 ? 0 : Math.min(7, bitsIn(Math.floor(sum / filled)))
      if (coder.bit(column * FILLED + crowd * 8 + loud, value === 0 ? 0 : 1) === 0) continue
      const sides = Math.min(2, against) * 3 + Math.min(2, filled - against)
      const negative = coder.bit(sign + column * SIGNS + sides, value < 0 ? 1 : 0) === 1
      const kind = ((negative ? 4 : 0) + Math.min(3, filled)) * 8 + loud
      const amount = size(coder, sizes + kind * 32, digits, Math.abs(value))
      cells[place] = negative ? -amount : amount
      filled++
      if (negative) against++
      sum += amount
    }
  }
}

const contextsOf = (columns: number): number => columns * (FILLED + SIGNS) + SIZES + DIGITS + 32 + DIGITS

export function tableText(columns: number, table: Table): string {
  const writer = bitWriter(contextsOf(columns))
  through(writer, columns, table, table.ids.length)
  let text = ''
  for (const byte of writer.finish()) text += String.fromCharCode(byte)
  return btoa(text)
}

export function tableOf(columns: number, rows: number, text: string): Table {
  const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
  const table = { ids: [], cells: new Int16Array(rows * columns) }
  through(bitReader(contextsOf(columns), bytes), columns, table, rows)
  return table
}
