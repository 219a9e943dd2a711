import { strFromU8, strToU8, type Zippable, zipSync } from 'fflate'
import { type Course, MANIFEST_NAME, manifestOf } from './manifest.ts'
import type { PlatformKind } from './platform.ts'

export type { Course, Unit } from './manifest.ts'

/** Files of the built app that have no place in a platform: a service worker there would answer for other courses. */
const LEFT_OUT = /(^|\/)(sw\.js|service-worker\.js|manifest\.webmanifest|lrs\.html|files\.json)$|\.map$/

/**
 * The built app with a platform's manifest, as a zip. It holds all content: the platform's origin is not ours.
 *
 * @param files - the built app, by path
 * @throws when it is not our built app, or the course has no unit
 */
export function coursePackage(kind: PlatformKind, course: Course, files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const page = files['index.html']
  if (!page) throw new Error('The app is not built: there is no index.html among its files.')
  if (course.units.length === 0) throw new Error('A course needs a scenario at least.')
  const kept = Object.entries(files).filter(([path]) => !LEFT_OUT.test(path) && path !== 'index.html')
  const zip: Zippable = { 'index.html': strToU8(pageFor(kind, strFromU8(page))) }
  for (const [path, content] of kept) zip[path] = content
  const manifest = manifestOf(kind, course, Object.keys(zip).sort())
  const at = new Date(1980, 0, 1) // the same app and course give the same bytes, wherever and whenever they are packed
  return zipSync({ [MANIFEST_NAME[kind]]: strToU8(manifest), ...zip }, { level: 6, mtime: at })
}

/**
 * A cmi5 platform names the address of its record store at launch, and it is often another origin: there the page may talk to any
 * https address. In SCORM it talks to the window around it, and the policy stays closed.
 */
function pageFor(kind: PlatformKind, page: string): string {
  return kind === 'cmi5' ? page.replace('connect-src ', 'connect-src https: ') : page
}
