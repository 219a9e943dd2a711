import type { Lang } from '#content'
import { type Lexicon, lexiconOf } from '../lexicon/lexicon.ts'

/** Text made even for reading: every character of `text` came from `at[i]` in the original (UTF-16 units); `at` has one more entry, the end. */
export interface Even {
  readonly text: string
  readonly at: readonly number[]
}

/** Beyond this many UTF-16 units a turn is cut for analysis: nobody speaks so long, and a paste must not stop the talk. */
export const LONGEST = 4000

const SAME: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
  '—': ' — ',
  '–': '-',
  '…': '…',
  '。': '。',
  '、': '、',
}
const DROPPED = /\p{C}|\p{M}|\p{Extended_Pictographic}/u
const BLANK: ReadonlySet<string> = new Set([' ', '\t', '\u00a0', '\u3000'])
const HAN = /[\u4e00-\u9fff]/

/**
 * Lower case, compatibility forms, one kind of quotation mark, simplified characters in Chinese; emoji, control characters and lone
 * surrogates become a space. Character by character, so that every place leads back to the original.
 */
export function even(original: string, lang: Lang): Even {
  const { simplified } = lexiconOf(lang)
  const out: string[] = []
  const at: number[] = []
  const end = Math.min(original.length, LONGEST)
  const chinese = HAN.test(original.slice(0, end))
  for (let from = 0; from < end; ) {
    const code = original.codePointAt(from) ?? 0
    const size = code > 0xffff ? 2 : 1
    const raw = original.slice(from, from + size)
    // Two spaces after a stop, or a tab: one space.
    if (BLANK.has(raw) && from > 0 && BLANK.has(original[from - 1] as string)) {
      from += size
      continue
    }
    const evened = evenCharacter(raw, code, chinese, simplified)
    out.push(evened)
    for (let unit = 0; unit < evened.length; unit++) at.push(from)
    from += size
  }
  at.push(end)
  return { text: out.join(''), at }
}

function evenCharacter(raw: string, code: number, chinese: boolean, simplified: Lexicon['simplified']): string {
  if (code < 0x80) return code < 0x20 && code !== 0x0a ? ' ' : code === 0x7f ? ' ' : raw === '`' ? "'" : raw.toLowerCase()
  if (code >= 0xd800 && code <= 0xdfff) return ' '
  if (code >= 0x4e00 && code <= 0x9fff) return simplified?.(raw) ?? raw
  if (chinese && (raw === '“' || raw === '”')) return raw
  const same = SAME[raw]
  if (same !== undefined) return same
  if (raw === '！') return '!'
  if (raw === '？') return '?'
  if (raw === '，') return ','
  const wide = raw.normalize('NFKC').toLowerCase()
  // Latin letters with marks lose them: "naïve" and "naive" are one word.
  const bare = wide.normalize('NFD').replace(/\p{M}/gu, '')
  return DROPPED.test(bare) || bare === '' ? ' ' : bare
}
