import { Button } from '@mantine/core'
import { type ReactNode, useId, useState } from 'react'
import type { AcceptedFlip } from '#records/packs'
import { type FlipIn, flipName } from '#session/playscript'
import { useTexts } from '../../text/text.ts'
import { authorTexts } from '../author-texts.ts'
import { packTexts } from './pack-texts.ts'

interface AcceptFlipsProps {
  readonly flips: readonly FlipIn[]
  readonly onAccept: (accepted: readonly AcceptedFlip[]) => void
  readonly onLeave: () => void
}

/** Gold answers that flipped: the pack waits until somebody lets each of them stand by name. */
export function AcceptFlips({ flips, onAccept, onLeave }: AcceptFlipsProps): ReactNode {
  const t = useTexts(packTexts)
  const words = useTexts(authorTexts)
  const [taken, setTaken] = useState<readonly string[]>([])
  const [by, setBy] = useState('')
  const id = useId()
  const ready = flips.every((flip) => taken.includes(flipName(flip))) && by.trim() !== ''
  return (
    <section className="sheet author-box" aria-label={t.flips} data-wrong>
      <h2>{t.flips}</h2>
      <p className="small soft">{t.flipsNote}</p>
      <ul className="plain">
        {flips.map((flip) => {
          const name = flipName(flip)
          return (
            <li key={name} className="flip">
              <label>
                <input
                  type="checkbox"
                  checked={taken.includes(name)}
                  onChange={(event) => setTaken(event.target.checked ? [...taken, name] : taken.filter((one) => one !== name))}
                />{' '}
                {words.goldFlip(flip.test, flip.criterion, flip.points, flip.least, flip.most)}{' '}
                <span className="small soft">{flip.file}</span>
              </label>
              <p className="small soft">
                {flip.words.length === 0
                  ? words.goldNoWords
                  : `${words.goldWords}: ${flip.words.map((one) => `“${one}”`).join(' · ')}`}
              </p>
            </li>
          )
        })}
      </ul>
      <label htmlFor={id} className="small">
        {t.acceptBy}
      </label>
      <input
        id={id}
        className="field"
        autoComplete="name"
        maxLength={200}
        value={by}
        onChange={(event) => setBy(event.target.value)}
      />
      <div className="row">
        <Button
          disabled={!ready}
          onClick={() =>
            onAccept(flips.map(({ file, test, criterion, points }) => ({ file, test, criterion, points, by: by.trim() })))
          }
        >
          {t.acceptGo}
        </Button>
        <Button variant="default" onClick={onLeave}>
          {t.leave}
        </Button>
      </div>
    </section>
  )
}
