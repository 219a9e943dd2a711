import { lazy } from 'react'
import { latePage } from '../../parts/late-page.tsx'

const load = () => import('./DebriefPage.tsx')

/** Looking back on a talk, as a page. */
export const Debrief = latePage(load)
/** What the debrief of a first try says of the turn that is tried again: fetched where one is. */
export const Retry = lazy(async () => ({ default: (await load()).Retry }))
