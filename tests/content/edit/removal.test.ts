import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { applied, newPart, removeBuyer, removeWithLinks, structureOf, wordsOf } from '#content/edit'
import { parse } from '#content/parse'

const read = (kind: string) => readFileSync(`content/templates/${kind}.en.mdx`, 'utf8').replace(/^type:.*\n/m, '')
const linkFaults = (path: string, text: string) => parse(path, text).faults.filter(({ rule }) => rule.startsWith('reference/'))

it.each(['discovery', 'objection', 'presentation', 'complaint'])(
  'whatever is removed from a %s takes what named it along',
  (kind) => {
    const text = read(kind)
    const structure = structureOf(text)
    for (const part of structure.parts.filter((one) => wordsOf(one, 'id') !== '' || one.name === 'Complaint')) {
      const after = applied(text, removeWithLinks('scenario', structure, part))
      expect(linkFaults(`scenarios/${kind}.en.mdx`, after), `${part.name} ${wordsOf(part, 'id')}`).toEqual([])
      expect(structureOf(after).parts.length).toBeLessThan(structure.parts.length)
    }
  },
  60_000,
)

it('an id goes out of a list and leaves the others; a hint that was about it alone goes with it', () => {
  const text = read('objection')
    .replace(/settledBy="[^"]*"/, 'settledBy="gone, stays"')
    .concat('\n<Fact id="gone" kind="price" about="cost">It costs 5.</Fact>\n\n<Hint for="gone">Ask.</Hint>\n')
  const structure = structureOf(text)
  const gone = structure.parts.find((part) => wordsOf(part, 'id') === 'gone')!
  const after = applied(text, removeWithLinks('scenario', structure, gone))
  expect(after).toContain('settledBy="stays"')
  expect(after).not.toContain('It costs 5.')
})

it('a criterion takes its weight and its expectations along', () => {
  const text = read('rubric')
  const structure = structureOf(text)
  const asks = structure.parts.find((part) => wordsOf(part, 'id') === 'asks')!
  const after = applied(text, removeWithLinks('rubric', structure, asks))
  expect(after).not.toMatch(/criterion="asks"/)
  expect(after.match(/criterion="step"/g)).toHaveLength(3)
  expect(linkFaults('rubrics/rubric.en.mdx', after)).toEqual([])
})

it('a buyer takes “by” along', () => {
  const text = read('discovery').replace(
    /^buyers:\n( +- )(.*)$/m,
    (_, dash: string, first: string) => `buyers:\n${dash}${first}\n${dash}{ id: second, name: Bo, role: Boss, persona: driver }`,
  )
  const withBy = text.replace(/<Need /, '<Need by="second" ')
  const structure = structureOf(withBy)
  const change = removeBuyer('scenario', structure, 1)
  expect(change).not.toBeNull()
  expect(applied(withBy, change!)).not.toMatch(/second/)
})

it('a new criterion gives no point for nothing, and a new overall weighs all criteria alike', () => {
  const structure = structureOf(read('rubric'))
  expect(newPart('rubric', 'Criterion', structure)).toMatch(/levels=\{\[50,100,150,200\]\}/)
  expect(newPart('rubric', 'Overall', structure)).toMatch(/<Weight criterion="asks" worth=\{50\} \/>/)
})
