import { texts } from '../text/text.ts'

export const talksTexts = texts({
  en: {
    title: 'The talks behind them',
    note: 'Where members send what was said, the newest hundred talks that are not here yet can be fetched, looked at and played again. Until then their points stand as unverified.',
    fetch: 'Fetch the talks',
    stop: 'Stop',
    stopped: 'Stopped; fetch again to go on.',
    progress: (done: number, of: number) => `${done} of ${of}…`,
    done: (talks: number, without: number) =>
      `${talks === 1 ? 'One talk is' : `${talks} talks are`} here now. ${without} results have no talk in the store: their points rest on the word of whoever signed in.`,
    next: 'Open a talk to play it again, to correct points and to comment:',
    review: (number: string) => `Review talk ${number}`,
    doubted: (count: number) =>
      count === 1
        ? 'One result is not what it says, and no longer counts'
        : `${count} results are not what they say, and no longer count`,
    why: {
      altered: 'the log in the store is not the one that was scored',
      foreign: 'the log is another person’s',
      copy: 'the same talk was handed in before under another number',
    },
    fault: (why: string) => `It broke off. ${why} What was fetched is kept; fetch again to go on.`,
  },
  zh: {
    title: '成绩背后的对话',
    note: '如果成员同意发送对话内容，可以取回本机还没有的最近一百场对话，查看并重放。重放之前，得分都算未核对。',
    fetch: '取回对话',
    stop: '停止',
    stopped: '已停止，再取一次即可继续。',
    progress: (done: number, of: number) => `${done} / ${of}……`,
    done: (talks: number, without: number) =>
      `本机新增 ${talks} 场对话。另有 ${without} 次成绩在库里没有对话，得分只凭登录者自述。`,
    next: '打开对话即可重放、改分和批注：',
    review: (number: string) => `评阅对话 ${number}`,
    doubted: (count: number) => `有 ${count} 次成绩与事实不符，不再计入`,
    why: {
      altered: '库里的日志不是评分所用的那一份',
      foreign: '日志属于另一个人',
      copy: '同一场对话此前已用别的编号交过',
    },
    fault: (why: string) => `中断了。${why}已取回的都已保留，再取一次即可继续。`,
  },
})
