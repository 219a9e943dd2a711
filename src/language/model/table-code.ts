import { type BitCoder, bitReader, bitWriter } from './range-coder.ts'

/** A table of whole numbers, mostly zero: rows of features by columns of moves, and the rising ids of its rows. */
export interface Table {
  readonly ids: number[]
  /** Row by row. */
  readonly cells: Int16Array
}

const FILLED = 10 * 8
const SIZES = 8 * 32
const DIGITS = 32 * 256

const bitsIn = (value: number): number => 32 - Math.clz32(value)

/** A positive whole number: how many bits, then the bits below the first. */
function size(coder: BitCoder, sizes: number, digits: number, value: number): number {
  const given = bitsIn(value)
  let bits = 1
  while (coder.bit(sizes + bits, given > bits ? 1 : 0) === 1) bits++
  let read = 1
  for (let at = bits - 2; at >= 0; at--)
    read = read * 2 + coder.bit(digits + bits * 256 + Math.min(255, read), (value >>> at) & 1)
  return read
}

/** Goes through the table in one order: a writer finds it full, a reader fills it. */
function through(coder: BitCoder, columns: number, { ids, cells }: Table, rows: number): void {
  const sign = columns * FILLED
  const sizes = sign + columns
  const digits = sizes + SIZES
  const gaps = digits + DIGITS
  let last = -1
  for (let row = 0; row < rows; row++) {
    last += size(coder, gaps, gaps + 32, (ids[row] ?? 0) - last)
    ids[row] = last
    let filled = 0
    let sum = 0
    for (let column = 0; column < columns; column++) {
      const place = row * columns + column
      const value = cells[place] as number
      const crowd = column < 4 ? 9 : Math.min(8, Math.floor((filled * 9) / column))
      const loud = filled === 0 ? 0 : Math.min(7, bitsIn(Math.floor(sum / filled)))
      if (coder.bit(column * FILLED + crowd * 8 + loud, value === 0 ? 0 : 1) === 0) continue
      const negative = coder.bit(sign + column, value < 0 ? 1 : 0) === 1
      const amount = size(coder, sizes + loud * 32, digits, Math.abs(value))
      cells[place] = negative ? -amount : amount
      filled++
      sum += amount
    }
  }
}

const contextsOf = (columns: number): number => columns * (FILLED + 1) + SIZES + DIGITS + 32 + DIGITS

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
