import { Button } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'
import type { Rehearsal } from '#session'
import { useTexts } from '../../text/text.ts'
import { talkTexts } from './talk-texts.ts'

/** What makes the file is fetched when it is asked for, as the file's own code is. */
const offer = async (rehearsal: Rehearsal): Promise<void> => {
  const { offerRun } = await import('../offer.ts')
  await offerRun(rehearsal.events())
}

/** Stands as long as the disk refuses: the words live in this tab only. */
export function Unsaved({ rehearsal }: { readonly rehearsal: Rehearsal }): ReactNode {
  const t = useTexts(talkTexts)
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [])
  return (
    <section className="notice row" data-tone="grave" role="alert">
      <p>
        <strong>{t.unsavedTitle}</strong>
        <br />
        {t.unsavedWhat}
      </p>
      <Button variant="default" onClick={() => void offer(rehearsal)}>
        {t.exportNow}
      </Button>
    </section>
  )
}
