import { describe, expect, it } from 'vitest'
import {
  BASIC_NEEDS,
  CHANNELS,
  CORE_MOVES,
  firstSentence,
  HABITS,
  hashOf,
  KINDS,
  LANGS,
  LEVELS,
  MODES,
  PERSONAS,
  RELATIONS,
  SEATS,
  STANCES,
} from '#content'
import {
  lessonCards,
  loadMoves,
  loadPersona,
  loadRubric,
  loadScenario,
  moveCards,
  personaCards,
  rubricCards,
  scenarioCards,
  scriptFor,
} from '#content/library'
import { shipped } from './samples.ts'

describe('the library that ships', () => {
  it.each(LANGS)(
    'has a talk for every kind with every style of buyer, on every channel, in every setting of a buyer: %s',
    (lang) => {
      const cards = scenarioCards.filter((card) => card.lang === lang)
      const people = cards.flatMap(({ buyers }) => buyers)
      const missing = KINDS.flatMap((kind) =>
        PERSONAS.filter((persona) => !cards.some((card) => card.kind === kind && card.buyers[0]?.persona === persona)).map(
          (persona) => `${kind} × ${persona}`,
        ),
      )
      expect(missing).toEqual([])
      expect(CHANNELS.filter((channel) => !cards.some((card) => card.channel === channel))).toEqual([])
      expect({
        modes: MODES.filter((mode) => !people.some((one) => one.mode === mode)),
        habits: HABITS.filter((habit) => habit !== 'none' && !people.some((one) => one.habit === habit)),
        seats: SEATS.filter((seat) => !people.some((one) => one.seat === seat)),
        needs: BASIC_NEEDS.filter((need) => !people.some((one) => one.need === need)),
        relations: RELATIONS.filter((relation) => !people.some((one) => one.relation === relation)),
        stances: STANCES.filter((stance) => !people.some((one) => one.stance === stance)),
      }).toEqual({ modes: [], habits: [], seats: [], needs: [], relations: [], stances: [] })
      expect(cards.filter(({ buyers }) => buyers.length > 1).map(({ id }) => id)).toEqual(['bread-line'])
      for (const card of cards) expect(card.levels).toEqual(LEVELS)
    },
  )

  it('rates talks by every rubric that ships, each talk by the rubric of its kind first', async () => {
    const rubrics = (await rubricCards()).map(({ id }) => id)
    const named = new Set(scenarioCards.flatMap((card) => card.rubrics))
    expect(rubrics.filter((id) => !named.has(id))).toEqual([])
  })

  it('has a twin for everything that is bound to no market', () => {
    const names = shipped.map(({ path }) => path)
    const bound = scenarioCards.filter(({ market }) => market).map(({ id, lang }) => `content/scenarios/${id}.${lang}.mdx`)
    const alone = names.filter((name) => {
      const twin = name.replace(/\.(en|zh)\.mdx$/, (_, lang: string) => (lang === 'en' ? '.zh.mdx' : '.en.mdx'))
      return !names.includes(twin) && !bound.includes(name)
    })
    expect(alone).toEqual([])
  })

  it.each(LANGS)(
    'every card opens its scenario, with its people, its rubrics and one hash: %s',
    async (lang) => {
      for (const card of scenarioCards.filter((one) => one.lang === lang)) {
        const script = await scriptFor(card.id, lang)
        expect(script.scenario).toMatchObject({ id: card.id, lang, title: card.title })
        expect(script.scenario.brief.you[0]).toContain(card.teaser)
        for (const buyer of script.scenario.buyers) expect(script.personas[buyer.persona]?.lang).toBe(lang)
        expect(script.rubrics.map(({ id }) => id)).toEqual(script.scenario.rubrics)
        expect(script.hash).toMatch(/^[\da-f]{16}$/)
        expect((await scriptFor(card.id, lang)).hash).toBe(script.hash)
      }
    },
    60_000,
  )

  it.each(LANGS)(
    'all moves have a title and eight examples or more: %s',
    async (lang) => {
      const moves = await loadMoves(lang)
      expect(
        moves
          .map(({ id }) => id)
          .filter((id) => (CORE_MOVES as readonly string[]).includes(id))
          .sort(),
      ).toEqual([...CORE_MOVES].sort())
      expect(moves.filter(({ examples }) => examples.length < 8).map(({ id, examples }) => `${id} ${examples.length}`)).toEqual(
        [],
      )
      expect((await moveCards(lang)).map(({ id, title }) => ({ id, title }))).toEqual(
        moves.map(({ id, title }) => ({ id, title })),
      )
    },
    60_000,
  )

  it('nobody can change it', async () => {
    const persona = await loadPersona('driver', 'en')
    expect(() => {
      ;(persona.start as { trust: number }).trust = 0
    }).toThrow()
  })

  it('cards of rubrics, personas and lessons name what is there', async () => {
    for (const card of await rubricCards()) expect((await loadRubric(card.id, card.lang)).title).toBe(card.title)
    expect((await personaCards()).map(({ id, lang }) => `${id} ${lang}`)).toHaveLength(8)
    for (const card of await lessonCards()) expect(card.minutes).toBeGreaterThan(0)
  }, 60_000)

  it('says what is not there', async () => {
    await expect(loadScenario('no-such-talk', 'en')).rejects.toThrow('content/scenarios/no-such-talk.en.mdx')
    await expect(loadScenario('../personas/driver', 'en')).rejects.toThrow()
    await expect(loadScenario('__proto__', 'en')).rejects.toThrow()
  })
})

describe('a hash names a value', () => {
  it('the same for the same value, whatever the order of its keys', () => {
    expect(hashOf({ a: 1, b: [2, { c: '三', d: null }] })).toBe(hashOf({ b: [2, { d: null, c: '三' }], a: 1 }))
    expect(hashOf({ a: 1, gone: undefined })).toBe(hashOf({ a: 1 }))
  })
  it('another for another, also when only one sign differs', () => {
    const values = ['', 'a', 'b', 'ab', 'ba', 1, '1', null, [], {}, [1], [[1]], { a: 1 }, { a: '1' }, { b: 1 }]
    expect(new Set(values.map((value) => hashOf(value))).size).toBe(values.length)
  })
  it('and is fixed for ever: runs name their content by it', () => {
    expect(hashOf({ scenario: 'night-shift-stops', lang: 'zh', words: '夜班' })).toMatchInlineSnapshot(`"a1a2a51539a946de"`)
  })
})

it.each([
  ['You sell sensors. Dana runs a plant.', 'You sell sensors.'],
  ['您卖传感器。戴娜管维修。', '您卖传感器。'],
  ['Version 2.5 is out! Buy.', 'Version 2.5 is out!'],
  ['No end', 'No end'],
])('the teaser of "%s" is its first sentence', (text, first) => expect(firstSentence(text)).toBe(first))
