import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CLUE_CONDITIONS, CORE_MOVES, MEASURES, type Rubric, SIGNS } from '#content'
import {
  addInside,
  addPart,
  applied,
  newPart,
  type Part,
  removePart,
  type Structure,
  setAttribute,
  setAttributes,
  setText,
  structureOf,
  type TextChange,
  TOP_ELEMENTS,
  tidied,
  wordsOf,
} from '#content/edit'
import { parse } from '#content/parse'

const FILES = ['spin.en', 'complaint.zh', 'objection.en', 'fab.zh'].map((name) => {
  const path = `content/rubrics/${name}.mdx`
  return { path, text: readFileSync(path, 'utf8') }
})

/** The rubric as far as it can be read: the form shows what is wrong too. */
const rubricOf = (path: string, text: string): Rubric => {
  const { type, draft } = parse(path, text)
  if (type !== 'rubric' || !draft) throw new Error('no rubric')
  return draft
}

interface Edit {
  readonly change: TextChange
  /** The rubric as it must be read afterwards. */
  readonly gives: Rubric
}
type Maker = (structure: Structure, rubric: Rubric, pick: number, words: string) => Edit | null
const nth = <T>(list: readonly T[], pick: number): T => list[pick % list.length]!
const inside = (part: Part, name: string): readonly Part[] => part.parts.filter((one) => one.name === name)
const criteriaOf = (structure: Structure) => structure.parts.filter(({ name }) => name === 'Criterion')

const withCriterion = (rubric: Rubric, at: number, change: Partial<Rubric['criteria'][number]>): Rubric => ({
  ...rubric,
  criteria: rubric.criteria.with(at, { ...rubric.criteria[at]!, ...change }),
})

/** What the rubric form does, each with what it then shows. */
const MAKERS: Readonly<Record<string, Maker>> = {
  'a descriptor': (structure, rubric, pick, words) => {
    const at = pick % rubric.criteria.length
    const rung = inside(criteriaOf(structure)[at]!, 'Level').find((one) => wordsOf(one, 'points') === String(pick % 5))!
    const descriptors = rubric.criteria[at]!.descriptors.with(
      pick % 5,
      words,
    ) as unknown as Rubric['criteria'][number]['descriptors']
    return { change: setText(structure, rung, words), gives: withCriterion(rubric, at, { descriptors }) }
  },
  advice: (structure, rubric, pick, words) => {
    const at = pick % rubric.criteria.length
    const points = pick % 4
    const rung = inside(criteriaOf(structure)[at]!, 'Level').find((one) => wordsOf(one, 'points') === String(points))!
    const advice = rubric.criteria[at]!.advice.with(points, words) as unknown as Rubric['criteria'][number]['advice']
    return { change: setAttribute(structure, rung, 'advice', words), gives: withCriterion(rubric, at, { advice }) }
  },
  'the sums': (structure, rubric, pick) => {
    const at = pick % rubric.criteria.length
    const levels = [pick, pick + 7, pick + 70, pick + 700] as const
    return {
      change: setAttribute(structure, criteriaOf(structure)[at]!, 'levels', levels),
      gives: withCriterion(rubric, at, { levels }),
    }
  },
  'what a clue counts': (structure, rubric, pick) => {
    const at = pick % rubric.criteria.length
    const index = pick % rubric.criteria[at]!.clues.length
    const clue = inside(criteriaOf(structure)[at]!, 'Clue')[index]!
    const { measure: _, ...rest } = rubric.criteria[at]!.clues[index]!
    const kinds = [
      { moves: [nth(CORE_MOVES, pick), nth(CORE_MOVES, pick + 1)], signs: [], measure: undefined },
      { moves: [], signs: [nth(SIGNS, pick)], measure: undefined },
      { moves: [], signs: [], measure: nth(MEASURES, pick) },
    ]
    const { measure, ...lists } = nth(kinds, pick)
    const next = { ...rest, ...lists, ...(measure === undefined ? {} : { measure }) }
    return {
      change: setAttributes(structure, clue, {
        moves: lists.moves.length > 0 ? lists.moves.join(', ') : undefined,
        signs: lists.signs.length > 0 ? lists.signs.join(', ') : undefined,
        measure,
      }),
      gives: withCriterion(rubric, at, { clues: rubric.criteria[at]!.clues.with(index, next) }),
    }
  },
  'the conditions, worth and reason of a clue': (structure, rubric, pick, words) => {
    const at = pick % rubric.criteria.length
    const index = pick % rubric.criteria[at]!.clues.length
    const clue = inside(criteriaOf(structure)[at]!, 'Clue')[index]!
    const where = pick % 3 === 0 ? [] : [nth(CLUE_CONDITIONS, pick), `after:${nth(CORE_MOVES, pick)}`]
    const worth = (pick % 400) - 200
    return {
      change: setAttributes(structure, clue, { where: where.length > 0 ? where.join(', ') : undefined, worth, why: words }),
      gives: withCriterion(rubric, at, {
        clues: rubric.criteria[at]!.clues.with(index, { ...rubric.criteria[at]!.clues[index]!, where, worth, why: words }),
      }),
    }
  },
  'a new clue': (structure, rubric, pick, words) => {
    const at = pick % rubric.criteria.length
    const part = criteriaOf(structure)[at]!
    const markup = newPart('rubric', 'Clue', structure, { moves: 'proof', worth: '30', upTo: '2', why: words })
    const id = /id="([^"]+)"/.exec(markup)![1]!
    const clue = { id, moves: ['proof'], signs: [], where: [], worth: 30, upTo: 2, why: words }
    return {
      change: addInside(structure, part, markup),
      gives: withCriterion(rubric, at, { clues: [...rubric.criteria[at]!.clues, clue] }),
    }
  },
  'one clue less': (structure, rubric, pick) => {
    const at = pick % rubric.criteria.length
    const { clues } = rubric.criteria[at]!
    if (clues.length < 2) return null
    const index = pick % clues.length
    return {
      change: removePart(structure, inside(criteriaOf(structure)[at]!, 'Clue')[index]!),
      gives: withCriterion(rubric, at, { clues: clues.filter((_, other) => other !== index) }),
    }
  },
  'a model answer': (structure, rubric, pick, words) => {
    const at = pick % rubric.criteria.length
    const markup = newPart('rubric', 'Model', structure, { context: words }, words)
    return {
      change: addInside(structure, criteriaOf(structure)[at]!, markup),
      gives: withCriterion(rubric, at, { models: [...rubric.criteria[at]!.models, { context: words, text: words }] }),
    }
  },
  'a restraint': (structure, rubric, pick) => {
    const at = pick % rubric.criteria.length
    const part = criteriaOf(structure)[at]!
    const other = nth(rubric.criteria, at + 1).id
    const { restraint: _, ...without } = rubric.criteria[at]!
    if (pick % 2 === 0)
      return {
        change: setAttributes(structure, part, { restraintOf: undefined, restraintAtLeast: undefined }),
        gives: { ...rubric, criteria: rubric.criteria.with(at, without) },
      }
    return {
      change: setAttributes(structure, part, { restraintOf: other, restraintAtLeast: 2 }),
      gives: withCriterion(rubric, at, { restraint: { of: [other], atLeast: 2 } }),
    }
  },
  'a weight': (structure, rubric, pick) => {
    const overall = structure.parts.find(({ name }) => name === 'Overall')!
    const part = nth(inside(overall, 'Weight'), pick)
    const worth = pick % 100
    const weights = { ...rubric.overall.weights, [wordsOf(part, 'criterion')]: worth }
    return {
      change: setAttribute(structure, part, 'worth', worth),
      gives: { ...rubric, overall: { ...rubric.overall, weights } },
    }
  },
  'a cap': (structure, rubric, pick) => {
    const overall = structure.parts.find(({ name }) => name === 'Overall')!
    const criterion = nth(rubric.criteria, pick).id
    const cap = { criterion, atMost: pick % 4, overall: (pick % 9) / 2 }
    const markup = newPart('rubric', 'Cap', structure, {
      criterion,
      atMost: String(cap.atMost),
      overall: String(cap.overall),
    })
    return {
      change: addInside(structure, overall, markup),
      gives: { ...rubric, overall: { ...rubric.overall, caps: [...rubric.overall.caps, cap] } },
    }
  },
}

