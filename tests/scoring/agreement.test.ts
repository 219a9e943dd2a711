import { describe, expect, it } from 'vitest'
import { agreementOf } from '#scoring/agreement'

const times = <T>(count: number, value: T): readonly T[] => Array.from({ length: count }, () => value)

describe('agreement of two readers', () => {
  it('is 1 where all marks are the same, and 0 where one says the same whatever the other says', () => {
    expect(
      agreementOf(
        [
          [0, 0],
          [2, 2],
          [4, 4],
        ],
        5,
      ).kappa,
    ).toBe(1)
    expect(
      agreementOf(
        [
          [0, 2],
          [1, 2],
          [3, 2],
          [4, 2],
        ],
        5,
      ).kappa,
    ).toBe(0)
  })
  it('weighs a mark that is far off more than one that is near', () => {
    const near = agreementOf([...times(10, [1, 1] as const), ...times(10, [3, 3] as const), [1, 2]], 5).kappa!
    const far = agreementOf([...times(10, [1, 1] as const), ...times(10, [3, 3] as const), [0, 4]], 5).kappa!
    expect(near).toBeGreaterThan(far)
  })
  it('gives the figure of a worked table', () => {
    // Rows: one reader, 0 to 2; columns: the other. By hand: seen 14, chance 35.2 (weights 0, 1, 4).
    const pairs = [
      ...times(8, [0, 0] as const),
      ...times(4, [0, 1] as const),
      ...times(3, [1, 0] as const),
      ...times(6, [1, 1] as const),
      ...times(1, [1, 2] as const),
      ...times(1, [2, 0] as const),
      ...times(2, [2, 1] as const),
      ...times(5, [2, 2] as const),
    ]
    const rows = [12, 10, 8]
    const columns = [12, 12, 6]
    const chance = rows
      .flatMap((row, i) => columns.map((column, j) => ((i - j) ** 2 * row * column) / 30))
      .reduce((a, b) => a + b)
    expect(agreementOf(pairs, 3).kappa).toBeCloseTo(1 - 14 / chance, 12)
  })
  it('has an interval that narrows with the number of marks and holds the figure', () => {
    const some = [
      [0, 1],
      [1, 1],
      [2, 2],
      [3, 2],
      [4, 4],
      [1, 0],
    ] as const
    const [few, many] = [agreementOf(some, 5), agreementOf(times(20, some).flat(), 5)]
    const wide = (of: typeof few) => of.interval![1] - of.interval![0]
    expect(many.kappa).toBeCloseTo(few.kappa!, 12)
    expect(wide(many)).toBeLessThan(wide(few) / 3)
    expect(few.interval![0]).toBeLessThan(few.kappa!)
    expect(few.interval![1]).toBeGreaterThan(few.kappa!)
  })
  it('says nothing where there is nothing to say', () => {
    expect(agreementOf([], 5)).toEqual({ n: 0, kappa: null, interval: null })
    expect(agreementOf(times(9, [2, 2] as const), 5)).toEqual({ n: 9, kappa: null, interval: null })
    expect(() => agreementOf([[5, 1]], 5)).toThrow(/5/)
  })
})
