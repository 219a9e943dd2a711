import { describe, expect, it } from 'vitest'
import type { Drill } from '#content'
import type { Heard } from '#language'
import { forkRehearsal, startRehearsal } from '#session'
import {
  cellOf,
  coursesOf,
  DRILL_COUNTS_AGAIN_MS,
  doseOf,
  familiesOf,
  holds,
  minutesByDay,
  missedDrills,
  missedInTalks,
  type Offer,
  partingOf,
  type SkillSample,
  samplesOf,
  streakOf,
  suggest,
} from '#session/practice'
import { receiptOf } from '../../../src/session/practice/receipt.ts'
import { taken } from '../../../src/session/practice/taken-up.ts'
import { choice, script, smallDeps } from '../fakes.ts'

const doubt: Drill = {
  id: 'doubt-01',
  lang: 'en',
  set: 'objection-doubt',
  kind: 'objection',
  persona: 'analytical',
  situation: 'A customer in Leeds logged 38% less scrap.',
  context: "Forty percent less scrap? I'd have to see that.",
  wants: ['acknowledge', 'proof'],
  spoils: ['argue'],
  about: ['scrap', 'Leeds'],
  model: 'Fair enough. In Leeds they logged 38% less scrap over a year.',
  why: 'Accepts the doubt, then shows a figure.',
}

const heardAs = (moves: readonly string[], perhaps: readonly string[] = [], gate: Heard['gate'] = 'ok'): Heard => ({
  gate,
  moves: moves.map((id, at) => ({ id, confidence: 0.9, start: at, end: at + 4, about: null })),
  perhaps: perhaps.map((id) => ({ id, confidence: 0.3, start: 0, end: 4, about: null })),
  length: 10,
  questions: 0,
  names: { time: false, figure: false, person: false },
})

describe('a drill’s receipt', () => {
  it.each([
    ['all wanted and the words taken up', 'Fair. Leeds logged it.', ['acknowledge', 'proof'], 4],
    ['all wanted, nothing taken up', 'Fair. They logged it.', ['acknowledge', 'proof'], 3],
    ['half of it', 'Fair about the scrap.', ['acknowledge'], 2],
    ['key words earn nothing by themselves', 'Scrap, Leeds, scrap.', [], 0],
    ['a spoiling move lowers', 'Fair. Leeds. You are wrong.', ['acknowledge', 'proof', 'argue'], 2],
    [
      'a fault that the drill does not name lowers too',
      'Fair. Leeds. The best there is.',
      ['acknowledge', 'proof', 'overclaim'],
      3,
    ],
  ])('%s', (_, text, moves, points) => {
    expect(receiptOf(doubt, text, heardAs(moves)).points).toBe(points)
  })

  it('shows the words of each rule and what was missing, the dearest first', () => {
    const { lines, missing } = receiptOf(doubt, 'Fair. You are wrong.', heardAs(['acknowledge', 'argue']))
    expect(lines.map(({ rule, move }) => `${rule} ${move}`)).toEqual(['wanted acknowledge', 'spoiled argue'])
    expect(missing).toEqual([{ type: 'move', move: 'proof' }, { type: 'without', move: 'argue' }, { type: 'words' }])
  })

  it('says when it is not sure: something nearly heard would have counted', () => {
    expect(receiptOf(doubt, 'Fair. Leeds.', heardAs(['acknowledge'], ['proof'])).unsure).toBe(true)
    expect(receiptOf(doubt, 'Fair. Leeds.', heardAs(['acknowledge'], ['rapport'])).unsure).toBe(false)
  })

  it('gives nothing for words that are no answer, and says why', () => {
    expect(receiptOf(doubt, 'Leeds scrap', heardAs([], [], 'copied'))).toMatchObject({
      points: 0,
      missing: [{ type: 'gate', gate: 'copied' }],
    })
  })
})

describe('taking up the situation’s words', () => {
  it.each([
    ['en', 'Each stop costs you a batch.', ['stops'], ['stop']],
    ['en', 'They scrapped it in Leeds.', ['scrap', 'Leeds'], ['scrapped', 'Leeds']],
    ['en', 'I see.', ['scrap'], []],
    ['en', 'At 38% you would notice.', ['38%'], ['38']],
    ['zh', '您说的废品率,我们看过数据。', ['废品率高'], ['废品率']],
    ['zh', '好的。', ['废品'], []],
  ] as const)('%s: %s', (lang, text, about, words) => {
    expect(taken(text, about, lang).map(({ start, end }) => text.slice(start, end))).toEqual(words)
  })
})

const sample = (skill: string, points: number, more: Partial<SkillSample> = {}): SkillSample => ({
  skill,
  style: 'driver',
  lang: 'en',
  points,
  unsure: false,
  atMs: 0,
  from: 'drill',
  of: 'd',
  ...more,
})

