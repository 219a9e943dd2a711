import { type Part, wordsOf } from '#content/edit'

/** The items of a list attribute as the file says it, in either language's commas. */
export function listOf(part: Part, name: string): readonly string[] {
  return wordsOf(part, name)
    .split(/[，、,]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
}
