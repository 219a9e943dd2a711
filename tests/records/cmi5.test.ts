import { describe, expect, it } from 'vitest'
import { openPlatform, type Platform, type Result } from '#records/exchange'
import { playedOn, recordsOn } from './fakes.ts'
import { fakeLauncher } from './fakes-cmi5.ts'

const result = (overall: number, run = `run-${overall}`): Result => ({
  run,
  scenario: 'night-shift-stops',
  title: 'The night shift keeps stopping',
  overall,
  rubric: 'spin',
  criteria: { problem: Math.floor(overall), implication: 0 },
  durationMs: 492_000,
  trace: 'a'.repeat(64),
})

async function open(lms: ReturnType<typeof fakeLauncher>, launch = lms.launch()): Promise<Platform> {
  let time = Date.parse('2026-11-26T08:00:00Z')
  const now = () => {
    time += 1000
    return time
  }
  const found = await openPlatform(launch.query, {}, { fetch: lms.fetch, tab: launch.tab, now })
  if (found.found !== 'platform') throw new Error(JSON.stringify(found))
  return found.platform
}

describe('launched by cmi5', () => {
  it('says who learns, what passes, and what the course’s author asked for', async () => {
    const platform = await open(fakeLauncher({ masteryScore: 0.7, launchParameters: 'night-shift-stops', language: 'zh-CN,en' }))
    expect(platform).toMatchObject({
      kind: 'cmi5',
      mode: 'normal',
      passMark: 0.7,
      parameters: 'night-shift-stops',
      learner: { id: '4711', name: 'Han Meimei', lang: 'zh' },
    })
  })

  it('reports each attempt, and the end, completion and pass once', async () => {
    const lms = fakeLauncher({ masteryScore: 0.6, returnURL: 'https://lms.test/back' })
    const platform = await open(lms)
    await platform.attempted(result(1.5))
    await platform.attempted(result(2.5))
    await platform.attempted(result(4))
    expect(platform.best()).toBe(1)
    expect(await platform.finish()).toBe('https://lms.test/back')
    expect(lms.verbs()).toEqual(['initialized', 'scored', 'completed', 'scored', 'passed', 'scored', 'terminated'])
    expect(lms.refused).toEqual([])
  })

  it('reports the best failed attempt when leaving without a pass, and may pass in a later session', async () => {
    const lms = fakeLauncher({ masteryScore: 0.6 })
    const first = await open(lms)
    await first.attempted(result(1))
    await first.attempted(result(2))
    await first.attempted(result(0.5))
    await first.finish()
    expect(lms.sent.find(({ verb }) => verb === 'failed')?.statement).toMatchObject({
      result: { score: { scaled: 0.5 }, success: false },
    })
    const second = await open(lms)
    expect(second.best()).toBe(0.5)
    await second.attempted(result(3))
    await second.finish()
    const third = await open(lms)
    await third.attempted(result(1))
    await third.finish()
    expect(lms.verbs()).toEqual([
      ...['initialized', 'scored', 'completed', 'scored', 'scored', 'failed', 'terminated'],
      ...['2:initialized', '2:scored', '2:passed', '2:terminated'],
      ...['3:initialized', '3:scored', '3:terminated'],
    ])
    expect(lms.refused).toEqual([])
  })

  it('goes on with its session after a reload: the token is asked for once, and it begins once', async () => {
    const lms = fakeLauncher({ masteryScore: 0.6 })
    const launch = lms.launch()
    await open(lms, launch)
    const platform = await open(lms, launch)
    await platform.attempted(result(3))
    await platform.finish()
    expect(lms.verbs()).toEqual(['initialized', 'scored', 'completed', 'passed', 'terminated'])
  })

  it.each(['Browse', 'Review'] as const)('in %s only begins and ends', async (launchMode) => {
    const lms = fakeLauncher({ launchMode })
    const platform = await open(lms)
    await platform.attempted(result(4))
    await platform.finish()
    expect(lms.verbs()).toEqual(['initialized', 'terminated'])
    expect(lms.refused).toEqual([])
  })

  it('says nothing after its end', async () => {
    const lms = fakeLauncher()
    const platform = await open(lms)
    await platform.finish()
    await platform.attempted(result(4))
    platform.leaving()
    await platform.finish()
    expect(lms.verbs()).toEqual(['initialized', 'terminated'])
  })

  it('when the page is closed, says what it still can in one go', async () => {
    const lms = fakeLauncher({ masteryScore: 0.6 })
    const platform = await open(lms)
    await platform.attempted(result(1))
    platform.leaving()
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(lms.verbs()).toEqual(['initialized', 'scored', 'completed', 'failed', 'terminated'])
    expect(lms.refused).toEqual([])
  })

  it('tells how much the platform has not taken, and sends it when it is there again', async () => {
    const lms = fakeLauncher()
    const platform = await open(lms)
    await platform.attempted(result(1))
    lms.faults.offline = true
    await platform.attempted(result(2))
    expect(platform.unsent()).toBe(1)
    lms.faults.offline = false
    await platform.attempted(result(1.5))
    expect(platform.unsent()).toBe(0)
    expect(lms.verbs().filter((verb) => verb === 'scored')).toHaveLength(3)
    expect(lms.refused).toEqual([])
  })

  it('goes on in the next session with the very log of the last', async () => {
    const lms = fakeLauncher()
    const { events } = await playedOn(recordsOn())
    const first = await open(lms)
    expect(await first.resume()).toEqual({ kind: 'none' })
    await first.saveResume({ kind: 'log', events: events().slice(0, 4) })
    await first.saveResume({ kind: 'log', events: events() })
    await first.finish()
    expect(await (await open(lms)).resume()).toEqual({ kind: 'log', events: events() })
  })

  it('that gives no token, or no launch data, is told in words', async () => {
    const lms = fakeLauncher()
    const launch = lms.launch()
    await lms.fetch('https://lms.test/fetch?s=1', { method: 'POST' })
    expect(await openPlatform(launch.query, {}, { fetch: lms.fetch, tab: launch.tab })).toEqual({
      found: 'refused',
      detail: 'The platform gave no token: Already in Use',
    })
  })

  it('without its parameters there is no platform', async () => {
    const { tab } = fakeLauncher().launch()
    expect(await openPlatform(new URLSearchParams('scenario=x'), {}, { tab })).toEqual({ found: 'none' })
    expect(
      await openPlatform(new URLSearchParams('endpoint=x&fetch=y&actor={&registration=1&activityId=2'), {}, { tab }),
    ).toEqual({ found: 'none' })
  })
})