describe('the map of skills', () => {
  it('is wide after few tries and narrows', () => {
    const widths = [1, 3, 6, 8].map((tries) => {
      const { low, high } = cellOf(Array.from({ length: tries }, () => sample('spin.problem', 2)))
      return high - low
    })
    expect(widths).toEqual([...widths].sort((one, other) => other - one))
    expect(cellOf([])).toMatchObject({ sure: 'unknown', low: 0, high: 400 })
    expect(cellOf([sample('spin.problem', 2)]).sure).toBe('guess')
  })

  it('counts a talk threefold and only the newest eight', () => {
    expect(cellOf([sample('s', 0), sample('s', 4, { from: 'talk' })]).mean).toBe(300)
    expect(
      cellOf([...Array.from({ length: 5 }, () => sample('s', 0)), ...Array.from({ length: 8 }, () => sample('s', 4))]).mean,
    ).toBe(400)
  })

  it('counts the same drill again only after half a day', () => {
    const answer = { set: 'a', drill: 'a1', lang: 'en' as const, skills: ['x.y'], points: 4, unsure: false }
    const times = [0, 1000, DRILL_COUNTS_AGAIN_MS + 1]
    expect(
      samplesOf(
        [],
        times.map((atMs) => ({ ...answer, atMs })),
        () => null,
      ).map(({ atMs }) => atMs),
    ).toEqual([times[0], times[2]])
  })

  it('says that a skill holds when three of its last four are at 3 or above', () => {
    expect(holds([3, 3, 3].map((points) => sample('s', points)))).toBe(false)
    expect(holds([0, 3, 1, 4, 3].map((points) => sample('s', points)))).toBe(true)
    expect(holds([4, 4, 4, 1, 1].map((points) => sample('s', points)))).toBe(false)
  })
})

const offer: Offer = {
  lang: 'en',
  skills: [
    { skill: 'spin.problem', rubric: 'spin', lesson: 'spin' },
    { skill: 'spin.implication', rubric: 'spin' },
    { skill: 'objection.answer', rubric: 'objection' },
  ],
  drillSets: [
    { id: 'spin-problem', trains: ['spin.problem'], count: 10 },
    { id: 'objection-doubt', trains: ['objection.answer'], count: 10 },
  ],
  talks: [
    { scenario: 'a', rubrics: ['spin'], styles: ['driver'], levels: ['easy', 'normal', 'hard'] },
    { scenario: 'b', rubrics: ['spin'], styles: ['amiable'], levels: ['easy', 'normal', 'hard'] },
  ],
}
const nothing = { talks: {}, drills: {} }

describe('the next practice', () => {
  it('begins with an easy talk, in which everything is measured at once', () => {
    expect(suggest(offer, [], nothing)[0]).toMatchObject({
      practice: { type: 'talk', scenario: 'a', level: 'easy' },
      reason: { type: 'first' },
    })
  })

  it('goes to what is weakest, with its figures as the reason', () => {
    const samples = [sample('spin.problem', 4), sample('objection.answer', 0), sample('objection.answer', 1)]
    expect(suggest(offer, samples, nothing)[0]).toMatchObject({
      skill: 'objection.answer',
      practice: { type: 'drills', set: 'objection-doubt' },
      reason: { type: 'weakest', mean: 50, tries: 2 },
    })
  })

  it('stays with the skill in focus until it holds', () => {
    const weak = [sample('objection.answer', 0)]
    const three = [1, 3, 3].map((points) => sample('spin.problem', points))
    expect(suggest(offer, [...weak, ...three], nothing, 'spin.problem')[0]).toMatchObject({
      skill: 'spin.problem',
      reason: { type: 'focus', reached: 2, of: 3 },
    })
    expect(suggest(offer, [...weak, ...three, sample('spin.problem', 3)], nothing, 'spin.problem')[0]?.skill).toBe(
      'objection.answer',
    )
  })

  it('follows some drills with a talk, with the style that is weakest', () => {
    const samples = [
      sample('spin.problem', 3, { from: 'talk', style: 'driver' }),
      sample('spin.problem', 0, { from: 'talk', style: 'amiable' }),
      ...[0, 0, 1, 1].map((points) => sample('spin.problem', points, { style: null })),
    ]
    expect(suggest(offer, samples, { talks: { a: 1, b: 1 }, drills: {} })[0]).toMatchObject({
      practice: { type: 'talk', scenario: 'b', level: 'easy' },
      style: { id: 'amiable', is: 'weakest' },
    })
  })

  it('says of a style that was never met that it is new, not that it is weakest', () => {
    const samples = [sample('spin.problem', 1, { from: 'talk', style: 'driver' })]
    const [first] = suggest({ ...offer, drillSets: [] }, samples, { talks: { a: 1 }, drills: {} })
    expect(first).toMatchObject({ practice: { scenario: 'b' }, style: { id: 'amiable', is: 'new' } })
  })

  it('calls one skill the weakest, and the others what they are', () => {
    const samples = [sample('spin.problem', 1, { from: 'talk' }), sample('objection.answer', 1), sample('objection.answer', 3)]
    const reasons = suggest(offer, samples, nothing).map(({ reason }) => reason)
    expect(reasons.filter(({ type }) => type === 'weakest')).toHaveLength(1)
    expect(reasons).toContainEqual({ type: 'weak', mean: 200, tries: 2, from: 'drill', same: false })
  })

  it('does not mix the languages', () => {
    expect(suggest({ ...offer, lang: 'zh' }, [sample('objection.answer', 0)], nothing)[0]?.reason.type).toBe('first')
  })
})

