import { type ReactNode, useId } from 'react'
import { type Field, idsIn, langOf, type Part } from '#content/edit'
import { tagOf, useLang, useTexts } from '../../text/text.ts'
import { authorTexts } from '../author-texts.ts'
import { type Form, useForm } from './form.ts'
import { Words } from './Words.tsx'

interface FieldInputProps {
  readonly name: string
  readonly field: Field<unknown>
  readonly value: unknown
  readonly onSet: (value: string | number | boolean | undefined) => void
  readonly isFront?: boolean
}

/** One attribute or front-matter key, drawn by what the grammar says may stand there. */
export function FieldInput({ name, field, value, onSet, isFront = false }: FieldInputProps): ReactNode {
  const t = useTexts(authorTexts)
  const lang = useLang()
  const form = useForm()
  const id = useId()
  const doc = field.doc[lang === 'en' ? 0 : 1]
  const text = value === undefined || value === null ? '' : Array.isArray(value) ? value.join(', ') : String(value)
  const options = field.list ? undefined : (field.values?.map((one) => [one, one] as const) ?? namable(form, field))
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
          {!known && <option value={text}>{text}</option>}
          {options.map(([one, words]) => (
            <option key={one} value={one}>
              {words}
            </option>
          ))}
        </select>
      </div>
    )
  }
  const chosen = field.list ? (field.values?.map((one) => [one, one] as const) ?? namable(form, field)) : undefined
  if (chosen && chosen.length > 0 && !isFront) {
    const on = new Set(text.split(/[，、,]\s*/).filter((one) => one !== ''))
    return (
      <details className="form-field">
        <summary className="small">
          {doc} <strong>{text === '' ? t.notSet : text}</strong>
        </summary>
        <div className="form-checks">
          {chosen.map(([one, words]) => (
            <label key={one}>
              <input
                type="checkbox"
                checked={on.has(one)}
                onChange={(event) => {
                  const next = event.target.checked ? [...on, one] : [...on].filter((other) => other !== one)
                  onSet(next.length === 0 && field.optional ? undefined : next.join(', '))
                }}
              />{' '}
              {words}
            </label>
          ))}
        </div>
      </details>
    )
  }
  const shownOnly = isFront && field.list // a list in the front matter is changed in the text
  if (shownOnly) {
    return (
      <p className="form-field small">
        {doc} <strong>{text}</strong>
      </p>
    )
  }
  const isWords = field.list || !/^(?:id|from|audio)$/.test(name)
  return (
    <Words
      label={doc}
      multi={isWords && name !== 'title'}
      value={text}
      lang={isWords ? tagOf(langOf(form.structure)) : 'en'}
      onSet={(words) => onSet(words === '' && field.optional ? undefined : words)}
    />
  )
}

/** What an attribute may name: ids of this file, or of what ships. */
function namable({ structure, moves, known }: Form, field: Field<unknown>): readonly (readonly [string, string])[] | undefined {
  const ids = (...names: readonly string[]) =>
    flat(structure.parts)
      .filter((part) => names.includes(part.name))
      .flatMap((part) => idsIn([{ ...part, parts: [] }]))
      .map((id) => [id, id] as const)
  switch (field.refers) {
    case 'buyer': {
      const value = structure.front?.get('buyers')?.value
      return Array.isArray(value)
        ? value.map((one: { readonly id?: string; readonly name?: string }) => [one.id ?? '', one.name ?? one.id ?? ''] as const)
        : undefined
    }
    case 'fact':
      return ids('Fact')
    case 'need':
      return ids('Need')
    case 'hidden':
      return ids('Need', 'Secret')
    case 'settler':
      return ids('Fact', 'Need')
    case 'remedy':
      return ids('Remedy')
    case 'hinted':
      return [
        ...ids('Need', 'Secret', 'Concern'),
        ...['heard', 'apologised', 'understood', 'offered', 'agreed', 'closed'].map((step) => [step, step] as const),
      ]
    case 'criterion':
      return [...ids('Criterion'), ['overall', 'overall'] as const]
    case 'move':
      return moves.map(({ id, title }) => [id, title] as const)
    case 'lesson':
      return known.lessons.map(({ id }) => [id, id] as const)
    default:
      return undefined
  }
}
const flat = (parts: readonly Part[]): readonly Part[] => parts.flatMap((part) => [part, ...flat(part.parts)])
