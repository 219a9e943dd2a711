import type { ReactNode } from 'react'
import { Link } from 'wouter'
import './places.css'
import { usePageTitle } from './usePageTitle.ts'

/** A page that one can go to from all pages of a workspace. */
export interface Place {
  readonly path: string
  readonly label: string
  /** Whether this page, or one below it, is shown. */
  readonly here: boolean
}

interface PlacesFrameProps {
  /** The workspace, as a class for its own styles. */
  readonly workspace: string
  readonly label: string
  readonly places: readonly Place[]
  readonly title: string
  readonly lead?: string | undefined
  readonly children: ReactNode
}

/** The frame of a workspace's pages: where one can go, what this page is. */
export function PlacesFrame({ workspace, label, places, title, lead, children }: PlacesFrameProps): ReactNode {
  usePageTitle(title)
  return (
    <div className={`column ${workspace}`}>
      <nav className="places no-print" aria-label={label}>
        {places.map((place) => (
          <Link key={place.path} href={place.path} {...(place.here ? { 'aria-current': 'page' as const } : {})}>
            {place.label}
          </Link>
        ))}
      </nav>
      <header className="page-head">
        <h1>{title}</h1>
        {lead !== undefined && <p className="soft page-lead">{lead}</p>}
      </header>
      {children}
    </div>
  )
}

/** Whether an address is a place or below it. */
export const isAt = (path: string, location: string): boolean => location === path || location.startsWith(`${path}/`)
