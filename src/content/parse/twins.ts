import type { Fault } from '../model/fault.ts'
import type { ParsedFile } from './read-file.ts'
import type { Tongue, Words } from './reading.ts'
import { skeletonOf } from './skeleton.ts'

/** Faults of two language versions that differ in structure, ids or numbers; told in the Chinese file, as it came second. */
export function checkTwins(first: ParsedFile, second: ParsedFile, tongue: Tongue): readonly Fault[] {
  if (!first.draft || !second.draft || first.type !== second.type) return []
  const faults: Fault[] = []
  const tell = (file: ParsedFile, key: string, words: Words, rule: string) => {
    const place = file.places.get(key)
    const [message, mend] = words[tongue]
    faults.push({ rule, file: file.file, line: place?.line ?? 1, column: place?.column ?? 1, message, mend })
  }
  const one = skeletonOf(first)
  const two = skeletonOf(second)
  const lacks = (file: ParsedFile, other: ParsedFile, key: string) => {
    const there = other.places.get(key)
    const where = `${other.file}${there ? `:${there.line}` : ''}`
    tell(
      file,
      '',
      {
        en: [`"${key}" is missing; its twin has it (${where}).`, 'Add it here, or take it out there.'],
        zh: [`缺少“${key}”；另一语言版本有(${where})。`, '请在这里补上，或在那边删去。'],
      },
      'twin/missing',
    )
  }
  for (const key of one.keys()) if (!two.has(key)) lacks(second, first, key)
  for (const key of two.keys()) if (!one.has(key)) lacks(first, second, key)
  for (const [key, value] of one) {
    const other = two.get(key)
    if (!other) continue
    for (const [name, given] of Object.entries(value)) {
      const there = other[name]
      if (given === there || (name === 'figures' && figuresAgree(given ?? '', there ?? ''))) continue
      const shown = (text: string | undefined) => (text === undefined || text === '' ? '–' : text)
      tell(
        second,
        key,
        {
          en: [
            `"${name}" of "${key}" is ${shown(there)} here and ${shown(given)} in ${first.file}.`,
            'Make the two equal; only words may differ.',
          ],
          zh: [
            `“${key}”的“${name}”在这里是 ${shown(there)}，在 ${first.file} 里是 ${shown(given)}。`,
            '请改成一致；只有文字可以不同。',
          ],
        },
        name === 'figures' ? 'twin/figures' : 'twin/differs',
      )
    }
  }
  return faults
}

/** Figures may be written in words in one language: they disagree only when each side has one that the other lacks. */
function figuresAgree(one: string, two: string): boolean {
  const left = one.split(' ').filter((figure) => figure !== '')
  const right = two.split(' ').filter((figure) => figure !== '')
  return left.every((figure) => right.includes(figure)) || right.every((figure) => left.includes(figure))
}
