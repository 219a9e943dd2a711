import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
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
