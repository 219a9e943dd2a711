import type { Authored, PackRow } from './authored-row.ts'
import type { Contents } from './contents.ts'
import { packAgain } from './pack/pack.ts'
import { bytesOf, isSoundPath, soundTrouble } from './pack/sound.ts'

/** What was kept out of a backup, by the name that its owner gave it, and why. */
export interface KeptOut {
  readonly what: string
  readonly why: string
}
export interface Sifted {
  readonly contents: Contents
  readonly left: readonly KeptOut[]
}

/** Takes out packs and drafts that no import would have let in: a file on a disk may have been changed by anybody. */
export function sift(contents: Contents): Sifted {
  const left: KeptOut[] = []
  const packs = ((contents.others.packs ?? []) as readonly unknown[] as readonly PackRow[]).flatMap((pack) => {
    const again = packAgain(pack)
    if (typeof again !== 'string') return [{ ...again }]
    left.push({ what: pack.title || pack.id, why: again })
    return []
  })
  const out = new Set<unknown>()
  const authored = ((contents.others.authored ?? []) as readonly unknown[] as readonly Authored[]).filter((draft) => {
    const why = draftTrouble(draft)
    if (why === undefined) return true
    left.push({ what: draft.path, why })
    out.add(draft.id)
    return false
  })
  const saves = (contents.others.saves ?? []).filter(({ draft }) => !out.has(draft))
  return {
    contents: { ...contents, others: { ...contents.others, packs, authored: authored.map((draft) => ({ ...draft })), saves } },
    left,
  }
}

/** Faults in its content are the author's affair; what it is must be right. */
function draftTrouble({ path, text }: Authored): string | undefined {
  if (isSoundPath(path)) return soundTrouble(path, bytesOf(text)) && 'It is not the recording that its name says.'
  if (!/\.(?:mdx|talk)$/.test(path)) return 'Only .mdx, .talk and recordings are written here.'
  return text.includes('\0') ? 'It is not text in UTF-8.' : undefined
}
