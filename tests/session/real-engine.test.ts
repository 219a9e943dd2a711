import { describe, expect, it } from 'vitest'
import { scenarioCards, scriptFor } from '#content/library'
import { loadLabeller } from '#language'
import { verifyRun } from '#records/files'
import { foldRun, type Rehearsal, resumeRehearsal, startRehearsal } from '#session'
import { createEngine } from '#session/engine'
import { memoryJournal, smallDeps } from './fakes.ts'

/** Words that move something in most talks, and some that should move nothing. */
const WORDS = {
  en: [
    'Good morning, thanks for seeing me. Could you tell me how it runs today?',
    'Where does that give you trouble?',
    'And when that happens, what does it cost you and your people?',
    'asdf qwer zxcv',
    'I understand, that would worry me too. What lies behind it?',
    'So what I hear is that this costs you time and sleep. Is that right?',
    'If that were solved, what would it be worth to you?',
    'I am sorry, that was our fault. I will call you on Wednesday with a firm date.',
    'Shall we meet next Tuesday at ten and look at the figures?',
  ],
  zh: [
    '您好,谢谢您抽时间。现在这块是怎么做的?',
    '哪些地方让您头疼?',
    '出了这种情况,对您和团队有什么影响?',
    '啊啊啊啊啊啊',
    '您的担心我理解,换了我也会担心。能说说具体是什么原因吗?',
    '也就是说,这件事既费钱又费人,对吗?',
    '要是解决了,对您来说值多少?',
    '对不起,这是我们的错,周三前我给您一个准信。',
    '下周二上午十点我带着数据过来,您看行吗?',
  ],
}
const both = loadLabeller(['en', 'zh'])
const parts = { loadLabeller: () => both }
const shown = (rehearsal: Rehearsal) => {
  const { turns, mood, states, ended, scored } = rehearsal.state()
  return { turns, mood, states, ended, reports: scored[0]?.reports }
}
const choiceOf = (script: Awaited<ReturnType<typeof scriptFor>>, seed: number) =>
  ({ script, run: 'run-1', person: 'p', level: 'normal', seed }) as const

/** One of each kind in each language. */
const cards = (['discovery', 'presentation', 'objection', 'complaint'] as const).flatMap((kind) =>
  (['en', 'zh'] as const).flatMap((lang) => scenarioCards.filter((card) => card.kind === kind && card.lang === lang).slice(0, 1)),
)

describe.each(cards.map((card) => [card.id, card.lang] as const))('%s in %s', (id, lang) => {
  it('is the same talk when it is closed and reopened after every turn, and when a turn is taken back and said again', async () => {
    const script = await scriptFor(id, lang)
    const whole = await startRehearsal(smallDeps(memoryJournal(), parts), choiceOf(script, 11))
    const disk = memoryJournal()
    let torn = await startRehearsal(smallDeps(disk, parts), choiceOf(script, 11))
    for (const words of WORDS[lang]) {
      if (whole.state().ended) break
      await whole.say(words)
      await torn.say(words)
      if (!torn.state().ended) {
        await torn.takeBack()
        await torn.say(words)
      }
      torn = await resumeRehearsal(smallDeps(disk, parts), 'run-1', script)
      expect(shown(torn)).toEqual(shown(whole))
    }
    if (!whole.state().ended) {
      await whole.end()
      await torn.end()
    }
    expect(shown(torn)).toEqual(shown(whole))
    expect(whole.state().scored[0]?.reports.length).toBe(script.rubrics.length)
    expect(foldRun(torn.events())).toEqual(torn.state())
  })

  it('is identical when somebody else hears, plays and scores its log again', async () => {
    const script = await scriptFor(id, lang)
    const rehearsal = await startRehearsal(smallDeps(memoryJournal(), parts), choiceOf(script, 5))
    for (const words of WORDS[lang]) if (!rehearsal.state().ended) await rehearsal.say(words)
    if (!rehearsal.state().ended) {
      await rehearsal.takeBack()
      await rehearsal.hint()
      await rehearsal.end()
    }
    const log = JSON.parse(JSON.stringify(rehearsal.events())) as ReturnType<Rehearsal['events']>
    expect(await verifyRun(createEngine(parts), script, log)).toEqual({ proof: 'identical', differences: [], otherVersions: [] })
  })
})

it('every hint is an author’s sentence, never a placeholder', async () => {
  for (const card of scenarioCards) {
    const script = await scriptFor(card.id, card.lang)
    const rehearsal = await startRehearsal(smallDeps(memoryJournal(), parts), choiceOf(script, 3))
    const hints = [await rehearsal.hint(), await rehearsal.hint()]
    for (const hint of hints) expect(hint.length, `${card.id}.${card.lang}`).toBeGreaterThan(4)
  }
})
