import { type ReactNode, useState } from 'react'
import {
  addInside,
  addLine,
  attributeOf,
  audioIn,
  componentOf,
  type Field,
  langOf,
  linesIn,
  newPart,
  type Part,
  removeLine,
  removeWithLinks,
  setAttribute,
  setLine,
  setLineAudio,
  setParagraph,
  setText,
  textIn,
  wordsOf,
} from '#content/edit'
import { useMarks } from '../../text/marks.ts'
import { tagOf, useLang, useTexts } from '../../text/text.ts'
import { authorTexts } from '../author-texts.ts'
import { LineSound } from '../sounds/LineSound.tsx'
import { faultWords, toFill } from '../words/fault-words.ts'
import { arranged } from './arranged.ts'
import { called } from './called.ts'
import { FieldInput } from './FieldInput.tsx'
import { useForm } from './form.ts'
import { MoreFields } from './MoreFields.tsx'
import { partNames, wordLabels } from './part-names.ts'
import { Words } from './Words.tsx'

/** What stands once in its card, and must: neither added twice nor taken out alone. */
const ONE: ReadonlySet<string> = new Set(
  'Admitted Felt Explicit Raised Understood Settled Hardened Vent Heard Apologised Agreed Closed Hotter LooksAt'.split(' '),
)

/** One element as a card: its attributes, its words or lines, and the elements in it. */
export function PartCard({ part, depth }: { readonly part: Part; readonly depth: number }): ReactNode {
  const t = useTexts(authorTexts)
  const names = useTexts(partNames)
  const lang = useLang()
  const { type, structure, faults, change, add, remove } = useForm()
  const { comma } = useMarks()
  const labels = useTexts(wordLabels)
  const of = componentOf(type, part.name)
  // What was without a value when the card was first shown waits: nothing moves while somebody types in it.
  const [bare] = useState<ReadonlySet<string>>(
    () => new Set(Object.keys(of?.fields ?? {}).filter((key) => attributeOf(part, key) === undefined)),
  )
  if (!of) return null
  const says = tagOf(langOf(structure))
  const buyers = structure.front?.get('buyers')?.value
  const several = Array.isArray(buyers) && buyers.length > 1
  const name = called(part, structure, lang)
  const fields = arranged(part, of.fields, bare, (one) => one !== 'id' && (one !== 'by' || several || part.name === 'Turn'))
  const input = ([one, field]: readonly [string, Field<unknown>]) => (
    <FieldInput
      key={one}
      name={one}
      field={field}
      value={attributeOf(part, one)}
      onSet={(value) => change(setAttribute(structure, part, one, value as Exclude<typeof value, readonly string[]>))}
    />
  )
  const isOne = depth > 0 && ONE.has(part.name)
  const end = structure.text.slice(0, part.at.end).split('\n').length
  const here = faults.filter(({ line }) => line >= part.at.line && line <= end)
  const missing = [...new Set(here.flatMap((fault) => toFill(fault, type, lang) ?? []))]
  const wrong = here.filter(
    (fault) => toFill(fault, type, lang) === undefined && !(fault.rule === 'scenario/no-hint' && missing.length > 0),
  )
  const inner = (
    <>
      {fields.first.length > 0 && <div className="form-fields">{fields.first.map(input)}</div>}
      {of.holds === 'text' && (
        <Words
          label={labels[part.name] ?? t.words}
          quiet={labels[part.name] === undefined}
          lang={says}
          value={textIn(part)}
          onSet={(words) => change(setText(structure, part, words))}
        />
      )}
      {of.holds === 'paragraphs' &&
        (part.texts.length > 0 ? part.texts : [null]).map((paragraph, index) => (
          <Words
            // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is known by its place
            key={index}
            label={t.paragraph(index + 1)}
            quiet
            lang={says}
            value={paragraph?.text ?? ''}
            onSet={(words) => change(paragraph ? setParagraph(structure, paragraph, words) : setText(structure, part, words))}
          />
        ))}
      {of.holds === 'lines' && (
        <>
          {depth === 0 && labels[part.name] !== undefined && <p className="small form-caption">{labels[part.name]}</p>}
          <Lines part={part} says={says} />
        </>
      )}
      {of.holds === 'elements' && (
        <>
          {part.parts.map((child, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a card is known by its place
            <PartCard key={index} part={child} depth={depth + 1} />
          ))}
          <div className="row">
            {of.children
              .filter((child) => !ONE.has(child) || part.parts.every(({ name: one }) => one !== child))
              .map((child) => (
                <button
                  key={child}
                  type="button"
                  className="act small"
                  onClick={() => add(addInside(structure, part, newPart(type, child, structure, givenTo(child, part))))}
                >
                  + {names[child] ?? child}
                </button>
              ))}
          </div>
        </>
      )}
      <MoreFields count={fields.more.length}>{fields.more.map(input)}</MoreFields>
    </>
  )
  return (
    <fieldset
      className={depth === 0 ? 'sheet author-box form-card' : 'form-inner'}
      data-wrong={wrong.length > 0}
      data-from={part.at.line}
      data-to={end}
    >
      <legend title={of.doc[lang === 'en' ? 0 : 1]}>
        {depth > 0 ? (names[part.name] ?? part.name) : ''} {name !== names[part.name] && !isOne && <strong>{name}</strong>}
      </legend>
      {inner}
      {depth === 0 && missing.length > 0 && (
        <p className="small soft form-missing">
          {t.toFill}
          {missing.join(comma)}
        </p>
      )}
      {depth === 0 &&
        wrong.map((fault) => (
          <p key={`${fault.line} ${fault.column} ${fault.rule} ${fault.message}`} className="small form-wrong">
            {Object.values(faultWords(fault, type, lang, structure)).join(' ')}
          </p>
        ))}
      {!isOne && (
        <button
          type="button"
          className="act small form-remove"
          onClick={() => remove(removeWithLinks(type, structure, part), name)}
        >
          {t.removePart(name)}
        </button>
      )}
    </fieldset>
  )
}

/** What a new part begins with: who speaks in a talk takes turns. */
function givenTo(child: string, part: Part): Readonly<Record<string, string>> {
  if (child !== 'Turn') return {}
  const last = part.parts.findLast(({ name }) => name === 'Turn')
  return { by: last && wordsOf(last, 'by') === 'buyer' ? 'seller' : 'buyer' }
}

function Lines({ part, says }: { readonly part: Part; readonly says: string }): ReactNode {
  const t = useTexts(authorTexts)
  const { type, structure, change, remove } = useForm()
  const lines = linesIn(part)
  const audio = audioIn(part)
  const spoken = type === 'scenario' || type === 'persona' // what a buyer says can be recorded
  return (
    <div className="form-lines">
      {(lines.length > 0 ? lines : ['']).map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place
        <div key={index} className="form-line">
          <Words
            label={t.lineN(index + 1)}
            quiet
            lang={says}
            value={line}
            onSet={(words) => change(setLine(structure, part, index, words))}
          />
          {spoken && line !== '' && (
            <LineSound n={index + 1} audio={audio[index]} onSet={(name) => change(setLineAudio(structure, part, index, name))} />
          )}
          {lines.length > 1 && (
            <button
              type="button"
              className="act"
              aria-label={t.removeLine(index + 1)}
              onClick={() => remove(removeLine(structure, part, index), t.lineN(index + 1))}
            >
              ×
            </button>
          )}
        </div>
      ))}
      <button type="button" className="act small" onClick={() => change(addLine(structure, part, ''))}>
        + {t.addLine}
      </button>
    </div>
  )
}
