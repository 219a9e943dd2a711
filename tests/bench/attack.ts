/**
 * `npm run attack`: what cheats gain. Each trick is played in both languages against the buyers' lines of good talks; printed
 * are the points a trick gains over saying nothing useful, by criterion, and its `overall`: at most 1, always. Honest talks
 * follow, so that one sees what the guard costs them.
 */
import { KINDS, LANGS } from '../../src/content/index.ts'
import { loadLabeller } from '../../src/language/index.ts'
import { pastedFrom, score, textsOf, traceOf } from '../../src/scoring/index.ts'
import { cheated, TRICKS } from './attack/tricks.ts'
import { RUBRICS, rubricOf } from './fit/rubrics.ts'
import { ratedTalks } from './fit/talks.ts'

/** Talks of each kind and language that a trick is played against. */
const TALKS = 8
const MOST = 1
const talks = ratedTalks('tests/corpora').filter((talk) => talk.corpus)
const others = talks.filter((talk) => talk.points.overall! >= 3)
let broken = 0

for (const lang of LANGS) {
  const labeller = await loadLabeller([lang])
  const rubrics = new Map(RUBRICS.map((id) => [id as string, rubricOf(id, lang)]))
  const isPasted = pastedFrom([...rubrics.values()].flatMap(textsOf), lang)
  const rate = (talk: (typeof talks)[number]) => score(rubrics.get(talk.rubric)!, traceOf(talk, labeller), { isPasted })
  const victims = KINDS.flatMap((kind) => others.filter((talk) => talk.lang === lang && talk.kind === kind).slice(0, TALKS))
  console.log(`\n${lang}: ${victims.length} talks; points gained, by criterion (mean), overall mean / most / share above ${MOST}`)
  for (const [name, trick] of Object.entries(TRICKS)) {
    const reports = victims.map((talk) => ({ talk, report: rate(cheated(talk, trick, { rubrics, others })) }))
    const overalls = reports.map(({ report }) => report.overall)
    const above = overalls.filter((overall) => overall > MOST).length
    broken += above
    const gains = RUBRICS.map((id) => {
      const own = reports.filter(({ talk }) => talk.rubric === id)
      const cells = Object.keys(own[0]?.report.criteria ?? {}).flatMap((criterion) => {
        const gain = own.reduce((sum, { report }) => sum + report.criteria[criterion]!.points, 0) / Math.max(1, own.length)
        return gain >= 0.25 ? [`${criterion} ${gain.toFixed(1)}`] : []
      })
      return cells.length > 0 ? `${id}: ${cells.join(', ')}` : ''
    }).filter(Boolean)
    const mean = overalls.reduce((sum, one) => sum + one, 0) / overalls.length
    console.log(
      `  ${name.padEnd(34)} ${mean.toFixed(2)} / ${Math.max(...overalls)} / ${above}   ${gains.join('; ') || 'nothing'}`,
    )
  }
  const honest = talks.filter((talk) => talk.lang === lang).map((talk) => ({ talk, report: rate(talk) }))
  for (const quality of ['excellent', 'good', 'mixed', 'poor', 'gaming']) {
    const own = honest.filter(({ talk }) => talk.quality === quality)
    const held = own.filter(({ report }) => report.reason !== undefined).length
    const ours = own.reduce((sum, { report }) => sum + report.overall, 0) / own.length
    const theirs = own.reduce((sum, { talk }) => sum + talk.points.overall!, 0) / own.length
    console.log(
      `  honest, ${quality.padEnd(26)} ${ours.toFixed(2)} (readers ${theirs.toFixed(2)}), held down ${held} of ${own.length}`,
    )
  }
}
console.log(broken === 0 ? `\nNo trick gets more than ${MOST}.` : `\n${broken} cheated talks get more than ${MOST}.`)
process.exitCode = broken === 0 ? 0 : 1
