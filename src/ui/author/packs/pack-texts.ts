import type { PackRefusal } from '#records/packs'
import { texts } from '../../text/text.ts'

interface PackTexts {
  readonly title: string
  readonly lead: string
  readonly import: string
  readonly importNote: string
  readonly pick: string
  readonly refused: string
  readonly unchanged: string
  readonly why: Readonly<Record<PackRefusal, string>>
  readonly replaces: (title: string, author: string, files: number) => string
  readonly takeOver: string
  readonly removeSure: (title: string) => string
  readonly removed: (title: string) => string
  readonly take: string
  readonly leave: string
  readonly taken: (title: string) => string
  readonly here: string
  readonly none: string
  readonly files: (count: number) => string
  readonly edit: string
  readonly opened: (count: number) => string
  readonly make: string
  readonly makeGo: string
  readonly makeNote: string
  readonly made: (name: string) => string
  readonly notMade: string
  readonly notMadeNote: string
  readonly needs: Readonly<Record<'files' | 'title' | 'id' | 'chosen', string>>
  readonly more: string
  readonly scoring: string
  readonly flips: string
  readonly flipsNote: string
  readonly acceptBy: string
  readonly acceptGo: string
  readonly accepted: (by: string, what: string) => string
  readonly migrated: (from: number, to: number) => string
  readonly filesChanged: (paths: readonly string[]) => string
  readonly about: Readonly<Record<'title' | 'id' | 'author' | 'licence', string>>
}

