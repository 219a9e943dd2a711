import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useFocusOn } from '../../parts/useFocusOn.ts'
import { useMarks } from '../../text/marks.ts'
import { useTexts } from '../../text/text.ts'
import { frameTexts } from './frame-texts.ts'

interface AskProps {
  readonly words: string
  readonly yes: string
  readonly onYes: () => void
  readonly onNo: () => void
}

/** Asks before something is gone. It comes into view and takes the focus, on the answer that changes nothing. */
export function Ask({ words, yes, onYes, onNo }: AskProps): ReactNode {
  const frame = useTexts(frameTexts)
  const here = useRef<HTMLDivElement>(null)
  const no = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    here.current?.scrollIntoView?.({ block: 'center' })
    no.current?.focus()
  }, [])
  return (
    <div ref={here} className="notice stack" role="alert">
      <p>{words}</p>
      <div className="row">
        <Button size="compact-sm" color="clay" onClick={onYes}>
          {yes}
        </Button>
        <Button ref={no} size="compact-sm" variant="default" onClick={onNo}>
          {frame.cancel}
        </Button>
      </div>
    </div>
  )
}

interface AskedActProps {
  readonly label: string
  /** What it is done to, for whoever hears the page. */
  readonly of: string
  readonly words: string
  readonly yes: string
  readonly onYes: () => void
}

/** What takes something away: pressed, it asks first. */
export function AskedAct({ label, of, words, yes, onYes }: AskedActProps): ReactNode {
  const { colon } = useMarks()
  const [asking, setAsking] = useState(false)
  const here = useFocusOn(asking)
  if (asking) return <Ask words={words} yes={yes} onYes={onYes} onNo={() => setAsking(false)} />
  return (
    <button ref={here} type="button" className="act" onClick={() => setAsking(true)}>
      {label}
      <span className="unseen">
        {colon}
        {of}
      </span>
    </button>
  )
}
