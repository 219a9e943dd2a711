import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadRubric, scriptFor } from '#content/library'
import { parse } from '#content/parse'
import { type Labeller, loadLabeller } from '#language'
import { createBench, foolabilityOf, TRIAL_SELLERS, variantsOf } from '#session/bench'
import { runGold } from '#session/playscript'
import { rubricOf } from '../../bench/fit/rubrics.ts'
import { plainLabeller } from '../fakes.ts'

let labeller: Labeller
beforeAll(async () => {
  labeller = await loadLabeller(['en', 'zh'])
}, 60_000)

describe('variants of a gold answer', () => {
  it.each([
    {
      lang: 'en' as const,
      buyer: 'Line two stops at night.',
      said: 'What goes wrong most? I can show you the sensor.',
      wants: {
        negated: 'I am not going to ask what goes wrong most. I can not show you the sensor.',
        'handed-back': 'So what you are saying is: Line two stops at night. Is that right?',
      },
    },
    {
      lang: 'zh' as const,
      buyer: '二号线夜里老停。',
      said: '最常出什么毛病？我可以给您看传感器。',
      wants: { negated: '我不问最常出什么毛病。我不可以给您看传感器。', 'handed-back': '您的意思是：二号线夜里老停。 对吗？' },
    },
  ])('deny, and hand back, in $lang', async ({ lang, buyer, said, wants }) => {
    const rubric = await loadRubric('spin', lang)
    const turns = [
      { by: 'buyer' as const, text: buyer },
      { by: 'seller' as const, text: said },
    ]
    const made = Object.fromEntries(variantsOf(rubric, { turns }, labeller).map(({ id, turns: [, turn] }) => [id, turn?.text]))
    expect(made).toMatchObject(wants)
    expect(made['pasted-model']).toBe(rubric.criteria[0]?.models[0]?.text)
    expect(made['turned-round'], 'one turn has no order').toBeUndefined()
    expect(made['key-words']).not.toMatch(/\?|？/)
  })

  it.each([
    [
      'en',
      'It does not jam. We looked at it, and it is fine.',
      'It is not true that it does not jam. It is not true that we looked at it, and it is fine.',
    ],
    ['zh', '您不会再等了。我看过了，可以用。', '并不是说您不会再等了。并不是说我看过了，可以用。'],
  ] as const)('deny a sentence that denies already, or has several clauses, as a whole: %s', async (lang, said, denied) => {
    const turns = [
      { by: 'buyer' as const, text: lang === 'en' ? 'Well?' : '怎么样？' },
      { by: 'seller' as const, text: said },
    ]
    const made = variantsOf(await loadRubric('spin', lang), { turns }, labeller).find(({ id }) => id === 'negated')
    expect(made?.turns[1]?.text).toBe(denied)
  })

  it('take out what it is worth, and turn the order round', async () => {
    const rubric = await loadRubric('spin', 'en')
    const said = ['What trouble do the stops give you?', 'I see. If the stops were gone, what would that be worth to you?']
    const turns = said.flatMap((text) => [
      { by: 'buyer' as const, text: 'Line two stops at night.' },
      { by: 'seller' as const, text },
    ])
    const made = new Map(
      variantsOf(rubric, { turns }, labeller).map(({ id, turns: some }) => [
        id,
        some.filter(({ by }) => by === 'seller').map(({ text }) => text),
      ]),
    )
    expect(made.get('no-benefit')).toEqual([said[0], 'I see.'])
    expect(made.get('turned-round')).toEqual([said[1], said[0]])
  })

  it.each(['en', 'zh'] as const)(
    'do not fool the shipped rubrics of the four kinds in %s',
    (lang) => {
      for (const id of ['spin', 'fab', 'objection', 'complaint']) {
        const rows = foolabilityOf(rubricOf(id, lang), labeller) // from its source: the compiled one carries no tests
        expect(rows.filter(({ tried }) => tried > 0).length).toBeGreaterThan(rows.length / 2)
        // One denied clause may still sound like what it denies; nothing else gets past, and the overall by nothing.
        const fooled = rows.flatMap(({ criterion, fooled: by }) => by.map(({ variant }) => ({ criterion, variant })))
        expect(fooled.filter(({ criterion, variant }) => variant !== 'negated' || criterion === 'overall')).toEqual([])
      }
    },
    60_000,
  )

  it.each(['en', 'zh'] as const)('leave nothing of the example rubric that trainers begin with, in %s', (lang) => {
    const { type, value } = parse(`rubrics/rubric.${lang}.mdx`, readFileSync(`content/templates/rubric.${lang}.mdx`, 'utf8'))
    if (type !== 'rubric' || !value) throw new Error('rubric')
    expect(runGold(value, labeller)).toEqual([])
    expect(foolabilityOf(value, labeller).flatMap(({ fooled }) => fooled)).toEqual([])
  })

  it('show a labeller and a rule that take a word for the deed, with the words that did it', async () => {
    const spin = await loadRubric('spin', 'en')
    const [criterion] = spin.criteria
    const clue = { id: 'asks', moves: ['problem-question'], signs: [], where: [], worth: 100, upTo: 9, why: 'Asks.' }
    const said = [
      [
        'Line two stops at night, mostly after the change of shift.',
        'What trouble do the stops on line two give your night shift?',
      ],
      ['The fitters have to come in from home, an hour each way.', 'And what trouble is that hour for the fitters at home?'],
      ['Two of them want to leave.', 'What trouble would it be if the two fitters leave?'],
    ] as const
    const turns = said.flatMap(([buyer, seller]) => [
      { by: 'buyer' as const, text: buyer },
      { by: 'seller' as const, text: seller },
    ])
    const rubric = {
      ...spin,
      criteria: [{ ...criterion!, levels: [100, 200, 300, 400] as const, clues: [clue] }],
      tests: [{ id: 'asks-three', turns, expect: {} }],
    }
    const [row] = foolabilityOf(rubric, plainLabeller)
    expect(row?.fooled).toMatchObject([{ test: 'asks-three', variant: 'negated', gold: 2, points: 2, words: ['trouble'] }])
    expect(row?.variants['turned-round']).toEqual({ tried: 1, kept: 1 }) // it asks for no order
  })
})

