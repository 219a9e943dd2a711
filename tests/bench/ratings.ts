/**
 * How far points agree with the readers', on talks whose writer (or which themselves) neither the labeller nor the rubrics'
 * numbers nor the tones had seen. The readers are language models: agreement is agreement with *these readings*.
 */
import { crossValidate } from './fit/cross-validate.ts'
import { heardOutOfFold } from './fit/heard.ts'
import { RUBRICS, rubricOf } from './fit/rubrics.ts'
import { agreementTable, confusionTables, unsureTable } from './fit/tables.ts'
import { type HeardTalks, ratedTalks } from './fit/talks.ts'

export interface RatingsReport {
  readonly text: string
  /** `en.criteria`, `en.overall`, `zh.criteria`, `zh.overall` (pooled), and each criterion: QWK by transcript. */
  readonly figures: Readonly<Record<string, number>>
  /** The same with whole writers held out. */
  readonly byWriter: Readonly<Record<string, number>>
}

/**
 * @param heard - what was heard in each turn by a labeller that had not seen its writer; made (and cached) when left out
 */
export function ratingsReport(heard?: HeardTalks): RatingsReport {
  const talks = ratedTalks('tests/corpora')
  const found = heard ?? heardOutOfFold(talks)
  const rubrics = RUBRICS.map((id) => rubricOf(id, 'en'))
  const byTalk = crossValidate(rubrics, talks, found, (talk) => talk.id, 5)
  const byWriter = crossValidate(rubrics, talks, found, (talk) => talk.writer, 8)
  const table = agreementTable(byTalk, rubrics)
  const apart = agreementTable(byWriter, rubrics)
  return {
    text: [
      'Points against the readers, by transcript (labeller: writers held out)',
      table.text,
      '',
      'The same with writers held out of the numbers too',
      apart.text
        .split('\n')
        .filter((line) => /^(?:QWK|all|mean|overall)|\.overall/.test(line))
        .join('\n'),
      '',
      'Readers’ points (rows) against ours (columns)',
      confusionTables(byTalk, rubrics),
      '',
      unsureTable(byTalk),
    ].join('\n'),
    figures: table.figures,
    byWriter: apart.figures,
  }
}
