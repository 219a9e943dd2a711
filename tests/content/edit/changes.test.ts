import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addInside,
  addItem,
  addLine,
  addParagraph,
  addPart,
  applied,
  attributeOf,
  audioIn,
  linesIn,
  newPart,
  type Part,
  removeItem,
  removeLine,
  removePart,
  type Structure,
  setAttribute,
  setFront,
  setLine,
  setLineAudio,
  setParagraph,
  setText,
  structureOf,
  type TextChange,
  TOP_ELEMENTS,
  textIn,
  tidied,
  wordsOf,
} from '#content/edit'
import { parse } from '#content/parse'

const files = readdirSync('content/scenarios')
  .filter((file) => /^(growth-director|quiet-doa|gatekeeper-doubt)/.test(file))
  .map((file) => readFileSync(`content/scenarios/${file}`, 'utf8'))

const all = (parts: readonly Part[]): readonly Part[] => parts.flatMap((part) => [part, ...all(part.parts)])
const texty = (structure: Structure) => all(structure.parts).filter((part) => part.parts.length === 0 && part.texts.length > 0)
const liney = (structure: Structure) => all(structure.parts).filter((part) => part.parts.some(({ name }) => name === 'Line'))

/** A change, and what the form then shows at that place. */
interface Edit {
  readonly change: TextChange
  readonly shows: (after: Structure) => void
}
type Maker = (structure: Structure, pick: number, words: string) => Edit | null

const nth = <T>(list: readonly T[], pick: number): T | undefined => list[pick % Math.max(1, list.length)]
const indexOf = (structure: Structure, part: Part) => all(structure.parts).findIndex((one) => one.at.start === part.at.start)

const MAKERS: readonly Maker[] = [
  (structure, pick, words) => {
    const part = nth(texty(structure), pick)
    if (!part) return null
    const index = indexOf(structure, part)
    return {
      change: setText(structure, part, words),
      shows: (after) => expect(textIn(all(after.parts)[index]!)).toBe(tidied(words)),
    }
  },
  (structure, pick, words) => {
    const part = nth(
      all(structure.parts).filter((one) => attributeOf(one, 'about') !== undefined),
      pick,
    )
    if (!part) return null
    const index = indexOf(structure, part)
    return {
      change: setAttribute(structure, part, 'about', words),
      shows: (after) => expect(wordsOf(all(after.parts)[index]!, 'about')).toBe(words),
    }
  },
  (structure, pick, words) => {
    const part = nth(liney(structure), pick)
    if (!part) return null
    const index = indexOf(structure, part)
    const line = pick % linesIn(part).length
    return {
      change: setLine(structure, part, line, words),
      shows: (after) => {
        const lines = [...linesIn(part)]
        lines[line] = tidied(words)
        expect(linesIn(all(after.parts)[index]!)).toEqual(lines)
      },
    }
  },
  (structure, pick, words) => {
    const part = nth(
      all(structure.parts).filter(({ name }) => ['Admitted', 'Felt', 'Raised', 'Heard', 'Opening'].includes(name)),
      pick,
    )
    if (!part) return null
    const index = indexOf(structure, part)
    return {
      change: addLine(structure, part, words),
      shows: (after) => expect(linesIn(all(after.parts)[index]!)).toEqual([...linesIn(part), tidied(words)]),
    }
  },
  (structure, pick) => {
    const part = nth(liney(structure), pick)
    if (!part || linesIn(part).length < 2) return null
    const index = indexOf(structure, part)
    const line = pick % linesIn(part).length
    return {
      change: removeLine(structure, part, line),
      shows: (after) => expect(linesIn(all(after.parts)[index]!)).toEqual(linesIn(part).filter((_, at) => at !== line)),
    }
  },
  (structure, pick) => {
    const part = nth(structure.parts, pick)
    if (!part || structure.parts.length < 4) return null
    return {
      change: removePart(structure, part),
      shows: (after) => expect(after.parts).toHaveLength(structure.parts.length - 1),
    }
  },
  (structure, pick) => {
    const name = nth(TOP_ELEMENTS.scenario, pick)!
    return {
      change: addPart(structure, newPart('scenario', name, structure), TOP_ELEMENTS.scenario),
      shows: (after) => {
        expect(after.parts).toHaveLength(structure.parts.length + 1)
        const count = (of: Structure) => of.parts.filter((part) => part.name === name).length
        expect(count(after)).toBe(count(structure) + 1)
      },
    }
  },
  (structure, _, words) => {
    if (tidied(words) === '') return null
    const change = setFront(structure, structure.front!, 'title', words)
    return change && { change, shows: (after) => expect(after.front?.get('title')?.value).toEqual(tidied(words)) }
  },
  (structure, _, words) => {
    const buyer = structure.front?.inner('buyers', 0)
    if (!buyer || tidied(words) === '') return null
    const change = setFront(structure, buyer, 'role', words)
    return (
      change && { change, shows: (after) => expect(after.front?.inner('buyers', 0)?.get('role')?.value).toEqual(tidied(words)) }
    )
  },
]

const buyersOf = (structure: Structure): readonly unknown[] => {
  const value = structure.front?.get('buyers')?.value
  return Array.isArray(value) ? value : []
}

