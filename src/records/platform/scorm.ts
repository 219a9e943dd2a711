import { duration } from '../xapi/statement.ts'
import { DEFAULT_MARK, type Platform, type PlatformKind, type Result, scaled } from './platform.ts'
import { packResume, type Resume, unpackResume } from './resume.ts'

/** The two versions of SCORM differ in names and formats; what is done with them is the same. */
interface Dialect {
  readonly kind: Extract<PlatformKind, 'scorm12' | 'scorm2004'>
  readonly apiName: 'API' | 'API_1484_11'
  readonly calls: {
    readonly begin: string
    readonly end: string
    readonly get: string
    readonly set: string
    readonly commit: string
    readonly error: string
  }
  readonly learnerId: string
  readonly learnerName: string
  readonly mode: string
  readonly mark: string
  /** Characters that every platform keeps for us. */
  readonly room: number
}
const SCORM12: Dialect = {
  kind: 'scorm12',
  apiName: 'API',
  calls: {
    begin: 'LMSInitialize',
    end: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    error: 'LMSGetLastError',
  },
  learnerId: 'cmi.core.student_id',
  learnerName: 'cmi.core.student_name',
  mode: 'cmi.core.lesson_mode',
  mark: 'cmi.student_data.mastery_score',
  room: 4096,
}
const SCORM2004: Dialect = {
  kind: 'scorm2004',
  apiName: 'API_1484_11',
  calls: { begin: 'Initialize', end: 'Terminate', get: 'GetValue', set: 'SetValue', commit: 'Commit', error: 'GetLastError' },
  learnerId: 'cmi.learner_id',
  learnerName: 'cmi.learner_name',
  mode: 'cmi.mode',
  mark: 'cmi.scaled_passing_score',
  room: 64_000,
}

/** A window as far as looking for the platform goes. Other origins throw when asked: then it isn't there. */
export interface Frame {
  readonly parent?: unknown
  readonly opener?: unknown
}
type Api = Readonly<Record<string, (...values: readonly string[]) => unknown>>

/** The platform's object, in this window, its parents, or those of the window that opened it; as the standards prescribe. */
export function findScorm(frame: Frame): { readonly dialect: Dialect; readonly api: Api } | undefined {
  for (const dialect of [SCORM2004, SCORM12]) {
    const api = upwards(frame, dialect.apiName) ?? upwards(property(frame, 'opener'), dialect.apiName)
    if (api) return { dialect, api }
  }
  return undefined
}

function upwards(frame: unknown, name: string): Api | undefined {
  let at = frame
  for (let depth = 0; depth < 500 && typeof at === 'object' && at !== null; depth += 1) {
    const api = property(at, name)
    if (typeof api === 'object' && api !== null) return api as Api
    const parent = property(at, 'parent')
    if (parent === at) return undefined
    at = parent
  }
  return undefined
}

function property(of: unknown, name: string): unknown {
  try {
    return (of as Readonly<Record<string, unknown>> | null)?.[name]
  } catch {
    return undefined
  }
}

/** Best result and what to go on with, in one text: there is no other room. */
interface Kept {
  readonly best: number | null
  readonly resume: string
}

