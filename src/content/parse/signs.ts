import type { Reading } from './reading.ts'

/** Control signs, the sign for what could not be read, and references to either: nobody can see or say them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const UNSAYABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffd\ufffe\uffff]|&#(?:x([\da-f]{1,8})|(\d{1,8}));/gi
/** After so many the file is not what it should be, and the first ones tell it. */
const MOST = 20

/** Tells signs that would be shown as boxes or not at all. */
export function checkSigns(text: string, reading: Reading): void {
  let told = 0
  for (const match of text.matchAll(UNSAYABLE)) {
    const [sign, hex, decimal] = match
    const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : sign.charCodeAt(0)
    if (sign.length > 1 && isSayable(code)) continue
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
    const unread = code === 0xfffd
    reading.fault('text/sign', reading.range(match.index, match.index + sign.length), {
      en: unread
        ? ['This sign (U+FFFD) stands where a letter could not be read.', 'Write the letter again; save files as UTF-8.']
        : [`Here stands a control sign (${name}) that nobody can see.`, 'Take it out.'],
      zh: unread
        ? ['这个符号(U+FFFD)表示有个字没能读出来。', '请重写这个字；文件请存为 UTF-8。']
        : [`这里有一个看不见的控制字符(${name})。`, '请删去。'],
    })
    told += 1
    if (told >= MOST) return
  }
}

const isSayable = (code: number): boolean =>
  code <= 0x10ffff &&
  (code >= 0x20 || code === 9 || code === 10 || code === 13) &&
  !(code >= 0x7f && code <= 0x9f) &&
  code !== 0xfffd
