import type { ReactNode } from 'react'
import type { Fault } from '#content'
import { applied, type Structure } from '#content/edit'
import type { FileType } from '#content/parse'
import { useLang, useTexts } from '../../text/text.ts'
import { authorTexts } from '../author-texts.ts'
import { faultWords } from '../words/fault-words.ts'
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
  if (faults.length === 0) return <p className="notice">{t.noProblems}</p>
  return (
    <>
      <p className="small soft">{t.count(faults.length)}</p>
      <ul className="plain problem-list">
        {faults.map((fault) => {
          const { message, mend } = inForm ? faultWords(fault, inForm, lang) : fault
          const change = oneWay(fault, structure)
          return (
            <li key={`${fault.line}:${fault.column}:${fault.rule}:${fault.message}`} className="sheet author-box">
              <p>{message}</p>
              <p className="small soft">{mend}</p>
              <div className="row">
                <button type="button" className="act" onClick={() => onGoTo(fault.line)}>
                  {inForm ? t.goTo : `${t.line(fault.line)}: ${t.goTo}`}
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
