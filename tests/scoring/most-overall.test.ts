import { expect, it } from 'vitest'
import type { OverallRule } from '#content'
import { mostOverall } from '#scoring'

const rule = (...ids: string[]): OverallRule => ({
  weights: Object.fromEntries(ids.map((id) => [id, 50])),
  base: 0,
  levels: [],
  caps: [],
  fault: 0,
})

it.each([
  [{ ask: 2, listen: 2 }, [], 2.5],
  [{ ask: 3, listen: 2 }, [], 3],
  [{ ask: 4, listen: 4 }, [], 4],
  [{ ask: 4, listen: 1 }, ['ask'], 1.5], // what is for practice only does not lift the whole
  [{ ask: 0, listen: 0 }, ['ask', 'listen'], 4], // where nothing counts, nothing is held down
])('%j without %j: at most %s', (points: Record<string, number>, suspended, most) => {
  expect(mostOverall(rule('ask', 'listen'), (id) => points[id] ?? 0, suspended)).toBe(most)
})
