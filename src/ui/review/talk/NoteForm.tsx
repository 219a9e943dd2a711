import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import { WordsField } from '../../parts/WordsField.tsx'
import { useTexts } from '../../text/text.ts'
import { useDraft } from '../parts/draft.ts'
import { frameTexts } from '../parts/frame-texts.ts'
import { talkTexts } from './talk-texts.ts'

/** Words of one line that are spoken about. */
export interface Picked {
  readonly turn: number
  readonly start: number
  readonly end: number
  readonly words: string
}

interface NoteFormProps {
  readonly picked: Picked
  /** Half-written words are kept under this name and the line's number. */
  readonly draft: string
  readonly tag: string
  readonly onNote: (type: 'comment' | 'bookmark', words: string) => Promise<boolean>
  readonly onDone: () => void
}

/** A comment pinned to words, or a bookmark to show them to others. */
export function NoteForm({ picked, draft, tag, onNote, onDone }: NoteFormProps): ReactNode {
  const t = useTexts(talkTexts)
  const frame = useTexts(frameTexts)
  const [words, setWords] = useDraft(`${draft}.${picked.turn}`)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const send = (type: 'comment' | 'bookmark'): void =>
    void onNote(type, words.trim()).then((written) => {
      if (!written) return
      setWords('')
      onDone()
    })
  return (
    <form
      className="stack sheet review-card"
      onSubmit={(event) => {
        event.preventDefault()
        send('comment')
      }}
    >
      <p className="small" lang={tag}>
        {t.picked(picked.words)}
      </p>
      <WordsField ref={field} label={t.words} words={words} onWords={setWords} />
      <div className="row">
        <Button type="submit" size="compact-sm" disabled={words.trim() === ''}>
          {t.addComment}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => send('bookmark')}>
          {t.bookmark}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            setWords('')
            onDone()
          }}
        >
          {frame.cancel}
        </Button>
      </div>
    </form>
  )
}
