import { describe, expect, it } from 'vitest'
import { CLUE_CONDITIONS, CLUE_RELATIONS, LANGS, MEASURES } from '../../src/content/index.ts'
import { CONDITION_DOCS, MEASURE_DOCS, RELATION_DOCS, score } from '../../src/scoring/index.ts'
import { clue, criterion, rubric, type Said, traceOfLines } from './fakes.ts'

const asks = rubric([criterion('asks', [clue('problem', { moves: ['problem-question'], upTo: 3 })])])
const problem = (text: string): Said => ({ seller: text, moves: ['problem-question'] })
const pointsOf = (lines: readonly Said[], by = asks) => score(by, traceOfLines(lines)).criteria.asks?.points

const good = (lang: 'en' | 'zh'): readonly Said[] =>
  (lang === 'en'
    ? [
        ['The mixer stops again.', 'Where does the mixer stop?'],
        ['At the belt.', 'What is wrong with the belt?'],
        ['It slips when the belt is wet.', 'How often is the belt wet on the mixer?'],
      ]
    : [
        ['搅拌机又停了。', '搅拌机停在哪一段?'],
        ['皮带那儿。', '皮带出了什么毛病?'],
        ['皮带一湿就打滑。', '搅拌机的皮带多久湿一回?'],
      ]
  ).flatMap(([buyer, seller]): Said[] => [{ buyer: buyer! }, problem(seller!)])

describe('a trainer’s own rubric', () => {
  it.each([
    { turns: 0, points: 0 },
    { turns: 1, points: 1 },
    { turns: 2, points: 2 },
    { turns: 3, points: 3 },
    { turns: 5, points: 3 },
  ])('$turns problem questions give $points points, no more than upTo counts', ({ turns, points }) => {
    const lines = Array.from({ length: turns }, (_, at) => [
      { buyer: `The mixer on line ${at} stops again.` },
      problem(`Where does mixer ${at} stop?`),
    ]).flat()
    expect(pointsOf([...lines, { buyer: 'Well.' }, { seller: 'I see.' }])).toBe(points)
  })

  it('names the words that earned a point, and why', () => {
    const [evidence] = score(asks, traceOfLines([{ buyer: 'The mixer stops.' }, problem('Where does the mixer stop?')])).evidence
    expect(evidence).toMatchObject({
      criterion: 'asks',
      clue: 'problem',
      turn: 1,
      start: 0,
      end: 26,
      move: 'problem-question',
      why: 'why problem',
    })
  })

  it('says what was missing for the next point, and which clue would have paid', () => {
    const report = score(asks, traceOfLines([{ buyer: 'The mixer stops.' }, problem('Where does the mixer stop?')]))
    expect(report.criteria.asks).toMatchObject({ points: 1, missing: 'go on', wanting: { clue: 'problem' } })
  })

  it('counts a clue only under its conditions', () => {
    const ordered = rubric([
      criterion('asks', [clue('deeper', { moves: ['implication-question'], where: ['after:problem-question'] })]),
    ])
    const implication: Said = { seller: 'What does that lead to?', moves: ['implication-question'] }
    expect(pointsOf([{ buyer: 'The mixer stops.' }, implication, { buyer: 'Hm.' }, problem('Where?')], ordered)).toBe(0)
    expect(pointsOf([{ buyer: 'The mixer stops.' }, problem('Where?'), { buyer: 'At the belt.' }, implication], ordered)).toBe(1)
  })

  it('takes the points of a fault off, and lowers the whole', () => {
    const kind = rubric([
      criterion('asks', [
        clue('problem', { moves: ['problem-question'], upTo: 3 }),
        clue('argues', { moves: ['argue'], worth: -100 }),
      ]),
    ])
    const good = [
      { buyer: 'The mixer stops.' },
      problem('Where does the mixer stop?'),
      { buyer: 'At the belt.' },
      problem('What is wrong with the belt?'),
    ]
    const bad: Said[] = [...good, { buyer: 'It is old.' }, { seller: 'No, the belt is not old.', moves: ['argue'] }]
    expect(pointsOf(good, kind)).toBe(2)
    expect(pointsOf(bad, kind)).toBe(1)
    expect(score(kind, traceOfLines(bad)).overall).toBeLessThan(score(kind, traceOfLines(good)).overall)
  })

  it('gives restraint nothing where there was nothing to be restrained in', () => {
    const calm = rubric([
      criterion('asks', [clue('problem', { moves: ['problem-question'], upTo: 3 })]),
      criterion('calm', [clue('rapport', { moves: ['rapport'], worth: 400 })], { restraint: { of: ['asks'], atLeast: 1 } }),
    ])
    const idle = score(calm, traceOfLines([{ buyer: 'Hello.' }, { seller: 'Hello, what a nice mixer!', moves: ['rapport'] }]))
    expect(idle.criteria.calm).toMatchObject({ points: 0, missing: expect.stringContaining('asks') })
    const busy = score(
      calm,
      traceOfLines([
        { buyer: 'The mixer stops.' },
        { seller: 'Nice mixer. Where does it stop?', moves: ['rapport', 'problem-question'] },
      ]),
    )
    expect(busy.criteria.calm?.points).toBe(4)
  })

  it('holds overall down by its caps', () => {
    const capped = rubric(
      [
        criterion('asks', [clue('problem', { moves: ['problem-question'], worth: 400 })]),
        criterion('listens', [clue('p', { moves: ['paraphrase'] })]),
      ],
      {
        overall: {
          base: 0,
          fault: 0,
          weights: { asks: 100, listens: 1 },
          levels: [50, 100, 150, 200, 250, 300, 350, 400],
          caps: [{ criterion: 'listens', atMost: 0, overall: 1.5 }],
        },
      },
    )
    expect(score(capped, traceOfLines([{ buyer: 'The mixer stops.' }, problem('Where does the mixer stop?')])).overall).toBe(1.5)
  })
})

