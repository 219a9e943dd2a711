import { type ReactNode, useId, useState } from 'react'
import { MEASURES, type MeasureId } from '#content'
import { attributeOf, langOf, type Part, removePart, setAttribute, setAttributes, wordsOf } from '#content/edit'
import { MEASURE_DOCS } from '#scoring'
import { tagOf, useLang, useTexts } from '../../text/text.ts'
import { useForm } from '../form/form.ts'
import { Words } from '../form/Words.tsx'
import { Conditions } from './Conditions.tsx'
import { type ClueParts, clueSentence } from './clue-words.ts'
import { listOf } from './list-of.ts'
import { NumberBox, WorthBox } from './NumberBox.tsx'
import { MovePicker, SignPicker } from './Pickers.tsx'
import { rubricTexts } from './rubric-texts.ts'

const KINDS = ['moves', 'signs', 'measure'] as const
type ClueKind = (typeof KINDS)[number]
/** What a clue counts at first when it is made to count another kind of thing. */
const FIRST: Readonly<Record<ClueKind, string>> = { moves: 'open-question', signs: 'agreement', measure: 'takes-up' }

export function cluePartsOf(part: Part): ClueParts {
  return {
    moves: listOf(part, 'moves'),
    signs: listOf(part, 'signs'),
    measure: wordsOf(part, 'measure'),
    where: listOf(part, 'where'),
    worth: Number(attributeOf(part, 'worth') ?? 0),
    upTo: Number(attributeOf(part, 'upTo') ?? 1),
  }
}

/** One piece of evidence: a sentence, and behind it the choices that make it. */
export function ClueCard({ part }: { readonly part: Part }): ReactNode {
  const t = useTexts(rubricTexts)
  const lang = useLang()
  const { structure, moves, change, remove, show } = useForm()
  const name = useId()
  // A rubric has a hundred clues: the choices are drawn for those that are open. A new one is.
  const [open, setOpen] = useState(wordsOf(part, 'why') === '')
  const clue = cluePartsOf(part)
  const titleOf = (id: string) => moves.find((move) => move.id === id)?.title ?? id
  const sentence = clueSentence(clue, lang, t, titleOf)
  const kind: ClueKind = clue.measure !== '' ? 'measure' : clue.moves.length === 0 && clue.signs.length > 0 ? 'signs' : 'moves'
  const setList = (key: string) => (next: readonly string[]) =>
    change(setAttribute(structure, part, key, next.length === 0 ? undefined : next.join(', ')))
  return (
    <li className="clue" data-lowers={clue.worth < 0} data-from={part.at.line} data-to={part.at.line}>
      <p>{sentence}</p>
      <p className="small soft" lang={tagOf(langOf(structure))}>
        {wordsOf(part, 'why')}
      </p>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="small">
          {t.edit}
          <span className="unseen">: {sentence}</span>
        </summary>
        {open && (
          <>
            <fieldset className="form-inner clue-kind">
              <legend>{t.counts}</legend>
              {KINDS.map((one) => (
                <label key={one}>
                  <input
                    type="radio"
                    name={name}
                    checked={kind === one}
                    onChange={() =>
                      change(
                        setAttributes(structure, part, {
                          moves: undefined,
                          signs: undefined,
                          measure: undefined,
                          [one]: FIRST[one],
                        }),
                      )
                    }
                  />{' '}
                  {t.by[one]}
                </label>
              ))}
            </fieldset>
            {kind === 'moves' && <MovePicker label={t.moves} chosen={clue.moves} onSet={setList('moves')} />}
            {kind === 'signs' && <SignPicker label={t.signs} chosen={clue.signs} onSet={setList('signs')} />}
            {kind === 'measure' && (
              <label className="form-field small">
                {t.measure}
                <select
                  className="field-select"
                  value={clue.measure}
                  onChange={(event) => change(setAttribute(structure, part, 'measure', event.target.value))}
                >
                  {MEASURES.map((one: MeasureId) => (
                    <option key={one} value={one}>
                      {MEASURE_DOCS[one][lang]}
                    </option>
                  ))}
                </select>
              </label>
            )}
            <Conditions where={clue.where} onSet={setList('where')} />
            <div className="form-fields">
              <WorthBox
                label={t.worth}
                least={-1000}
                most={1000}
                value={clue.worth}
                onSet={(worth) => change(setAttribute(structure, part, 'worth', Math.round(worth)))}
              />
              <NumberBox
                label={t.upTo}
                least={1}
                most={100}
                value={clue.upTo}
                onSet={(upTo) => change(setAttribute(structure, part, 'upTo', Math.round(upTo)))}
              />
            </div>
            <Words
              label={t.why}
              lang={tagOf(langOf(structure))}
              value={wordsOf(part, 'why')}
              onSet={(words) => change(setAttribute(structure, part, 'why', words))}
            />
            <div className="row">
              {show && (
                <button type="button" className="act small" onClick={() => show(part.at.line)}>
                  {t.show}
                </button>
              )}
              <button
                type="button"
                className="act small form-remove"
                onClick={() => remove(removePart(structure, part), sentence)}
              >
                {t.removeClue}
              </button>
            </div>
          </>
        )}
      </details>
    </li>
  )
}
