import { strFromU8, strToU8, unzlibSync, zlibSync } from 'fflate'
import { LANGS, type Lang, LEVELS, type Level } from '#content'
import { foldRun, type RunEvent } from '#session'
import { isObject, parsed, readRunFile, runFileOf } from '../run-file.ts'

/**
 * What a platform keeps for going on elsewhere: the whole log; or, where there is no room, what it takes to say the same words to
 * the same buyer again; or nothing but the best result.
 */
export type Resume =
  | { readonly kind: 'log'; readonly events: readonly RunEvent[] }
  | {
      readonly kind: 'words'
      readonly scenario: string
      readonly lang: Lang
      readonly level: Level
      readonly seed: number
      readonly content: string
      readonly words: readonly string[]
    }
  | { readonly kind: 'none' }

/** The most that fits into so many characters of plain ASCII. */
export function packResume(resume: Resume, limit: number): string {
  if (resume.kind === 'none') return ''
  if (resume.kind === 'log') {
    const log = `L${packed(runFileOf(resume.events))}`
    return log.length <= limit ? log : packResume(wordsOf(resume.events), limit)
  }
  const { kind: _, ...rest } = resume
  const words = `W${packed(JSON.stringify(rest))}`
  return words.length <= limit ? words : ''
}

/** What was packed; nothing where it is damaged, cut off or somebody else's. */
export function unpackResume(text: string): Resume {
  const none: Resume = { kind: 'none' }
  const inner = unpacked(text.slice(1))
  if (inner === undefined) return none
  if (text.startsWith('L')) {
    const file = readRunFile(inner)
    return file.outcome === 'read' ? { kind: 'log', events: file.events } : none
  }
  const value = parsed(inner)
  if (!text.startsWith('W') || !isObject(value)) return none
  const lang = LANGS.find((one) => one === value.lang)
  const level = LEVELS.find((one) => one === value.level)
  const { scenario, seed, content, words } = value
  if (!lang || !level || typeof scenario !== 'string' || typeof seed !== 'number' || typeof content !== 'string') return none
  if (!Array.isArray(words) || !words.every((one): one is string => typeof one === 'string')) return none
  return { kind: 'words', scenario, lang, level, seed, content, words }
}

function wordsOf(events: readonly RunEvent[]): Resume {
  const { scenario, lang, level, seed, content, turns } = foldRun(events)
  return {
    kind: 'words',
    scenario,
    lang,
    level,
    seed,
    content,
    words: turns.flatMap((turn) => (turn.by === 'seller' ? [turn.text] : [])),
  }
}

const packed = (text: string): string => {
  const bytes = zlibSync(strToU8(text), { level: 9 })
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

function unpacked(text: string): string | undefined {
  try {
    const binary = atob(text)
    return strFromU8(unzlibSync(Uint8Array.from(binary, (sign) => sign.charCodeAt(0))))
  } catch {
    return undefined
  }
}
