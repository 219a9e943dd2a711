/** One choice among options by weighted evidence: the numbers that make the right ones likeliest, drawn towards nothing. */
import type { Evidence } from '../../../src/language/about/evidence.ts'

export interface Choice {
  readonly options: readonly Evidence[]
  /** Which options are right: any of them will do. */
  readonly right: readonly boolean[]
  readonly weight: number
}
export type Fitted = ReadonlyMap<string, number>

const scoreOf = (evidence: Evidence, numbers: Fitted): number =>
  evidence.reduce((sum, [name, times]) => sum + (numbers.get(name) ?? 0) * times, 0)

/** The first of the best options. */
export function pickOf({ options }: Choice, numbers: Fitted): number {
  const scores = options.map((option) => scoreOf(option, numbers))
  return scores.indexOf(Math.max(...scores))
}

const DRAWN = 0.3
const ROUNDS = 400
const KEPT = 8

/** Limited-memory quasi-Newton (Nocedal 1980) with steps halved until they help. */
export function fitted(choices: readonly Choice[]): Fitted {
  const names = [...new Set(choices.flatMap(({ options }) => options.flatMap((option) => option.map(([name]) => name))))].sort()
  const place = new Map(names.map((name, at) => [name, at]))
  const rows = choices.map(({ options, right, weight }) => ({
    right,
    weight,
    options: options.map((option) => ({
      at: option.map(([name]) => place.get(name) as number),
      times: option.map(([, times]) => times),
    })),
  }))
  const lossOf = (numbers: Float64Array) => {
    const slope = numbers.map((number) => 2 * DRAWN * number)
    let loss = numbers.reduce((sum, number) => sum + DRAWN * number * number, 0)
    for (const { options, right, weight } of rows) {
      const scores = options.map(({ at, times }) =>
        at.reduce((sum, one, k) => sum + (numbers[one] as number) * (times[k] as number), 0),
      )
      const top = Math.max(...scores)
      const likely = scores.map((score) => Math.exp(score - top))
      const all = likely.reduce((sum, one) => sum + one, 0)
      const good = likely.reduce((sum, one, k) => sum + (right[k] ? one : 0), 0) + 1e-300
      loss -= weight * Math.log(good / all)
      options.forEach(({ at, times }, k) => {
        const pull = weight * ((likely[k] as number) / all - (right[k] ? (likely[k] as number) / good : 0))
        if (pull !== 0)
          at.forEach((one, j) => {
            slope[one] = (slope[one] as number) + pull * (times[j] as number)
          })
      })
    }
    return { loss, slope }
  }
  const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, one, at) => sum + one * (b[at] as number), 0)
  let numbers = new Float64Array(names.length)
  let now = lossOf(numbers)
  const past: { step: Float64Array; turn: Float64Array; scale: number }[] = []
  for (let round = 0; round < ROUNDS && dot(now.slope, now.slope) > 1e-6; round++) {
    const way = Float64Array.from(now.slope)
    const used = past.map(({ step, turn, scale }) => ({ step, turn, scale, part: 0 })).reverse()
    for (const one of used) {
      one.part = one.scale * dot(one.step, way)
      one.turn.forEach((value, at) => {
        way[at] = (way[at] as number) - one.part * value
      })
    }
    const newest = past.at(-1)
    const size = newest ? 1 / (newest.scale * dot(newest.turn, newest.turn)) : 1 / Math.sqrt(dot(now.slope, now.slope))
    way.forEach((value, at) => {
      way[at] = value * size
    })
    for (const { step, turn, scale, part } of used.reverse()) {
      const back = part - scale * dot(turn, way)
      step.forEach((value, at) => {
        way[at] = (way[at] as number) + back * value
      })
    }
    const gain = dot(now.slope, way)
    let length = 1
    let next = numbers
    let then = now
    for (; length > 1e-6; length /= 2) {
      next = numbers.map((number, at) => number - length * (way[at] as number))
      then = lossOf(next)
      if (then.loss <= now.loss - 1e-4 * length * gain) break
    }
    if (then.loss >= now.loss) break
    const step = next.map((number, at) => number - (numbers[at] as number))
    const turn = then.slope.map((value, at) => value - (now.slope[at] as number))
    if (dot(step, turn) > 1e-12) past.push({ step, turn, scale: 1 / dot(step, turn) })
    if (past.length > KEPT) past.shift()
    numbers = next
    now = then
  }
  return new Map(names.map((name, at) => [name, numbers[at] as number]))
}
