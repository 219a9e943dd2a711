import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useTexts } from '../../text/text.ts'
import { learnPath } from '../learn-paths.ts'
import { LearnFrame } from '../parts/LearnFrame.tsx'
import { moreTexts } from './more-texts.ts'

const WAYS = ['branches', 'four', 'machines'] as const

/** The pages for looking closer. */
export default function MorePage(): ReactNode {
  const t = useTexts(moreTexts)
  return (
    <LearnFrame title={t.title} lead={t.lead}>
      <ul className="plain cards">
        {WAYS.map((way) => (
          <li key={way} className="card sheet">
            <Link href={learnPath[way]()} className="card-link book">
              {t[way]}
            </Link>
            <p className="small soft">{t[`${way}Note`]}</p>
          </li>
        ))}
      </ul>
    </LearnFrame>
  )
}
