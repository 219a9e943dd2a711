import { expect, it } from 'vitest'
import { run } from '../../src/cli/score.ts'
import { asLines, typed, valuesOf } from './typed.ts'

async function scored(...talks: readonly unknown[]) {
  const { code, out, err } = await typed(run, [], asLines(talks))
  return { code, err, reports: valuesOf(out) }
}

const talk = {
  id: 'cot',
  lang: 'en',
  kind: 'complaint',
  turns: [
    { by: 'buyer', text: 'This is the third time I ring! The cot still has not come.' },
    {
      by: 'seller',
      text: 'I am so sorry about the cot. Three times, that was our mistake. Please tell me everything from the start.',
    },
    { by: 'buyer', text: 'It was promised for the first, then the fifth.' },
    {
      by: 'seller',
      text: 'I can have the cot at your door on Friday before eleven, or refund you today. I will ring you on Friday at noon.',
    },
    { by: 'buyer', text: 'Friday, then. Thank you.' },
  ],
}

it('scores a bare transcript by the rubric of its kind, with evidence in the seller’s words', async () => {
  const { code, reports } = await scored(talk)
  expect(code).toBe(0)
  expect(reports[0]).toMatchObject({ id: 'cot', rubric: 'complaint' })
  expect(Object.keys(reports[0].points)).toEqual([
    'vent',
    'apology',
    'empathy',
    'facts',
    'remedy',
    'recap',
    'follow-up',
    'language',
    'overall',
  ])
  expect(reports[0].points.apology).toBeGreaterThanOrEqual(2)
  for (const { turn, start, end, why } of reports[0].evidence) {
    expect(talk.turns[turn]?.by).toBe('seller')
    expect(talk.turns[turn]?.text.slice(start, end)).not.toBe('')
    expect(why).not.toBe('')
  }
})

it('a transcript without a seller is all zero, with the reason', async () => {
  const { reports } = await scored({ ...talk, turns: talk.turns.slice(0, 1) })
  expect(Object.values(reports[0].points)).toEqual(new Array(9).fill(0))
  expect(reports[0].reasons).toEqual(['The seller said nothing that could be rated.'])
})

it.each([
  ['{', /line 2: this is no JSON/],
  [{ ...talk, id: undefined }, /line 2: "id" is missing/],
  [{ ...talk, lang: 'de' }, /line 2: "lang" "de" is not known; known are en, zh/],
  [{ ...talk, kind: 'chat' }, /line 2: "kind" "chat" is not known; known are discovery, presentation, objection, complaint/],
  [{ ...talk, turns: 'no' }, /line 2: "turns" is no list/],
  [{ ...talk, turns: [{ by: 'dog', text: 'woof' }] }, /line 2: turn 0/],
] as const)('%j stops it with the line’s number, after the lines before were answered', async (line, message) => {
  const { code, err, reports } = await scored(talk, line, talk)
  expect(code).toBe(2)
  expect(err).toMatch(message)
  expect(reports).toHaveLength(1)
})
