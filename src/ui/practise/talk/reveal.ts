import { useEffect, useState } from 'react'
import type { RunTurn } from '#session'

/** How long a person takes before and while saying a line, in milliseconds. */
export function pauseMs(text: string): number {
  return 550 + Math.min(1500, text.length * 16)
}

/**
 * How many turns are on the screen: a buyer's new lines come one after the other, each after its pause. What was there when the
 * page opened, and what the seller says, shows at once.
 */
export function useReveal(turns: readonly RunTurn[], pause: boolean): number {
  const [shown, setShown] = useState(turns.length)
  const next = turns[shown]
  useEffect(() => {
    if (shown > turns.length) setShown(turns.length) // taken back
    if (!next) return
    if (!pause || next.by === 'seller') {
      setShown(shown + 1)
      return
    }
    const timer = setTimeout(() => setShown(shown + 1), pauseMs(next.text))
    return () => clearTimeout(timer)
  }, [shown, turns.length, next, pause])
  return pause ? Math.min(shown, turns.length) : turns.length
}
