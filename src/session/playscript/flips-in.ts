import type { Rubric } from '#content'
import type { Flip } from './gold.ts'

/** A flip with the file whose rubric it is in. */
export interface FlipIn extends Flip {
  readonly file: string
}

/** All flips of some rubrics: what must be accepted by name before they are handed out. */
export async function flipsIn(
  rubrics: readonly { readonly file: string; readonly rubric: Rubric }[],
  gold: (rubric: Rubric) => Promise<readonly Flip[]>,
): Promise<readonly FlipIn[]> {
  const found: FlipIn[] = []
  for (const { file, rubric } of rubrics) for (const flip of await gold(rubric)) found.push({ ...flip, file })
  return found
}
/** How a flip is named when it is accepted: `rubrics/spin.en.mdx good-short implication`. */
export const flipName = ({ file, test, criterion }: Pick<FlipIn, 'file' | 'test' | 'criterion'>): string =>
  `${file} ${test} ${criterion}`
