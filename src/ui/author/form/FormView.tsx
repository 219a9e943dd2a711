import { type ReactNode, useId } from 'react'
import type { Fault, MoveCard } from '#content'
import {
  addParagraph,
  addPart,
  applied,
  newPart,
  type Part,
  type Structure,
  setParagraph,
  type TextChange,
  TOP_ELEMENTS,
} from '#content/edit'
import type { FileType, Known } from '#content/parse'
import type { Standing } from '#session/playscript'
import { tagOf, useLang, useTexts } from '../../text/text.ts'
import { authorTexts } from '../author-texts.ts'
import { RubricParts } from '../rubric/RubricParts.tsx'
import { called } from './called.ts'
import { FrontCard } from './FrontCard.tsx'
import { type Form, FormProvider } from './form.ts'
import { goToCard } from './go-to-card.ts'
import { Jump } from './Jump.tsx'
import { PartCard } from './PartCard.tsx'
import { partNames, partNotes } from './part-names.ts'
import { Words } from './Words.tsx'

interface FormViewProps {
  readonly type: FileType
  readonly structure: Structure
  readonly moves: readonly MoveCard[]
  readonly known: Known
  readonly titles: Readonly<Record<string, string>>
  readonly faults: readonly Fault[]
  readonly stepped: number
  readonly standings: readonly Standing[]
  readonly onChange: (text: string) => void
  readonly onRemove: (text: string, name: string) => void
  readonly onSound: (name: string) => void
  readonly onShow: (line: number) => void
}

/** The file as cards. Each edit changes its own lines of the text and nothing else. */
export function FormView(props: FormViewProps): ReactNode {
  const { type, structure, moves, known, titles, faults, stepped, standings, onChange, onRemove, onSound, onShow } = props
  const t = useTexts(authorTexts)
  const lang = useLang()
  const names = useTexts(partNames)
  const notes = useTexts(partNotes)
  const change = (one: TextChange | null) => {
    if (one) onChange(applied(structure.text, one))
  }
  const add = (one: TextChange) => {
    change(one)
    const line = structure.text.slice(0, one.start).split('\n').length + /^>?\n*/.exec(one.insert)![0].replace('>', '').length
    requestAnimationFrame(() => goToCard(line)) // it stands there by then
  }
  const remove = (one: TextChange | null, name: string) => {
    if (one) onRemove(applied(structure.text, one), name)
  }
  const { front, texts, parts } = structure
  const form: Form = {
    type,
    structure,
    moves,
    known,
    titles,
    faults,
    onSound,
    change,
    add,
    remove,
    stepped,
    standings,
    show: onShow,
  }
  const of = front?.get('lang')?.value === 'zh' ? 'zh' : 'en'
  const tops = type === 'rubric' ? [] : TOP_ELEMENTS[type]
  const groups = [
    ['form-front', t.front, 0],
    ...(type === 'lesson' ? [] : ([['form-brief', type === 'rubric' || type === 'move' ? t.about : t.brief, 0]] as const)),
    ...(type === 'rubric'
      ? parts
          .filter((part) => part.name === 'Criterion')
          .map((part, index) => [`form-criterion-${index + 1}`, called(part, structure, lang), 0] as const)
      : []),
    ...tops.map((name) => [`form-${name}`, names[name] ?? name, parts.filter((part) => part.name === name).length] as const),
  ] as const
  return (
    <FormProvider value={form}>
      <div className="form-view">
        <Jump groups={groups} />
        <FrontCard />
        {type !== 'lesson' && (
          <section className="sheet author-box form-card" id="form-brief" tabIndex={-1}>
            <h2>{type === 'rubric' || type === 'move' ? t.about : t.brief}</h2>
            {texts.map((paragraph, index) => (
              <Words
                // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is known by its place
                key={index}
                label={t.paragraph(index + 1)}
                lang={tagOf(of)}
                value={paragraph.text}
                onSet={(words) => change(setParagraph(structure, paragraph, words))}
              />
            ))}
            <AddParagraph onAdd={(words) => change(addParagraph(structure, words))} />
          </section>
        )}
        {type === 'rubric' && <RubricParts />}
        {tops.map((name) => {
          const cards = parts.filter((part) => part.name === name)
          return (
            <section key={name} id={`form-${name}`} tabIndex={-1} className="form-group" aria-label={names[name] ?? name}>
              <h2>
                {names[name] ?? name} {cards.length > 0 && <span className="soft small">{cards.length}</span>}
              </h2>
              {notes[name] !== undefined && <p className="small soft">{notes[name]}</p>}
              {cards.map((part, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a card is known by its place among its kind
                <PartCard key={index} part={part as Part} depth={0} />
              ))}
              <button
                type="button"
                className="act"
                lang={tagOf(lang)}
                onClick={() => add(addPart(structure, newPart(type, name, structure), TOP_ELEMENTS[type]))}
              >
                + {t.add(names[name] ?? name)}
              </button>
            </section>
          )
        })}
      </div>
    </FormProvider>
  )
}

function AddParagraph({ onAdd }: { readonly onAdd: (words: string) => void }): ReactNode {
  const t = useTexts(authorTexts)
  const id = useId()
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault()
        const input = event.currentTarget.elements.namedItem('words') as HTMLInputElement // the one below
        if (input.value.trim() === '') return
        onAdd(input.value)
        input.value = ''
      }}
    >
      <label htmlFor={id} className="unseen">
        {t.addParagraph}
      </label>
      <input id={id} name="words" className="field" placeholder={t.addParagraph} style={{ flex: 1 }} />
      <button type="submit" className="act">
        +
      </button>
    </form>
  )
}
