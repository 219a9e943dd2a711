import { type Part, type Structure, wordsOf } from '#content/edit'

const all = (parts: readonly Part[]): readonly Part[] => parts.flatMap((part) => [part, ...all(part.parts)])

/** The line of the file in which these words stand as an element's own text; undefined where they stand nowhere. */
export function lineOfWords(structure: Structure, words: string): number | undefined {
  for (const part of all(structure.parts)) {
    const text = part.texts.find((one) => one.text === words)
    if (text) return text.at.line
  }
  return undefined
}
/** The line of the element with this id, or with the value in another attribute that names it. */
export function lineOfId(structure: Structure, id: string, attribute = 'id'): number | undefined {
  return all(structure.parts).find((part) => wordsOf(part, attribute) === id)?.at.line
}