describe('what was not surely heard', () => {
  const perhaps = (confidence: number): Said => ({ seller: 'And the belt?', perhaps: [['problem-question', confidence]] })

  it('earns at most a trace, and says so', () => {
    const whole = rubric([criterion('asks', [clue('problem', { moves: ['problem-question'], worth: 400 })])])
    const report = score(whole, traceOfLines([{ buyer: 'The mixer stops.' }, perhaps(0.35)]))
    expect(report.criteria.asks?.points).toBe(1)
    expect(report.unsure).toEqual(['asks'])
  })

  it('is not unsure where all is plain', () => {
    expect(
      score(asks, traceOfLines([{ buyer: 'The mixer stops.' }, { seller: 'Where?', moves: [['problem-question', 1]] }])).unsure,
    ).toEqual([])
  })

  it('counts nothing when it was only whispered', () => {
    expect(pointsOf([{ buyer: 'The mixer stops.' }, perhaps(0.1), { buyer: 'Hm.' }, perhaps(0.1)])).toBe(0)
  })
})

describe('talks that earn nothing', () => {
  it.each(['en', 'zh'] as const)('a talk without a seller is all zero, with the reason (%s)', (lang) => {
    const report = score({ ...asks, lang }, traceOfLines([{ buyer: '喂?' }], lang))
    expect(report).toMatchObject({ overall: 0, unsure: [], evidence: [] })
    expect(report.criteria.asks?.points).toBe(0)
    expect(report.reason).toMatch(lang === 'en' ? /said nothing/ : /没有说/)
  })

  it.each(['copied', 'keywords', 'gibberish', 'repeated', 'wrong-language', 'empty'] as const)(
    'a turn that is %s is no work',
    (gate) => {
      expect(
        pointsOf([{ buyer: 'The mixer stops.' }, { seller: 'Where does the mixer stop?', moves: ['problem-question'], gate }]),
      ).toBe(0)
    },
  )

  it('the rubric’s own model answer pasted is no work', () => {
    const model = 'When the mixer stops at night, what else has to wait until the morning shift comes in?'
    const own = rubric([
      criterion('asks', [clue('problem', { moves: ['problem-question'] })], { models: [{ context: '', text: model }] }),
    ])
    expect(pointsOf([{ buyer: 'The mixer stops.' }, problem(model)], own)).toBe(0)
    expect(
      pointsOf([{ buyer: 'The mixer stops.' }, problem('When does your mixer stop, and who has to come in for it?')], own),
    ).toBe(1)
  })

  it('good lines that were meant for another buyer get 1 at most, and the report says why', () => {
    const lines: Said[] = [
      { buyer: 'The trout pond freezes over in January.' },
      problem('Where does the forklift stop in your warehouse aisle?'),
      { buyer: 'I said trout. The ice is thick as a wall.' },
      problem('Which pallet rack was hit by the forklift driver there?'),
      { buyer: 'We lost two hundred fish under the ice.' },
      problem('What did the insurance inspector write about the upright?'),
      { buyer: 'You are not listening to me at all.' },
    ]
    const report = score(asks, traceOfLines(lines))
    expect(report.criteria.asks?.points).toBe(1)
    expect(report.overall).toBeLessThanOrEqual(1)
    expect(report.reason).toMatch(/too little to do with this buyer/)
  })

  it('one who has to be put right turn after turn gets 1 at most; one who takes it up is not held down', () => {
    const again: Said[] = [
      { buyer: 'The trout pond freezes over in January.' },
      { seller: 'So the forklift in your trout pond froze.', moves: ['paraphrase', 'problem-question'] },
      { buyer: 'I never said forklift. The pond.' },
      { seller: 'The pond, and its forklift driver froze.', moves: ['paraphrase', 'problem-question'] },
      { buyer: "We've no driver. You've got it all mixed up." },
      { seller: 'So the driver froze in January.', moves: ['paraphrase', 'problem-question'] },
      { buyer: 'There is no driver.' },
    ]
    const report = score(asks, traceOfLines(again))
    expect(report.reason).toMatch(/not heard/)
    expect(report.overall).toBeLessThanOrEqual(1)
    const mended: Said[] = [
      ...again.slice(0, 3),
      problem('The pond, then. How thick is the ice on your pond?'),
      { buyer: 'Thick.' },
    ]
    expect(score(asks, traceOfLines(mended)).reason).toBeUndefined()
  })

  it.each([
    ['en', "That's a waste of my time. I'll go to somebody else.", 'Fine. Send me the sheet on Thursday.'],
    ['zh', '你根本没帮到我，别再来了。', '行，周四把表发我。'],
  ] as const)('a buyer who sends the seller away counts more than the form of the talk (%s)', (lang, away, fine) => {
    const end = (last: string) => score({ ...asks, lang }, traceOfLines([...good(lang), { buyer: last }], lang))
    expect(end(fine).overall).toBeGreaterThan(1.5)
    expect(end(away).overall).toBeLessThanOrEqual(1.5)
  })

  it('a buyer’s no that nothing is left is no bad end', () => {
    const ends = rubric([criterion('asks', [clue('end', { measure: 'bad-end', worth: -10 })])])
    const badEnds = (lang: 'en' | 'zh', last: string) =>
      score({ ...ends, lang }, traceOfLines([...good(lang), { buyer: last }], lang)).evidence.length
    expect(badEnds('en', 'No, that’s it. When can you start?'.replace('’', "'"))).toBe(0)
    expect(badEnds('zh', '没了，我跟老头子商量商量。')).toBe(0)
    expect(badEnds('zh', '这样行了，没问题了。')).toBe(0)
  })

  it('canned lines that only pick up the last noun get 1 at most', () => {
    const canned: Said[] = [
      { buyer: 'The trout pond freezes over.' },
      problem('So the trout matter a lot to you, and where does it hurt most?'),
      { buyer: 'Last winter a heron came every morning.' },
      problem('The heron, I see, and what does that lead to in your business?'),
      { buyer: 'My brother wants to sell the meadow.' },
      problem('If the meadow were as it should be, what would you be able to do?'),
      { buyer: 'Buy a second aerator.' },
      problem('I would like to look at the aerator with you, and who else decides?'),
      { buyer: 'Nobody, only my wife with the ledger.' },
      problem('And what would it be worth if the ledger were on your side at last?'),
      { buyer: 'I see.' },
    ]
    const report = score(asks, traceOfLines(canned))
    expect(report.overall).toBeLessThanOrEqual(1)
    expect(report.reason).toMatch(/last words/)
  })

  it('who owns the mistake or gives the other right does not argue', () => {
    const calm = rubric([criterion('asks', [clue('argues', { moves: ['argue', 'blame-buyer'], worth: -100 })])])
    const faults = (text: string) =>
      score(calm, traceOfLines([{ buyer: 'The cake was wrong.' }, { seller: text, moves: [['argue', 0.6]] }])).evidence.length
    expect(faults('I read it wrong then.')).toBe(0)
    expect(faults("You'd have been right to.")).toBe(0)
    expect(faults('No, the cake was not wrong.')).toBe(1)
  })

  it('a question that was put to somebody else is told, not asked', () => {
    const told = 'I asked her, when does your mixer stop, and who has to come in for it? She told me.'
    expect(score(asks, traceOfLines([{ buyer: 'The mixer stops.' }, problem(told)])).criteria.asks?.points).toBe(0)
  })

  it('naming the steps turn after turn is pretence', () => {
    const hollow = (text: string): Said => ({ seller: text, moves: ['problem-question'] })
    const report = score(
      asks,
      traceOfLines([
        { buyer: 'The pond freezes over.' },
        hollow('I acknowledge your concern, the feature is quality, the advantage is value, the benefit is peace of mind.'),
        { buyer: 'And the pond?' },
        hollow('The pond is a pain point; our seamless end-to-end solution means synergy, proof, recap, follow-up.'),
      ]),
    )
    expect(report).toMatchObject({ overall: 0, heldTurns: [1, 3] })
  })
})

describe('the vocabulary of clues', () => {
  it('has words for every name, in both languages', () => {
    for (const [names, docs] of [
      [MEASURES, MEASURE_DOCS],
      [CLUE_CONDITIONS, CONDITION_DOCS],
      [CLUE_RELATIONS, RELATION_DOCS],
    ] as const) {
      for (const name of names)
        for (const lang of LANGS) expect((docs as Record<string, Record<string, string>>)[name]?.[lang]).toBeTruthy()
    }
  })

  it('refuses a name that is none', () => {
    const broken = rubric([criterion('asks', [clue('x', { moves: ['problem-question'], where: ['someday'] })])])
    expect(() => score(broken, traceOfLines([{ buyer: 'a' }, problem('b?')]))).toThrow(/someday/)
  })
})
