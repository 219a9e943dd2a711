import type { Line } from '../model.ts'
import { type Both, type Fields, maybe, pattern, type Raw, readFields, type Source, type ValuesOf } from './field.ts'
import { nearest } from './nearest.ts'
import type { Range, Reading } from './reading.ts'
import { type Attribute, type Element, type Node, type Prose, plain } from './tree.ts'

/**
 * What may stand between an element's tags: nothing; one text; lines (bare text is one line, or several `<Line>`);
 * paragraphs; or only the elements that it lists.
 */
export type Holds = 'nothing' | 'text' | 'lines' | 'paragraphs' | 'elements'

/** One element of the grammar, with the sentence that explains it. */
export interface Component<F extends Fields = Fields> {
  readonly name: string
  readonly doc: Both
  readonly fields: F
  readonly holds: Holds
  readonly children: readonly string[]
}
export function component<F extends Fields>(
  name: string,
  doc: Both,
  fields: F,
  holds: Holds,
  children: readonly string[] = [],
): Component<F> {
  return { name, doc, fields, holds, children: holds === 'lines' ? ['Line', ...children] : children }
}

export const LINE = component(
  'Line',
  [
    'One thing that the buyer may say. Text in [square brackets] is a stage direction.',
    '客户可能说的一句话。[方括号]里是舞台提示。',
  ],
  {
    audio: maybe(
      pattern(
        ['Recorded sound for this line: a file under content/sounds.', '这句话的录音：content/sounds 下的文件。'],
        ['a file name such as dana-01.ogg', '文件名，例如 dana-01.ogg'],
        /^[\w-]+(?:\.[\w-]+)*\.(?:ogg|mp3|wav|m4a|webm)$/,
      ),
    ),
  },
  'text',
)

/** An element whose attributes are read and whose inside is sorted. */
export interface Opened<F extends Fields> {
  readonly element: Element
  readonly at: Range
  readonly values: ValuesOf<F>
  readonly prose: readonly Prose[]
  /** Its elements of one name, in order. */
  readonly all: (name: string) => readonly Element[]
}

const LONGEST = { text: 2000, line: 800 }

/** The name as the messages show it. */
const tag = (name: string): Both => [`<${name}>`, `<${name}>`]

export function sourceOfElement(element: Element): Source {
  const attributes = new Map<string, Attribute>(element.attributes.map((attribute) => [attribute.name, attribute]))
  return {
    title: tag(element.name),
    at: element.at,
    keys: [...attributes.keys()],
    get: (key): Raw | undefined => attributes.get(key),
    inner: () => undefined,
  }
}

/** Checks an element against its component: attributes, children, and what it holds. */
export function open<F extends Fields>(element: Element, of: Component<F>, reading: Reading): Opened<F> {
  const values = readFields(of.fields, sourceOfElement(element), reading)
  const { elements, prose } = sort(element.children, of, reading)
  if (of.holds === 'nothing' || of.holds === 'elements') for (const node of prose) stray(node, of, reading)
  return { element, at: element.at, values, prose, all: (name) => elements.filter((child) => child.name === name) }
}

/** Sorts nodes into the elements that may stand here and prose; all else is told. */
export function sort(
  nodes: readonly Node[],
  of: { readonly name: string; readonly children: readonly string[] },
  reading: Reading,
): { readonly elements: readonly Element[]; readonly prose: readonly Prose[] } {
  const elements: Element[] = []
  const prose: Prose[] = []
  for (const node of nodes) {
    if (node.type === 'element') {
      if (of.children.includes(node.name)) elements.push(node)
      else unknownElement(node, of, reading)
    } else if (node.type === 'paragraph') {
      moduleLine(node, reading)
      prose.push(node)
    } else {
      reading.fault('prose/block', node.at, {
        en: [
          `A ${node.type} is read here as mark-up; only plain paragraphs are shown.`,
          'Write it as a paragraph; a backslash before the first sign (\\#, \\-, 2009\\.) keeps it as text.',
        ],
        zh: [
          '这里被读成了标题、列表或引文；此处只显示普通段落。',
          '请写成段落；在第一个符号前加反斜杠（\\#、\\-、2009\\.）即可当作文字。',
        ],
      })
    }
  }
  return { elements, prose }
}

