import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { LANGS } from '#content'
import { type Found, openPlatform, type Platform } from '#records/exchange'
import { App } from '../App.tsx'
import { browserDeps } from '../browser-deps.ts'
import type { Deps } from '../deps.ts'
import { pathTo } from '../paths.ts'
import { changeSettings } from '../settings/settings.ts'
import { CourseBar, NoPlatform } from './CourseBar.tsx'
import { reportingTo } from './reporting.ts'
import { resumeCourse } from './resume-course.ts'

/** The app inside a learning platform: it opens its scenario, goes on where one was, and reports each finished talk. */
export async function startCourse(root: HTMLElement): Promise<void> {
  const query = new URLSearchParams(location.search)
  const found = await openPlatform(query, window, { tab: sessionStorage })
  const platform = found.found === 'platform' ? found.platform : undefined
  const deps = browserDeps({ name: recordsName(query, platform) })
  if (platform?.learner.lang) changeSettings({ lang: platform.learner.lang })
  const scenario = query.get('scenario') ?? ''
  const lang = LANGS.find((one) => one === query.get('lang')) ?? 'en'
  if (!platform) {
    location.hash = pathTo.prepare(scenario, lang)
    show(root, deps, <NoPlatform detail={detailOf(found)} />)
    return
  }
  const reporting = reportingTo(platform, deps.host, deps.records, deps.library)
  const run = await openRun(platform, deps)
  location.hash = run === undefined ? pathTo.prepare(scenario, lang) : pathTo.talk(run)
  window.addEventListener('pagehide', (event) => {
    if (!event.persisted) platform.leaving()
  })
  const bar = <CourseBar platform={platform} reporting={reporting} onLeave={(address) => location.assign(address)} />
  show(root, { ...deps, host: reporting.host }, bar)
  await reporting.catchUp().catch(() => undefined) // without a disk there is nothing to catch up with
}

async function openRun(platform: Platform, { records, library }: Deps): Promise<string | undefined> {
  try {
    const [{ startEngine }, { randomId }] = await Promise.all([import('../engine.ts'), import('#records')])
    return await resumeCourse(platform, await records(), library.scriptFor, async () => startEngine(), randomId)
  } catch {
    return undefined // what can't be brought back is begun anew; its result stays with the platform
  }
}

/** The bar stands before the app, in a root of its own: the app needs not know. */
function show(root: HTMLElement, deps: Deps, bar: ReactNode): void {
  const place = document.createElement('div')
  root.before(place)
  createRoot(place).render(bar)
  createRoot(root).render(<App deps={deps} />)
}

/** The platform's origin is shared with other courses and learners: each has records of its own. */
function recordsName(query: URLSearchParams, platform: Platform | undefined): string {
  return `parley-course-${query.get('registration') ?? platform?.learner.id ?? 'guest'}-${query.get('scenario') ?? ''}`
}

const detailOf = (found: Found): string => (found.found === 'refused' ? found.detail : '')
