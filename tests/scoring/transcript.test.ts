import { beforeAll, describe, expect, it } from 'vitest'
import type { Lang } from '../../src/content/index.ts'
import { loadRubric } from '../../src/content/library.ts'
import { type Labeller, loadLabeller } from '../../src/language/index.ts'
import { score, type Transcript, traceOf } from '../../src/scoring/index.ts'

const TALK: Readonly<Record<Lang, readonly [buyer: string, seller: readonly string[]][]>> = {
  en: [
    [
      'The booth gets too hot for my welders in July.',
      ['Too hot how, on a day like that?', 'Do they stop, or do they go on and get it wrong?'],
    ],
    ['They go on. We ground off nine seams last week.', ['Nine seams.', 'Who grinds them, and what has to wait while he does?']],
    ['Pete does. The trailer line stands still.', ['If the booth stayed at twenty-six,', 'what would Pete do with those hours?']],
    ['The trailers. We would ship on Friday.', ['On Friday, then.']],
  ],
  zh: [
    ['七月份焊房里太热了。', ['热成什么样？', '师傅们是停下来，还是接着焊、焊坏了？']],
    ['接着焊。上礼拜返工了九条缝。', ['九条缝。', '谁来磨，他磨的时候什么活要等着？']],
    ['老裴磨，挂车线就停着。', ['要是焊房能保持二十六度，', '老裴那几个钟头会去干什么？']],
    ['干挂车，礼拜五就能发货。', ['那就礼拜五。']],
  ],
}

/** The talk with each turn of the seller sent in so many messages. */
const talk = (lang: Lang, pieces: (lines: readonly string[]) => readonly string[]): Transcript => ({
  lang,
  kind: 'discovery',
  turns: TALK[lang].flatMap(([buyer, seller]) => [
    { by: 'buyer' as const, text: buyer },
    ...pieces(seller).map((text) => ({ by: 'seller' as const, text })),
  ]),
})

describe.each(['en', 'zh'] as const)('a turn sent as two messages (%s)', (lang) => {
  let labeller: Labeller
  beforeAll(async () => {
    labeller = await loadLabeller([lang])
  })

  it('gets the points of the same words in one, and its evidence lies in the message that holds the words', async () => {
    const rubric = await loadRubric('spin', lang)
    const parted = talk(lang, (lines) => lines)
    const one = score(
      rubric,
      traceOf(
        talk(lang, (lines) => [lines.join(lang === 'en' ? ' ' : '')]),
        labeller,
      ),
    )
    const two = score(rubric, traceOf(parted, labeller))
    const pointsOf = ({ criteria }: typeof one) => Object.values(criteria).map(({ points }) => points)
    expect(one.overall).toBeGreaterThan(1)
    expect(two.overall).toBe(one.overall)
    expect(pointsOf(two)).toEqual(pointsOf(one))
    const asked = two.evidence.filter(({ move }) => move === 'need-payoff-question' || move === 'implication-question')
    expect(asked.length).toBeGreaterThan(0)
    for (const { turn, start, end } of two.evidence) {
      expect(parted.turns[turn]).toMatchObject({ by: 'seller' })
      expect(end).toBeLessThanOrEqual(parted.turns[turn]!.text.length)
      expect(start).toBeLessThan(Math.max(1, end))
    }
  })
})

it('a talk of 6,000 turns is heard and scored in seconds', { timeout: 40_000 }, async () => {
  const labeller = await loadLabeller(['en'])
  const turns = Array.from({ length: 3000 }, (_, at) => [
    { by: 'buyer' as const, text: `Line ${at} stood still for ${at * 7} minutes, and ${at % 11} people waited.` },
    { by: 'seller' as const, text: `So ${at % 11} people waited at line ${at}; what did the ${at * 7} minutes cost?` },
  ]).flat()
  const trace = traceOf({ lang: 'en', kind: 'discovery', turns }, labeller)
  expect(score(await loadRubric('spin', 'en'), trace).evidence).not.toEqual([])
})
