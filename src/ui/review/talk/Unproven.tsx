import type { ReactNode } from 'react'
import { texts, useTexts } from '../../text/text.ts'
import type { Review } from './useReview.ts'

interface UnprovenProps {
  readonly standing: Review['standing']
  readonly nameOf: (person: string) => string
  readonly titleOf: (rubric: string, criterion: string) => string
}

/** What a record store says of this talk under other credentials than the writer's: shown, so that nobody is fooled, and not counted. */
export function Unproven({ standing, nameOf, titleOf }: UnprovenProps): ReactNode {
  const t = useTexts(unprovenTexts)
  if (standing.unproven.length === 0) return null
  return (
    <section className="review-group">
      <h2>{t.title}</h2>
      <p className="soft">{t.lead}</p>
      <ul className="plain">
        {standing.unproven.map((entry) => (
          <li key={entry.id} className="sheet review-card">
            <p className="small">
              <span className="tag unsure">{t.tag}</span> {t.who(nameOf(entry.by), nameOf(entry.unproven?.authority ?? ''))}
            </p>
            {entry.type === 'points' && <p>{t.points(titleOf(entry.rubric, entry.criterion), entry.points)}</p>}
            <p>{entry.type === 'points' ? entry.reason : 'words' in entry ? entry.words : ''}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

const unprovenTexts = texts({
  en: {
    title: 'Not verified',
    lead: 'The record store does not vouch for who wrote this. It counts for nothing.',
    tag: 'unverified',
    who: (by: string, authority: string) =>
      authority === '' ? `In the name of ${by}; nobody vouches for it.` : `In the name of ${by}; sent by ${authority}.`,
    points: (criterion: string, points: number) => `${criterion}: ${points}`,
  },
  zh: {
    title: '未经证实',
    lead: '成绩库不能证明这些内容是本人写的，因此都不作数。',
    tag: '未证实',
    who: (by: string, authority: string) =>
      authority === '' ? `署名 ${by}，但无人担保。` : `署名 ${by}，实际由 ${authority} 发出。`,
    points: (criterion: string, points: number) => `${criterion}：${points} 分`,
  },
})
