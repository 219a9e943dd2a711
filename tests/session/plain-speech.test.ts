import { beforeAll, describe, expect, it } from 'vitest'
import type { Lang } from '#content'
import { scriptFor } from '#content/library'
import { loadLabeller } from '#language'
import { startRehearsal } from '#session'
import { memoryJournal, smallDeps } from './fakes.ts'

const both = loadLabeller(['en', 'zh'])
const parts = { loadLabeller: () => both }
beforeAll(() => both, 60_000)

/** What the buyer says to the last of these words: the keys of the lines, and how the talk ended. */
async function replyTo(id: string, lang: Lang, words: readonly string[]) {
  const script = await scriptFor(id, lang)
  if (script === undefined) throw new Error(id)
  const talk = await startRehearsal(smallDeps(memoryJournal(), parts), {
    script,
    run: 'r',
    person: 'p',
    level: 'normal',
    seed: 3,
  })
  for (const text of words) await talk.say(text)
  const { turns, ended } = talk.state()
  const last = turns.findLastIndex((turn) => turn.by === 'seller')
  return { keys: turns.slice(last + 1).flatMap((turn) => (turn.by === 'buyer' ? [turn.said.key] : [])), ended }
}
type Case = readonly [what: string, id: string, lang: Lang, words: readonly string[], key: string]

describe('a beginner’s words are taken as people take them', () => {
  it.each<Case>([
    [
      'small talk is no question about the business',
      'growth-director',
      'en',
      ['hi karen, how r u today? nice factory btw'],
      'greet-back',
    ],
    [
      'nor is a friendly question',
      'print-shop-user',
      'en',
      ['Hello Chen Jie! Tea would be lovely. How was your week?'],
      'greet-back',
    ],
    ['small talk does not clear up a worry', 'gatekeeper-doubt', 'zh', ['周主任好，又来打扰您了，最近忙吗'], 'greet-back'],
    [
      'a clumsy question about a difficulty is one',
      'growth-director',
      'en',
      [
        'hi karen, thanks for the time',
        'we do this sensor thing, basicly it tells you before stuff breaks. do you guys have problems with breakdowns?',
      ],
      'need:unplanned-stops.admitted',
    ],
    [
      'and what it costs follows',
      'growth-director',
      'en',
      ['do you guys have problems with breakdowns?', 'oh wow, is that alot for you? like what does that cost you guys?'],
      'need:unplanned-stops.felt',
    ],
    [
      'asked what they meant, they say it in other words',
      'growth-director',
      'en',
      ['do you guys have problems with breakdowns?', 'sorry what did you mean with that'],
      'need:unplanned-stops.admitted',
    ],
    [
      'a price that is told in a question is a price',
      'dry-cabinet-genuine',
      'zh',
      ['您好，您是做什么用的呀', '我们工业低湿的6000起吧，600升的大概9800一台，您看行不'],
      'price-range-heard',
    ],
    [
      'words of their own go before what was spoken of last',
      'new-year-dealer',
      'zh',
      ['您儿子呢？', '换货要多久？', '三个星期？那装修师傅不是要急死'],
      'need:slow-exchange.admitted',
    ],
    [
      'a customer who says all is well is asked once more, and tells',
      'quiet-doa',
      'zh',
      ['刘老师好啊，最近怎么样', '真的都挺好吗？有没有哪台不好用'],
      'complaint.venting',
    ],
    [
      'who stands to a mistake makes no excuse by naming it',
      'late-delivery',
      'en',
      ['Hi Tony, oh no, whats wrong?', 'oh man thats awful. Im so sorry, that was our fault. our depot booked the wrong ferry'],
      'complaint.apologised',
    ],
    [
      'asked to tell it all, they tell it',
      'late-delivery',
      'en',
      ['please tell me everything from the beginning', 'ok and what happened then?'],
      'complaint.venting',
    ],
  ])('%s', async (_, id, lang, words, key) => {
    expect((await replyTo(id, lang, words)).keys).toContain(key)
  })

  it.each([
    ['growth-director', 'en', 'ok thanks Karen, bye'],
    ['gatekeeper-doubt', 'zh', '好的，谢谢周主任，再见'],
  ] as const)('a goodbye in words ends the talk: %s %s', async (id, lang, words) => {
    const { keys, ended } = await replyTo(id, lang, [words])
    expect(keys[0]).toBe('ends-by-seller')
    expect(ended?.ending).toBe('lost')
  })

  it('"so Monday at ten then?" proposes a day', async () => {
    const words = [
      'do you guys have problems with breakdowns?',
      'what does that cost you a month?',
      'great, so monday at ten then?',
    ]
    const { keys } = await replyTo('growth-director', 'en', words)
    expect(
      keys.some((key) => /^(?:next-step-agreed|close-|still-open|declines)/.test(key)),
      keys.join(),
    ).toBe(true)
  })
})
