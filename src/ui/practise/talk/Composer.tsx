import { Button } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, type Ref, useId, useState } from 'react'
import type { BuyerCard, Lang } from '#content'
import { calledByName, MAX_LENGTH } from '#session'
import { useTexts } from '../../text/text.ts'
import { talkTexts } from './talk-texts.ts'

interface ComposerProps {
  readonly draft: string
  readonly onDraft: (text: string) => void
  /** Resolves when the words are in the log; rejects when they could not be said. */
  readonly onSay: (text: string, to?: string) => Promise<void>
  readonly buyers: readonly BuyerCard[]
  readonly lang: Lang
  /** Language of the talk, for spelling and fonts. */
  readonly tag: string
  readonly busy: boolean
  readonly field?: Ref<HTMLTextAreaElement>
}

/** Whether there is anything that a person could answer. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** Enter that confirms a word of Chinese input belongs to the input method; some browsers only tell by the old key code. */
const sends = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing && event.keyCode !== 229

/** Where the trainee answers. It knows no buyer: what follows is the session's affair. */
export function Composer({ draft, onDraft, onSay, buyers, lang, tag, busy, field }: ComposerProps): ReactNode {
  const t = useTexts(talkTexts)
  const id = useId()
  const [said, setSaid] = useState<'nothing' | 'no-words' | 'failed'>('nothing')
  const [to, setTo] = useState(buyers[0]?.id)
  const over = draft.length - MAX_LENGTH

  const say = async (): Promise<void> => {
    if (busy || over > 0) return
    if (!hasWords(draft)) {
      setSaid('no-words')
      return
    }
    setSaid('nothing')
    try {
      await onSay(draft.trim(), buyers.length > 1 ? to : undefined)
    } catch (error) {
      console.error(error) // the person is told below; this is for whoever mends it
      setSaid('failed')
    }
  }
  const trouble = over > 0 ? t.tooLong(over) : said === 'no-words' ? t.noWords : said === 'failed' ? t.notSent : ''

  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault()
        void say()
      }}
    >
      {buyers.length > 1 && (
        <fieldset className="composer-to">
          <legend className="small soft">{t.to}</legend>
          {buyers.map((buyer) => (
            <label key={buyer.id} data-persona={buyer.persona} data-chosen={buyer.id === to}>
              <input type="radio" name={`${id}-to`} checked={buyer.id === to} onChange={() => setTo(buyer.id)} />
              {buyer.name}
            </label>
          ))}
        </fieldset>
      )}
      <div className="composer-box" data-over={over > 0}>
        <label className="unseen" htmlFor={id}>
          {buyers.length === 1 ? t.answerTo(buyers[0]?.name ?? '') : t.answer}
        </label>
        <div className="grow" data-text={draft}>
          <textarea
            id={id}
            ref={field}
            rows={1}
            lang={tag}
            value={draft}
            placeholder={t.placeholder}
            aria-describedby={`${id}-keys ${id}-trouble`}
            aria-invalid={over > 0}
            onChange={(event) => {
              setSaid('nothing')
              setTo(calledByName(event.target.value, buyers, lang) ?? to)
              onDraft(event.target.value)
            }}
            onKeyDown={(event) => {
              if (!sends(event)) return
              event.preventDefault()
              void say()
            }}
          />
        </div>
        <Button type="submit" disabled={over > 0} aria-disabled={busy} data-busy={busy}>
          {t.say}
        </Button>
      </div>
      <div className="composer-foot small soft">
        <span id={`${id}-keys`} className="keys">
          {t.keys}
        </span>
        {draft.length > MAX_LENGTH * 0.75 && <span>{t.count(draft.length, MAX_LENGTH)}</span>}
        <span id={`${id}-trouble`} className="trouble" role="status">
          {trouble}
        </span>
      </div>
    </form>
  )
}
