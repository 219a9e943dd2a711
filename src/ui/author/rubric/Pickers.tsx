import type { ReactNode } from 'react'
import { MOVE_SECTIONS, SIGNS } from '#content'
import { useTexts } from '../../text/text.ts'
import { useForm } from '../form/form.ts'
import { rubricTexts } from './rubric-texts.ts'

interface PickerProps {
  readonly label: string
  readonly chosen: readonly string[]
  readonly onSet: (next: readonly string[]) => void
}
const changed = (chosen: readonly string[], id: string, on: boolean): readonly string[] =>
  on ? [...chosen, id] : chosen.filter((one) => one !== id)

/** Moves by their titles, section by section; those that the file names and nobody knows stand there too. */
export function MovePicker({ label, chosen, onSet }: PickerProps): ReactNode {
  const t = useTexts(rubricTexts)
  const { moves } = useForm()
  const sections = [...Object.keys(MOVE_SECTIONS), 'own'].filter((section) => moves.some((move) => move.section === section))
  const unknown = chosen.filter((id) => moves.every((move) => move.id !== id))
  return (
    <fieldset className="form-inner">
      <legend>{label}</legend>
      {sections.map((section) => (
        <div key={section} className="pick-section">
          <p className="small soft">{t.section[section] ?? section}</p>
          <div className="form-checks">
            {moves
              .filter((move) => move.section === section)
              .map(({ id, title, does }) => (
                <label key={id} title={does}>
                  <input
                    type="checkbox"
                    checked={chosen.includes(id)}
                    onChange={(event) => onSet(changed(chosen, id, event.target.checked))}
                  />{' '}
                  {title}
                </label>
              ))}
          </div>
        </div>
      ))}
      {unknown.map((id) => (
        <label key={id}>
          <input type="checkbox" checked onChange={() => onSet(changed(chosen, id, false))} /> {id}
        </label>
      ))}
    </fieldset>
  )
}

/** What a buyer's answer may show. */
export function SignPicker({ label, chosen, onSet }: PickerProps): ReactNode {
  const t = useTexts(rubricTexts)
  return (
    <fieldset className="form-inner">
      <legend>{label}</legend>
      <div className="form-checks">
        {SIGNS.map((id) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={(event) => onSet(changed(chosen, id, event.target.checked))}
            />{' '}
            {t.sign[id]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
