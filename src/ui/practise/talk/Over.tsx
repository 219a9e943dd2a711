import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import type { Scenario } from '#content'
import type { RunState } from '#session'
import { pathTo } from '../../paths.ts'
import { domainTexts } from '../../text/domain-texts.ts'
import { useTexts } from '../../text/text.ts'
import { talkTexts } from './talk-texts.ts'

/** How the talk ended, and the way to the debrief. */
export function Over({ state, scenario }: { readonly state: RunState; readonly scenario: Scenario }): ReactNode {
  const t = useTexts(talkTexts)
  const words = useTexts(domainTexts)
  const go = useRef<HTMLAnchorElement>(null)
  const scored = state.scored.length > 0
  useEffect(() => {
    if (scored) go.current?.focus({ preventScroll: true })
  }, [scored])
  if (state.ended === null) return null
  const name = scenario.buyers[0]?.name ?? ''
  return (
    <section className="over sheet" role="status">
      <p className="small soft">{state.ended.by === 'buyer' ? t.overBuyer(name) : t.overSeller}</p>
      <p className="book over-how">{words.ending[state.ended.ending]}</p>
      {scored ? (
        <Button component="a" ref={go} href={`#${pathTo.debrief(state.run)}`} size="md">
          {t.debrief}
        </Button>
      ) : (
        <p className="soft">{t.scoring}</p>
      )}
    </section>
  )
}