/** Begins a session with a platform that speaks SCORM 1.2 or 2004; undefined where there is none, or it refuses to begin. */
export function openScorm(frame: Frame, now: () => number = Date.now): Platform | undefined {
  const found = findScorm(frame)
  if (!found) return undefined
  const { dialect, api } = found
  const { calls, kind } = dialect
  const call = (name: string, ...values: readonly string[]): string => String(api[name]?.(...values) ?? '')
  const get = (name: string): string => call(calls.get, name)
  const set = (name: string, value: string): boolean => call(calls.set, name, value) === 'true'
  if (call(calls.begin, '') !== 'true') return undefined

  const startedMs = now()
  const mode = ({ browse: 'browse', review: 'review' } as const)[get(dialect.mode)] ?? 'normal'
  let kept = keptOf(get('cmi.suspend_data'))
  let ended = false
  let failed = 0

  const commit = (): void => {
    if (call(calls.commit, '') !== 'true') failed += 1
    else failed = 0
  }
  const keep = (next: Kept): void => {
    kept = next
    set('cmi.suspend_data', textOf(kept, dialect.room))
  }
  const status = kind === 'scorm12' ? 'cmi.core.lesson_status' : 'cmi.completion_status'
  if (mode === 'normal' && ['not attempted', 'unknown', ''].includes(get(status))) set(status, 'incomplete')
  const passMark = markOf(dialect, get(dialect.mark))

  const end = (): void => {
    if (ended) return
    ended = true
    const elapsedMs = Math.max(0, now() - startedMs)
    if (mode === 'normal') {
      // `suspend` keeps what we keep; a platform that is told `normal` may throw it away.
      set(kind === 'scorm12' ? 'cmi.core.exit' : 'cmi.exit', 'suspend')
      if (kind === 'scorm12') set('cmi.core.session_time', clock(elapsedMs))
      else set('cmi.session_time', duration(elapsedMs))
    }
    commit()
    call(calls.end, '')
  }

  return {
    kind,
    learner: { id: get(dialect.learnerId), name: get(dialect.learnerName) },
    mode,
    passMark,
    parameters: kind === 'scorm12' ? get('cmi.launch_data') : get('cmi.launch_data'),
    best: () => kept.best,
    resume: async () => unpackResume(kept.resume),
    saveResume: async (resume) => {
      if (mode !== 'normal' || ended) return
      keep({ ...kept, resume: packResume(resume, dialect.room - ROOM_FOR_BEST) })
      commit()
    },
    attempted: async (result) => {
      if (mode !== 'normal' || ended) return
      const score = scaled(result.overall)
      if (kept.best === null || score > kept.best) {
        keep({ ...kept, best: score })
        if (kind === 'scorm12') report12(set, score, score >= passMark)
        else report2004(set, score, score >= passMark)
        objectives(kind, get, set, result)
      }
      commit()
    },
    unsent: () => failed,
    finish: async () => {
      end()
      return null // the platform closes its own window
    },
    leaving: end,
  }
}

type Set = (name: string, value: string) => boolean

function report12(set: Set, score: number, passed: boolean): void {
  set('cmi.core.score.min', '0')
  set('cmi.core.score.max', '100')
  set('cmi.core.score.raw', String(Math.round(score * 1000) / 10))
  set('cmi.core.lesson_status', passed ? 'passed' : 'failed')
}

function report2004(set: Set, score: number, passed: boolean): void {
  set('cmi.score.min', '0')
  set('cmi.score.max', '4')
  set('cmi.score.raw', String(score * 4))
  set('cmi.score.scaled', String(score))
  set('cmi.success_status', passed ? 'passed' : 'failed')
  set('cmi.completion_status', 'completed')
}

/** One objective for each criterion, found again by its id at the next attempt. */
function objectives(kind: Dialect['kind'], get: (name: string) => string, set: Set, result: Result): void {
  const count = Number(get('cmi.objectives._count')) || 0
  const known = new Map(Array.from({ length: count }, (_, index) => [get(`cmi.objectives.${index}.id`), index]))
  let next = count
  for (const [criterion, points] of Object.entries(result.criteria)) {
    const id = `${result.rubric}.${criterion}`
    const index = known.get(id) ?? next
    if (index === next) {
      next += 1
      set(`cmi.objectives.${index}.id`, id)
    }
    const at = `cmi.objectives.${index}`
    if (kind === 'scorm12') {
      set(`${at}.score.min`, '0')
      set(`${at}.score.max`, '100')
      set(`${at}.score.raw`, String(points * 25))
      set(`${at}.status`, points >= 2 ? 'passed' : 'failed')
    } else {
      set(`${at}.score.scaled`, String(points / 4))
      set(`${at}.success_status`, points >= 2 ? 'passed' : 'failed')
    }
  }
}

/** The platform's own mark, as a share; ours where it names none. */
function markOf(dialect: Dialect, text: string): number {
  const mark = Number(text)
  if (text.trim() === '' || !Number.isFinite(mark)) return DEFAULT_MARK
  return Math.max(0, Math.min(1, dialect.kind === 'scorm12' ? mark / 100 : mark))
}

const ROOM_FOR_BEST = 32
const textOf = ({ best, resume }: Kept, room: number): string => {
  const text = `1;${best ?? ''};${resume}`
  return text.length <= room ? text : `1;${best ?? ''};`
}
function keptOf(text: string): Kept {
  const [version, best = '', resume = ''] = text.split(';')
  if (version !== '1') return { best: null, resume: '' }
  const share = Number(best)
  return { best: best !== '' && share >= 0 && share <= 1 ? share : null, resume }
}

/** SCORM 1.2 counts time as a clock does: `00:08:12.00`. */
export function clock(ms: number): string {
  const hundredths = Math.floor(ms / 10)
  const two = (value: number) => String(value).padStart(2, '0')
  const seconds = Math.floor(hundredths / 100)
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.${two(hundredths % 100)}`
}

export type { Resume }
