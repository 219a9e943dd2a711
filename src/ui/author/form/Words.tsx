import { type ReactNode, useId } from 'react'
import { useTyped } from './useTyped.ts'

interface WordsProps {
  readonly label: string
  readonly value: string
  readonly lang: string
  readonly onSet: (words: string) => void
  readonly multi?: boolean
  readonly help?: string
  /** The label is only for those who cannot see the place. */
  readonly quiet?: boolean
}

/** A text that is being typed: what stands here is the person's; the file gets it tidied, at each key. */
export function Words({ label, value, lang, onSet, multi = true, help, quiet = false }: WordsProps): ReactNode {
  const id = useId()
  const [typed, setTyped, setBusy] = useTyped(value)
  const given = {
    id,
    className: 'field',
    lang,
    value: typed,
    'aria-describedby': help === undefined ? undefined : `${id}-help`,
    onFocus: () => setBusy(true),
    onBlur: () => setBusy(false),
    onChange: (event: { readonly target: { readonly value: string } }) => {
      setTyped(event.target.value)
      onSet(event.target.value)
    },
  }
  return (
    <div className="form-field">
      <label htmlFor={id} className={quiet ? 'unseen' : 'small'}>
        {label}
      </label>
      {multi ? <textarea rows={Math.max(1, Math.ceil(typed.length / 60))} {...given} /> : <input {...given} />}
      {help !== undefined && (
        <p id={`${id}-help`} className="small soft form-help">
          {help}
        </p>
      )}
    </div>
  )
}
