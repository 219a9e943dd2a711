import { attributeOf, type Part } from '#content/edit'

/** A list of numbers in an attribute, filled up to its length where some are missing. */
export function numbersOf(part: Part, name: string, length: number): readonly number[] {
  const value = attributeOf(part, name)
  const given: readonly unknown[] = Array.isArray(value) ? value : []
  return Array.from({ length }, (_, at) => {
    const one = given[at]
    return typeof one === 'number' ? one : at * 100
  })
}