describe('simulated sellers', () => {
  it('say whether a draft can be won, how long it takes, what was never reached and what came most often', async () => {
    const bench = createBench({ loadLabeller: async () => labeller })
    const script = await scriptFor('growth-director', 'en')
    const seen: number[] = []
    const report = await bench.tryOut(script, 1, (done) => {
      seen.push(done)
    })
    expect(seen).toEqual(Array.from({ length: TRIAL_SELLERS.length * 3 }, (_, at) => at + 1))
    expect(report.rows.map(({ seller }) => seller)).toEqual([...TRIAL_SELLERS])
    const row = (of: string) => report.rows.find(({ seller }) => seller === of)
    expect(row('good')?.quickestWin).toBeGreaterThan(2)
    for (const poor of ['rude', 'gaming'])
      expect(row(poor)).toMatchObject({ endings: { won: 0, 'next-step': 0 }, quickestWin: null })
    expect(report.often[0]!.times).toBeGreaterThanOrEqual(report.often.at(-1)!.times)
    expect(report.unreached.length).toBeLessThan(report.lines)
    expect(await bench.tryOut(script, 1, () => undefined), 'the same each time').toEqual(report)
  }, 60_000)

  it('find out that a talk cannot be won by a buyer whom nothing convinces', async () => {
    const bench = createBench({ loadLabeller: async () => labeller })
    const script = await scriptFor('growth-director', 'en')
    const personas = Object.fromEntries(
      Object.entries(script.personas).map(([id, persona]) => [
        id,
        { ...persona, decidesAt: { trust: 100, interest: 100 }, effects: persona.effects.map((one) => ({ ...one, trust: -20 })) },
      ]),
    )
    const { winnable } = await bench.tryOut({ ...script, personas }, 1, () => undefined)
    expect(winnable.map(({ wins }) => wins)).toEqual([0, 0, 0])
  }, 60_000)
})