/** Whole lines that a change did not touch are the same, byte for byte. */
function onlyItsLines(before: string, after: string, { start, end, insert }: TextChange): void {
  const headEnd = before.lastIndexOf('\n', start - 1) + 1
  expect(after.slice(0, headEnd)).toBe(before.slice(0, headEnd))
  const tailStart = before.indexOf('\n', end)
  if (tailStart >= 0) expect(after.slice(tailStart + insert.length - (end - start))).toBe(before.slice(tailStart))
}

const words = fc
  .oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom(
      '周二，下午两点。',
      '{1+1}',
      '<b>bold</b>',
      '*no* _marks_ `x`',
      'a & b &amp; c',
      'say "yes"',
      '- a list',
      "it's",
    ),
  )
  .map(tidied)
  .filter((text) => text !== '')

describe('an edit in the rubric form', () => {
  it('is what the checker then reads, and touches no line but its own, however many follow each other', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FILES),
        fc.array(fc.tuple(fc.constantFrom(...Object.keys(MAKERS)), fc.nat(5000), words), { minLength: 1, maxLength: 5 }),
        ({ path, text: file }, edits) => {
          let text = file
          for (const [name, pick, said] of edits) {
            const before = structureOf(text)
            const edit = MAKERS[name]!(before, rubricOf(path, text), pick, said)
            if (!edit) continue
            const next = applied(text, edit.change)
            expect(rubricOf(path, next), name).toEqual(edit.gives)
            onlyItsLines(text, next, edit.change)
            text = next
          }
        },
      ),
      { numRuns: 25 },
    )
  }, 120_000)

  it('adds a criterion that has all it needs; what is still to be written is told', () => {
    const { path, text } = FILES[0]!
    const structure = structureOf(text)
    const next = applied(text, addPart(structure, newPart('rubric', 'Criterion', structure), TOP_ELEMENTS.rubric))
    const { faults } = parse(path, next)
    expect(structureOf(next).parts.filter(({ name }) => name === 'Criterion')).toHaveLength(criteriaOf(structure).length + 1)
    expect(faults.map(({ rule }) => rule)).not.toContain('element/unknown')
    expect(
      faults.every(({ rule }) => !rule.startsWith('rubric/no-descriptor')),
      'all five descriptors are there',
    ).toBe(true)
    expect(next.replace(/\n\n<Criterion id="criterion-1"[\s\S]*?<\/Criterion>/, '')).toBe(text)
  })
})
