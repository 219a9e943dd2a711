import { texts } from '../../text/text.ts'

export const peopleSayTexts = texts({
  en: {
    title: 'What people say about it',
    lead: 'Where a person gave other points, theirs count; the machine’s stay beside them.',
    row: (criterion: string, human: number, machine: number) => `${criterion}: ${human} (machine: ${machine})`,
    agrees: 'agrees',
    disputeTitle: 'Dispute a criterion',
    disputeNote: 'Say which one and why. It goes to your manager with your results; they decide, and you see the reason.',
    which: 'Criterion',
    why: 'Why you see it otherwise',
    dispute: 'Dispute it',
    done: 'Noted. Hand in your results, so that your manager sees it.',
  },
  zh: {
    title: '别人的看法',
    lead: '有人改了分的，以人的分数为准；机器的分数仍列在旁边。',
    row: (criterion: string, human: number, machine: number) => `${criterion}：${human} 分（机器：${machine}）`,
    agrees: '同意',
    disputeTitle: '对某一项提出异议',
    disputeNote: '写明哪一项、为什么。它会随成绩一起交给经理，由经理裁定，您会看到理由。',
    which: '哪一项',
    why: '您为什么有不同看法',
    dispute: '提出异议',
    done: '已记下。交出成绩后，经理就会看到。',
  },
})
