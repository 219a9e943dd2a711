import * as scorm12 from 'scorm-again/scorm12'
import * as scorm2004 from 'scorm-again/scorm2004'
import { describe, expect, it } from 'vitest'
import { openPlatform, openScorm, type Platform, packResume, type Result, unpackResume } from '#records/exchange'
import { playedOn, recordsOn } from './fakes.ts'

const result = (overall: number, criteria: Record<string, number> = { problem: 2, implication: 1 }): Result => ({
  run: 'r',
  scenario: 'night-shift-stops',
  title: 'The night shift keeps stopping',
  overall,
  rubric: 'spin',
  criteria,
  durationMs: 492_000,
  trace: 'a'.repeat(64),
})
/** A clock that shows eight minutes and twelve seconds at its second look. */
const clock = () => {
  let looks = 0
  return () => {
    looks += 1
    return looks === 1 ? 0 : 492_000
  }
}
const settings = { autocommit: false, lmsCommitUrl: false as const, logLevel: 5 as const }
type Lms = { readonly [call: string]: unknown; readonly lmsGet: (name: string) => string }

/** Its types speak of a default export, its files of a named one. */
type Made = new (settings: object) => unknown
const { Scorm12API } = scorm12 as unknown as { readonly Scorm12API: Made }
const { Scorm2004API } = scorm2004 as unknown as { readonly Scorm2004API: Made }

/** The platform is another company's code: its types stay outside. */
const versions = [
  {
    name: 'SCORM 1.2',
    apiName: 'API',
    make: (before?: object): Lms => lmsOf(new Scorm12API(settings), before, 'lmsGetValue'),
    read: {
      score: 'cmi.core.score.raw',
      status: 'cmi.core.lesson_status',
      name: 'cmi.core.student_name',
      exit: 'cmi.core.exit',
      time: 'cmi.core.session_time',
    },
    failed: { score: '37.5', status: 'failed' },
    passed: { score: '75', status: 'passed' },
    time: '00:08:12', // it drops the hundredths that we send
    room: 4096,
    setMark: ['cmi.student_data.mastery_score', '90'],
    setMode: ['cmi.core.lesson_mode', 'browse'],
    objective: 'cmi.objectives.0.score.raw',
    objectiveValue: '50',
  },
  {
    name: 'SCORM 2004',
    apiName: 'API_1484_11',
    make: (before?: object): Lms => lmsOf(new Scorm2004API(settings), before, 'lmsGetValue'),
    read: {
      score: 'cmi.score.scaled',
      status: 'cmi.success_status',
      name: 'cmi.learner_name',
      exit: 'cmi.exit',
      time: 'cmi.session_time',
    },
    failed: { score: '0.375', status: 'failed' },
    passed: { score: '0.75', status: 'passed' },
    time: 'PT8M12S',
    room: 64_000,
    setMark: ['cmi.scaled_passing_score', '0.9'],
    setMode: ['cmi.mode', 'browse'],
    objective: 'cmi.objectives.0.score.scaled',
    objectiveValue: '0.5',
  },
] as const

const nested = (path: string, value: string): object =>
  path.split('.').reduceRight<unknown>((inner, part) => ({ [part]: inner }), value) as object

interface Api {
  cmi: Record<string, unknown>
  loadFromJSON: (json: object, path: string) => void
}
function lmsOf(api: unknown, before: object | undefined, getter: string): Lms {
  if (before) (api as Api).loadFromJSON(before, '')
  const calls = api as Record<string, (name: string) => unknown>
  return new Proxy(api as object, {
    get: (target, name) =>
      name === 'lmsGet'
        ? (path: string) => String(valueAt(target, path) ?? calls[getter]?.(path) ?? '')
        : Reflect.get(target, name),
  }) as Lms
}
/** What the platform holds, write-only values too. */
const valueAt = (api: object, path: string): unknown => {
  const json = (api as { renderCMIToJSONObject: () => unknown }).renderCMIToJSONObject()
  return path.split('.').reduce<unknown>((at, part) => {
    const inner = at as Record<string, unknown> | undefined
    return inner?.[part] ?? (inner?.childArray as unknown[] | undefined)?.[Number(part)]
  }, json)
}

const started = (version: (typeof versions)[number], lms = version.make()): { lms: Lms; platform: Platform } => {
  const platform = openScorm({ parent: { parent: { [version.apiName]: lms } } }, clock())
  if (!platform) throw new Error('The platform was not found.')
  return { lms, platform }
}

