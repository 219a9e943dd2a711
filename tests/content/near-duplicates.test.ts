import { expect, it } from 'vitest'
import { LANGS } from '#content'
import { loadMoves } from '#content/library'
import { fiveGrams, nearDuplicates } from '../bench/accuracy/examples.ts'

it.each(LANGS)(
  'no two examples (%s) say nearly the same: at most 0.6 of their runs of five words or characters',
  async (lang) => {
    const moves = await loadMoves(lang)
    const examples = moves.flatMap((move) => [...move.examples, ...move.nearMisses])
    expect(examples.length).toBeGreaterThan(4000)
    expect(nearDuplicates(examples).map(([a, b, alike]) => `${alike.toFixed(2)} ${a.from} ${b.from}: ${a.text}`)).toEqual([])
  },
)

it('a copy with one word changed would be found, and two short answers would not', () => {
  const line = (text: string) => ({ text, context: '', moves: [], from: 'x/1' })
  const first = 'So the van comes on Friday before eleven, and you ring me when the last pallet is off the truck.'
  expect(nearDuplicates([line(first), line(first.replace('van', 'lorry'))])).toHaveLength(1)
  expect(nearDuplicates([line('Yes.'), line('Yes.')])).toEqual([])
  expect([...fiveGrams('停一小时要损失多少钱')]).toHaveLength(6)
})
