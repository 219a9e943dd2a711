import { texts } from '../../text/text.ts'

export const frameTexts = texts({
  en: {
    nav: 'Learn',
    places: {
      home: 'What next',
      drills: 'Drills',
      exercises: 'Exercises',
      lessons: 'Lessons',
      skills: 'Skills',
      progress: 'Progress',
      more: 'Workshop',
    },
    notKept: 'This browser keeps nothing: what you practise here is scored, but not remembered.',
    drills: (n: number) => (n === 1 ? '1 drill' : `${n} drills`),
    practised: (lang: string) => `Practised in ${lang}`,
  },
  zh: {
    nav: '学习',
    places: {
      home: '接下来',
      drills: '小练习',
      exercises: '看人看局',
      lessons: '课程',
      skills: '技能图',
      progress: '进步',
      more: '工作台',
    },
    notKept: '这个浏览器不保存数据：这里的练习会评分，但不会被记住。',
    drills: (n: number) => `${n} 题`,
    practised: (lang: string) => `练习语言：${lang}`,
  },
})
