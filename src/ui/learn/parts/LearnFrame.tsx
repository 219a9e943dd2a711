import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { usePageTitle } from '../../parts/usePageTitle.ts'
import { useTexts } from '../../text/text.ts'
import { learnPath } from '../learn-paths.ts'
import '../learn.css'
import { frameTexts } from './frame-texts.ts'

const PLACES = ['home', 'drills', 'exercises', 'lessons', 'skills', 'progress', 'more'] as const

interface LearnFrameProps {
  readonly title: string
  readonly lead?: string
  readonly children: ReactNode
}

/** The frame of the learn pages: where one can go, what this page is. */
export function LearnFrame({ title, lead, children }: LearnFrameProps): ReactNode {
  const t = useTexts(frameTexts)
  const [location] = useLocation()
  usePageTitle(title)
  return (
    <div className="column learn">
      <nav className="learn-nav no-print" aria-label={t.nav}>
        {PLACES.map((place) => {
          const path = learnPath[place]()
          const here = place === 'home' ? location === path : location === path || location.startsWith(`${path}/`)
          return (
            <Link key={place} href={path} {...(here ? { 'aria-current': 'page' as const } : {})}>
              {t.places[place]}
            </Link>
          )
        })}
      </nav>
      <header className="learn-head">
        <h1>{title}</h1>
        {lead !== undefined && <p className="soft learn-lead">{lead}</p>}
      </header>
      {children}
    </div>
  )
}
