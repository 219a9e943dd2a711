import type { ReactNode } from 'react'
import { useParams } from 'wouter'
import { useTexts } from '../../text/text.ts'
import { guideTexts } from './guide-texts.ts'
import { PhasesPage } from './PhasesPage.tsx'

/** The three debrief phases over a concrete talk, with dated notes. */
export default function GuidePage(): ReactNode {
  const { run } = useParams<{ run: string }>()
  const t = useTexts(guideTexts)
  return (
    <PhasesPage
      run={run}
      type="coaching"
      title={t.title}
      lead={t.lead}
      phases={t.phases}
      after={<p className="notice small">{t.resist}</p>}
    />
  )
}
