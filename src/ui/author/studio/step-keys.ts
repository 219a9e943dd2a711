import type { KeyboardEvent } from 'react'

/** Ctrl+Z, Ctrl+Shift+Z or Ctrl+Y where somebody writes at the file; null for anything else. */
export function stepOf(event: KeyboardEvent<HTMLElement>): 'undo' | 'redo' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || !isOfDocument(event.target)) return null
  const key = event.key.toLowerCase()
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo'
  return key === 'y' && event.ctrlKey ? 'redo' : null
}

/** Whether somebody writes at the file there, and not beside it: what is said in a test play has steps of its own. */
function isOfDocument(target: EventTarget): boolean {
  return target instanceof Element && target.closest('.studio-edit, .editor') !== null
}
