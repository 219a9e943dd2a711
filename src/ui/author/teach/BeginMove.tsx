import { Button } from '@mantine/core'
import { type ReactNode, useId, useState } from 'react'
import { CORE_MOVES, type MoveCard } from '#content'
import type { Authored } from '#records'
import { useLang, useTexts } from '../../text/text.ts'
import { idOf, moveFile, pathOfMove, withExample } from './move-file.ts'
import { teachTexts } from './teach-texts.ts'

interface BeginMoveProps {
  readonly drafts: readonly Authored[]
  readonly moves: readonly MoveCard[]
  readonly onBegin: (path: string, text: string) => void
}

/** A move of one's own, or more examples for one that ships. */
export function BeginMove({ drafts, moves, onBegin }: BeginMoveProps): ReactNode {
  const t = useTexts(teachTexts)
  const lang = useLang()
  const id = useId()
  const [name, setName] = useState('')
  const [does, setDoes] = useState('')
  const [turns, setTurns] = useState('')
  const [chosen, setChosen] = useState('')
  const shown = turns.split('\n').filter((one) => one.trim() !== '')
  const begin = () => {
    const taken = [...CORE_MOVES, ...drafts.map(({ path }) => path.split('/').at(-1)?.split('.')[0] ?? '')]
    const move = idOf(name, taken)
    const head = moveFile({ id: move, lang, section: 'own', title: name.trim(), does: does.trim() })
    onBegin(
      pathOfMove(move, lang),
      shown.reduce((file, text) => withExample(file, 'Example', { text, context: '' }), head),
    )
  }
  return (
    <div className="author-begin">
      <section className="sheet author-box">
        <h2>{t.own}</h2>
        <p className="small soft">{t.ownNote}</p>
        <form
          className="stack teach-begin"
          onSubmit={(event) => {
            event.preventDefault()
            begin()
          }}
        >
          <label htmlFor={`${id}-name`} className="small">
            {t.ownName}
          </label>
          <input
            id={`${id}-name`}
            className="field"
            maxLength={80}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <label htmlFor={`${id}-does`} className="small">
            {t.ownDoes}
          </label>
          <input
            id={`${id}-does`}
            className="field"
            maxLength={300}
            value={does}
            onChange={(event) => setDoes(event.target.value)}
          />
          <label htmlFor={`${id}-turns`} className="small">
            {t.ownTurns}
          </label>
          <textarea
            id={`${id}-turns`}
            className="field"
            rows={4}
            value={turns}
            onChange={(event) => setTurns(event.target.value)}
          />
          <div className="row">
            <Button type="submit" disabled={name.trim() === '' || does.trim() === '' || shown.length === 0}>
              {t.ownGo}
            </Button>
          </div>
        </form>
      </section>
      <section className="sheet author-box">
        <h2>{t.more}</h2>
        <p className="small soft">{t.moreNote}</p>
        <label className="stack author-label">
          <span className="small soft">{t.moreLabel}</span>
          <select className="field-select" value={chosen} onChange={(event) => setChosen(event.target.value)}>
            <option value="">–</option>
            {moves.map((move) => (
              <option key={move.id} value={move.id}>
                {move.title}
              </option>
            ))}
          </select>
        </label>
        <Button
          variant="default"
          disabled={chosen === ''}
          onClick={() => {
            const card = moves.find((move) => move.id === chosen)
            if (card) onBegin(pathOfMove(card.id, lang), moveFile(card))
          }}
        >
          {t.moreGo}
        </Button>
      </section>
    </div>
  )
}