export function unknownElement(
  node: Element,
  of: { readonly name: string; readonly children: readonly string[] },
  reading: Reading,
): void {
  const html = /^[a-z]/.test(node.name)
  const meant = nearest(node.name, of.children)
  const known = of.children.length > 0 ? of.children.map((name) => `<${name}>`) : []
  const where: Both = of.name === '' ? ['the file', '文件'] : [`<${of.name}>`, `<${of.name}>`]
  reading.fault(
    html ? 'element/html' : 'element/unknown',
    node.at,
    {
      en: [
        html ? `<${node.name}> is HTML, which is never shown.` : `<${node.name}> cannot stand in ${where[0]}.`,
        meant
          ? `Did you mean <${meant}>?`
          : known.length > 0
            ? `Here may stand: ${known.join(' ')}.`
            : `Take it out; ${where[0]} holds no elements.`,
      ],
      zh: [
        html ? `<${node.name}> 是 HTML，不会显示。` : `<${node.name}> 不能写在${where[1]}里。`,
        meant
          ? `是不是 <${meant}>?`
          : known.length > 0
            ? `这里可以写：${known.join(' ')}。`
            : `请删去；${where[1]}里没有其他标签。`,
      ],
    },
    meant && node.children.length === 0 && reading.text.startsWith(`<${node.name}`, node.at.start)
      ? { start: node.at.start + 1, end: node.at.start + 1 + node.name.length, insert: meant }
      : undefined,
  )
}

