import { type Component, sort, stray } from './component.ts'
import { paragraphsOf } from './lines.ts'
import type { Reading } from './reading.ts'
import type { Element, Node, Prose } from './tree.ts'

/** The paragraphs at the top of a body, and its elements; a paragraph further down is told. */
export function introduced(
  body: readonly Node[],
  of: Pick<Component, 'name' | 'children'>,
  reading: Reading,
): { readonly intro: readonly string[]; readonly elements: readonly Element[] } {
  const { elements, prose } = sort(body, of, reading)
  const first = elements[0]?.at.start ?? Number.POSITIVE_INFINITY
  const intro: Prose[] = []
  for (const node of prose) {
    if (node.at.start < first) intro.push(node)
    else stray(node, of, reading)
  }
  return { intro: paragraphsOf(intro, reading), elements }
}
