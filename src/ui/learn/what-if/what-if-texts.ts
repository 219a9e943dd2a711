import { texts } from '../../text/text.ts'

export const whatIfTexts = texts({
  en: {
    title: 'What if you had said…',
    lead: 'Change your words in one turn and watch every criterion. All else stays as it was: the buyer’s next line does not change. Nothing of this is kept or counted.',
    back: 'Back to the debrief',
    before: 'Before it',
    label: 'Your words in this turn',
    reset: 'Back to what you said',
    heard: 'Heard in it',
    nothing: 'Nothing that moves a buyer is heard here.',
    criterion: 'Criterion',
    was: 'Was',
    now: 'Would be',
    overall: 'Overall',
    unsure: 'not sure',
    changed: (n: number, was: number, now: number): string => {
      const criteria = n === 0 ? 'No criterion changes its points' : n === 1 ? 'One criterion changes' : `${n} criteria change`
      if (was === now) return n === 0 ? `${criteria}, nor does the overall.` : `${criteria}; the overall stays at ${now}.`
      return `${criteria}; the overall goes from ${was} to ${now}${n === 0 ? ', because it also counts what lies between whole points' : ''}.`
    },
    playOn: 'To see how the buyer would have gone on, try again from this turn in the debrief.',
  },
  zh: {
    title: '如果当时这样说……',
    lead: '改一改某一轮的话，看每一项怎么变。其余都不动：买方的下一句也不变。这里的结果不保存，也不计入。',
    back: '回到复盘',
    before: '在这之前',
    label: '您在这一轮说的话',
    reset: '恢复原话',
    heard: '听到了',
    nothing: '没有听到能打动买方的内容。',
    criterion: '评分项',
    was: '原来',
    now: '会是',
    overall: '总评',
    unsure: '不太确定',
    changed: (n: number, was: number, now: number): string => {
      const criteria = n === 0 ? '各项的分都没变' : `有 ${n} 项变了`
      if (was === now) return n === 0 ? `${criteria}，总评也没变。` : `${criteria}，总评仍是 ${now} 分。`
      return `${criteria}，总评从 ${was} 分变为 ${now} 分${n === 0 ? '：不到一分的差别，总评也会算进去' : ''}。`
    },
    playOn: '想看买方接下来会怎样，请在复盘里从这一轮重新试。',
  },
})