/** More of what cards do: recordings, paragraphs, elements inside others, buyers. */
const MORE_MAKERS: readonly Maker[] = [
  (structure, pick) => {
    const part = nth(
      all(structure.parts).filter((one) => linesIn(one).some((line) => line !== '') && one.name !== 'Line'),
      pick,
    )
    if (!part || !['Admitted', 'Explicit', 'Raised', 'Opening', 'Settled', 'Ending'].includes(part.name)) return null
    const index = indexOf(structure, part)
    const line = pick % linesIn(part).length
    const name = pick % 3 === 0 ? undefined : `voice-${pick}.ogg`
    return {
      change: setLineAudio(structure, part, line, name),
      shows: (after) => {
        const now = all(after.parts)[index]!
        expect(linesIn(now)).toEqual(linesIn(part))
        expect(audioIn(now)[line]).toBe(name)
      },
    }
  },
  (structure, pick, words) => {
    const paragraph = nth(structure.texts, pick)
    if (!paragraph || tidied(words) === '') return null
    const index = structure.texts.indexOf(paragraph)
    return {
      change: setParagraph(structure, paragraph, words),
      shows: (after) => expect(after.texts[index]?.text).toBe(tidied(words)),
    }
  },
  (structure, _, words) => {
    if (tidied(words) === '') return null
    return {
      change: addParagraph(structure, words),
      shows: (after) => expect(after.texts.map(({ text }) => text)).toContain(tidied(words)),
    }
  },
  (structure, pick) => {
    const part = nth(
      structure.parts.filter(({ name }) => ['Need', 'Concern'].includes(name)),
      pick,
    )
    if (!part) return null
    const index = structure.parts.indexOf(part)
    const name = part.name === 'Need' ? 'Felt' : 'Refused'
    return {
      change: addInside(structure, part, newPart('scenario', name, structure)),
      shows: (after) => expect(after.parts[index]?.parts).toHaveLength(part.parts.length + 1),
    }
  },
  (structure, pick, words) => {
    const before = buyersOf(structure).length
    if (before > 3) {
      const change = removeItem(structure, 'buyers', pick % before)
      return change && { change, shows: (after) => expect(buyersOf(after)).toHaveLength(before - 1) }
    }
    const buyer = { id: `b-${pick}`, name: tidied(`N ${words}`), role: 'R', persona: 'driver' }
    const change = addItem(structure, 'buyers', buyer)
    return change && { change, shows: (after) => expect(buyersOf(after).at(-1)).toEqual(buyer) }
  },
]
const EVERY = [...MAKERS, ...MORE_MAKERS]

/** Whole lines that a change did not touch are the same, byte for byte. */
function onlyItsLines(before: string, after: string, { start, end, insert }: TextChange): void {
  const headEnd = before.lastIndexOf('\n', start - 1) + 1
  expect(after.slice(0, headEnd)).toBe(before.slice(0, headEnd))
  const tailStart = before.indexOf('\n', end)
  if (tailStart >= 0) expect(after.slice(tailStart + insert.length - (end - start))).toBe(before.slice(tailStart))
}

const words = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }).filter((text) => !/[\p{Cs}\u0085\u2028\u2029]/u.test(text)),
  fc.constantFrom(
    '- a list',
    '1. first',
    '# head',
    '> quote',
    '{1+1}',
    '<b>bold</b>',
    '*no* _marks_ `x`',
    '周二，下午两点。',
    '`',
    '\\',
    '~~~',
    '[nods] yes',
    'a & b &amp; c',
    'a: b, {c} # d',
    '---',
    'import x from "y"',
    'yes',
    '12',
    'it\'s "so"',
  ),
)

describe('an edit in the form', () => {
  it('is what the file then says, and touches no line but its own, however many follow each other', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.array(fc.tuple(fc.nat(EVERY.length - 1), fc.nat(400), words), { minLength: 1, maxLength: 6 }),
        (file, edits) => {
          let text = file
          for (const [maker, pick, said] of edits) {
            const before = structureOf(text)
            const edit = EVERY[maker]!(before, pick, said)
            if (!edit) continue
            const next = applied(text, edit.change)
            const after = structureOf(next)
            expect(after.whole).toBe(true)
            edit.shows(after)
            onlyItsLines(text, next, edit.change)
            text = next
          }
        },
      ),
      { numRuns: Number(process.env.FUZZ ?? 40) },
    )
  }, 120_000)

  it('is read by the checker as the form shows it', () => {
    const text = files[0]!
    const structure = structureOf(text)
    const fact = structure.parts.find(({ name }) => name === 'Fact')!
    const { draft } = parse(
      'scenarios/growth-director.en.mdx',
      applied(text, setText(structure, fact, 'Costs <less> than {that}.')),
    )
    expect(draft).toMatchObject({
      facts: [
        { text: 'Costs <less> than {that}.' },
        ...Array(structure.parts.filter(({ name }) => name === 'Fact').length - 1).fill({}),
      ],
    })
  })

  it('turns a bare line into two', () => {
    const text = '---\nid: a\nlang: en\n---\n\n<Need id="x">\n  <Admitted>One.</Admitted>\n</Need>\n'
    const structure = structureOf(text)
    expect(applied(text, addLine(structure, structure.parts[0]!.parts[0]!, 'Two.'))).toBe(
      '---\nid: a\nlang: en\n---\n\n<Need id="x">\n  <Admitted>\n    <Line>One.</Line>\n    <Line>Two.</Line>\n  </Admitted>\n</Need>\n',
    )
  })

  it('adds and takes out keys of a buyer', () => {
    const structure = structureOf(files[0]!)
    const buyer = structure.front!.inner('buyers', 0)!
    const added = applied(structure.text, setFront(structure, buyer, 'habit', 'wavering')!)
    expect(structureOf(added).front?.inner('buyers', 0)?.get('habit')?.value).toBe('wavering')
    const again = structureOf(added)
    const without = applied(added, setFront(again, again.front!.inner('buyers', 0)!, 'habit', undefined)!)
    expect(without).toBe(structure.text)
  })
})
