/** Small exact solvers for fitting: same input, same numbers; no library, no chance. */

/** Weights of a sum: what is learnt from rows of features. */
export interface Fitted {
  readonly base: number
  readonly weights: readonly number[]
}

/**
 * Least squares with shrinkage to `prior`, where each weight keeps the sign that the author gave it (coordinate descent).
 *
 * @param most - the base stays at or below this, so that nothing said earns nothing
 */
export function signedRidge(
  rows: readonly (readonly number[])[],
  wanted: readonly number[],
  signs: readonly number[],
  lambda: number,
  most = Number.POSITIVE_INFINITY,
  prior: readonly number[] = signs.map(() => 0),
): Fitted {
  const count = rows.length
  const spread = signs.map((_, at) => deviation(rows.map((row) => row[at]!)) + 0.05)
  const columns = signs.map((_, at) => rows.map((row) => row[at]! / spread[at]!))
  const start = prior.map((weight, at) => weight * spread[at]!)
  const scaled = [...start]
  const left = wanted.map((value, row) => value - columns.reduce((sum, column, at) => sum + column[row]! * scaled[at]!, 0))
  let base = 0
  const sizes = columns.map((column) => column.reduce((sum, value) => sum + value * value, 0) + lambda)
  for (let round = 0; round < 400; round += 1) {
    let moved = 0
    const step = Math.min(most, base + mean(left)) - base
    base += step
    for (let row = 0; row < count; row += 1) left[row]! -= step
    for (let at = 0; at < signs.length; at += 1) {
      const column = columns[at]!
      let pull = -lambda * (scaled[at]! - start[at]!)
      for (let row = 0; row < count; row += 1) pull += column[row]! * left[row]!
      const next = held(scaled[at]! + pull / sizes[at]!, signs[at]!)
      const change = next - scaled[at]!
      if (change === 0) continue
      for (let row = 0; row < count; row += 1) left[row]! -= column[row]! * change
      scaled[at] = next
      moved = Math.max(moved, Math.abs(change))
    }
    if (moved < 1e-4 && Math.abs(step) < 1e-4) break
  }
  return { base, weights: scaled.map((weight, at) => weight / spread[at]!) }
}

const held = (weight: number, sign: number): number => (sign > 0 ? Math.max(0, weight) : sign < 0 ? Math.min(0, weight) : weight)
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
export const deviation = (values: readonly number[]): number => {
  const middle = mean(values)
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)))
}

/**
 * The marks between steps 0, 1 … that agree best with the wanted steps (squared distance), held near the halves.
 *
 * @param most - by row: no more steps are given, whatever the sum
 */
export function marks(
  sums: readonly number[],
  wanted: readonly number[],
  steps: number,
  most: readonly number[] = sums.map(() => steps - 1),
): readonly number[] {
  const middles = Array.from({ length: steps - 1 }, (_, at) => at + 0.5)
  const loss = (cuts: readonly number[]): number =>
    mean(sums.map((sum, row) => (Math.min(most[row]!, cuts.filter((cut) => sum >= cut).length) - wanted[row]!) ** 2)) +
    0.02 * cuts.reduce((all, cut, at) => all + (cut - middles[at]!) ** 2, 0)
  let best = [...middles]
  let least = loss(best)
  for (let round = 0; round < 3; round += 1) {
    for (let at = 0; at < best.length; at += 1) {
      for (let shift = -6; shift <= 6; shift += 1) {
        const cuts = best.map((cut, place) => (place === at ? middles[at]! + shift / 10 : cut))
        if (cuts.some((cut, place) => place > 0 && cut < cuts[place - 1]! + 0.1)) continue
        const now = loss(cuts)
        if (now < least - 1e-9) {
          best = cuts
          least = now
        }
      }
    }
  }
  return best
}

/** Ridge over sparse rows, by conjugate gradients on the normal equations; rows weigh differently. */
export function sparseRidge(
  rows: readonly (readonly (readonly [place: number, value: number])[])[],
  wanted: readonly number[],
  rowWeights: readonly number[],
  places: number,
  lambda: number,
): Float64Array {
  const times = (vector: Float64Array): Float64Array => {
    const out = new Float64Array(places)
    rows.forEach((row, at) => {
      let sum = 0
      for (const [place, value] of row) sum += value * vector[place]!
      sum *= rowWeights[at]!
      for (const [place, value] of row) out[place]! += value * sum
    })
    for (let place = 0; place < places; place += 1) out[place]! += lambda * vector[place]!
    return out
  }
  const weights = new Float64Array(places)
  const left = new Float64Array(places)
  rows.forEach((row, at) => {
    for (const [place, value] of row) left[place]! += value * wanted[at]! * rowWeights[at]!
  })
  let direction = Float64Array.from(left)
  let norm = dot(left, left)
  for (let step = 0; step < 60 && norm > 1e-8; step += 1) {
    const image = times(direction)
    const length = norm / dot(direction, image)
    for (let place = 0; place < places; place += 1) {
      weights[place]! += length * direction[place]!
      left[place]! -= length * image[place]!
    }
    const next = dot(left, left)
    direction = direction.map((value, place) => left[place]! + (next / norm) * value)
    norm = next
  }
  return weights
}
const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, value, at) => sum + value * b[at]!, 0)
