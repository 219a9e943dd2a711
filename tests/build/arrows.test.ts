import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const src = join(root, 'src')

/** From left to right: a folder imports what stands before it, and nothing after. */
const ORDER = ['content', 'language', 'buyer', 'scoring', 'session', 'records', 'ui'] as const

interface Rule {
  readonly folder: string
  readonly may: readonly string[]
  readonly why: string
}
const RULES: readonly Rule[] = [
  {
    folder: 'content',
    may: [],
    why: 'What authors write is data: it must be readable by the build, the page and the command line without anything that runs a talk.',
  },
  {
    folder: 'language',
    may: ['content'],
    why: 'Hearing words knows no machines and no rubrics, so that a labeller can be measured, trained and replaced by itself.',
  },
  {
    folder: 'buyer',
    may: ['content', 'language'],
    why: 'A buyer reacts and does not judge: if it knew the score, it would play to it.',
  },
  {
    folder: 'scoring',
    may: ['content', 'language', 'buyer'],
    why: 'A score is a function of a trace: it must work on a bare transcript, where no session ever ran.',
  },
  {
    folder: 'session',
    may: ['content', 'language', 'buyer', 'scoring'],
    why: 'A run declares the journal that it writes to; whoever keeps it comes later, so that a disk is never part of a replay.',
  },
  {
    folder: 'records',
    may: ['content', 'language', 'buyer', 'scoring', 'session'],
    why: 'What outlives a run knows no screen, so that files, record stores and tests use it as the page does.',
  },
  { folder: 'ui', may: [...ORDER.slice(0, -1)], why: 'The screen puts everything together and is put into nothing.' },
  {
    folder: 'cli',
    may: [...ORDER.slice(0, -1), 'build'],
    why: 'The command line is another screen: it shares everything with the page but the page itself.',
  },
  {
    folder: 'build',
    may: ['content', 'language'],
    why: 'The build compiles what authors write; it must not need a talk to run.',
  },
]

/** Edges that a file at the root of `src` may have: none is there but the page. */
const FACES = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { imports: Record<string, string> }).imports

interface Import {
  readonly from: string
  readonly to: string
  readonly specifier: string
  readonly line: number
}

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? sources(path) : /\.tsx?$/.test(entry.name) ? [path] : []
  })

