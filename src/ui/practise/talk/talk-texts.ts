import type { Face } from '../../figures/expression.ts'
import { texts } from '../../text/text.ts'

interface TalkTexts {
  readonly back: string
  readonly transcript: string
  readonly you: string
  readonly says: (name: string) => string
  readonly toWhom: (name: string) => string
  readonly answer: string
  readonly answerTo: (name: string) => string
  readonly placeholder: string
  readonly say: string
  readonly keys: string
  readonly to: string
  readonly count: (n: number, most: number) => string
  readonly tooLong: (over: number) => string
  readonly noWords: string
  readonly notSent: string
  readonly notDone: string
  readonly notDoneNext: string
  readonly thinking: (name: string) => string
  readonly hint: string
  readonly hintTitle: string
  readonly takeBack: string
  readonly takenBack: string
  readonly end: string
  readonly endAsk: string
  readonly endYes: string
  readonly endNo: string
  readonly meters: string
  readonly pause: string
  readonly overBuyer: (name: string) => string
  readonly overSeller: string
  readonly debrief: string
  readonly scoring: string
  readonly brief: string
  readonly goal: string
  readonly facts: string
  readonly yours: string
  readonly notYours: string
  readonly voice: string
  readonly face: Readonly<Record<Face, string>>
  readonly looks: (name: string, face: string) => string
}

export const talkTexts = texts<TalkTexts>({
  en: {
    back: 'Leave; the talk is kept',
    transcript: 'Conversation',
    you: 'You',
    says: (name) => `${name} says:`,
    toWhom: (name) => `to ${name}`,
    answer: 'What you say',
    answerTo: (name) => `What you say to ${name}`,
    placeholder: 'In your own words…',
    say: 'Say it',
    keys: 'Enter says it, Shift + Enter breaks the line',
    to: 'To',
    count: (n, most) => `${n} of ${most} characters`,
    tooLong: (over) => `${over} characters too many: nobody listens that long. Shorten it to send it.`,
    noWords: 'There are no words in it yet.',
    notSent: 'That could not be said. Your words are still here; try once more.',
    notDone: 'That did not work.',
    notDoneNext: 'Nothing has changed and nothing is lost. Try once more.',
    thinking: (name) => `${name} is thinking`,
    hint: 'Hint',
    hintTitle: 'Hint',
    takeBack: 'Take back',
    takenBack: 'Taken back. Your words are in the box again; the report will say so.',
    end: 'End the talk',
    endAsk: 'End the talk now?',
    endYes: 'Yes, end it',
    endNo: 'Keep talking',
    meters: 'Moods',
    pause: 'Pauses',
    overBuyer: (name) => `${name} has ended the talk.`,
    overSeller: 'You ended the talk.',
    debrief: 'See the debrief',
    scoring: 'Reading the talk again…',
    brief: 'Your notes',
    goal: 'A good end',
    facts: 'What you can say for certain',
    yours: 'Yours to give',
    notYours: 'Not yours to give',
    voice: 'Voice…',
    face: { neutral: 'calm', pleased: 'pleased', doubtful: 'doubtful', annoyed: 'annoyed', angry: 'angry' },
    looks: (name, face) => `${name} looks ${face}`,
  },
  zh: {
    back: '离开，对话会保留',
    transcript: '对话',
    you: '您',
    says: (name) => `${name}说：`,
    toWhom: (name) => `对${name}说`,
    answer: '您要说的话',
    answerTo: (name) => `您要对${name}说的话`,
    placeholder: '用您自己的话……',
    say: '说出来',
    keys: 'Enter 说出，Shift + Enter 换行',
    to: '对谁说',
    count: (n, most) => `${n} / ${most} 字`,
    tooLong: (over) => `超出 ${over} 个字，没有人会听这么久。请先删短再说。`,
    noWords: '还没有写下文字。',
    notSent: '这句话没能说出去。您写的还在这里，请再试一次。',
    notDone: '没有成功。',
    notDoneNext: '什么都没有改变，也没有丢失。请再试一次。',
    thinking: (name) => `${name}在想`,
    hint: '提示',
    hintTitle: '提示',
    takeBack: '收回',
    takenBack: '已收回。您的话回到了输入框里；报告里会注明。',
    end: '结束对话',
    endAsk: '现在结束对话吗？',
    endYes: '是的，结束',
    endNo: '接着谈',
    meters: '心情',
    pause: '停顿',
    overBuyer: (name) => `${name}结束了对话。`,
    overSeller: '您结束了对话。',
    debrief: '看复盘',
    scoring: '正在回看对话……',
    brief: '您的笔记',
    goal: '好的结果',
    facts: '您可以放心说的',
    yours: '可以给',
    notYours: '不在权限内',
    voice: '语音…',
    face: { neutral: '平静', pleased: '高兴', doubtful: '怀疑', annoyed: '不耐烦', angry: '生气' },
    looks: (name, face) => `${name}看上去${face}`,
  },
})
