import type { ReactNode } from 'react'
import { useMarks } from '../../text/marks.ts'

interface FieldsProps {
  readonly fields: readonly { readonly id: string; readonly ask: string; readonly help?: string }[]
  readonly words: Readonly<Record<string, string>>
  readonly onWords: (words: Readonly<Record<string, string>>) => void
  /** What stands before each name, for whoever hears the page. */
  readonly of?: string
}

/** Questions with room for an answer each. */
export function Fields({ fields, words, onWords, of }: FieldsProps): ReactNode {
  const { colon } = useMarks()
  return fields.map(({ id, ask, help }) => (
    <label key={id} className="stack small">
      <span>
        {ask} {help !== undefined && <span className="soft">{help}</span>}
      </span>
      <textarea
        className="field"
        rows={2}
        maxLength={4000}
        {...(of === undefined ? {} : { 'aria-label': `${of}${colon}${ask}` })}
        value={words[id] ?? ''}
        onChange={(event) => onWords({ ...words, [id]: event.target.value })}
      />
    </label>
  ))
}
