import { type ReactNode, useState } from 'react'
import { PERSONAS } from '#content'
import { addItem, type Field, type Fields, frontFields, removeBuyer, type Source, setFront } from '#content/edit'
import type { FileType } from '#content/parse'
import { useLang, useTexts } from '../../text/text.ts'
import { authorTexts } from '../author-texts.ts'
import { type Arranged, arrangedFront } from './arranged.ts'
import { FieldInput } from './FieldInput.tsx'
import { useForm } from './form.ts'
import { MoreFields } from './MoreFields.tsx'

/** What people think of first, first. */
const FIRST: Readonly<Partial<Record<FileType, readonly string[]>>> = {
  scenario: ['title', 'kind', 'channel', 'minutes', 'rubrics', 'lang'],
  rubric: ['title', 'kinds', 'source', 'lang'],
  persona: ['id', 'title', 'lang'],
  overlay: ['id', 'title', 'lang'],
}
const BUYER = ['name', 'role', 'persona']

/** The front matter: the file, its people, its moods. */
export function FrontCard(): ReactNode {
  const t = useTexts(authorTexts)
  const lang = useLang()
  const { type, structure, change, remove } = useForm()
  const { front } = structure
  const fields = frontFields(type)
  if (!front) return null
  const buyers = front.get('buyers')?.value
  const objects = Object.entries(fields).filter(([, field]) => field.fields && !field.list)
  return (
    <section
      className="sheet author-box form-card"
      id="form-front"
      data-from={1}
      data-to={structure.text.slice(0, structure.frontEnd).split('\n').length}
    >
      <h2>{t.front}</h2>
      <Keys source={front} fields={fields} first={FIRST[type] ?? ['title', 'lang']} isFront />
      {Array.isArray(buyers) &&
        buyers.map((_, index) => {
          const source = front.inner('buyers', index)
          return (
            source && (
              <fieldset key={String(source.get('id')?.value ?? index)} className="form-inner">
                <legend>{t.buyer(index + 1)}</legend>
                <Keys source={source} fields={fields.buyers?.fields ?? {}} first={BUYER} without="id" />
                {buyers.length > 1 && (
                  <button
                    type="button"
                    className="act small form-remove"
                    onClick={() =>
                      remove(removeBuyer(type, structure, index), String(source.get('name')?.value ?? t.buyer(index + 1)))
                    }
                  >
                    {t.removePart(String(source.get('name')?.value ?? t.buyer(index + 1)))}
                  </button>
                )}
              </fieldset>
            )
          )
        })}
      {Array.isArray(buyers) && buyers.length > 0 && (
        <button
          type="button"
          className="act small"
          onClick={() =>
            change(
              addItem(structure, 'buyers', {
                id: freshId(buyers),
                name: t.newBuyer,
                role: t.newRole,
                persona: PERSONAS.find((style) => buyers.every((one: { persona?: string }) => one.persona !== style)) ?? 'driver',
              }),
            )
          }
        >
          + {t.addBuyer}
        </button>
      )}
      {objects.map(([key, field]) => {
        const source = front.inner(key)
        return (
          source && (
            <fieldset key={key} className="form-inner">
              <legend>{field.doc[lang === 'en' ? 0 : 1]}</legend>
              <Keys source={source} fields={field.fields ?? {}} first={Object.keys(field.fields ?? {})} />
            </fieldset>
          )
        )
      })}
    </section>
  )
}

/** An id that no buyer has. */
function freshId(buyers: readonly { readonly id?: string }[]): string {
  let count = buyers.length + 1
  while (buyers.some(({ id }) => id === `buyer-${count}`)) count += 1
  return `buyer-${count}`
}

interface KeysProps {
  readonly source: Source
  readonly fields: Fields
  readonly first: readonly string[]
  readonly without?: string
  readonly isFront?: boolean
}
function Keys({ source, fields, first, without, isFront = false }: KeysProps): ReactNode {
  const { structure, change } = useForm()
  // What waits was without a value when the card was first shown: nothing moves while somebody types in it.
  const [{ first: shown, more }] = useState<Arranged>(() => arrangedFront(fields, (key) => source.get(key) !== undefined, first))
  const input = ([key, field]: readonly [string, Field<unknown>]) => (
    <FieldInput
      key={key}
      name={key}
      field={field}
      value={source.get(key)?.value}
      onSet={(value) => change(setFront(structure, source, key, value))}
      isFront={isFront}
    />
  )
  const isThere = ([key]: readonly [string, unknown]) => key !== without
  const rest = more.filter(isThere)
  return (
    <>
      <div className="form-fields">{shown.filter(isThere).map(input)}</div>
      <MoreFields count={rest.length}>{rest.map(input)}</MoreFields>
    </>
  )
}
