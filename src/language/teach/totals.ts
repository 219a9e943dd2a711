import { type Column, type Layers, scoreOf } from './regression.ts'
import type { SeenExamples, Windows } from './windows.ts'

/** The rows of one kind of window, over every list of features. */
export const layers = (windows: readonly Windows[], kind: 'whole' | 'one'): Layers => windows.map((one) => one[kind])

/** Log odds of the whole and the best sentence together, for every example: what stands against a threshold. */
export function totalsOf(seen: SeenExamples, windows: readonly Windows[], { weights, bias }: Column): Float64Array {
  const whole = layers(windows, 'whole')
  const one = layers(windows, 'one')
  const top = (rows: Layers, from: number, to: number): number => {
    let best = Number.NEGATIVE_INFINITY
    for (let row = from; row < to; row++) best = Math.max(best, scoreOf(rows, row, weights))
    return from === to ? 0 : best
  }
  return Float64Array.from(
    { length: seen.examples.length },
    (_, example) => scoreOf(whole, example, weights) + top(one, seen.first[example]!, seen.first[example + 1]!) + 2 * bias,
  )
}
