import type { Records } from '#records'
import type { Platform } from '#records/exchange'
import { foldRun, type Script, startRehearsal } from '#session'
import type { EngineHandle } from '../deps.ts'

/**
 * Brings back the talk that was open in the last session, on this machine or another.
 *
 * @returns its run, ready to be opened; undefined when there is none
 */
export async function resumeCourse(
  platform: Platform,
  records: Records,
  scriptFor: (scenario: string, lang: 'en' | 'zh') => Promise<Script>,
  engine: () => Promise<EngineHandle>,
  newId: () => string,
): Promise<string | undefined> {
  const resume = await platform.resume()
  if (resume.kind === 'none') return undefined
  if (resume.kind === 'log') {
    const { run, ended } = foldRun(resume.events)
    const here = await records.journal.read(run)
    if (here.length === 0) await records.journal.append(run, resume.events)
    return ended === null && foldRun(here.length > resume.events.length ? here : resume.events).ended === null ? run : undefined
  }
  const open = (await records.runs.list()).find(
    ({ scenario, lang, seed, ended }) =>
      scenario === resume.scenario && lang === resume.lang && seed === resume.seed && ended === null,
  )
  if (open) return open.run
  const script = await scriptFor(resume.scenario, resume.lang)
  if (script.hash !== resume.content) return undefined // the buyer is another since: the same words would make another talk
  const { engine: playing, close } = await engine()
  try {
    const run = newId()
    const rehearsal = await startRehearsal(
      { engine: playing, journal: records.journal, now: Date.now },
      { script, run, person: (await records.me()).id, level: resume.level, seed: resume.seed },
    )
    for (const words of resume.words) if (rehearsal.state().ended === null) await rehearsal.say(words)
    return rehearsal.state().ended === null ? run : undefined
  } finally {
    close()
  }
}
