import { describe, expect, it } from 'vitest'
import type { Lesson, Rubric, Scenario } from '#content'
import { parse } from '#content/parse'
import { partsOf } from '../../src/content/parse/field.ts'
import { sample, samples } from './samples.ts'

const scenario = () => parse(sample('press-stops.en.mdx').path, sample('press-stops.en.mdx').text)

describe('what authors write becomes values', () => {
  it.each(samples)('$path has no faults', ({ path, text }) => {
    const parsed = parse(path, text)
    expect(parsed.faults).toEqual([])
    expect(parsed.value).not.toBeNull()
    expect(Object.isFrozen(parsed.value)).toBe(true)
  })

  it('a scenario keeps brief, lines, stage directions and sounds', () => {
    const value = scenario().value as Scenario
    expect(value.brief).toEqual({
      you: [
        'You sell condition sensors for presses at {Norden} & Sons.',
        'Dana runs maintenance at a plant with three lines; Rob checks every bill.',
      ],
      buyer: ['Dana was recommended by a neighbour plant.', 'Rob comes along *because* she asked him to.'],
      goal: ['A dated test on line two.'],
    })
    expect(value.openings).toEqual([
      { by: 'dana', line: { text: 'Right. You have until ten.' } },
      { by: 'rob', line: { text: '[looks at the clock] Ten minutes.', audio: 'rob-01.ogg' } },
      { by: 'rob', line: { text: '2009. That is how old our presses are, before you ask.' } },
    ])
    expect(value.needs[0]).toMatchObject({
      id: 'unplanned-stops',
      opensTo: ['problem-question', 'open-question'],
      about: ['stops', 'downtime', 'line two'],
      area: 'cost',
      admitted: [
        { text: 'Line two stops about twice a week, mostly at night.' },
        { text: 'Twice a week, roughly. Nights. Line two.' },
      ],
    })
    expect(value.facts[1]?.about).toEqual(['unplanned stops cut by 31%', '60,000 hours'])
    expect(value.secrets[0]).toMatchObject({
      after: 'unplanned-stops',
      trust: 45,
      lines: [{ text: 'The auditor comes in five weeks.' }],
    })
    expect(value.levels).toContainEqual({
      level: 'hard',
      patience: -15,
      trust: -5,
      asks: 2,
      note: 'Each need takes two good questions.',
    })
    expect(value).not.toHaveProperty('market')
  })

  it('lines of one Chinese paragraph join without a blank', () => {
    const value = parse(sample('press-stops.zh.mdx').path, sample('press-stops.zh.mdx').text).value as Scenario
    expect(value.brief.you).toEqual(['您卖冲床状态传感器。', '戴娜管三条线的维修，罗总监管账。'])
    expect(value.answers[0]?.about).toEqual(['冲床', '年份', '几条线'])
  })

  it('a complaint has its only buyer speak everywhere', () => {
    const value = parse(sample('late-stand.en.mdx').path, sample('late-stand.en.mdx').text).value as Scenario
    expect(value.complaint?.venting).toHaveLength(3)
    expect(value.complaint?.remedies[1]).toMatchObject({ allowed: true, response: 'counter', better: 'fitter' })
    expect(new Set([value.complaint?.by, ...value.endings.map(({ by }) => by), ...value.openings.map(({ by }) => by)])).toEqual(
      new Set(['tony']),
    )
  })

  it('a rubric keeps its clues, levels and tests', () => {
    const value = parse(sample('spin.en.mdx').path, sample('spin.en.mdx').text)
    const rubric = parse(sample('rubrics/spin.en.mdx').path, sample('rubrics/spin.en.mdx').text).value as Rubric
    expect(value.faults).toEqual([])
    expect(rubric.criteria[0]?.clues[0]).toEqual({
      id: 'asks',
      moves: ['implication-question'],
      signs: [],
      where: ['after:problem-question', 'answers:problem'],
      worth: 40,
      upTo: 3,
      why: 'Opens what the problem leads to.',
    })
    expect(rubric.criteria[1]?.restraint).toEqual({ of: ['implication'], atLeast: 1 })
    expect(rubric.overall).toMatchObject({ base: -10, weights: { implication: 30, restraint: 12 } })
    expect(rubric.tests[0]?.expect).toEqual({ implication: [1, 4], overall: [0, 3.5] })
  })

  it('a lesson keeps its emphasis as a tree, not as mark-up', () => {
    const lesson = parse(sample('lessons/spin.en.mdx').path, sample('lessons/spin.en.mdx').text).value as Lesson
    expect(lesson.what[0]).toEqual({
      type: 'paragraph',
      spans: [
        { text: 'Four kinds of question, ' },
        { text: 'in this order', style: 'strong' },
        { text: ', and ' },
        { text: 'why', style: 'emphasis' },
        { text: '.' },
      ],
    })
    expect(lesson.what[1]).toMatchObject({ type: 'list', ordered: false })
    expect(lesson.why[1]).toMatchObject({ type: 'quote' })
    expect(lesson.how[0]).toMatchObject({ type: 'heading', depth: 3 })
  })

  it('keeps the place of every element, so that a studio can jump there', () => {
    const { text } = sample('press-stops.en.mdx')
    const { places } = scenario()
    const at = (key: string) => text.slice(places.get(key)?.start, places.get(key)?.end)
    expect(at('need:unplanned-stops')).toMatch(/^<Need id="unplanned-stops"[\s\S]*<\/Need>$/)
    expect(at('need:unplanned-stops.felt')).toMatch(/^<Felt/)
    expect(at('need:unplanned-stops.admitted.1')).toBe('<Line>Twice a week, roughly. Nights. Line two.</Line>')
    expect(at('buyer:rob')).toMatch(/^\{ id: rob/)
    const line = text.slice(0, places.get('concern:price')?.start).split('\n').length
    expect(places.get('concern:price')?.line).toBe(line)
  })

  it('a file without a folder is known by its front matter', () => {
    expect(parse('draft.mdx', sample('press-stops.en.mdx').text)).toMatchObject({ type: 'scenario', faults: [] })
    expect(parse('draft.mdx', sample('moves/benefit.en.mdx').text)).toMatchObject({ type: 'move', faults: [] })
  })

  it('a byte order mark and Windows line ends change nothing', () => {
    const { path, text } = sample('press-stops.en.mdx')
    const windows = parse(path, `\ufeff${text.replaceAll('\n', '\r\n')}`)
    expect(windows.faults).toEqual([])
    expect(windows.value).toEqual(parse(path, text).value)
  })

  it('comments are left out', () => {
    const { path, text } = sample('press-stops.en.mdx')
    const commented = text
      .replace('<Known>', '{/* to be\nshortened */}\n\n<Known>')
      .replace('Right. You', 'Right. {/* slowly */}You')
    expect(parse(path, commented).value).toEqual(parse(path, text).value)
  })
})

it.each([
  ['stops, 85,000 rupees, line two', ['stops', '85,000 rupees', 'line two']],
  ['8,50,000 rupees,1,234,567', ['8,50,000 rupees', '1,234,567']],
  ['停机，85，000 卢比、二号线', ['停机', '85，000 卢比', '二号线']],
  ['2, 3,4', ['2', '3', '4']],
])('%j is parted at its commas, not within a figure', (text, parts) => {
  expect(partsOf(text)).toEqual(parts)
})
