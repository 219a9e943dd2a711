import type { Sources } from '#session/practice'
import { texts } from '../../text/text.ts'

/** How often, and in what. */
const MEASURED = {
  en: (tries: number, from: Sources): string => {
    if (from === 'both') return `over ${tries} answers and talks`
    if (tries === 1) return from === 'talk' ? 'measured in one talk' : 'measured in one drill'
    return from === 'talk' ? `over ${tries} talks` : `over ${tries} drills`
  },
  zh: (tries: number, from: Sources): string => {
    if (from === 'both') return `小练习和对话共测过 ${tries} 次`
    if (tries === 1) return from === 'talk' ? '只在一场对话里测过' : '只在一题小练习里测过'
    return from === 'talk' ? `${tries} 场对话的平均` : `${tries} 题小练习的平均`
  },
} as const

export const homeTexts = texts({
  en: {
    title: 'What to practise next',
    lead: 'Chosen from what was measured, with its reason. Take it, or choose for yourself.',
    next: 'Next',
    startDrills: 'Start the drills',
    startTalk: 'Prepare the talk',
    more: 'Why this, and what else to practise',
    other: 'Or one of these',
    choose: 'Or choose a skill yourself',
    chooseNone: 'as suggested',
    inFocus: 'In focus until it holds',
    letGo: 'Let the suggestion decide',
    talkWith: (name: string, style: string) => `with ${name}, ${style.toLowerCase()}`,
    reason: {
      first: 'Nothing has been measured yet. One easy talk measures all of this at once.',
      focus: (reached: number, of: number) =>
        `You chose to stay with this until it holds: three of the last four at 3 or better. So far ${reached} of ${of}.`,
      weakest: (points: string, tries: number, from: Sources) =>
        `Your weakest so far: ${points} of 4, ${MEASURED.en(tries, from)}${tries === 1 ? ', so that is only a guess' : ''}.`,
      weak: (points: string, tries: number, from: Sources, same: boolean) =>
        same
          ? `Just as low: ${points} of 4, ${MEASURED.en(tries, from)}.`
          : `Not firm yet: ${points} of 4, ${MEASURED.en(tries, from)}.`,
      unmeasured: 'Never practised so far; nothing that was is clearly weaker.',
      keep: (points: string) => `All skills hold. This one is the lowest at ${points} of 4; a harder talk keeps it fresh.`,
      style: {
        weakest: (style: string) => `Of the buyers you have met, it is weakest with ${style.toLowerCase()} ones.`,
        new: (style: string) => `You have not tried it with ${style.toLowerCase()} buyers yet.`,
      },
    },
    nothing: 'There is nothing to practise in this language yet.',
    misses: 'Replay my misses',
    missesNote: (n: number) =>
      n === 0 ? 'Nothing missed right now.' : n === 1 ? '1 drill fell short last time.' : `${n} drills fell short last time.`,
    four: 'One objection, four buyers',
    fourNote: 'Say the same words to all four and watch what they do.',
    exercisesNote: 'Who is this person? Who decides in this house?',
    skillsNote: 'What was measured, and how sure that is.',
    lessonsNote: (n: number) => `${n} short pages, each with a two-minute check.`,
    level: (level: string) => `at the level “${level.toLowerCase()}”`,
  },
  zh: {
    title: '接下来练什么',
    lead: '根据测到的结果来选，并说明理由。可以照做，也可以自己选。',
    next: '下一步',
    startDrills: '开始小练习',
    startTalk: '去准备对话',
    more: '为什么练它，还能练什么',
    other: '或者从这些里选',
    choose: '也可以自己选一项技能',
    chooseNone: '听建议的',
    inFocus: '专注这一项，直到练稳',
    letGo: '还是听建议的',
    talkWith: (name: string, style: string) => `对方是${name}，${style}`,
    reason: {
      first: '还没有任何测量。一场容易的对话就能一次全部测到。',
      focus: (reached: number, of: number) => `您选择一直练到它稳下来：最近四次有三次达到 3 分。目前 ${reached} / ${of}。`,
      weakest: (points: string, tries: number, from: Sources) =>
        `目前最弱：${points} 分（满分 4 分），${MEASURED.zh(tries, from)}${tries === 1 ? '，只能算估计' : ''}。`,
      weak: (points: string, tries: number, from: Sources, same: boolean) =>
        same
          ? `也一样低：${points} 分（满分 4 分），${MEASURED.zh(tries, from)}。`
          : `还不稳：${points} 分（满分 4 分），${MEASURED.zh(tries, from)}。`,
      unmeasured: '这一项还没练过，练过的也没有明显更弱的。',
      keep: (points: string) => `各项都稳了。这项相对最低，${points} 分；来一场更难的对话保持手感。`,
      style: {
        weakest: (style: string) => `见过的买方里，面对${style}时这一项最弱。`,
        new: (style: string) => `还没有跟${style}买方练过这一项。`,
      },
    },
    nothing: '这门语言还没有可以练的内容。',
    misses: '重练失手的题',
    missesNote: (n: number) => (n === 0 ? '目前没有失手的题。' : `有 ${n} 题上次没答好。`),
    four: '同一个异议，四种买方',
    fourNote: '对四个人说同样的话，看看各自怎么反应。',
    exercisesNote: '对面是什么样的人？这家谁说了算？',
    skillsNote: '测到了什么，有多大把握。',
    lessonsNote: (n: number) => `${n} 篇短课，每篇附两分钟检测。`,
    level: (level: string) => `难度：${level}`,
  },
})
