import type { ReactNode } from 'react'
import type { Fault } from '#content'
import { applied } from '#content/edit'
import { useTexts } from '../../text/text.ts'
import { authorTexts } from '../author-texts.ts'

interface ProblemsProps {
  readonly faults: readonly Fault[]
  readonly text: string
  readonly onMend: (text: string) => void
  readonly onGoTo: (line: number) => void
}

/** What is wrong, where, and how to mend it; where there is exactly one way, a click does. */
export function ProblemsPanel({ faults, text, onMend, onGoTo }: ProblemsProps): ReactNode {
  const t = useTexts(authorTexts)
  if (faults.length === 0) return <p className="notice">{t.noProblems}</p>
  return (
    <>
      <p className="small soft">{t.count(faults.length)}</p>
      <ul className="plain problem-list">
        {faults.map((fault) => (
          <li key={`${fault.line}:${fault.column}:${fault.rule}:${fault.message}`} className="sheet author-box">
            <p>{fault.message}</p>
            <p className="small soft">{fault.mend}</p>
            <div className="row">
              <button type="button" className="act" onClick={() => onGoTo(fault.line)}>
                {t.line(fault.line)}: {t.goTo}
              </button>
              {fault.fix && (
                <button type="button" className="act" onClick={() => fault.fix && onMend(applied(text, fault.fix))}>
                  {t.mend}
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
