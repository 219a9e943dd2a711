import { useState } from 'react'

const KEY = 'parley.draft.'

/**
 * What somebody is in the middle of, until this tab is closed: half-written words outlive a reload, and nobody finds them here
 * tomorrow. Where the browser keeps nothing, nothing breaks.
 */
export function draftOf<T>(name: string): T | null {
  try {
    const kept = sessionStorage.getItem(KEY + name)
    return kept === null ? null : (JSON.parse(kept) as T) // what this app wrote; readers check what they need
  } catch {
    return null
  }
}

/** Keeps a draft; null lets it go. */
export function keepDraft(name: string, value: unknown): void {
  try {
    if (value === null || value === '') sessionStorage.removeItem(KEY + name)
    else sessionStorage.setItem(KEY + name, JSON.stringify(value))
  } catch {
    // full or forbidden: the words stand in their field all the same
  }
}

/** Words that survive a reload while they are half-written. An empty text lets them go. */
export function useDraft(name: string): readonly [words: string, change: (words: string) => void] {
  const [words, setWords] = useState(() => {
    const kept = draftOf<unknown>(name)
    return typeof kept === 'string' ? kept : ''
  })
  return [
    words,
    (next) => {
      setWords(next)
      keepDraft(name, next)
    },
  ]
}
