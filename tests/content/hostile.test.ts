import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkAll, checkParsed, parse, skim } from '#content/parse'
import { print } from './print/print.ts'
import { samples, shipped } from './samples.ts'

const head = [
  '---',
  'id: a',
  'lang: en',
  'title: T',
  'kind: discovery',
  'rubrics: [spin]',
  'channel: visit',
  'minutes: 3',
  'buyers: [{ id: d, name: D, role: R, persona: driver }]',
  '---',
  '',
  '',
].join('\n')
const yaml = (text: string) => `---\n${text}\n---\n`

/** Files that would hold a page up if they were read as they stand. */
const heavy: Readonly<Record<string, string>> = {
  'five megabytes of lines': head + '<Line>abc</Line>\n'.repeat(300_000),
  'a million elements': head + '<A/>'.repeat(1_000_000),
  'a hundred kilobytes of elements': head + '<A/>\n'.repeat(20_000),
  'one long line': head + 'word '.repeat(60_000),
  'many short lines': head + 'some words in a line\n'.repeat(15_000),
  'many paragraphs': head + 'abc def\n\n'.repeat(30_000),
  'tags without end before many lines': head + '<a </a '.repeat(5500) + `\n${'x'.repeat(70)}`.repeat(4800),
  'elements never closed': head + '<Need>\n'.repeat(20_000),
  'deep elements': `${head}${'<Need>\n'.repeat(5000)}${'</Need>\n'.repeat(5000)}`,
  'deep quotes': head + '> '.repeat(20_000),
  'deep lists': head + Array.from({ length: 300 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n'),
  'many list items': head + '- a\n'.repeat(60_000),
  'emphasis that never ends': head + '*a **b '.repeat(30_000),
  'emphasis that is short enough to be read': head + '**a *b_c '.repeat(900),
  brackets: head + '['.repeat(200_000),
  references: head + '&amp;'.repeat(60_000),
  'deep braces': `${head}<A b={${'['.repeat(10_000)}${']'.repeat(10_000)}}/>`,
  'a long list in braces': `${head}<A b={[${'1,\n'.repeat(60_000)}]}/>`,
  'many attributes': `${head}<A ${Array.from({ length: 5000 }, (_, at) => `a${at}="x"`).join(' ')}/>`,
  'the same element again and again': head + '<Fact id="a" kind="feature" about="x">y</Fact>\n\n'.repeat(7000),
  'hints for nothing': head + Array.from({ length: 7000 }, (_, at) => `<Hint for="a${at}">text ${at}</Hint>`).join('\n\n'),
  'front matter without end': '---\nid: a\n'.repeat(20_000),
  'much front matter': yaml(Array.from({ length: 40_000 }, (_, at) => `k${at}: v`).join('\n')),
  'deep front matter': yaml(Array.from({ length: 190 }, (_, at) => `${' '.repeat(at)}k:`).join('\n')),
  'deep flow in front matter': yaml(`a: ${'['.repeat(20)}${']'.repeat(20)}`),
  'very deep flow in front matter': yaml(`a: ${'['.repeat(9000)}${']'.repeat(9000)}`),
  'very deep maps in front matter': yaml(`a: ${'{a: '.repeat(4000)}${'}'.repeat(4000)}`),
  'aliases that multiply': yaml('a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]'),
  'prototype keys': yaml('__proto__: { id: x }\nconstructor: 1\nid: a'),
  'control characters': head + '\0\u0001\ud800\u202e'.repeat(20_000),
}

describe('no file holds the reader up', () => {
  it.each(Object.entries(heavy))(
    '%s',
    (_, text) => {
      const start = performance.now()
      const { faults, value } = parse('content/scenarios/a.en.mdx', text)
      expect(performance.now() - start).toBeLessThan(process.env.CI ? 4000 : 2000)
      expect(faults.length).toBeGreaterThan(0)
      expect(value).toBeNull()
    },
    10_000,
  )

  it.each([
    ['a line of list marks with wide gaps', `---\nid: x\nlang: en\n---\n\n${`*${' '.repeat(20)}`.repeat(8)}\n`],
    ['front matter nested without end', `---\n${'? '.repeat(9000)}\n---\n\nWords.\n`],
    ['a heading that tables have of their own', '---\nid: x\nlang: en\ntitle: X\nminutes: 5\n---\n\n## Constructor\n\nWords.\n'],
  ])('%s is told as a fault, at once', (_, text) => {
    for (const folder of ['lessons', 'scenarios'])
      expect(parse(`content/${folder}/x.en.mdx`, text).faults.length).toBeGreaterThan(0)
  })
  it('is none polluted by keys of prototypes', () => {
    parse('content/scenarios/a.en.mdx', heavy['prototype keys']!)
    expect(({} as { id?: string }).id).toBeUndefined()
  })
})

// Files as real as they come, but small ones: the mutations are many.
const files = [...samples, ...shipped.filter(({ text }) => text.length < 9000).slice(0, 6)].filter(
  ({ path, text }) => parse(path, text).faults.length === 0,
)
const anyFile = fc.constantFrom(...files)
const SPLICE = fc.oneof(
  fc.constantFrom(
    '<',
    '>',
    '{',
    '}',
    '"',
    "'",
    '\\',
    '*',
    '_',
    '`',
    '#',
    '-',
    '\n',
    '\n\n',
    '---',
    '/>',
    '</',
    '<Line>',
    '</Line>',
    '={',
    ':',
    '&',
    '[',
    ']',
    '\0',
    '\ud83d',
    'import x',
    '<!--',
    '{...x}',
  ),
  fc.string({ unit: 'binary', maxLength: 5 }),
)
const mutation = fc.record({ at: fc.nat(1_000_000), cut: fc.nat(12), put: SPLICE })

describe('a file that is damaged', () => {
  it('never makes the reader throw, and what it still reads it can write and read again', () => {
    fc.assert(
      fc.property(anyFile, fc.array(mutation, { minLength: 1, maxLength: 3 }), ({ path, text }, edits) => {
        const damaged = edits.reduce((source, { at, cut, put }) => {
          const where = at % (source.length + 1)
          return source.slice(0, where) + put + source.slice(where + cut)
        }, text)
        const parsed = parse(path, damaged)
        expect(parsed.faults.some(({ rule }) => rule === 'file/unreadable')).toBe(false)
        for (const fault of parsed.faults) {
          expect(fault.line).toBeGreaterThan(0)
          expect(fault.line).toBeLessThanOrEqual(damaged.split('\n').length)
          expect(fault.mend).not.toBe('')
        }
        if (!parsed.value) return void expect(parsed.faults.length).toBeGreaterThan(0)
        const back = parse(path, print(parsed.type, parsed.value as never))
        expect(back.value).toEqual(parsed.value)
      }),
      { numRuns: Number(process.env.FUZZ ?? 150), seed: 4 },
    )
  }, 600_000)

  /** Each takes something away that the talk needs, or puts something in that has no meaning. */
  const breaking: readonly (readonly [name: string, pattern: RegExp, to: string])[] = [
    ['a closing tag is lost', /<\/[A-Z]\w*>/g, ''],
    ['an opening tag is lost', /<(?!Line|Turn)[A-Z]\w*(?: [^<>{}]*)?>/g, ''],
    ['an element is misspelt', /<(?=[A-Z]\w* )/g, '<X'],
    ['an id is lost', / id="[^"]*"/g, ''],
    ['a reference goes nowhere', /(settledBy|setAgainst|for|better|after|criterion|restraintOf|by)="[a-z]/g, '$1="zz-'],
    ['an attribute is misspelt', / (id|about|when|type|kind|worth|why|opensTo|points)=/g, ' x$1='],
    ['a number becomes code', /=\{(-?\d)/g, '={x + $1'],
    ['a quote is lost', /="/g, '='],
    ['a key of the front matter is lost', /^(id|lang|title|kind|section|minutes|channel|source|kinds|trains): .*\n/gm, ''],
    ['a choice is misspelt', /(type|when|kind|response|area|is)="[a-z]/g, '$1="qq'],
    ['words are lost', />[^<>\n{}\\]{4,}<\//g, '></'],
    ['code is put in', /<\/(?=[A-Z])/g, '{evil()}</'],
    ['HTML is put in', /<\/(?=Line>|Fact>|Raised>)/g, '<img src="x" onerror="y"/></'],
    ['attributes are spread', /<([A-Z]\w*) (?=id|when|by)/g, '<$1 {...props} '],
    [
      'an id is used again',
      /<(Fact|Answer|Need|Secret|Concern|Criterion|Test|Drill|Detail|Remedy) id="[^"]*"[\s\S]*?<\/\1>/g,
      '$&\n\n$&',
    ],
  ]
  it.each(breaking)(
    'is told when %s',
    (_, pattern, to) => {
      let tried = 0
      for (const { path, text } of samples) {
        const places = [...text.matchAll(pattern)]
        const some = places.length > 4 ? places.filter((_place, at) => at % Math.ceil(places.length / 4) === 0) : places
        const before = new Set(checkAll([{ path, text }]).map(({ message }) => message))
        for (const match of some) {
          const here = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}y`)
          here.lastIndex = match.index
          const broken = text.replace(here, to)
          if (broken === text) continue
          tried += 1
          const told = checkAll([{ path, text: broken }]).filter(({ message }) => !before.has(message))
          expect(
            told.length,
            `${path}:${text.slice(0, match.index).split('\n').length} ${match[0].slice(0, 80)}`,
          ).toBeGreaterThan(0)
        }
      }
      expect(tried).toBeGreaterThan(3)
    },
    60_000,
  )

  it('each of 45 faults seeded into a copy of the library is told', () => {
    const known = skim(shipped)
    const twinOf = (path: string) => path.replace(/\.(en|zh)\.mdx$/, (_, lang: string) => (lang === 'en' ? '.zh.mdx' : '.en.mdx'))
    const small = shipped.filter(({ path, text }) => text.length < 16_000 && parse(path, text).faults.length === 0)
    let seeded = 0
    for (const [name, pattern, to] of breaking) {
      const fitting = small.filter(({ text }) => text.search(new RegExp(pattern.source, pattern.flags.replace('g', ''))) >= 0)
      for (const share of [1, 3, 5]) {
        const file = fitting[Math.floor((fitting.length * share) / 6)]!
        const places = [...file.text.matchAll(pattern)]
        const here = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}y`)
        here.lastIndex = places[Math.floor(places.length / 2)]!.index
        const twin = shipped.filter(({ path }) => path === twinOf(file.path)).map(({ path, text }) => parse(path, text))
        const told = checkParsed([parse(file.path, file.text.replace(here, to)), ...twin], { known })
        expect(told.length, `${name} in ${file.path}`).toBeGreaterThan(0)
        seeded += 1
      }
    }
    expect(seeded).toBe(45)
  }, 120_000)
})
