import { Button } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import type { Lang } from '#content'
import { tagOf, useTexts } from '../../text/text.ts'
import { authorTexts } from '../author-texts.ts'

interface SayItProps {
  readonly lang: Lang
  readonly busy: boolean
  /** Half-written words: they outlive a fault in the file, over which the talk is away. */
  readonly text: string
  readonly onText: (text: string) => void
  readonly onSay: (text: string) => void
  readonly onEnd: () => void
}

/** Where the author speaks as the seller. */
export function SayIt({ lang, busy, text, onText, onSay, onEnd }: SayItProps): ReactNode {
  const t = useTexts(authorTexts)
  const id = useId()
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() === '' || busy) return
        onSay(text)
        onText('')
      }}
    >
      <label htmlFor={id} className="small">
        {t.say}
      </label>
      <textarea
        id={id}
        className="field"
        rows={2}
        lang={tagOf(lang)}
        value={text}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
            event.preventDefault()
            event.currentTarget.form?.requestSubmit()
          }
        }}
      />
      <div className="row">
        <Button type="submit" disabled={text.trim() === '' || busy}>
          {t.send}
        </Button>
        <button type="button" className="act" onClick={onEnd}>
          {t.end}
        </button>
      </div>
    </form>
  )
}
