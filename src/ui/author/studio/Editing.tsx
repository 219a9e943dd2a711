import { type ReactNode, useEffect, useState } from 'react'
import type { MoveCard } from '#content'
import type { Known } from '#content/parse'
import { Icon } from '../../shell/icons.tsx'
import { useTexts } from '../../text/text.ts'
import { authorTexts } from '../author-texts.ts'
import { FormView } from '../form/FormView.tsx'
import { goToCard } from '../form/go-to-card.ts'
import { Choice } from './Choice.tsx'
import { FileText, type Spot } from './FileText.tsx'
import { Removed } from './Removed.tsx'
import type { DraftInHand } from './useDraft.ts'
import type { Outcome } from './useOutcome.ts'

interface EditingProps {
  readonly hand: DraftInHand
  readonly outcome: Outcome
  readonly moves: readonly MoveCard[]
  readonly known: Known
  readonly titles: Readonly<Record<string, string>>
  readonly view: 'form' | 'text'
  /** Whether the form stands there: it is wished, and the text can be taken to pieces. */
  readonly formShown: boolean
  /** Also for the form that is shown again after the text had to take its place. */
  readonly onView: (view: 'form' | 'text') => void
  readonly spot: Spot | null
  readonly onSound: (name: string) => void
  /** Shows a line of the text beside the form. */
  readonly onShow: (line: number) => void
}

/** Where a file is written: as a form or as text, with steps back and forth. */
export function Editing(props: EditingProps): ReactNode {
  const { hand, outcome, moves, known, titles, view, formShown, onView, spot, onSound, onShow } = props
  const { parsed, structure, faults, gold } = outcome
  const t = useTexts(authorTexts)
  const canForm = structure.whole && parsed.type !== null
  const [removed, setRemoved] = useState<{ readonly name: string; readonly text: string } | null>(null)
  const { n: steps, at: steppedAt } = hand.stepped
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step once: it shows what it changed
  useEffect(() => {
    if (steps === 0) return
    setRemoved(null)
    if (formShown) goToCard(hand.text.slice(0, steppedAt).split('\n').length, 'look')
  }, [steps])
  return (
    <section className="studio-edit" aria-label={view === 'form' ? t.form : t.text}>
      <div className="row studio-tools">
        {!hand.path.endsWith('.talk') && (
          <Choice
            label={t.view}
            chosen={view}
            options={[
              ['form', t.form],
              ['text', t.text],
            ]}
            onChoose={onView}
          />
        )}
        <span className="row">
          <button type="button" className="act" disabled={!hand.canUndo} onClick={hand.undo}>
            <Icon name="undo" size={16} /> {t.undo}
          </button>
          <button type="button" className="act" disabled={!hand.canRedo} onClick={hand.redo}>
            {t.redo}
          </button>
        </span>
      </div>
      {formShown && parsed.type !== null ? (
        <FormView
          type={parsed.type}
          structure={structure}
          moves={moves}
          known={known}
          titles={titles}
          faults={faults}
          stepped={steps}
          standings={gold?.standings ?? []}
          onChange={hand.setText}
          onRemove={(text, name) => {
            hand.setText(text)
            setRemoved({ text, name: name.replace(/[.。]$/, '') })
          }}
          onSound={onSound}
          onShow={onShow}
        />
      ) : (
        <>
          <div role="status">
            {view === 'form' && (
              <p className="notice">
                {canForm ? t.formAgain : t.textOnly}{' '}
                {canForm && (
                  <button type="button" className="act" onClick={() => onView('form')}>
                    {t.backToForm}
                  </button>
                )}
              </p>
            )}
          </div>
          <FileText hand={hand} outcome={outcome} moves={moves} spot={spot} />
        </>
      )}
      <Removed name={removed !== null && removed.text === hand.text ? removed.name : null} onUndo={hand.undo} />
    </section>
  )
}
