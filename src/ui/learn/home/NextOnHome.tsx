import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { suggest } from '#session/practice'
import { shellTexts } from '../../shell/shell-texts.ts'
import { useTexts } from '../../text/text.ts'
import '../learn.css'
import { learnPath } from '../learn-paths.ts'
import { useLearn } from '../useLearn.ts'
import { homeTexts } from './home-texts.ts'
import { SuggestionCard } from './SuggestionCard.tsx'

/** On the first page, for whoever has practised: what comes next, in place of a first talk. */
export function NextOnHome(): ReactNode {
  const t = useTexts(homeTexts)
  const wait = useTexts(shellTexts)
  const { loaded } = useLearn()
  if (loaded.state === 'waiting') return <p className="hero-wait waiting">{wait.loading}</p>
  const data = loaded.value
  const [first] = suggest(data.offer, data.samples, data.done, data.focus)
  return (
    <section className="stack" aria-label={t.title}>
      {first && <SuggestionCard suggestion={first} data={data} />}
      <p className="small">
        <Link href={learnPath.home()}>{t.more}</Link>
      </p>
    </section>
  )
}
