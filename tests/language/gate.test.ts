import { describe, expect, it } from 'vitest'
import type { Lang } from '#content'
import { saidIn } from '#language'
import { hear, labeller } from './hearing.ts'

describe('plain sentences full of terms are answers', () => {
  it.each<[Lang, string]>([
    ['zh', '这里有证据：迁移工具给每条记录写一行日志，前后都有校验值。'],
    ['zh', '备份每晚零点启动，校验失败自动告警，运维群即时收到消息。'],
    ['zh', '阀体采用双相钢，密封圈耐温二百度，法兰按国标加工。'],
    ['zh', '冷库压缩机变频启动，蒸发器除霜周期六小时，温差控制一度以内。'],
    ['en', 'The migration tool writes a log line for every record, with a checksum before and after.'],
    ['en', 'Valve bodies are duplex steel, the seals take two hundred degrees and flanges follow the standard.'],
  ])('%s: %s', (lang, text) => {
    expect(hear(lang, text).gate).toBe('ok')
  })
})

describe('blanks say nothing', () => {
  it.each<[Lang, string]>([
    ['en', 'So two breakdowns in a month. That must hurt. What does an hour cost you?'],
    ['zh', '您是说 PLC 这个月停了两次。 这可真够呛。 停一个小时 多少钱？'],
  ])('%s: two for one change no move', (lang, text) => {
    const moves = (words: string) =>
      labeller.hear({ lang, text: words, context: '' }).moves.map(({ id, confidence }) => [id, confidence])
    expect(moves(text.replaceAll(' ', '  '))).toEqual(moves(text))
    expect(moves(text.replaceAll(' ', '\t \u3000'))).toEqual(moves(text))
  })
})

describe('any text at all is answered, and its places lie inside it', () => {
  const odd: readonly [string, string][] = [
    ['nothing', ''],
    ['blanks', ' \t\n\u3000\u00a0'],
    ['emoji', '😀👩‍👩‍👧‍👦🇨🇳👍🏽 I am so sorry 😢 about that, 非常抱歉 🙏'],
    ['control characters', '\u0000\u0007\u001b[31mI am so sorry\u0000 about the delay\u007f\u200b\u2028非常抱歉\ufeff'],
    ['lone surrogates', '\ud83d I am so sorry \ude00\ud800, 非常抱歉\udc00'],
    ['right-to-left', '\u202eأنا آسف جدا\u202c I am so sorry \u2067שלום\u2069 非常抱歉'],
    ['marks without partners', "“‘「『\"' I won't “say \"sorry' 」』” 我不会“道歉"],
    ['a word that tables have of their own', 'Which constructor built the hall? 施工 constructor 是谁？'],
    ['marks only', '""“”「」\'\'‘’«»„“'],
    ['combining marks', `I am so sorry${'\u0301'.repeat(500)} 非常抱歉`],
  ]
  it.each(odd.flatMap(([name, text]) => [['en', name, text] as const, ['zh', name, text] as const]))(
    '%s: %s',
    (lang, _, text) => {
      for (const context of ['', text]) {
        const heard = labeller.hear({ lang, text, context, earlier: [text], buyerEarlier: [text] })
        const alone = hear(lang, text, context)
        for (const { start, end } of [heard, alone].flatMap(({ moves, perhaps }) => [...moves, ...perhaps])) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
        for (const { start, end } of labeller.signs({ lang, text, context }))
          expect(0 <= start && start <= end && end <= text.length).toBe(true)
      }
    },
  )

  it.each<[Lang, string]>([
    ['en', 'I am so sorry about the delay, what happened next? '],
    ['en', 'I won\'t apologise for that, "we are so sorry" is all they said. '],
    ['en', "i am not going to 'say that i "],
    ['en', 'i '],
    ['zh', '我不会道歉,他们说“非常抱歉”就完了。'],
    ['zh', '很抱歉让您久等了,后来怎么样? '],
    ['zh', '我不'],
    ['zh', '我们的客户名单如下,,,,,,,,'],
    ['zh', '(,)'],
  ])('a hundred kilobytes of "%s%s" take no more than a blink', (lang, piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length))
    hear(lang, piece)
    // Time of our own, and the best of three: another program on the same machine must not decide.
    const took = [0, 1, 2].map(() => {
      const started = process.cpuUsage()
      hear(lang, text)
      const { user, system } = process.cpuUsage(started)
      return (user + system) / 1000
    })
    expect(Math.min(...took)).toBeLessThan(200)
  })
})

describe('what was said before is known however the talk is kept', () => {
  const before: Readonly<Record<Lang, readonly [seller: string, buyer: string][]>> = {
    en: [
      ['How do you plan the week, and who keeps the list up to date?', 'Mondays, on a whiteboard, and Rita keeps the list.'],
      ['What happens when a machine stops on a Monday morning?', 'The whole plan slides and we ring every customer ourselves.'],
    ],
    zh: [
      ['您这边一周的计划是怎么排的，单子由谁来更新？', '礼拜一在白板上排，单子是老裴管着。'],
      ['礼拜一早上要是有台机器停了，会怎么样？', '整个计划都往后拖，我们还得一家一家给客户打电话。'],
    ],
  }
  const turns: Readonly<Record<Lang, readonly [gate: string, text: string][]>> = {
    en: [
      ['repeated', 'What happens when a machine stops on Monday morning?'],
      ['copied', 'The whole plan slides and we ring every customer ourselves.'],
      ['copied', 'Mondays, on a whiteboard, and Rita keeps the list.'],
      ['ok', 'Which customer is the first one that you ring?'],
    ],
    zh: [
      ['repeated', '礼拜一早上要是有台机器停了，会怎么样呢？'],
      ['copied', '整个计划都往后拖，我们还得一家一家给客户打电话。'],
      ['copied', '礼拜一在白板上排，单子是老裴管着。'],
      ['ok', '您一般先给哪一家打电话？'],
    ],
  }
  it.each((['en', 'zh'] as const).flatMap((lang) => turns[lang].map(([gate, text]) => ({ lang, gate, text }))))(
    '$lang $gate: $text',
    ({ lang, gate, text }) => {
      const said = saidIn(lang)
      for (const [seller, buyer] of before[lang]) {
        said.seller(seller)
        said.buyer(buyer)
      }
      const context = lang === 'en' ? 'Well.' : '嗯。'
      const lists = { earlier: before[lang].map(([seller]) => seller), buyerEarlier: before[lang].map(([, buyer]) => buyer) }
      expect(labeller.hear({ lang, text, context, said }).gate).toBe(gate)
      expect(labeller.hear({ lang, text, context, ...lists })).toEqual(labeller.hear({ lang, text, context, said }))
    },
  )
})
