import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { isAt, PlacesFrame } from '../../parts/PlacesFrame.tsx'
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

/** The frame of the learn pages. */
export function LearnFrame({ title, lead, children }: LearnFrameProps): ReactNode {
  const t = useTexts(frameTexts)
  const [location] = useLocation()
  const places = PLACES.map((place) => {
    const path = learnPath[place]()
    return { path, label: t.places[place], here: place === 'home' ? location === path : isAt(path, location) }
  })
  return (
    <PlacesFrame workspace="learn" label={t.nav} places={places} title={title} lead={lead}>
      {children}
    </PlacesFrame>
  )
}
