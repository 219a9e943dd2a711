import type { ReactNode, Ref } from 'react'

interface WordsFieldProps {
  readonly label: string
  readonly words: string
  readonly onWords: (words: string) => void
  readonly ref?: Ref<HTMLTextAreaElement>
  readonly required?: boolean
  readonly rows?: number
  /** Characters, at most. */
  readonly most?: number
}

/** A label, and room below it for a few sentences. */
export function WordsField({ label, words, onWords, ref, required, rows = 2, most = 2000 }: WordsFieldProps): ReactNode {
  return (
    <label className="stack">
      {label}
      <textarea
        ref={ref}
        className="field"
        rows={rows}
        required={required}
        maxLength={most}
        value={words}
        onChange={(event) => onWords(event.target.value)}
      />
    </label>
  )
}