// Types count too: `import type`, `export … from`, `import('…')` and `import.meta.glob` are all arrows.
const IMPORT =
  /(?:^|[\s;])(?:import|export)\s(?:[\w\s{},*$]+?\sfrom\s*)?['"]([^'"\n]+)['"]|import\(\s*(?:\/\*[^*]*\*\/\s*)?['"]([^'"\n]+)['"]/g
const GLOB = /import\.meta\.glob(?:<[^(]*>)?\(\s*['"]([^'"\n]+)['"]/g

function importsOf(path: string): readonly Import[] {
  const text = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
  return [...text.matchAll(IMPORT), ...text.matchAll(GLOB)].map((match) => {
    const specifier = (match[1] ?? match[2])!.split('?')[0]!
    const target = specifier.startsWith('#')
      ? resolve(root, FACES[specifier] ?? 'missing')
      : specifier.startsWith('.')
        ? resolve(dirname(path), specifier)
        : specifier
    return { from: path, to: target, specifier, line: text.slice(0, match.index).split('\n').length }
  })
}
const folderOf = (path: string): string | undefined =>
  path.startsWith(`${src}/`) ? relative(src, path).split('/')[0] : undefined
const shown = ({ from, line, specifier }: Import): string => `${relative(root, from)}:${line} imports ${specifier}`

const imports = sources(src).flatMap(importsOf)

describe('imports go left only', () => {
  it.each(RULES)('$folder: $why', ({ folder, may }) => {
    const wrong = imports.filter(({ from, to }) => {
      const target = folderOf(to)
      return folderOf(from) === folder && target !== undefined && target !== folder && !may.includes(target)
    })
    expect(wrong.map(shown)).toEqual([])
  })

  it('a folder is entered by its face, so that what stands behind it can move', () => {
    const wrong = imports.filter(({ from, to, specifier }) => {
      const [source, target] = [folderOf(from), folderOf(to)]
      return source !== undefined && target !== undefined && source !== target && !specifier.startsWith('#')
    })
    expect(wrong.map(shown)).toEqual([])
  })

  it('inside a folder the file itself is named, so that no face leads back to itself', () => {
    const wrong = imports.filter(({ from, to, specifier }) => specifier.startsWith('#') && folderOf(from) === folderOf(to))
    expect(wrong.map(shown)).toEqual([])
  })

  it('every face and every file that is named is there', () => {
    const wrong = imports.filter(({ to, specifier }) => {
      if (specifier.startsWith('#')) return !(specifier in FACES) || !existsSync(to)
      return specifier.startsWith('.') && !specifier.includes('*') && !specifier.includes('{') && !existsSync(to)
    })
    expect(wrong.map(shown)).toEqual([])
  })

  it('no two files import each other, however long the way round', () => {
    const edges = new Map<string, string[]>()
    for (const { from, to } of imports) if (folderOf(to)) edges.set(from, [...(edges.get(from) ?? []), to])
    const done = new Set<string>()
    const cycles: string[] = []
    const walk = (path: string, way: readonly string[]) => {
      const back = way.indexOf(path)
      if (back >= 0) cycles.push([...way.slice(back), path].map((step) => relative(src, step)).join(' → '))
      if (back >= 0 || done.has(path)) return
      for (const next of edges.get(path) ?? []) walk(next, [...way, path])
      done.add(path)
    }
    for (const path of edges.keys()) walk(path, [])
    expect(cycles).toEqual([])
  })
})

describe('outside things have one rim', () => {
  const rims: readonly (readonly [what: string, specifier: RegExp, folders: readonly string[], why: string])[] = [
    [
      'React and what draws',
      /^(?:react|react-dom|@mantine|@xyflow|wouter|howler|@codemirror|@lezer)(?:\/|$)/,
      ['ui'],
      'a talk can be played without a screen',
    ],
    ['Dexie', /^dexie(?:\/|-|$)/, ['records'], 'a disk can be replaced, and tests need none'],
    [
      'the MDX parser',
      /^(?:micromark|mdast)(?:-|$)/,
      ['content'],
      'one parser serves the build, the studio and the command line',
    ],
    ['XState', /^xstate(?:\/|$)/, ['buyer', 'ui'], 'only people have states; the screen draws their charts'],
    ['Node', /^node:/, ['cli', 'build', 'language', 'session', 'scoring'], 'what runs in the page finds no Node there'],
  ]
  it.each(rims)('%s: %s', (_, specifier, folders) => {
    const wrong = imports.filter((one) => specifier.test(one.specifier) && !folders.includes(folderOf(one.from) ?? ''))
    expect(wrong.map(shown)).toEqual([])
  })
})

describe('below records nothing reads the clock, chance, the place or the page', () => {
  const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
    [/\bDate\.now\b|\bnew Date\b|\bperformance\.now\b/, 'the clock is handed to session by the rim'],
    [/\bMath\.random\b|\bcrypto\.(?:getRandomValues|randomUUID)\b/, 'chance comes from the run’s seed'],
    [/\bIntl\.|\.localeCompare\(|\.toLocale\w+\(/, 'the same words give the same score in every browser and place'],
    [/\bMath\.(?:exp|log|log2|log10|pow|sin|cos|tan|tanh)\(/, 'the last bits of these differ between engines'],
    [
      /\b(?:document|window)\.(?:[a-z]+EventListener|query|create|getElement|body|head|cookie|title|location|document)|\b(?:localStorage|sessionStorage|indexedDB|navigator|location)\.|\bfetch\(/,
      'only ui touches the page and only records touches a store',
    ],
    [/\beval\(|\bnew Function\b/, 'content is data'],
  ]
  /** They run before the product does: training and fitting make numbers that are then fixed. */
  const offline = (path: string) => /\/(?:train|fit)[\w.-]*\.ts$|\/train\//.test(path)
  const below = sources(src).filter((path) =>
    ['content', 'language', 'buyer', 'scoring', 'session'].includes(folderOf(path) ?? ''),
  )

  it.each(FORBIDDEN)('%s: %s', (pattern) => {
    const found = below
      .filter((path) => !offline(path))
      .flatMap((path) => {
        const text = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, (comment) => comment.replace(/[^\n]/g, ' '))
        return text
          .split('\n')
          .flatMap((line, at) => (pattern.test(line) ? [`${relative(root, path)}:${at + 1} ${line.trim()}`] : []))
      })
    expect(found).toEqual([])
  })
})
