import { openCmi5 } from './cmi5.ts'
import { type Cmi5Surroundings, cmi5Launch } from './cmi5-session.ts'
import type { Platform } from './platform.ts'
import { type Frame, openScorm } from './scorm.ts'

/** What was found around us: a platform, none at all, or one that did not let us begin. */
export type Found =
  | { readonly found: 'platform'; readonly platform: Platform }
  | { readonly found: 'none' }
  | { readonly found: 'refused'; readonly detail: string }

/**
 * Looks for the learning platform that launched us and begins a session with it.
 *
 * @param query - the address as it was before a router touched it; `course` says how the package was made
 */
export async function openPlatform(query: URLSearchParams, frame: Frame, surroundings: Cmi5Surroundings): Promise<Found> {
  const launch = cmi5Launch(query)
  if (launch) {
    const opened = await openCmi5(launch, surroundings)
    return opened.ok ? { found: 'platform', platform: opened.platform } : { found: 'refused', detail: opened.detail }
  }
  if (!query.has('course')) return { found: 'none' }
  const platform = openScorm(frame, surroundings.now)
  return platform
    ? { found: 'platform', platform }
    : { found: 'refused', detail: 'The learning platform cannot be reached from this window.' }
}
