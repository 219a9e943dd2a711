import { lazy, type ReactNode, Suspense } from 'react'
import type { MoveCard } from '#content'
import { shellTexts } from '../../shell/shell-texts.ts'
import { useTexts } from '../../text/text.ts'
import type { DraftInHand } from './useDraft.ts'
import type { Outcome } from './useOutcome.ts'

const TextEditor = lazy(() => import('../editor/TextEditor.tsx'))

/** A line to be shown; a new number asks again for the same one. */
export interface Spot {
  readonly line: number
  readonly n: number
}

interface FileTextProps {
  readonly hand: DraftInHand
  readonly outcome: Outcome
  readonly moves: readonly MoveCard[]
  readonly spot: Spot | null
}

/** The file as text, to be changed. */
export function FileText({ hand, outcome: { parsed, structure, faults }, moves, spot }: FileTextProps): ReactNode {
  const { loading } = useTexts(shellTexts)
  return (
    <Suspense fallback={<p className="waiting">{loading}</p>}>
      <TextEditor
        text={hand.text}
        parts={structure.parts}
        type={parsed.type}
        faults={faults}
        moves={moves}
        spot={spot}
        onChange={hand.setText}
      />
    </Suspense>
  )
}
