import { type ReactNode, useCallback, useMemo, useState } from 'react'
import type { MoveCard } from '#content'
import type { Known } from '#content/parse'
import type { Authored } from '#records'
import { useFault } from '../../parts/useFault.ts'
import { usePageTitle } from '../../parts/usePageTitle.ts'
import { useTexts } from '../../text/text.ts'
import { authorTexts } from '../author-texts.ts'
import { goToCard } from '../form/go-to-card.ts'
import { Choice } from './Choice.tsx'
import { Editing } from './Editing.tsx'
import type { Spot } from './FileText.tsx'
import { pathFor } from './path-for.ts'
import { StudioHead } from './StudioHead.tsx'
import { stepOf } from './step-keys.ts'
import { TryOut } from './TryOut.tsx'
import { useDraft } from './useDraft.ts'
import { useOutcome } from './useOutcome.ts'
import type { Side } from './useSides.ts'

interface StudioProps {
  readonly draft: Authored
  readonly all: readonly Authored[]
  readonly known: Known
  readonly moves: readonly MoveCard[]
  readonly titles: Readonly<Record<string, string>>
}

/** One file: the form or the text on the left, what comes of it on the right. */
export function Studio({ draft, all, known: before, moves, titles }: StudioProps): ReactNode {
  const t = useTexts(authorTexts)
  const tell = useFault()
  const hand = useDraft(draft, pathFor, t.byItself)
  const [view, setView] = useState<'form' | 'text'>(draft.path.endsWith('.talk') ? 'text' : 'form')
  const [side, setSide] = useState<Side>('problems')
  const [front, setFront] = useState<'write' | 'try'>('write') // where there is room for one only
  const [spot, setSpot] = useState<Spot | null>(null)
  const [saved, setSaved] = useState(0)
  const [sounds, setSounds] = useState(before.sounds ?? [])
  const known = useMemo(() => ({ ...before, sounds }), [before, sounds])
  const outcome = useOutcome(hand.path, hand.text, all, known, saved)
  const { parsed, structure, faults } = outcome
  const title = parsed.draft?.title || hand.path
  usePageTitle(title)
  const canForm = structure.whole && parsed.type !== null
  // Once the text had to take the form's place it stays until the person wants the form back: nothing is swapped under typing hands.
  const [rests, setRests] = useState(false)
  if (view === 'form' && !canForm && !rests) setRests(true)
  const formShown = view === 'form' && canForm && !rests
  const show = useCallback((line: number) => setSpot((last) => ({ line, n: (last?.n ?? 0) + 1 })), [])
  const goTo = useCallback(
    (line: number) => {
      setView('text')
      setFront('write')
      show(line)
    },
    [show],
  )
  const onSaved = (): void => setSaved((times) => times + 1)
  const keepVersion = (): void => void hand.saveVersion('').then(onSaved, tell)

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the whole page; the button in Versions does the same
    <div
      className="studio"
      onKeyDown={(event) => {
        if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
          event.preventDefault()
          keepVersion()
        }
      }}
      onKeyDownCapture={(event) => {
        const way = stepOf(event)
        if (way === null) return
        event.preventDefault()
        event.stopPropagation()
        hand[way]()
      }}
    >
      <StudioHead title={title} hand={hand} playable={outcome.playable} />
      <div className="studio-front">
        <Choice
          label={t.onNarrow}
          chosen={front}
          options={[
            ['write', t.write],
            ['try', faults.length > 0 ? `${t.tryOut} (${faults.length})` : t.tryOut],
          ]}
          onChoose={setFront}
        />
      </div>
      <div className="studio-body" data-front={front}>
        <Editing
          hand={hand}
          outcome={outcome}
          moves={moves}
          known={known}
          titles={titles}
          view={view}
          formShown={formShown}
          onView={(next) => {
            setView(next)
            setRests(false)
          }}
          spot={spot}
          onSound={(name) => setSounds((here) => [...here, name])}
          onShow={(line) => {
            setSide('beside')
            setFront('try')
            show(line)
          }}
        />
        <TryOut
          draft={draft}
          all={all}
          moves={moves}
          hand={hand}
          outcome={outcome}
          view={view}
          formShown={formShown}
          side={side}
          onSide={setSide}
          spot={spot}
          saved={saved}
          onSaved={onSaved}
          onKeepVersion={keepVersion}
          onGoTo={goTo}
          onMendAt={(line) => {
            setFront('write')
            if (!formShown) return goTo(line)
            requestAnimationFrame(() => {
              if (!goToCard(line)) goTo(line) // on a narrow screen the form is there only now
            })
          }}
        />
      </div>
    </div>
  )
}
