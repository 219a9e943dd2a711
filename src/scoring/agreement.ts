/** How far two readers agree, beyond chance. */
export interface Agreement {
  /** Pairs of marks. */
  readonly n: number
  /** Quadratic weighted kappa (Cohen 1968): 1 is full agreement, 0 what chance gives; null where both gave one and the same mark throughout, or there is no pair. */
  readonly kappa: number | null
  /** 95 % interval by the jackknife; null for fewer than three pairs. */
  readonly interval: readonly [least: number, most: number] | null
}

/** Quadratic weighted kappa of pairs of marks, each 0 to `steps - 1` in whole numbers, with its interval. */
export function agreementOf(pairs: readonly (readonly [number, number])[], steps: number): Agreement {
  const n = pairs.length
  const table = Array.from({ length: steps }, () => new Array<number>(steps).fill(0))
  for (const [one, other] of pairs) {
    const row = table[one]
    if (row?.[other] === undefined) throw new Error(`A mark of ${one} or ${other} is none of ${steps} steps.`)
    row[other] += 1
  }
  const kappa = kappaOf(table, n)
  if (kappa === null || n < 3) return { n, kappa, interval: null }
  // Jackknife: each pair left out once; pairs in one cell give the same, so that the cells are gone through, not the pairs.
  const without: { readonly value: number; readonly times: number }[] = []
  for (const row of table) {
    for (const [at, times] of row.entries()) {
      if (times === 0) continue
      row[at] = times - 1
      without.push({ value: kappaOf(table, n - 1) ?? kappa, times })
      row[at] = times
    }
  }
  const mean = without.reduce((sum, { value, times }) => sum + value * times, 0) / n
  const spread = without.reduce((sum, { value, times }) => sum + times * (value - mean) * (value - mean), 0)
  const error = Math.sqrt(((n - 1) / n) * spread)
  return { n, kappa, interval: [Math.max(-1, kappa - 1.96 * error), Math.min(1, kappa + 1.96 * error)] }
}

function kappaOf(table: readonly (readonly number[])[], n: number): number | null {
  const rows = table.map((row) => row.reduce((sum, count) => sum + count, 0))
  const columns = table.map((_, at) => table.reduce((sum, row) => sum + (row[at] ?? 0), 0))
  let seen = 0
  let chance = 0
  for (const [one, row] of table.entries()) {
    for (const [other, count] of row.entries()) {
      const apart = (one - other) * (one - other)
      seen += apart * count
      chance += (apart * (rows[one] ?? 0) * (columns[other] ?? 0)) / Math.max(1, n)
    }
  }
  return chance === 0 ? null : 1 - seen / chance
}
