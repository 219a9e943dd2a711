import { texts } from '../../text/text.ts'

export const missesTexts = texts({
  en: {
    title: 'Replay my misses',
    lead: 'Drills whose last answer got 2 or less, the weakest first. They come back only here, when you open this page.',
    none: 'Nothing fell short in this language. Do some drills, and what goes wrong will wait here for you.',
    finished: 'That was all of them.',
    talks: 'Where talks fell short',
    pointsOn: (points: number, when: string) => `${points} of 4, ${when}`,
  },
  zh: {
    title: '重练失手的题',
    lead: '上次得 2 分及以下的小练习，最弱的在前。只有打开这一页时才会再出现。',
    none: '这门语言没有失手的题。去做几题，没答好的会在这里等您。',
    finished: '都重练完了。',
    talks: '对话里没做好的地方',
    pointsOn: (points: number, when: string) => `${points} 分（满分 4 分），${when}`,
  },
})
