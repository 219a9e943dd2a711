import { Button } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'
import type { Rehearsal } from '#session'
import { useTexts } from '../../text/text.ts'
import { offerRun } from '../offer.ts'
import { unsavedTexts } from './unsaved-texts.ts'

/** Stands as long as the disk refuses: the words live in this tab only. */
export default function Unsaved({ rehearsal }: { readonly rehearsal: Rehearsal }): ReactNode {
  const t = useTexts(unsavedTexts)
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [])
  return (
    <section className="notice row" data-tone="grave" role="alert">
      <p>
        <strong>{t.title}</strong>
        <br />
        {t.what}
      </p>
      <Button variant="default" onClick={() => void offerRun(rehearsal.events())}>
        {t.exportNow}
      </Button>
    </section>
  )
}
