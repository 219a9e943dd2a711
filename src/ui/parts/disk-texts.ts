import type { DiskFault } from '#records'
import { texts } from '../text/text.ts'

interface DiskTexts {
  readonly title: Readonly<Record<DiskFault, string>>
  readonly next: Readonly<Record<DiskFault, string>>
  readonly inTab: string
  readonly refused: string
  readonly saveAll: string
  readonly seen: string
}

export const diskTexts = texts<DiskTexts>({
  en: {
    title: {
      full: 'No room is left on this device.',
      blocked: 'What this device keeps did not open.',
      refused: 'This browser keeps nothing here.',
      newer: 'What this device keeps was written by a newer version of Parley.',
      closed: 'Another tab has taken over what this device keeps.',
      failed: 'This device could not keep or read something.',
    },
    inTab: 'You can read, practise and write, but all of it lives in this tab and goes when you close or reload it.',
    refused: 'What you just did was not kept. All that was kept before can be read and exported.',
    next: {
      full: 'Delete talks or files that you no longer need, or make room on the disk, and try again.',
      blocked: 'Save a file, close all other tabs of this app and reload: what was kept before is still there.',
      refused:
        'Save a file before you go (Settings brings it back), or use an ordinary window and allow this site to store data.',
      newer: 'Save a file, and reload until the newest version is there.',
      closed: 'Reload this tab.',
      failed: 'Save a copy in Settings and reload.',
    },
    saveAll: 'Save all as a file',
    seen: 'I have read it',
  },
  zh: {
    title: {
      full: '这台设备已经没有空间。',
      blocked: '本机保存的内容没能打开。',
      refused: '这个浏览器不保存任何内容。',
      newer: '本机保存的内容由更新版本的对练写入。',
      closed: '另一个标签页接管了本机保存的内容。',
      failed: '本机有内容没能保存或读取。',
    },
    inTab: '您可以照常阅读、练习和编写，但一切只在这个标签页里，关闭或刷新就会消失。',
    refused: '您刚才的操作没有保存。以前保存的内容都能查看和导出。',
    next: {
      full: '请删除不再需要的对话或文件，或者腾出磁盘空间，再试一次。',
      blocked: '请先存成文件，关闭本应用的其他标签页，再刷新：以前保存的内容还在。',
      refused: '离开之前请存成文件（可在“设置”里恢复），或改用普通窗口并允许本站保存数据。',
      newer: '请先存成文件，再刷新，直到出现最新版本。',
      closed: '请刷新这个标签页。',
      failed: '请在“设置”里存一份副本，再刷新。',
    },
    saveAll: '全部存成文件',
    seen: '知道了',
  },
})
