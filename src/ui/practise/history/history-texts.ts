import type { Proof } from '#records'
import { texts } from '../../text/text.ts'
import type { FileRefusal } from './refusals.ts'

interface HistoryTexts {
  readonly title: string
  readonly about: string
  readonly emptyTitle: string
  readonly emptyWhat: string
  readonly toTalks: string
  readonly files: string
  readonly import: string
  readonly importNote: string
  readonly imported: Readonly<Record<'imported' | 'extended' | 'duplicate', string>>
  readonly refusedTitle: string
  readonly refused: Readonly<Record<FileRefusal, string>>
  readonly unchanged: string
  readonly look: string
  readonly checking: string
  readonly checked: Readonly<Record<Proof, string>>
  readonly any: string
  readonly state: string
  readonly open: string
  readonly done: string
  readonly kind: string
  readonly language: string
  readonly none: string
  readonly turns: (n: number) => string
  readonly goOn: string
  readonly debrief: string
  readonly remove: string
  readonly removeAsk: string
  readonly removeYes: string
  readonly removeNo: string
  readonly deleted: string
  readonly aided: string
  readonly retry: string
  readonly corrected: string
  readonly unverified: string
}

export const historyTexts = texts<HistoryTexts>({
  en: {
    title: 'History',
    about: 'Every talk on this device, newest first.',
    emptyTitle: 'Nothing here yet',
    emptyWhat: 'Every talk that you start is kept here, with its report: the ones you finished and the ones you left.',
    toTalks: 'Choose a first talk',
    files: 'Files to and from your manager',
    import: 'Import a talk',
    importNote: 'A talk that was exported here or on another device (a JSON file).',
    imported: {
      imported: 'The talk is here now.',
      extended: 'This talk was here already; its newer turns were added.',
      duplicate: 'This talk is here already; nothing had to change.',
    },
    refusedTitle: 'The file was not imported',
    refused: {
      'not-json': 'It is not a JSON file, or only part of one.',
      foreign: 'It is not a talk that Parley exported.',
      results: 'It holds somebody’s results or verdicts, not one talk. Take it in under Review → Files.',
      backup: 'It is a copy of a whole device. Bring it back under Settings.',
      newer: 'It was made by a newer version of Parley. Update this one and try again.',
      broken: 'It is damaged: something is missing, or has the wrong form.',
      altered: 'It was changed after it was exported.',
      inconsistent: 'What it tells does not fit together, so it is no talk that took place.',
      'too-big': 'It is too large for a talk.',
      diverged: 'This talk is here already and went on differently.',
    },
    unchanged: 'Nothing has changed on this device.',
    look: 'Look at it',
    checking: 'It is being played again here, to see whether the points are the same…',
    checked: {
      own: '',
      unverified: 'It could not be checked here: it was played with another version, or its talk is not in this library.',
      identical: 'Checked: this device comes to exactly the same points.',
      differs: 'Checked: this device sees some of it otherwise than the file says.',
    },
    any: 'All',
    state: 'State',
    open: 'Not finished',
    done: 'Finished',
    kind: 'Kind',
    language: 'Language',
    none: 'No talk fits these filters.',
    turns: (n) => (n === 1 ? '1 turn' : `${n} turns`),
    goOn: 'Go on',
    debrief: 'Debrief',
    remove: 'Delete',
    removeAsk: 'Delete it for good?',
    removeYes: 'Delete',
    removeNo: 'Keep',
    deleted: 'The talk is deleted.',
    aided: 'with hints or take-backs',
    retry: 'second try',
    corrected: 'points corrected by a person',
    unverified: 'imported, not checked',
  },
  zh: {
    title: '记录',
    about: '本机上的全部对话，最近的在前。',
    emptyTitle: '这里还是空的',
    emptyWhat: '您开始的每场对话都会连同报告保存在这里：谈完的和中途离开的都在。',
    toTalks: '挑第一场对话',
    files: '与经理交换文件',
    import: '导入对话',
    importNote: '从这里或别的设备导出的对话（JSON 文件）。',
    imported: {
      imported: '对话已导入。',
      extended: '这场对话原来就有；已补上较新的几轮。',
      duplicate: '这场对话原来就有，没有需要更改的。',
    },
    refusedTitle: '文件没有导入',
    refused: {
      'not-json': '它不是 JSON 文件，或者不完整。',
      foreign: '它不是由对练导出的对话。',
      results: '它是某人的成绩或评语，不是一场对话。请到“评阅 → 文件”里导入。',
      backup: '它是整台设备的副本。请到“设置”里恢复。',
      newer: '它由更新版本的对练生成。请先更新，再试一次。',
      broken: '文件已损坏：有内容缺失或格式不对。',
      altered: '导出之后被改动过。',
      inconsistent: '内容前后对不上，不是真实发生过的对话。',
      'too-big': '文件太大，不会是一场对话。',
      diverged: '这场对话原来就有，而且后来的走向不同。',
    },
    unchanged: '本机内容没有任何改变。',
    look: '去看看',
    checking: '正在本机重放这场对话，看得分是否一致……',
    checked: {
      own: '',
      unverified: '无法在本机核对：它由另一个版本生成，或者内容库里没有这场对话。',
      identical: '已核对：本机得出的分数完全一致。',
      differs: '已核对：本机的结果与文件所写有出入。',
    },
    any: '全部',
    state: '状态',
    open: '未谈完',
    done: '已谈完',
    kind: '类型',
    language: '语言',
    none: '没有符合条件的对话。',
    turns: (n) => `${n} 轮`,
    goOn: '接着谈',
    debrief: '复盘',
    remove: '删除',
    removeAsk: '确定永久删除吗？',
    removeYes: '删除',
    removeNo: '保留',
    deleted: '对话已删除。',
    aided: '用过提示或收回',
    retry: '再次尝试',
    corrected: '分数经人工更正',
    unverified: '导入的，未核对',
  },
})
