import { Button } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, type Ref, useId, useState } from 'react'
import type { Lang } from '#content'
import { MAX_LENGTH } from '#session'
import { tagOf, useTexts } from '../../text/text.ts'
import { drillTexts } from './drill-texts.ts'

interface AnswerFormProps {
  readonly lang: Lang
  readonly text: string
  readonly onText: (text: string) => void
  /** Rejects when it could not be scored. */
  readonly onAnswer: (text: string) => Promise<void>
  readonly field?: Ref<HTMLTextAreaElement>
}

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)
/** Enter that confirms a word of Chinese input belongs to the input method. */
const sends = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing && event.keyCode !== 229

/** Where one answers a drill. */
export function AnswerForm({ lang, text, onText, onAnswer, field }: AnswerFormProps): ReactNode {
  const t = useTexts(drillTexts)
  const id = useId()
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState('')
  const over = text.length - MAX_LENGTH
  const answer = async (): Promise<void> => {
    if (busy || over > 0) return
    if (!hasWords(text)) {
      setTrouble(t.noWords)
      return
    }
    setTrouble('')
    setBusy(true)
    try {
      await onAnswer(text.trim())
    } catch (error) {
      console.error(error) // the person is told below; this is for whoever mends it
      setTrouble(t.failed)
    } finally {
      setBusy(false)
    }
  }
  return (
    <form
      className="answer"
      onSubmit={(event) => {
        event.preventDefault()
        void answer()
      }}
    >
      <label htmlFor={id} className="eyebrow">
        {t.answer}
      </label>
      <textarea
        id={id}
        ref={field}
        className="field answer-field"
        rows={4}
        lang={tagOf(lang)}
        value={text}
        placeholder={t.placeholder}
        aria-describedby={`${id}-keys ${id}-trouble`}
        aria-invalid={over > 0}
        onChange={(event) => {
          setTrouble('')
          onText(event.target.value)
        }}
        onKeyDown={(event) => {
          if (!sends(event)) return
          event.preventDefault()
          void answer()
        }}
      />
      <div className="row answer-foot">
        <Button type="submit" disabled={over > 0} aria-disabled={busy}>
          {t.send}
        </Button>
        <span id={`${id}-keys`} className="small soft keys">
          {t.keys}
        </span>
        <span id={`${id}-trouble`} className="small trouble" role="status">
          {over > 0 ? t.tooLong(over) : trouble}
        </span>
      </div>
    </form>
  )
}
