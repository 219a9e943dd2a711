import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Kind } from '#content'
import { KINDS } from '#content'
import { shellTexts } from '../../shell/shell-texts.ts'
import { domainTexts } from '../../text/domain-texts.ts'
import { tagOf, useTexts } from '../../text/text.ts'
import { learnPath } from '../learn-paths.ts'
import { LearnFrame } from '../parts/LearnFrame.tsx'
import { PracticeLang } from '../parts/PracticeLang.tsx'
import { type LearnData, useLearn } from '../useLearn.ts'
import { drillTexts } from './drill-texts.ts'

/** All sets, by the kind of talk that they belong to, with how much of each is held. */
export default function DrillSetsPage(): ReactNode {
  const t = useTexts(drillTexts)
  const wait = useTexts(shellTexts)
  const words = useTexts(domainTexts)
  const { loaded } = useLearn()
  return (
    <LearnFrame title={t.setsTitle} lead={t.setsLead}>
      <PracticeLang />
      {loaded.state === 'waiting' ? (
        <p className="waiting">{wait.loading}</p>
      ) : loaded.value.sets.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        KINDS.map((kind) => <Group key={kind} kind={kind} title={words.kind[kind]} data={loaded.value} />)
      )}
    </LearnFrame>
  )
}

function Group({ kind, title, data }: { readonly kind: Kind; readonly title: string; readonly data: LearnData }): ReactNode {
  const t = useTexts(drillTexts)
  const sets = data.sets.filter((set) => (set.kinds[0] ?? 'discovery') === kind)
  if (sets.length === 0) return null
  return (
    <section className="learn-group">
      <h2>{title}</h2>
      <ul className="plain cards">
        {sets.map((set) => {
          const done = data.done.drills[set.id] ?? 0
          return (
            <li key={set.id} className="card sheet">
              <Link href={learnPath.drillSet(set.id, set.lang)} className="card-link book" lang={tagOf(set.lang)}>
                {set.title}
              </Link>
              <p className="small soft" lang={tagOf(set.lang)}>
                {set.about}
              </p>
              <div className="card-foot">
                <span className="bar" aria-hidden="true">
                  <span style={{ width: `${(done / Math.max(1, set.count)) * 100}%` }} />
                </span>
                <span className="small soft">{t.doneOf(done, set.count)}</span>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
