import type { FileType } from '../parse/grammar/file.ts'
import type { Reference } from '../parse/reading.ts'
import { componentOf } from './catalogue.ts'
import { removeItem, removePart, setAttribute, type TextChange } from './changes.ts'
import { attributeOf, type Part, type Structure, wordsOf } from './structure.ts'

/** As what a part may be named, by its element. */
const NAMED_AS: Readonly<Record<string, readonly Reference['kind'][]>> = {
  Fact: ['fact', 'settler'],
  Need: ['need', 'settler', 'hidden', 'hinted'],
  Secret: ['hidden', 'hinted'],
  Concern: ['hinted'],
  Detail: ['hinted'],
  Remedy: ['remedy', 'hinted'],
  Criterion: ['criterion'],
}

const flat = (parts: readonly Part[]): readonly Part[] => parts.flatMap((part) => [part, ...flat(part.parts)])

/** Takes a part out and with it what names it: its id in lists, and what was about it alone (its hint, its weight). */
export function removeWithLinks(type: FileType, structure: Structure, part: Part): TextChange {
  const gone = new Set(flat([part]).flatMap((one) => wordsOf(one, 'id') || []))
  const kinds = flat([part]).flatMap(({ name }) => NAMED_AS[name] ?? [])
  const links = gone.size === 0 ? [] : linksTo(type, structure, gone, kinds, part)
  return together(structure.text, [removePart(structure, part), ...links])
}

/** Takes a buyer out; what only that buyer said is said by the first one. Null where the list cannot be changed. */
export function removeBuyer(type: FileType, structure: Structure, index: number): TextChange | null {
  const item = removeItem(structure, 'buyers', index)
  const id = structure.front?.inner('buyers', index)?.get('id')?.value
  if (item === null || typeof id !== 'string') return item
  return together(structure.text, [item, ...linksTo(type, structure, new Set([id]), ['buyer'])])
}

/** The changes that take some ids out of everything that names them, in a part that is to go excepted. */
function linksTo(
  type: FileType,
  structure: Structure,
  gone: ReadonlySet<string>,
  kinds: readonly Reference['kind'][],
  except?: Part,
): readonly TextChange[] {
  const walk = (part: Part): readonly TextChange[] => {
    if (part.at.start === except?.at.start) return []
    const fields = componentOf(type, part.name)?.fields ?? {}
    const own: TextChange[] = []
    for (const [name, field] of Object.entries(fields)) {
      if (!field.refers || !kinds.includes(field.refers) || attributeOf(part, name) === undefined) continue
      const named = wordsOf(part, name)
        .split(/[，、,]/)
        .map((one) => one.trim())
      const left = named.filter((one) => one !== '' && !gone.has(one))
      if (left.length === named.length) continue
      // A hint, weight or expectation is about one thing: without it nothing is left of it.
      const isItsSubject = !field.optional || name === 'for'
      if (ABOUT_ONE.has(part.name) && isItsSubject && left.length === 0) return [removePart(structure, part)]
      if (name === 'restraintOf' && left.length === 0) own.push(setAttribute(structure, part, 'restraintAtLeast', undefined)) // nothing where it is not set
      own.push(setAttribute(structure, part, name, left.length > 0 ? left.join(', ') : field.optional ? undefined : ''))
    }
    return [...own, ...part.parts.flatMap(walk)]
  }
  return structure.parts.flatMap(walk)
}
const ABOUT_ONE: ReadonlySet<string> = new Set(['Hint', 'Weight', 'Cap', 'Expect'])

/** Several changes of one text as one; none may lie in another. */
function together(text: string, changes: readonly TextChange[]): TextChange {
  const sorted = [...changes].sort((a, b) => a.start - b.start || a.end - b.end)
  const start = sorted[0]?.start ?? 0
  let at = start
  let insert = ''
  for (const change of sorted) {
    insert += text.slice(at, Math.max(at, change.start)) + change.insert
    at = Math.max(at, change.end)
  }
  return { start, end: at, insert }
}