describe.each(versions)('inside a platform that speaks $name', (version) => {
  it('reports the best of several attempts, and never takes a pass back', async () => {
    const { lms, platform } = started(version)
    await platform.attempted(result(1.5))
    expect({ score: lms.lmsGet(version.read.score), status: lms.lmsGet(version.read.status) }).toEqual(version.failed)
    await platform.attempted(result(3))
    await platform.attempted(result(1))
    expect({ score: lms.lmsGet(version.read.score), status: lms.lmsGet(version.read.status) }).toEqual(version.passed)
    expect(platform.best()).toBe(0.75)
  })

  it('reports each criterion, at its own place again at the next attempt', async () => {
    const { lms, platform } = started(version)
    await platform.attempted(result(1, { problem: 1, implication: 0 }))
    await platform.attempted(result(2, { implication: 3, problem: 2 }))
    expect(lms.lmsGet(version.objective)).toBe(version.objectiveValue)
    expect(lms.lmsGet('cmi.objectives.0.id')).toBe('spin.problem')
    expect(lms.lmsGet('cmi.objectives.2.id')).toBe('')
  })

  it('ends cleanly, once, with the time that it took', async () => {
    const { lms, platform } = started(version)
    await platform.attempted(result(3))
    expect(await platform.finish()).toBeNull()
    platform.leaving()
    await platform.finish()
    expect(lms.lmsGet(version.read.time)).toBe(version.time)
    expect(platform.unsent()).toBe(0)
  })

  it('goes on where the last session ended, with the best result so far', async () => {
    const { events } = await playedOn(recordsOn())
    const { lms, platform } = started(version)
    await platform.attempted(result(2))
    await platform.saveResume({ kind: 'log', events: events() })
    await platform.finish()
    const data = lms.lmsGet('cmi.suspend_data')
    expect(data.length).toBeLessThanOrEqual(version.room)
    const next = version.make({ cmi: { suspend_data: data } })
    const again = started(version, next).platform
    expect(again.best()).toBe(0.5)
    const resume = await again.resume()
    if (resume.kind === 'log') expect(resume.events).toEqual(events())
    else expect(resume).toMatchObject({ kind: 'words', seed: 7, words: ['Good morning.', 'Where is the trouble?'] })
  })

  it('takes the platform’s mark for its own', async () => {
    const [name, value] = version.setMark
    const lms = version.make(nested(name, value))
    const { platform } = started(version, lms)
    expect(platform.passMark).toBe(0.9)
    await platform.attempted(result(3))
    expect(lms.lmsGet(version.read.status)).toBe('failed')
  })

  it('when only browsed, reports nothing', async () => {
    const [name, value] = version.setMode
    const lms = version.make(nested(name, value))
    const { platform } = started(version, lms)
    expect(platform.mode).toBe('browse')
    const before = lms.lmsGet(version.read.score)
    await platform.attempted(result(4))
    expect(lms.lmsGet(version.read.score)).toBe(before)
  })
})

describe('a resume', () => {
  it('is the whole log where there is room, the words where there is less, nothing where there is none', async () => {
    const { events } = await playedOn(recordsOn())
    const log = { kind: 'log', events: events() } as const
    expect(unpackResume(packResume(log, 64_000))).toEqual(log)
    expect(unpackResume(packResume(log, 400))).toMatchObject({
      kind: 'words',
      scenario: 'night-shift-stops',
      words: ['Good morning.', 'Where is the trouble?'],
    })
    expect(packResume(log, 20)).toBe('')
    expect(unpackResume('')).toEqual({ kind: 'none' })
  })

  it.each(['Lxxxx', 'W!!', 'L', 'something of another course', `W${btoa('{}')}`])('that is damaged (%s) is none', (text) => {
    expect(unpackResume(text)).toEqual({ kind: 'none' })
  })
})

it('looks in the window that opened us, too, and past windows of other origins', () => {
  const closed = new Proxy(
    {},
    {
      get: () => {
        throw new DOMException('Blocked.', 'SecurityError')
      },
    },
  )
  expect(openScorm({ parent: closed })).toBeUndefined()
  const platform = openScorm({ parent: closed, opener: { parent: { API: versions[0].make() } } })
  expect(platform?.kind).toBe('scorm12')
})

it('a package without its platform says so', async () => {
  const tab = { getItem: () => null, setItem: () => undefined }
  expect(await openPlatform(new URLSearchParams('course=scorm12'), {}, { tab })).toMatchObject({ found: 'refused' })
})