const MODULE = /^\s*(?:import\s+(?:[\w*{].*\sfrom\s*)?["']|export\s+(?:const|let|var|default|function|class|async|\{|\*))/

function moduleLine(node: Prose, reading: Reading): void {
  if (!MODULE.test(plain(node.spans))) return
  reading.fault('prose/import', node.at, {
    en: [
      'import and export lines are code, and content is never run.',
      'Take the line out; everything that may be named is known already.',
    ],
    zh: ['import 和 export 是代码，而内容从不运行代码。', '请删去这一行；可以引用的东西都已内置。'],
  })
}

export function stray(node: Prose, of: { readonly name: string; readonly children: readonly string[] }, reading: Reading): void {
  const known = of.children.map((name) => `<${name}>`).join(' ')
  reading.fault('prose/stray', node.at, {
    en: [
      `No text can stand here${of.name ? `, directly inside <${of.name}>` : ', between elements'}.`,
      known ? `Put it into one of ${known}.` : 'Take it out.',
    ],
    zh: [`这里不能直接写文字${of.name ? `(<${of.name}> 内)` : '（标签之间）'}。`, known ? `请放进 ${known} 之一。` : '请删去。'],
  })
}

/** The one text of an element; what is missing, marked up or too long is told. */
export function textOf(opened: Opened<Fields>, reading: Reading, most = LONGEST.text): string {
  const text = opened.prose.map((node) => plainText(node, reading)).join(' ')
  if (text === '') {
    reading.fault('text/empty', opened.at, {
      en: [
        `<${opened.element.name}> is empty.`,
        `Write the words between <${opened.element.name}> and </${opened.element.name}>.`,
      ],
      zh: [`<${opened.element.name}> 是空的。`, `请在 <${opened.element.name}> 和 </${opened.element.name}> 之间写上文字。`],
    })
  }
  if (text.length > most) tooLong(opened.at, text.length, most, reading)
  return text
}

function tooLong(at: Range, length: number, most: number, reading: Reading): void {
  reading.fault('text/long', at, {
    en: [`This text has ${length} characters; at most ${most} are read here.`, 'Shorten it or part it.'],
    zh: [`这段文字有 ${length} 个字符，这里最多 ${most} 个。`, '请缩短或拆开。'],
  })
}

/** Words without style; emphasis would be lost where words are spoken, so it is told. */
export function plainText(node: Prose, reading: Reading): string {
  const words = plain(node.spans)
  if (node.spans.some((span) => span.style !== undefined)) {
    reading.fault('text/marks', node.at, {
      en: ['Bold, italic or code marks are not shown here.', 'Take the signs out, or put a backslash before each (\\* \\_ \\`).'],
      zh: ['这里不显示粗体、斜体或代码标记。', '请删去这些符号，或在每个符号前加反斜杠(\\* \\_ \\`)。'],
    })
  }
  if (/\]\([^)\s]+\)/.test(words)) {
    reading.fault('text/link', node.at, {
      en: ['Links are not shown here.', 'Write the words alone.'],
      zh: ['这里不显示链接。', '请只写文字。'],
    })
  }
  return words
}

/** The paragraphs of an element, plain. */
export function paragraphsOf(prose: readonly Prose[], reading: Reading): readonly string[] {
  return prose.map((node) => plainText(node, reading))
}

const PLACEHOLDER = /\b(?:TODO|TBD|FIXME|XXX)\b|lorem ipsum|\{\{|（待补）|（待定）/i

/**
 * The lines of an element: bare text is one line, else each `<Line>` is one.
 * @param key - the places of the lines are kept as `key`, `key.0`, `key.1` …
 */
export function linesOf(opened: Opened<Fields>, key: string, least: number, reading: Reading): readonly Line[] {
  const name = opened.element.name
  reading.places.set(key, opened.at)
  const lines: Line[] = []
  const add = (line: Line, at: Range) => {
    reading.places.set(`${key}.${lines.length}`, at)
    if (PLACEHOLDER.test(line.text)) {
      reading.fault('line/placeholder', at, {
        en: ['This line is a placeholder, and a trainee would hear it.', 'Write what the buyer says.'],
        zh: ['这句话只是占位文字，学员会听到它。', '请写出客户真正说的话。'],
      })
    }
    if (line.text.length > LONGEST.line) tooLong(at, line.text.length, LONGEST.line, reading)
    if (line.text !== '') lines.push(line)
  }
  const elements = opened.all('Line')
  if (opened.prose.length > 0 && elements.length > 0) {
    reading.fault('line/mixed', opened.prose[0]!.at, {
      en: ['Bare text stands beside <Line> elements.', 'Put this text into a <Line> of its own.'],
      zh: ['<Line> 旁边还有未加标签的文字。', '请把这段文字放进单独的 <Line>。'],
    })
  } else if (opened.prose.length > 1) {
    reading.fault('line/paragraphs', opened.prose[1]!.at, {
      en: [`<${name}> holds two paragraphs; only one line can stand bare.`, 'Put each into a <Line>, or join them to one.'],
      zh: [`<${name}> 里有两段文字；不加标签时只能有一句。`, '请把每段放进 <Line>，或合成一段。'],
    })
  }
  if (elements.length === 0) for (const node of opened.prose) add({ text: plainText(node, reading) }, node.at)
  for (const element of elements) {
    const line = open(element, LINE, reading)
    const text = textOf(line, reading)
    const { audio } = line.values
    if (audio !== undefined) reading.refer('sound', audio, line.at)
    add(audio === undefined ? { text } : { text, audio }, element.at)
  }
  const seen = new Map<string, number>()
  for (const [at, line] of lines.entries()) {
    if (seen.has(line.text)) {
      const where = reading.places.get(`${key}.${at}`) ?? opened.at
      reading.fault('line/twice', where, {
        en: [`This line stands twice in <${name}>.`, 'Write it in other words, or take one out.'],
        zh: [`这句话在 <${name}> 里出现了两次。`, '请换个说法，或删去一句。'],
      })
    }
    seen.set(line.text, at)
  }
  if (lines.length < least) tooFew(opened.at, name, lines.length, least, reading)
  return lines
}

function tooFew(at: Range, name: string, count: number, least: number, reading: Reading): void {
  reading.fault('line/few', at, {
    en: [
      `<${name}> has ${count} ${count === 1 ? 'line' : 'lines'}; it needs at least ${least}.`,
      least === 1
        ? `Write what the buyer says between <${name}> and </${name}>.`
        : `Add <Line>…</Line> until there are ${least}.`,
    ],
    zh: [
      `<${name}> 有 ${count} 句，至少需要 ${least} 句。`,
      least === 1 ? `请在 <${name}> 和 </${name}> 之间写上客户的话。` : `请用 <Line>…</Line> 补足 ${least} 句。`,
    ],
  })
}

/** Exactly one child of that name, or none: none is told when it is needed, a second always. */
export function single(opened: Opened<Fields>, name: string, needed: boolean, reading: Reading): Element | undefined {
  const [first, second] = opened.all(name)
  if (!first && needed) missingChild(opened.at, opened.element.name, name, reading)
  if (second) {
    reading.fault('element/twice', second.at, {
      en: [`<${opened.element.name}> can hold only one <${name}>.`, `Join the two, several <Line> in one <${name}>.`],
      zh: [`<${opened.element.name}> 里只能有一个 <${name}>。`, `请合并两者，在一个 <${name}> 里写多个 <Line>。`],
    })
  }
  return first
}

export function missingChild(at: Range, parent: string, name: string, reading: Reading): void {
  const where: Both = parent === '' ? ['The file', '文件'] : [`<${parent}>`, `<${parent}>`]
  reading.fault('element/missing', at, {
    en: [`${where[0]} has no <${name}>.`, `Add <${name}>…</${name}>.`],
    zh: [`${where[1]}缺少 <${name}>。`, `请加上 <${name}>…</${name}>。`],
  })
}
