/** Quadratic weighted kappa: how far two readers agree on steps 0 … steps−1 beyond chance; 1 is full agreement. */
export function qwk(a: readonly number[], b: readonly number[], steps: number): number {
  const both = Array.from({ length: steps }, () => new Array<number>(steps).fill(0))
  a.forEach((value, at) => {
    both[value]![b[at]!]! += 1
  })
  const rows = both.map((row) => row.reduce((sum, count) => sum + count, 0))
  const columns = both.map((_, at) => both.reduce((sum, row) => sum + row[at]!, 0))
  let seen = 0
  let chance = 0
  for (let i = 0; i < steps; i += 1) {
    for (let j = 0; j < steps; j += 1) {
      seen += (i - j) ** 2 * both[i]![j]!
      chance += ((i - j) ** 2 * rows[i]! * columns[j]!) / Math.max(1, a.length)
    }
  }
  return chance === 0 ? 1 : 1 - seen / chance
}

/** Counts of what one reader gave (rows) against what the other gave (columns). */
export function confusion(a: readonly number[], b: readonly number[], steps: number): readonly (readonly number[])[] {
  const table = Array.from({ length: steps }, () => new Array<number>(steps).fill(0))
  a.forEach((value, at) => {
    table[value]![b[at]!]! += 1
  })
  return table
}
