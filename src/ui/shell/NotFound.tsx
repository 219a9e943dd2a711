import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTexts } from '../text/text.ts'
import { shellTexts } from './shell-texts.ts'

/** For an address that leads nowhere, and for a run that is no more. */
export function NotFound(): ReactNode {
  const t = useTexts(shellTexts)
  return (
    <section className="column broken stack">
      <h1>{t.notFoundTitle}</h1>
      <p>{t.notFoundNext}</p>
      <div>
        <Button component="a" href="#/">
          {t.toStart}
        </Button>
      </div>
    </section>
  )
}
