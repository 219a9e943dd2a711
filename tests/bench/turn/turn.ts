/** The page that times one whole turn in a browser: words labelled, the buyer's answer, and the run scored. Disk apart. */
import type { Lang } from '#content'
import { scriptFor } from '#content/library'
import { loadLabeller } from '#language'
import { foldRun, type RunEvent, spokeOf } from '#session'
import { createEngine } from '#session/engine'

/** Sixty words in English, a hundred characters in Chinese, as a seller might say them. */
const WORDS: Readonly<Record<Lang, readonly string[]>> = {
  en: [
    'Thanks for making the time, I know the line review is waiting. Paul told me that line two gives you a headache at night, so before I say one word about sensors, tell me what happens when it stops, how often that is, who has to come in, and what the rest of the shift does until it runs again.',
    'So if I hear you right, it is six hours a month on line two, and each of them costs you nine thousand. When that happens after four in the afternoon, what does it do to the trucks for the supermarket, and what do they say to you when a load leaves short or an hour late?',
    'You said you need twenty percent more from June without a third shift. The sensors hear a bearing go about two weeks ahead in eight cases out of ten, so you would change it on a Sunday. A bakery in Harrogate came down from ninety-six hours to thirty-four, and I can show you their log.',
  ],
  zh: [
    '谢谢您抽空见我，我知道产线会还在等您。保罗跟我说二号线夜里老出毛病，所以传感器的事我先一个字不提，想请您讲讲：它一停会怎么样，多久停一回，谁得赶过来，停着的时候这一班其他的人都在做什么，要等多久才能再转起来？',
    '我理解一下，二号线每个月停六小时，一小时九千。要是停在下午四点以后，晚上给超市的那几车货会怎么样？车装不满，或者晚一个小时出门，超市那边会跟您说什么，会不会影响到您跟他们新签的那份合同？',
    '您刚才说六月要多出百分之二十，还不能开第三班。我们的传感器能提前两周左右听出十次里八次的轴承故障，这样您星期天就能换掉。哈罗盖特有家面包厂，一年从九十六小时降到三十四小时，他们的记录我带来了，您可以看。',
  ],
}

/** Times `turns` turns in each language; milliseconds, in the order they were taken. */
async function times(lang: Lang, turns: number): Promise<{ turn: number[]; label: number[] }> {
  const script = await scriptFor('growth-director', lang)
  const labeller = await loadLabeller([lang])
  const engine = createEngine({ loadLabeller: async () => labeller })
  const turn: number[] = []
  const label: number[] = []
  const words = WORDS[lang]
  for (let n = 0; turn.length < turns; n++) {
    const head = { type: 'run.started', version: 1, run: `r${n}`, person: 'p', scenario: 'growth-director', lang } as const
    const more = { level: 'normal', seed: n, engine: 'bench', content: script.hash, rubrics: ['spin'] } as const
    const events: RunEvent[] = [{ n: 0, atMs: 0, ...head, ...more }]
    await engine.load(script, { seed: n, level: 'normal' }, [])
    const { reply, signs } = await engine.open()
    events.push({ n: 1, atMs: 1, type: 'buyer.opened', said: reply.said, signs, mood: reply.mood, states: reply.states })
    for (const text of words) {
      const from = performance.now()
      const heard = await engine.hear(text)
      const answer = await engine.reply(spokeOf('karen', heard))
      const spoke = { type: 'seller.spoke', to: 'karen', text, heard, labeller: labeller.hash, elapsedMs: 0 } as const
      events.push({ n: events.length, atMs: events.length, ...spoke })
      const said = { type: 'buyer.replied', signs: answer.signs, ...answer.reply } as const
      events.push({ n: events.length, atMs: events.length, ...said })
      await engine.score(foldRun(events), script)
      turn.push(performance.now() - from)
      const start = performance.now()
      labeller.hear({ lang, text, context: answer.reply.said[0]?.text ?? '', kind: 'discovery' })
      label.push(performance.now() - start)
    }
  }
  return { turn, label }
}

Object.assign(globalThis, { times })
