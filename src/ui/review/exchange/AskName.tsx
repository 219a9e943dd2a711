import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTexts } from '../../text/text.ts'
import { filesTexts } from './files-texts.ts'

/** Before something leaves in nobody's name: asks for it once. `onName` gets an empty one from who would rather not say. */
export function AskName({ onName }: { readonly onName: (name: string) => void }): ReactNode {
  const t = useTexts(filesTexts)
  const [name, setName] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        onName(name.trim())
      }}
    >
      <label className="stack">
        {t.askName}
        <input
          ref={field}
          className="field"
          maxLength={80}
          autoComplete="name"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <div className="row">
        <Button type="submit" disabled={name.trim() === ''}>
          {t.withName}
        </Button>
        <button type="button" className="link-button" onClick={() => onName('')}>
          {t.withoutName}
        </button>
      </div>
    </form>
  )
}
