import { type ReactNode, useId } from 'react'
import { useTyped } from '../form/useTyped.ts'

interface NumberBoxProps {
  readonly label: string
  readonly value: number
  readonly onSet: (value: number) => void
  readonly least?: number
  readonly most?: number
  readonly step?: number
  /** The label is only for those who cannot see the place. */
  readonly quiet?: boolean
}

/** A number: what is typed reaches the file as soon as it is one. */
export function NumberBox({ label, value, onSet, least, most, step = 1, quiet = false }: NumberBoxProps): ReactNode {
  const id = useId()
  const [typed, setTyped, setBusy] = useTyped(String(value))
  return (
    <div className="form-field">
      <label htmlFor={id} className={quiet ? 'unseen' : 'small'}>
        {label}
      </label>
      <input
        id={id}
        className="field number-box"
        type="number"
        min={least}
        max={most}
        step={step}
        value={typed}
        onFocus={() => setBusy(true)}
        onBlur={() => setBusy(false)}
        onChange={(event) => {
          setTyped(event.target.value)
          if (Number.isFinite(event.target.valueAsNumber)) onSet(event.target.valueAsNumber)
        }}
      />
    </div>
  )
}

/** A worth or a sum: the file has it in whole hundredths, people read and write it as everywhere else. */
export function WorthBox({ value, onSet, least, most, ...rest }: Omit<NumberBoxProps, 'step'>): ReactNode {
  return (
    <NumberBox
      {...rest}
      step={0.05}
      value={value / 100}
      onSet={(worth) => onSet(Math.round(worth * 100))}
      {...(least === undefined ? {} : { least: least / 100 })}
      {...(most === undefined ? {} : { most: most / 100 })}
    />
  )
}
