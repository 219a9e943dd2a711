import { texts } from '../../text/text.ts'

export const frameTexts = texts({
  en: {
    nav: 'Review',
    places: {
      dashboard: 'Dashboard',
      people: 'People',
      files: 'Files',
      assignments: 'Assignments',
      coaching: 'Coaching',
      contests: 'Contests',
      verdicts: 'Blind verdicts',
    },
    nameless: (id: string) => `Unnamed person (${id})`,
    giveName: 'Give them a name',
    you: 'you',
    save: 'Save',
    saved: 'Saved.',
    cancel: 'Cancel',
    stop: 'Stop',
    ofFour: (points: number) => `${points} of 4`,
  },
  zh: {
    nav: '评阅',
    places: {
      dashboard: '总览',
      people: '人员',
      files: '文件',
      assignments: '作业',
      coaching: '辅导',
      contests: '竞赛',
      verdicts: '盲评',
    },
    nameless: (id: string) => `未填姓名的人（${id}）`,
    giveName: '填上姓名',
    you: '您',
    save: '保存',
    saved: '已保存。',
    cancel: '取消',
    stop: '停止',
    ofFour: (points: number) => `${points} 分（满分 4）`,
  },
})
