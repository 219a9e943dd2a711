import { type Both, type Fields, maybe, pattern, type ValuesOf } from './field.ts'
import { nearest } from './nearest.ts'
import { type Raw, readFields, type Source } from './read-fields.ts'
import type { Range, Reading } from './reading.ts'
import { plain } from './spans.ts'
import type { Attribute, Element, Node, Prose } from './tree.ts'

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
  /** The elements that it lists. */
  readonly parts: readonly Component[]
  /** The names of all elements that may stand in it. */
  readonly children: readonly string[]
}
export function component<F extends Fields>(
  name: string,
  doc: Both,
  fields: F,
  holds: Holds,
  parts: readonly Component[] = [],
): Component<F> {
  return { name, doc, fields, holds, parts, children: holds === 'lines' ? ['Line'] : parts.map((part) => part.name) }
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

/** The name as the messages show it. */
const tag = (name: string): Both => [`<${name}>`, `<${name}>`]

function sourceOfElement(element: Element): Source {
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
