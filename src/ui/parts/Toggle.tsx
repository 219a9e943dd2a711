import { type ReactNode, useId } from 'react'
import './toggle.css'

interface ToggleProps {
  readonly label: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
  readonly disabled?: boolean
  /** What is to be known before it is switched. */
  readonly describedBy?: string
  readonly small?: boolean
}

/** On or off: the browser's own checkbox, drawn as a switch. */
export function Toggle({ label, on, onChange, disabled = false, describedBy, small = false }: ToggleProps): ReactNode {
  const id = useId()
  return (
    <div className="toggle" data-small={small}>
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        disabled={disabled}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label htmlFor={id}>{label}</label>
    </div>
  )
}
