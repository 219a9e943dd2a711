import type { ReactNode } from 'react'

/** One of a few: buttons that stay pressed. */
export function Choice<T extends string>({
  label,
  chosen,
  options,
  onChoose,
}: {
  readonly label: string
  readonly chosen: T
  readonly options: readonly (readonly [T, string])[]
  readonly onChoose: (id: T) => void
}): ReactNode {
  return (
    <fieldset className="pick pick-wide" aria-label={label}>
      {options.map(([id, words]) => (
        <button key={id} type="button" aria-pressed={id === chosen} onClick={() => onChoose(id)}>
          {words}
        </button>
      ))}
    </fieldset>
  )
}
