import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { isAt, PlacesFrame } from '../../parts/PlacesFrame.tsx'
import { useTexts } from '../../text/text.ts'
import { reviewPath } from '../review-paths.ts'
import '../review.css'
import { frameTexts } from './frame-texts.ts'

const PLACES = ['dashboard', 'people', 'assignments', 'coaching', 'contests', 'verdicts', 'files'] as const

interface ReviewFrameProps {
  readonly title: string
  readonly lead?: string
  readonly children: ReactNode
}

/** The frame of the review pages. */
export function ReviewFrame({ title, lead, children }: ReviewFrameProps): ReactNode {
  const t = useTexts(frameTexts)
  const [location] = useLocation()
  const places = PLACES.map((place) => {
    const path = reviewPath[place]()
    const here = place === 'dashboard' ? /^\/review(\/f\/|$)/.test(location) : isAt(path, location)
    return { path, label: t.places[place], here }
  })
  return (
    <PlacesFrame workspace="review" label={t.nav} places={places} title={title} lead={lead}>
      {children}
    </PlacesFrame>
  )
}
