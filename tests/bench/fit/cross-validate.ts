import { LANGS, type Rubric } from '../../../src/content/index.ts'
import type { ToneTable } from '../../../src/scoring/tone.ts'
import { fitRubric, pointsFor, readTalks } from './model.ts'
import type { HeardTalks, RatedTalk } from './talks.ts'
import { fitTones } from './tones.ts'

/** What was given to a talk by numbers that had not seen it. */
export interface Held {
  readonly talk: RatedTalk
  readonly points: Readonly<Record<string, number>>
  readonly unsure: readonly string[]
}

/** Shares out groups over folds, in the order of their names, so that neighbours part. */
export function foldOf(groups: readonly string[], count: number): ReadonlyMap<string, number> {
  return new Map([...new Set(groups)].sort().map((group, at) => [group, (at * 7) % count]))
}

const tonesOf = (talks: readonly RatedTalk[]): Readonly<Record<string, ToneTable>> =>
  Object.fromEntries(LANGS.map((lang) => [lang, fitTones(talks, lang)]))

/** Readings of talks by tables of tones that had not seen their group. */
function readApart(talks: readonly RatedTalk[], heard: HeardTalks, groupOf: (talk: RatedTalk) => string, count: number) {
  const fold = foldOf(talks.map(groupOf), count)
  return Array.from({ length: count }, (_, held) => {
    const inside = talks.filter((talk) => fold.get(groupOf(talk)) === held)
    return readTalks(inside, heard, tonesOf(talks.filter((talk) => fold.get(groupOf(talk)) !== held)))
  }).flat()
}

/** Fits each rubric, with tones held apart so that they weigh what they are worth on new talks; and the tones for shipping. */
export function fitAll(rubrics: readonly Rubric[], talks: readonly RatedTalk[], heard: HeardTalks) {
  const read = readApart(talks, heard, (talk) => talk.writer, 5)
  return {
    rubrics: rubrics.map((rubric) =>
      fitRubric(
        rubric,
        read.filter(({ talk }) => talk.rubric === rubric.id),
      ),
    ),
    tones: tonesOf(talks),
  }
}

/** Points for every talk by numbers fitted without its group. */
export function crossValidate(
  rubrics: readonly Rubric[],
  talks: readonly RatedTalk[],
  heard: HeardTalks,
  groupOf: (talk: RatedTalk) => string,
  count: number,
): readonly Held[] {
  const fold = foldOf(talks.map(groupOf), count)
  return Array.from({ length: count }, (_, held) => {
    const { rubrics: fitted, tones } = fitAll(
      rubrics,
      talks.filter((talk) => fold.get(groupOf(talk)) !== held),
      heard,
    )
    return talks
      .filter((talk) => fold.get(groupOf(talk)) === held)
      .map((talk) => ({ talk, ...pointsFor(fitted.find((rubric) => rubric.id === talk.rubric)!, talk, heard, tones) }))
  }).flat()
}
