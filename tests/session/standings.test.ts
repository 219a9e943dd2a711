import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from '#content/parse'
import { loadLabeller } from '#language'
import { goldStandings } from '#session/playscript'

const template = readFileSync('content/templates/rubric.en.mdx', 'utf8').replace(/^type:.*\n/m, '')
const rubricOf = (text: string) => {
  const { type, value, faults } = parse('rubrics/rubric.en.mdx', text)
  if (type !== 'rubric' || !value) throw new Error(faults.map(({ message }) => message).join('\n'))
  return value
}

it('a gold answer’s sum is that of its evidence, and the points follow from it', async () => {
  const rubric = rubricOf(template)
  const standings = goldStandings(rubric, await loadLabeller(['en']))
  expect(standings.map(({ test, criterion }) => `${test} ${criterion}`)).toEqual([
    'asks-and-agrees asks',
    'asks-and-agrees step',
    'only-offers asks',
    'only-offers step',
  ])
  for (const { criterion, sum, points, held } of standings) {
    const levels = rubric.criteria.find(({ id }) => id === criterion)?.levels ?? []
    const bySum = levels.filter((level) => sum >= level).length
    expect(held === undefined ? points === bySum : points < bySum).toBe(true)
  }
}, 60_000)

it('where only measures add, no sum gives a point, and it is said why', async () => {
  const text = template.replace(
    / {2}<Clue id="opens"[\s\S]*?(?= {2}<Clue id="early-offer")/,
    () => '  <Clue id="turns" measure="turn" worth={400} upTo={1} why="Speaks." />\n',
  )
  const [asks] = goldStandings(
    rubricOf(text.replace('levels={[40, 80, 130, 180]}', 'levels={[10, 20, 30, 40]}')),
    await loadLabeller(['en']),
  )
  expect(asks).toMatchObject({ criterion: 'asks', points: 0, held: 'no-deed' })
  expect(asks?.sum).toBeGreaterThan(300)
}, 60_000)