export const packTexts = texts<PackTexts>({
  en: {
    title: 'Packs',
    lead: 'A pack is one file that hands talks, rubrics and recordings to others. Make one of your files, or take in one that you were given.',
    import: 'Take a pack',
    importNote: 'You see what is in it before anything is kept. A pack is data: nothing in it runs.',
    pick: 'Pick a pack',
    refused: 'This pack was refused.',
    unchanged: 'Nothing has changed.',
    why: {
      'too-big': 'It is too big.',
      'no-zip': 'It is no zip, or it is damaged.',
      path: 'A file in it points to where it should not.',
      bomb: 'It unpacks to more than a pack may hold.',
      encoding: 'A file in it is not UTF-8 text.',
      twice: 'A file is in it twice.',
      sound: 'A sound in it is not what its name says.',
      'no-manifest': 'Its list of contents is missing or wrong.',
      newer: 'It was made by a newer version of this app. Take the newest version, then try again.',
      changed: 'A file was changed after the pack was made.',
      faults: 'A file in it has problems.',
      empty: 'There is nothing in it.',
    },
    replaces: (title, author, files) =>
      `It takes the place of “${title}” by ${author} (${files === 1 ? '1 file' : `${files} files`}), which is on this device under the same id.`,
    takeOver: 'Take it in its place',
    removeSure: (title) => `Delete “${title}” from this device? Talks you had stay in your history.`,
    removed: (title) => `${title} was deleted.`,
    take: 'Take it',
    leave: 'Leave it',
    taken: (title) => `${title} was taken in.`,
    here: 'On this device',
    none: 'No packs yet.',
    files: (count) => (count === 1 ? '1 file' : `${count} files`),
    edit: 'Copy into your files',
    opened: (count) => (count === 1 ? '1 file was copied.' : `${count} files were copied.`),
    make: 'Make a pack of your files',
    makeGo: 'Make the pack',
    makeNote: 'The pack is saved as a file on this device. Send it as you like; whoever gets it takes it in under Write → Packs.',
    made: (name) => `${name} was made and saved with your downloads. Your team takes it in under Write → Packs → Pick a pack.`,
    notMade: 'The pack was not made.',
    notMadeNote: 'These files have problems. Mend them, or leave them out.',
    needs: {
      files: 'You have no files yet. Begin under Write with an example; then come back.',
      title: 'Give the pack a title.',
      id: 'The id may hold small letters, digits and hyphens only.',
      chosen: 'Choose at least one file.',
    },
    more: 'Id and licence',
    scoring: 'Scoring the gold answers…',
    flips: 'Gold answers that get other points than they must',
    flipsNote:
      'Mend the rule or the gold answer; or say for each that it may stand, with your name. Whoever takes the pack sees it.',
    acceptBy: 'Your name',
    acceptGo: 'Let them stand and make the pack',
    accepted: (by, what) => `${by} let stand: ${what}`,
    migrated: (from, to) => `It was made with grammar ${from} and is read as grammar ${to}:`,
    filesChanged: (paths) => (paths.length === 0 ? 'No file had to change.' : `Changed: ${paths.join(', ')}.`),
    about: { title: 'Title', id: 'Id: small letters, digits and hyphens', author: 'Author', licence: 'Licence' },
  },
  zh: {
    title: '内容包',
    lead: '内容包是一个文件，用来把对话、评分表和录音交给别人。可以用自己的文件制作，也可以导入别人给您的。',
    import: '导入内容包',
    importNote: '保存之前会先显示里面有什么。内容包只是数据，不会运行任何东西。',
    pick: '选择内容包',
    refused: '这个内容包被拒绝了。',
    unchanged: '没有任何改变。',
    why: {
      'too-big': '它太大了。',
      'no-zip': '它不是 zip，或者已损坏。',
      path: '里面有文件指向不该去的地方。',
      bomb: '解开后超过内容包的上限。',
      encoding: '里面有文件不是 UTF-8 文本。',
      twice: '里面有重复的文件。',
      sound: '其中一个声音文件与名称不符。',
      'no-manifest': '内容清单缺失或有误。',
      newer: '它由更新的版本制作。请先更新本应用，再试一次。',
      changed: '制作之后有文件被改动过。',
      faults: '里面有文件存在问题。',
      empty: '里面什么也没有。',
    },
    replaces: (title, author, files) => `它会替换本机上同 id 的内容包“${title}”（作者：${author}，${files} 个文件）。`,
    takeOver: '导入并替换',
    removeSure: (title) => `从本机删除“${title}”？谈过的对话仍留在记录里。`,
    removed: (title) => `已删除 ${title}。`,
    take: '导入',
    leave: '不要',
    taken: (title) => `已导入 ${title}。`,
    here: '本机上的内容包',
    none: '还没有内容包。',
    files: (count) => `${count} 个文件`,
    edit: '复制到您的文件',
    opened: (count) => `已复制 ${count} 个文件。`,
    make: '把您的文件做成内容包',
    makeGo: '制作内容包',
    makeNote: '内容包会作为文件保存在本机，可以随意发送；收到的人在“编写 → 内容包”里导入。',
    made: (name) => `已制作 ${name}，保存在下载文件夹里。同事在“编写 → 内容包 → 选择内容包”里导入。`,
    notMade: '没有制作内容包。',
    notMadeNote: '这些文件还有问题，请修好，或者不放进来。',
    needs: {
      files: '您还没有文件。先在“编写”里从例子开始，再回到这里。',
      title: '请给内容包起个标题。',
      id: 'id 只能用小写字母、数字和连字符。',
      chosen: '请至少选一个文件。',
    },
    more: 'id 和许可',
    scoring: '正在给标准答案评分……',
    flips: '有标准答案的得分不在应得范围内',
    flipsNote: '请修改规则或标准答案；或者逐条写明可以保留，并署上您的名字。导入的人会看到。',
    acceptBy: '您的名字',
    acceptGo: '保留这些并制作内容包',
    accepted: (by, what) => `${by} 允许保留：${what}`,
    migrated: (from, to) => `它用第 ${from} 版语法写成，现按第 ${to} 版读取：`,
    filesChanged: (paths) => (paths.length === 0 ? '没有文件需要修改。' : `已修改：${paths.join('、')}。`),
    about: { title: '标题', id: 'id：小写字母、数字和连字符', author: '作者', licence: '许可' },
  },
})
