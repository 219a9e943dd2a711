import type { KeyboardEvent } from 'react'

/** Escape takes back what was asked for: for the answers of a question. */
export const onEscape =
  (leave: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key === 'Escape') leave()
  }
