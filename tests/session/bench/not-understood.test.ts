import { describe, expect, it } from 'vitest'
import type { Rubric } from '#content'
import type { Heard, Labeller } from '#language'
import type { Report } from '#scoring'
import type { RunState } from '#session'
import { groupsOf, type NotUnderstood, notUnderstood, pastChanges } from '#session/bench'
import { nightShift } from '../fakes.ts'

const heard = (more: Partial<Heard> = {}): Heard => ({
  gate: 'ok',
  moves: [],
  perhaps: [],
  length: 8,
  questions: 0,
  names: { time: false, figure: false, person: false },
  ...more,
})
const move = (id: string, confidence = 0.4) => ({ id, confidence, start: 0, end: 3, about: null })
const rubric: Rubric = {
  id: 'spin',
  lang: 'en',
  title: 'Spin',
  kinds: ['discovery'],
  source: '',
  about: '',
  criteria: [
    {
      id: 'problem',
      title: 'Problems',
      looksAt: '',
      descriptors: ['', '', '', '', ''],
      clues: [{ id: 'asks', moves: ['problem-question'], signs: [], where: [], worth: 100, upTo: 4, why: '' }],
      levels: [100, 200, 300, 400],
      advice: ['', '', '', ''],
      models: [],
    },
  ],
  overall: { weights: { problem: 100 }, base: 0, levels: [], caps: [], fault: 0 },
  tests: [],
}
const report = (unsure: readonly string[]): Report => ({
  rubric: 'spin',
  criteria: {},
  overall: 0,
  unsure,
  evidence: [],
  weakestFirst: [],
})
const run = (unsure: readonly string[], ...said: readonly (readonly [text: string, heard: Heard])[]): RunState =>
  ({
    run: 'r',
    lang: 'en',
    scored: [{ engine: 'e', labeller: 'l', content: 'c', atMs: 0, reports: [report(unsure)] }],
    turns: said.flatMap(([text, what], at) => [
      {
        index: 2 * at,
        by: 'buyer',
        buyer: 'dana',
        text: `Line ${at}.`,
        said: { by: 'dana', text: `Line ${at}.`, key: '' },
        signs: [],
      },
      {
        index: 2 * at + 1,
        by: 'seller',
        to: 'dana',
        text,
        heard: what,
        changes: [],
        moodAfter: {},
        statesBefore: {},
        statesAfter: {},
      },
    ]),
  }) as unknown as RunState // what the functions read of a run

describe('answers that were not understood', () => {
  it('are those in which nothing was recognised, and those that left a criterion unsure', () => {
    const state = run(
      ['problem'],
      ['Nothing of note.', heard()],
      ['Does it trouble you?', heard({ perhaps: [move('feature', 0.5), move('problem-question')] })],
      ['It has a pump.', heard({ moves: [move('feature', 0.9)], perhaps: [move('advantage')] })],
      ['asdf', heard({ gate: 'gibberish' })],
    )
    expect(
      notUnderstood(state, [rubric]).map(({ text, context, why, nearest, criterion }) => [
        text,
        context,
        why,
        nearest,
        criterion,
      ]),
    ).toEqual([
      ['Nothing of note.', 'Line 0.', 'nothing', null, undefined],
      ['Does it trouble you?', 'Line 1.', 'unsure', 'problem-question', 'spin.problem'],
    ])
    expect(
      notUnderstood(run([], ['Does it trouble you?', heard({ moves: [move('x', 0.9)], perhaps: [move('problem-question')] })]), [
        rubric,
      ]),
    ).toEqual([])
  })

  it('stand together where they are alike, each once, the largest group first, languages apart', () => {
    const answer = (text: string, lang: 'en' | 'zh' = 'en'): NotUnderstood => ({
      run: 'r',
      turn: 1,
      lang,
      text,
      context: '',
      why: 'nothing',
      nearest: null,
    })
    const groups = groupsOf([
      answer('The harvest was good this year.'),
      answer('Your calibration certificate expires in October.'),
      answer('The calibration certificate of yours has expired, I think.'),
      answer('The harvest was good this year.'),
      answer('您的校准证书十月到期。', 'zh'),
      answer('校准证书快到期了。', 'zh'),
    ])
    expect(groups.map((group) => group.length)).toEqual([2, 2, 1])
  })
})

it('a past talk heard otherwise says which points would have been others, and nothing else is touched', () => {
  const state = run([], ['Where does it hurt, then?', heard()], ['And what else goes wrong there?', heard()])
  const hears = (id: string | null): Labeller => ({
    hash: String(id),
    hear: () => heard(id ? { moves: [move(id, 0.95)] } : {}),
    signs: () => [],
  })
  const before = JSON.stringify(state)
  const past = { state, scenario: nightShift, rubrics: [rubric] }
  const changes = pastChanges(past, hears(null), hears('problem-question'))
  expect(changes).toContainEqual({ run: 'r', criterion: 'spin.problem', before: 0, after: expect.any(Number) as number })
  expect(changes.every(({ before: was, after }) => after > was)).toBe(true)
  expect(pastChanges(past, hears('feature'), hears('feature'))).toEqual([])
  expect(JSON.stringify(state)).toBe(before)
})
