import { type ReactNode, useId, useState } from 'react'
import type { Lang } from '#content'
import { type Field, langOf } from '#content/edit'
import { useMarks } from '../../text/marks.ts'
import { tagOf, useLang, useTexts } from '../../text/text.ts'
import { authorTexts } from '../author-texts.ts'
import { MovePicker } from '../rubric/Pickers.tsx'
import { valueWords } from '../words/value-words.ts'
import { type Form, useForm } from './form.ts'
import { namable } from './namable.ts'
import { Words } from './Words.tsx'

interface FieldInputProps {
  readonly name: string
  readonly field: Field<unknown>
  readonly value: unknown
  readonly onSet: (value: string | number | boolean | readonly string[] | undefined) => void
  readonly isFront?: boolean
}

/** One attribute or front-matter key, drawn by what the grammar says may stand there. */
export function FieldInput({ name, field, value, onSet, isFront = false }: FieldInputProps): ReactNode {
  const t = useTexts(authorTexts)
  const lang = useLang()
  const form = useForm()
  const { comma } = useMarks()
  const id = useId()
  const doc = field.doc[lang === 'en' ? 0 : 1]
  const text = value === undefined || value === null ? '' : Array.isArray(value) ? value.join(', ') : String(value)
  const choices = choicesOf(name, field, form, lang)
  const options = field.list ? undefined : choices
  if (field.literal === 'flag') {
    return (
      <div className="form-field">
        <label htmlFor={id} className="small">
          {doc}
        </label>
        <select id={id} className="field-select" value={text} onChange={(event) => onSet(event.target.value === 'true')}>
          <option value="true">{t.yes}</option>
          <option value="false">{t.no}</option>
        </select>
      </div>
    )
  }
  if (field.literal === 'number') {
    return (
      <div className="form-field">
        <label htmlFor={id} className="small">
          {doc}
        </label>
        <input
          id={id}
          className="field"
          type="number"
          min={field.range?.[0]}
          max={field.range?.[1]}
          value={text}
          onChange={(event) => {
            const number = event.target.valueAsNumber
            if (Number.isFinite(number)) onSet(number)
            else if (field.optional) onSet(undefined)
          }}
        />
      </div>
    )
  }
  if (options && options.length > 0) {
    const known = text === '' || options.some(([one]) => one === text)
    return (
      <div className="form-field">
        <label htmlFor={id} className="small">
          {doc}
        </label>
        <select
          id={id}
          className="field-select"
          value={text}
          onChange={(event) => onSet(event.target.value === '' && field.optional ? undefined : event.target.value)}
        >
          {(field.optional || text === '') && <option value="">{t.notSet}</option>}
          {!known && <option value={text}>{field.refers ? t.goneLink(text) : text}</option>}
          {options.map(([one, words]) => (
            <option key={one} value={one}>
              {words}
            </option>
          ))}
        </select>
      </div>
    )
  }
  const on = field.list ? text.split(/[，、,]\s*/).filter((one) => one !== '') : []
  if (field.refers === 'move' && field.list && form.moves.length > 0) {
    const titleOf = (id: string) => form.moves.find((move) => move.id === id)?.title ?? id
    return (
      <Several label={doc} said={on.length === 0 ? t.notSet : on.map(titleOf).join(comma)}>
        <MovePicker
          label={doc}
          chosen={on}
          onSet={(next) =>
            onSet(next.length > 0 ? (isFront ? next : next.join(', ')) : field.optional ? undefined : isFront ? [] : '')
          }
        />
      </Several>
    )
  }
  if (field.list && choices && choices.length + on.length > 0) {
    // What is named and is not there stands there too: else there would be no box to untick.
    const gone = on.filter((one) => choices.every(([id]) => id !== one)).map((one) => [one, t.goneLink(one)] as const)
    const said = on.map((one) => [...choices, ...gone].find(([id]) => id === one)?.[1] ?? one).join(comma)
    return (
      <Several label={doc} said={said === '' ? t.notSet : said}>
        <div className="form-checks">
          {[...gone, ...choices].map(([one, words]) => (
            <label key={one}>
              <input
                type="checkbox"
                checked={on.includes(one)}
                onChange={(event) => {
                  const next = event.target.checked ? [...on, one] : on.filter((other) => other !== one)
                  if (next.length === 0) onSet(field.optional ? undefined : isFront ? [] : '')
                  else onSet(isFront ? next : next.join(', '))
                }}
              />{' '}
              {words}
            </label>
          ))}
        </div>
      </Several>
    )
  }
  if (isFront && field.list) {
    return (
      <p className="form-field small">
        {doc} <strong>{text}</strong>
      </p>
    )
  }
  const isWords = field.list || !/^(?:id|from|audio|name|role)$/.test(name)
  return (
    <Words
      label={doc}
      multi={isWords && name !== 'title'}
      value={text}
      lang={/^(?:id|from|audio)$/.test(name) ? 'en' : tagOf(langOf(form.structure))}
      onSet={(words) => onSet(words === '' && field.optional ? undefined : words)}
    />
  )
}

interface SeveralProps {
  readonly label: string
  readonly said: string
  readonly children: ReactNode
}
/** A list to choose from, drawn once it is opened: a form has many, each of dozens. */
function Several({ label, said, children }: SeveralProps): ReactNode {
  const [open, setOpen] = useState(false)
  return (
    <details className="form-field" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="small">
        {label} <strong>{said}</strong>
      </summary>
      {open && children}
    </details>
  )
}

/** What may be chosen, each with the words that people read; undefined where anything may be written. */
function choicesOf(
  name: string,
  field: Field<unknown>,
  form: Form,
  lang: Lang,
): readonly (readonly [value: string, words: string])[] | undefined {
  return field.values?.map((one) => [one, valueWords(lang, name, one)] as const) ?? namable(form, field, lang)
}
