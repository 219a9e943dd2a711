import type { Clue } from '../../../src/content/model/clue.ts'
import type { Drill } from '../../../src/content/model/drill.ts'
import type { Criterion, OverallRule, Rubric, RubricTest } from '../../../src/content/model/rubric.ts'
import { asText } from '../../../src/content/parse/write.ts'
import { around, element, frontMatter, inline } from './elements.ts'

export function printRubric(rubric: Rubric): string {
  const { id, lang, title, kinds, source, about, criteria, overall, tests } = rubric
  return [
    frontMatter({ id, lang, title, kinds: { raw: `[${kinds.join(', ')}]` }, source }),
    ...(about === '' ? [] : [asText(about)]),
    ...criteria.map(printCriterion),
    printOverall(overall),
    ...tests.map(printTest),
  ].join('\n\n')
}

function printCriterion(criterion: Criterion): string {
  const { id, title, lesson, levels, restraint, looksAt, descriptors, advice, clues, models, practiceOnly } = criterion
  return around(
    'Criterion',
    { id, title, lesson, levels, restraintOf: restraint?.of, restraintAtLeast: restraint?.atLeast, practiceOnly },
    [
      inline('LooksAt', {}, looksAt),
      ...descriptors.map((text, points) => inline('Level', { points, advice: advice[points] }, text)),
      ...clues.map(printClue),
      ...models.map(({ context, text }) => inline('Model', { context: context || undefined }, text)),
    ],
  )
}

function printClue({ id, moves, signs, measure, where, worth, upTo, why }: Clue): string {
  const some = (list: readonly string[]) => (list.length > 0 ? list : undefined)
  return element('Clue', {
    id,
    moves: some(moves),
    signs: some(signs),
    measure,
    where: some(where),
    worth,
    upTo: upTo === 1 ? undefined : upTo,
    why,
  })
}

function printOverall({ base, fault, levels, weights, caps, agreement, standIns }: OverallRule): string {
  return around('Overall', { base, fault, levels, agreement }, [
    ...Object.entries(weights).map(([criterion, worth]) =>
      element('Weight', { criterion, worth, standIn: standIns?.[criterion] }),
    ),
    ...caps.map(({ criterion, atMost, overall }) => element('Cap', { criterion, atMost, overall })),
  ])
}

function printTest({ id, turns, expect }: RubricTest): string {
  return around('Test', { id }, [
    ...turns.map(({ by, text }) => inline('Turn', { by }, text)),
    ...Object.entries(expect).map(([criterion, [least, most]]) => element('Expect', { criterion, least, most })),
  ])
}

export function printDrill(drill: Drill): string {
  const { id, kind, persona, wants, spoils, about, situation, context, model, why } = drill
  const some = (list: readonly string[]) => (list.length > 0 ? list : undefined)
  return around('Drill', { id, kind, persona, wants, spoils: some(spoils), about: some(about) }, [
    inline('Situation', {}, situation),
    inline('Buyer', {}, context),
    inline('Model', {}, model),
    inline('Why', {}, why),
  ])
}
