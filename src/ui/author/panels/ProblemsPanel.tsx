import type { ReactNode } from 'react'
import type { Fault, Lang } from '#content'
import { applied, type Structure } from '#content/edit'
import type { FileType } from '#content/parse'
import { useMarks } from '../../text/marks.ts'
import { useLang, useTexts } from '../../text/text.ts'
import { authorTexts } from '../author-texts.ts'
import { placeOf } from '../form/called.ts'
import { faultWords, toFill } from '../words/fault-words.ts'
import { oneWay } from './one-way.ts'

interface ProblemsProps {
  readonly faults: readonly Fault[]
  readonly structure: Structure
  /** In the form no markup is seen: then faults are told in its words. */
  readonly inForm: FileType | null
  readonly onMend: (text: string) => void
  readonly onGoTo: (line: number) => void
}

/** What is wrong, where, and how to mend it; where there is exactly one way, a click does. */
export function ProblemsPanel({ faults, structure, inForm, onMend, onGoTo }: ProblemsProps): ReactNode {
  const t = useTexts(authorTexts)
  const lang = useLang()
  const { colon, comma } = useMarks()
  if (faults.length === 0) {
    return (
      <p className="notice" data-tone="good">
        {t.noProblems}
      </p>
    )
  }
  const named = (fault: Fault) => (inForm ? toFill(fault, inForm, lang) : undefined)
  const empty = byPlace(faults, structure, lang, named)
  const isBegun = (line: number) => empty.some(({ place }) => place !== '' && place === placeOf(line, structure, lang))
  // What a part lacks as a whole is told once the part is written.
  const wrong = faults.filter(
    (fault) => named(fault) === undefined && !(inForm && fault.rule === 'scenario/no-hint' && isBegun(fault.line)),
  )
  const places = empty.reduce((sum, { count }) => sum + count, 0)
  return (
    <>
      <p className="small soft">
        {[wrong.length > 0 ? t.count(wrong.length) : '', places > 0 ? t.toFillCount(places) : '']
          .filter((one) => one !== '')
          .join(comma)}
      </p>
      <ul className="plain problem-list">
        {inForm !== null &&
          empty.map(({ place, line, names }) => (
            <li key={`${place} ${line}`} className="sheet author-box">
              <p>
                {place !== '' && (
                  <>
                    <strong>{place}</strong>
                    <br />
                  </>
                )}
                {t.toFill}
                {names.join(comma)}
              </p>
              <div className="row">
                <button type="button" className="act" onClick={() => onGoTo(line)}>
                  {t.goTo}
                </button>
              </div>
            </li>
          ))}
        {wrong.map((fault) => {
          const { message, mend } = inForm ? faultWords(fault, inForm, lang, structure) : fault
          const place = inForm ? placeOf(fault.line, structure, lang) : ''
          const change = oneWay(fault, structure)
          return (
            <li key={`${fault.line}:${fault.column}:${fault.rule}:${fault.message}`} className="sheet author-box">
              <p>
                {place !== '' && (
                  <strong>
                    {place}
                    {colon}
                  </strong>
                )}
                {message}
              </p>
              <p className="small soft">{mend}</p>
              <div className="row">
                <button type="button" className="act" onClick={() => onGoTo(fault.line)}>
                  {inForm ? t.goTo : `${t.line(fault.line)}${colon}${t.goTo}`}
                </button>
                {change && (
                  <button type="button" className="act" onClick={() => onMend(applied(structure.text, change))}>
                    {t.mend}
                  </button>
                )}
              </div>
            </li>
          )
        })}
      </ul>
    </>
  )
}

interface Empty {
  readonly place: string
  /** Where the first of them is. */
  readonly line: number
  readonly names: readonly string[]
  readonly count: number
}
/** What is still to be written, card by card. */
function byPlace(
  faults: readonly Fault[],
  structure: Structure,
  lang: Lang,
  named: (fault: Fault) => string | undefined,
): readonly Empty[] {
  const found = new Map<string, Empty>()
  for (const fault of faults) {
    const name = named(fault)
    if (name === undefined) continue
    const place = placeOf(fault.line, structure, lang)
    const there = found.get(place)
    found.set(place, {
      place,
      line: there?.line ?? fault.line,
      names: there ? [...new Set([...there.names, name])] : [name],
      count: (there?.count ?? 0) + 1,
    })
  }
  return [...found.values()]
}
