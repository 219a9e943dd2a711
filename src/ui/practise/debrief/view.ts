import { create } from 'zustand'

/** What the debrief's screen points at. `rubric.criterion` lights up its words; a turn is unfolded. */
export interface View {
  readonly criterion: string | null
  readonly turn: number | null
  /** Runs whose scores were asked for before rating oneself, in this visit. */
  readonly seen: readonly string[]
}

export const useView = create<View>()(() => ({ criterion: null, turn: null, seen: [] }))

export const keyOf = (rubric: string, criterion: string): string => `${rubric}.${criterion}`

/** Unfolds a turn and brings it into sight; with the focus, for links that lead there. */
export function goToTurn(turn: number, focus = false): void {
  useView.setState({ turn })
  requestAnimationFrame(() => {
    const place = document.getElementById(`turn-${turn}`)
    if (focus) place?.querySelector<HTMLElement>('.turn-open')?.focus({ preventScroll: true })
    place?.scrollIntoView({ block: 'center', behavior: 'smooth' })
  })
}
