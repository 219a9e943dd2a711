import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { usePageTitle } from '../../parts/usePageTitle.ts'
import { useTexts } from '../../text/text.ts'
import { reviewPath } from '../review-paths.ts'
import '../review.css'
import { frameTexts } from './frame-texts.ts'

const PLACES = ['dashboard', 'people', 'files', 'assignments'] as const

interface ReviewFrameProps {
  readonly title: string
  readonly lead?: string
  readonly children: ReactNode
}

/** The frame of the review pages: where one can go, what this page is. */
export function ReviewFrame({ title, lead, children }: ReviewFrameProps): ReactNode {
  const t = useTexts(frameTexts)
  const [location] = useLocation()
  usePageTitle(title)
  return (
    <div className="column review">
      <nav className="review-nav no-print" aria-label={t.nav}>
        {PLACES.map((place) => {
          const path = reviewPath[place]()
          const here =
            place === 'dashboard' ? /^\/review(\/f\/|$)/.test(location) : location === path || location.startsWith(`${path}/`)
          return (
            <Link key={place} href={path} {...(here ? { 'aria-current': 'page' as const } : {})}>
              {t.places[place]}
            </Link>
          )
        })}
      </nav>
      <header className="review-head">
        <h1>{title}</h1>
        {lead !== undefined && <p className="soft review-lead">{lead}</p>}
      </header>
      {children}
    </div>
  )
}
