import type { SellerSpoke } from '#buyer'
import type { Heard } from '#language'

/** What the buyer takes in of a heard turn. */
export function spokeOf(to: string, heard: Heard): SellerSpoke {
  const { gate, moves, perhaps, length, questions, names, tells } = heard
  return { to, gate, moves, perhaps, length, questions, names, ...(tells === undefined ? {} : { tells }) }
}
