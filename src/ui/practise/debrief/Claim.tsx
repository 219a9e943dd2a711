import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useFocusOn } from '../../parts/useFocusOn.ts'
import { WordsField } from '../../parts/WordsField.tsx'
import { useTexts } from '../../text/text.ts'
import { debriefTexts } from './debrief-texts.ts'

/** "I did do this": a word to the person who will look at the run. */
export function Claim({ onClaim }: { readonly onClaim: (words: string) => Promise<void> }): ReactNode {
  const t = useTexts(debriefTexts)
  const [words, setWords] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const here = useFocusOn(words === null)
  if (words === null) {
    return (
      <button ref={here} type="button" className="link-button small no-print" onClick={() => setWords('')}>
        {t.claim}
      </button>
    )
  }
  const send = async (): Promise<void> => {
    setBusy(true)
    try {
      await onClaim(words.trim())
      setWords(null)
    } finally {
      setBusy(false)
    }
  }
  return (
    <form
      className="stack claim"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <WordsField ref={here} label={t.claimLabel} words={words} onWords={setWords} />
      <div className="row">
        <Button type="submit" size="compact-sm" loading={busy} disabled={words.trim() === ''}>
          {t.claimSend}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => setWords(null)}>
          {t.claimCancel}
        </Button>
      </div>
    </form>
  )
}
