import type { Lang } from '#content'
import { tagOf } from './text.ts'

/** The moment that a talk goes by, everywhere: when it began; one that still waits, when it was left. */
export const momentOf = (run: { readonly ended: unknown; readonly startedAtMs: number; readonly lastAtMs: number }): number =>
  run.ended === null ? run.lastAtMs : run.startedAtMs

/** A moment as people say it: today with the hour, else with the day. */
export function whenSaid(atMs: number, nowMs: number, lang: Lang): string {
  const at = new Date(atMs)
  const sameDay = at.toDateString() === new Date(nowMs).toDateString()
  const time = new Intl.DateTimeFormat(tagOf(lang), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at)
  if (sameDay) return lang === 'zh' ? `今天 ${time}` : `today at ${time}`
  const day = new Intl.DateTimeFormat(tagOf(lang), {
    day: 'numeric',
    month: 'short',
    ...(at.getFullYear() === new Date(nowMs).getFullYear() ? {} : { year: 'numeric' }),
  }).format(at)
  return `${day} ${time}`
}
