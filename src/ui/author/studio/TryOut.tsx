import { lazy, type ReactNode, Suspense, useDeferredValue, useState } from 'react'
import type { MoveCard } from '#content'
import type { Authored } from '#records'
import { useFault } from '../../parts/useFault.ts'
import { shellTexts } from '../../shell/shell-texts.ts'
import { useTexts } from '../../text/text.ts'
import { authorTexts } from '../author-texts.ts'
import { chartTexts } from '../chart/chart-texts.ts'
import { GoldPanel } from '../panels/GoldPanel.tsx'
import { PreviewPanel } from '../panels/PreviewPanel.tsx'
import { ProblemsPanel } from '../panels/ProblemsPanel.tsx'
import { TalksPanel } from '../panels/TalksPanel.tsx'
import { TrialPanel } from '../panels/TrialPanel.tsx'
import { VersionsPanel } from '../panels/VersionsPanel.tsx'
import { PlayPanel } from '../play/PlayPanel.tsx'
import { Choice } from './Choice.tsx'
import { FileText, type Spot } from './FileText.tsx'
import type { DraftInHand } from './useDraft.ts'
import type { Outcome } from './useOutcome.ts'
import { type Side, useSides } from './useSides.ts'

const TeachPanel = lazy(() => import('../teach/TeachPanel.tsx'))
const AgreementPanel = lazy(() => import('../agreement/AgreementPanel.tsx'))
const ChartPanel = lazy(() => import('../chart/ChartPanel.tsx'))

interface TryOutProps {
  readonly draft: Authored
  readonly all: readonly Authored[]
  readonly moves: readonly MoveCard[]
  readonly hand: DraftInHand
  readonly outcome: Outcome
  readonly view: 'form' | 'text'
  readonly formShown: boolean
  readonly side: Side
  readonly onSide: (side: Side) => void
  readonly spot: Spot | null
  /** How often a talk or a version was kept; the panels that list them read anew. */
  readonly saved: number
  readonly onSaved: () => void
  readonly onKeepVersion: () => void
  /** To a line of the text. */
  readonly onGoTo: (line: number) => void
  /** To a line's card where the form is shown, else to the text. */
  readonly onMendAt: (line: number) => void
}

/** What comes of a file: its problems, how it looks, plays and scores, and what it was before. */
export function TryOut(props: TryOutProps): ReactNode {
  const { draft, all, moves, hand, outcome, view, formShown, side, onSide, spot, saved, onSaved, onKeepVersion, onGoTo } = props
  const { parsed, structure, faults, playable, rubric, talks, gold, bench } = outcome
  const t = useTexts(authorTexts)
  const chart = useTexts(chartTexts)
  const { loading } = useTexts(shellTexts)
  const tell = useFault()
  const settled = useDeferredValue(hand.text)
  const sides = useSides(outcome, view, draft.path.endsWith('.talk'))
  const shown = sides.some(([id]) => id === side) ? side : (sides[0]?.[0] ?? 'versions')
  // A talk that is being played, or a report on many, waits while one looks at something else.
  const [begun, setBegun] = useState<readonly Side[]>([])
  if ((shown === 'play' || shown === 'sellers') && !begun.includes(shown)) setBegun([...begun, shown])
  const isScenario = parsed.type === 'scenario'
  const waiting = <p className="waiting">{loading}</p>
  const restore = async (text: string): Promise<void> => {
    await hand.saveVersion(t.beforeRestore)
    hand.setText(text)
    onSaved()
  }
  return (
    <aside className="studio-side" aria-label={t.side}>
      <Choice label={t.side} chosen={shown} options={sides} onChoose={onSide} />
      {shown === 'problems' && (
        <ProblemsPanel
          faults={faults}
          structure={structure}
          inForm={formShown ? parsed.type : null}
          onMend={hand.setText}
          onGoTo={props.onMendAt}
        />
      )}
      {shown === 'beside' && <FileText hand={hand} outcome={outcome} moves={moves} spot={spot} />}
      {shown === 'preview' && <PreviewPanel parsed={parsed} tookMs={outcome.tookMs} />}
      {begun.includes('play') && isScenario && (
        <div hidden={shown !== 'play'}>
          <PlayPanel scenario={playable} path={hand.path} moves={moves} onSaved={onSaved} />
        </div>
      )}
      {shown === 'chart' &&
        isScenario &&
        (parsed.draft && structure.whole ? (
          <Suspense fallback={waiting}>
            <ChartPanel scenario={parsed.draft} structure={structure} moves={moves} onGoTo={onGoTo} />
          </Suspense>
        ) : (
          <p className="notice">{chart.waits}</p>
        ))}
      {begun.includes('sellers') && isScenario && (
        <div hidden={shown !== 'sellers'}>
          <TrialPanel scenario={playable} structure={structure} onGoTo={onGoTo} />
        </div>
      )}
      {shown === 'tests' && isScenario && <TalksPanel playable={playable !== null} results={talks} />}
      {shown === 'gold' && parsed.type === 'rubric' && <GoldPanel rubric={rubric} gold={gold} bench={bench} />}
      {shown === 'teach' && parsed.type === 'move' && (
        <Suspense fallback={waiting}>
          <TeachPanel
            move={faults.length === 0 ? parsed.value : null}
            path={hand.path}
            others={all}
            structure={structure}
            onChange={hand.setText}
          />
        </Suspense>
      )}
      {shown === 'agreement' &&
        parsed.type === 'rubric' &&
        (parsed.draft && structure.whole ? (
          <Suspense fallback={waiting}>
            <AgreementPanel rubric={parsed.draft} structure={structure} onChange={hand.setText} />
          </Suspense>
        ) : (
          <p className="notice">{t.needsWhole}</p>
        ))}
      {shown === 'versions' && (
        <VersionsPanel
          draft={draft.id}
          text={settled}
          turn={saved}
          onKeep={onKeepVersion}
          onRestore={(text) => void restore(text).catch(tell)}
        />
      )}
    </aside>
  )
}