describe('misses', () => {
  const answer = { set: 'a', lang: 'en' as const, skills: [], unsure: false }
  it('are drills whose newest answer fell short', () => {
    const tries = [
      { ...answer, drill: 'a1', points: 0, atMs: 1 },
      { ...answer, drill: 'a1', points: 4, atMs: 2 },
      { ...answer, drill: 'a2', points: 4, atMs: 1 },
      { ...answer, drill: 'a2', points: 2, atMs: 2 },
      { ...answer, drill: 'a3', points: 1, atMs: 3 },
    ]
    expect(missedDrills(tries).map(({ drill }) => drill)).toEqual(['a3', 'a2'])
  })
  it('of talks are where a criterion stood last', () => {
    const talk = (run: string, lastAtMs: number, problem: number) => ({
      run,
      scenario: 'a',
      lang: 'en' as const,
      lastAtMs,
      scores: [{ rubric: 'spin', criteria: { problem, implication: 1 }, unsure: [] }],
    })
    expect(missedInTalks([talk('old', 1, 0), talk('new', 2, 3)]).map(({ run, skill }) => `${run} ${skill}`)).toEqual([
      'new spin.implication',
    ])
  })
})

describe('progress', () => {
  it('shows first, best and last of each skill', () => {
    expect(coursesOf([1, 4, 3].map((points, atMs) => sample('s', points, { atMs })))).toMatchObject([
      { first: 1, best: 4, last: 3 },
    ])
  })
  it('adds minutes by day', () => {
    const spent = [
      { atMs: 0, ms: 90_000 },
      { atMs: 1, ms: 30_000 },
    ]
    expect(minutesByDay(spent, ['a', 'b'], () => 'a')).toEqual([
      { day: 'a', minutes: 2 },
      { day: 'b', minutes: 0 },
    ])
  })
  it.each([
    [[1, 1, 1], 3],
    [[1, 0, 1, 0], 2],
    [[1, 1, 0, 0, 1, 1], 2],
    [[0, 0, 0], 0],
  ])('days in a row forgive one day off: %j', (minutes, streak) => {
    expect(streakOf(minutes.map((one, day) => ({ day: String(day), minutes: one })))).toBe(streak)
  })
  it('gives a beginner one piece of advice and more as they grow', () => {
    expect([doseOf(0, 0), doseOf(3, 12), doseOf(20, 0)]).toEqual([1, 2, 3])
  })
})

describe('branches', () => {
  it('part where the words differ; the same words give the same branch', async () => {
    const deps = smallDeps()
    const first = await startRehearsal(deps, choice)
    await first.say('Good morning.')
    await first.say('Where is the trouble?')
    const again = await forkRehearsal(deps, { run: 'run-1', turn: 3 }, { run: 'run-2', script })
    await again.say('Where is the trouble?')
    const same = partingOf(first.state(), again.state())
    expect([same.one.length, same.other.length]).toEqual([0, 0])
    const other = await forkRehearsal(deps, { run: 'run-1', turn: 3 }, { run: 'run-3', script })
    await other.say('It has two sensors.')
    expect(partingOf(first.state(), other.state()).one.map(({ by }) => by)).toEqual(['seller', 'buyer'])
  })
  it('are found as families, also where the original is gone', () => {
    const runs = [
      { run: 'c', forkOf: { run: 'b', turn: 1 } },
      { run: 'b', forkOf: { run: 'a', turn: 1 } },
      { run: 'a' },
      { run: 'x', forkOf: { run: 'gone', turn: 1 } },
      { run: 'y', forkOf: { run: 'gone', turn: 2 } },
      { run: 'z' },
    ]
    expect(familiesOf(runs).map((family) => family.map(({ run }) => run).join(''))).toEqual(['acb', 'xy'])
  })
})
