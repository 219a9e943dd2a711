import type { ReactNode } from 'react'
import { useTexts } from '../../text/text.ts'
import { talkTexts } from './talk-texts.ts'

/** The disk refused what somebody said: stays in sight, wherever on the page they said it. */
export function Unwritten({ fault }: { readonly fault: string }): ReactNode {
  const t = useTexts(talkTexts)
  return (
    <p className="notice unwritten small" data-tone="grave" role="alert">
      {t.unwritten(fault)}
    </p>
  )
}
