/** A value that others wrote, as a text; empty where it is no text, number or truth: an object may refuse to become one. */
export const textIn = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
/** The same as a number; NaN where it is none. */
export const numberIn = (value: unknown): number => {
  const text = textIn(value).trim()
  return text === '' ? Number.NaN : Number(text)
}
