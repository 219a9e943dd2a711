import type { Root as MdastRoot, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression'
import { type MdxJsxFlowElement, type MdxJsxTextElement, mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx'
import { mdxExpression } from 'micromark-extension-mdx-expression'
import { mdxJsx } from 'micromark-extension-mdx-jsx'
import { mdxMd } from 'micromark-extension-mdx-md'
import type { Span } from '../model/lesson.ts'
import { isComment, type Literal, readLiteral } from './literal.ts'
import type { Range, Reading } from './reading.ts'
import { type Segment, segmentsOf } from './segments.ts'
import { tidy } from './spans.ts'
import { syntaxFault } from './syntax-fault.ts'

/** One attribute as it stands: its value is text, a literal, or `true` when it stands alone. */
export interface Attribute {
  readonly name: string
  readonly value: Literal
  /** Told already: it is neither missing nor wrong once more. */
  readonly unreadable?: true
  readonly at: Range
  /** The value alone, without quotes or braces. */
  readonly valueAt: Range
}
export interface Element {
  readonly type: 'element'
  readonly name: string
  readonly attributes: readonly Attribute[]
  readonly children: readonly Node[]
  readonly at: Range
}
export interface Prose {
  readonly type: 'paragraph' | 'heading' | 'quote'
  readonly depth: number
  readonly spans: readonly Span[]
  readonly at: Range
}
export interface List {
  readonly type: 'list'
  readonly ordered: boolean
  readonly items: readonly (readonly Span[])[]
  readonly at: Range
}
/** A file's body, flattened: paragraphs that hold nothing but elements are these elements. */
export type Node = Element | Prose | List

const EXTENSIONS = [
  mdxJsx(),
  mdxExpression(),
  mdxMd(),
  // Links and pictures are not drawn, and [nods] is a stage direction: square brackets are plain text.
  { disable: { null: ['labelStartImage', 'labelStartLink', 'labelEnd', 'definition'] } },
]
const MDAST_EXTENSIONS = [mdxJsxFromMarkdown(), mdxExpressionFromMarkdown()]

/**
 * Stretches of a body that were read before, by their text: who reads a file again at every key press hands the same one in, and only
 * what was changed is read anew. Whoever holds it may drop it at any time.
 */
export interface Memo {
  readonly get: (text: string) => MdastRoot | undefined
  readonly set: (text: string, root: MdastRoot) => void
}
/** A memo that forgets all once it holds more than a few files' worth. */
export function newMemo(most = 2000): Memo {
  const known = new Map<string, MdastRoot>()
  return {
    get: (text) => known.get(text),
    set: (text, root) => {
      if (known.size >= most) known.clear()
      known.set(text, root)
    },
  }
}

/**
 * Reads a body: paragraphs, lists, quotes, headings and elements; everything else is a fault. A syntax error is told at its place
 * and the rest is read.
 * @returns the nodes, and whether all of it could be read
 */
export function readBody(
  segments: readonly Segment[],
  reading: Reading,
  memo?: Memo,
): { readonly nodes: readonly Node[]; readonly whole: boolean } {
  let whole = true
  const nodes = segments.flatMap((segment) => {
    const read = readSegment(segment, reading, memo)
    if (!('error' in read)) return read.nodes
    whole = false
    syntaxFault(read.error, segment.text, segment.start, reading)
    return segmentsOf(segment.text, 0, false).flatMap(({ start, text }, _, pieces) => {
      const piece = pieces.length > 1 ? readSegment({ start: segment.start + start, text }, reading) : { nodes: [] }
      return 'error' in piece ? [] : piece.nodes
    })
  })
  return { nodes, whole }
}

function readSegment(
  { start, text }: Segment,
  reading: Reading,
  memo?: Memo,
): { readonly nodes: readonly Node[] } | { readonly error: unknown } {
  let root = memo?.get(text)
  try {
    root ??= fromMarkdown(text, { extensions: EXTENSIONS, mdastExtensions: MDAST_EXTENSIONS })
  } catch (error) {
    return { error } // told by the caller
  }
  memo?.set(text, root)
  return { nodes: blocks(root.children, { ...reading, base: start }) }
}

/** A reading of one segment, which starts at `base`. */
interface Part extends Reading {
  readonly base: number
}
interface Positioned {
  readonly position?:
    | { readonly start: { readonly offset?: number | undefined }; readonly end: { readonly offset?: number | undefined } }
    | undefined
}
type Inline = RootContent

function rangeOf(node: Positioned, reading: Part): Range {
  return reading.range(reading.base + (node.position?.start.offset ?? 0), reading.base + (node.position?.end.offset ?? 0))
}

function blocks(nodes: readonly RootContent[], reading: Part): Node[] {
  return nodes.flatMap((node): Node[] => {
    const at = rangeOf(node, reading)
    switch (node.type) {
      case 'paragraph':
        return phrasing(node.children, reading)
      case 'heading':
        return [{ type: 'heading', depth: node.depth, spans: spansOf(node.children, reading), at }]
      case 'mdxJsxFlowElement':
        return elements(node, reading)
      case 'blockquote':
        return blocks(node.children, reading).map((child) =>
          child.type === 'paragraph' ? { ...child, type: 'quote' as const } : unfit(child, reading),
        )
      case 'list': {
        const items = node.children.map((item) => {
          const inner = blocks(item.children, reading)
          for (const child of inner) if (child.type !== 'paragraph') unfit(child, reading)
          return inner.flatMap((child) => (child.type === 'paragraph' ? child.spans : []))
        })
        return [{ type: 'list', ordered: node.ordered === true, items, at }]
      }
      case 'mdxFlowExpression':
        if (!isComment(node.value)) expressionFault(at, reading)
        return []
      default:
        markdownFault(at, reading)
        return []
    }
  })
}

function unfit<T extends Node>(node: T, reading: Part): T {
  reading.fault('prose/nested', node.at, {
    en: ['Only plain text can stand inside a list item or a quote.', 'Move it out of the list or quote.'],
    zh: ['列表项或引文里只能写普通文字。', '请把它移到列表或引文之外。'],
  })
  return node
}
function expressionFault(at: Range, reading: Part): void {
  reading.fault('prose/expression', at, {
    en: [
      'Braces in text are read as code, and content is never run.',
      'Write \\{ and \\} for braces, or {/* … */} for a comment.',
    ],
    zh: ['正文里的花括号会被当作代码，而内容从不运行代码。', '要写花括号请用 \\{ 和 \\}，注释请用 {/* … */}。'],
  })
}
function markdownFault(at: Range, reading: Part): void {
  reading.fault('prose/markdown', at, {
    en: [
      'This mark-up is not drawn here (code block, rule, HTML or footnote).',
      'Write it as plain text; put a backslash before the first sign.',
    ],
    zh: ['这种标记在这里不会显示（代码块、分隔线、HTML 或脚注）。', '请写成普通文字，或在第一个符号前加反斜杠。'],
  })
}

/** A run of inline nodes: paragraphs of text, with the elements between them lifted out. */
function phrasing(nodes: readonly Inline[], reading: Part): Node[] {
  const out: Node[] = []
  let run: Inline[] = []
  const flush = () => {
    const spans = spansOf(run, reading)
    const first = run[0]
    const last = run.at(-1)
    if (spans.length > 0 && first && last) {
      const at = reading.range(rangeOf(first, reading).start, rangeOf(last, reading).end)
      out.push({ type: 'paragraph', depth: 0, spans, at })
    }
    run = []
  }
  for (const node of nodes) {
    if (node.type !== 'mdxJsxTextElement') {
      run.push(node)
      continue
    }
    flush()
    out.push(...elements(node, reading))
  }
  flush()
  return out
}

function elements(node: MdxJsxFlowElement | MdxJsxTextElement, reading: Part): Node[] {
  const at = rangeOf(node, reading)
  const inside =
    node.type === 'mdxJsxTextElement' ? phrasing(node.children, reading) : blocks(node.children as RootContent[], reading)
  if (node.name === null) {
    reading.fault('markup/fragment', at, {
      en: ['An element needs a name.', 'Write a name between < and >, or take the signs out.'],
      zh: ['标签需要名称。', '请在 < 和 > 之间写上名称，或删去这对符号。'],
    })
    return inside
  }
  return [{ type: 'element', name: node.name, attributes: attributesOf(node, reading), children: inside, at }]
}

function attributesOf(node: MdxJsxFlowElement | MdxJsxTextElement, reading: Part): Attribute[] {
  const seen = new Set<string>()
  return node.attributes.flatMap((attribute): Attribute[] => {
    const at = rangeOf(attribute as Positioned, reading)
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      reading.fault('attribute/spread', at, {
        en: ['An attribute in braces without a name is code, and content is never run.', 'Write each attribute as name="value".'],
        zh: ['没有名称、只有花括号的属性是代码，而内容从不运行代码。', '请把每个属性写成 名称="值"。'],
      })
      return []
    }
    const { name } = attribute
    if (seen.has(name)) {
      reading.fault('attribute/twice', at, {
        en: [`"${name}" is given twice.`, `Keep one "${name}".`],
        zh: [`“${name}”写了两次。`, `只保留一个“${name}”。`],
      })
      return []
    }
    seen.add(name)
    if (attribute.value === null || attribute.value === undefined) return [{ name, value: true, at, valueAt: at }]
    const source = reading.text.slice(at.start, at.end)
    const open = at.start + name.length + source.slice(name.length).search(/["'{]/)
    const valueAt = reading.range(open + 1, at.end - 1)
    if (typeof attribute.value === 'string') return [{ name, value: attribute.value, at, valueAt }]
    const literal = readLiteral(attribute.value.value)
    if ('value' in literal) return [{ name, value: literal.value, at, valueAt }]
    const where = reading.range(Math.min(open + 1 + literal.at, at.end), at.end)
    const more: readonly [string, string] =
      literal.why === 'key'
        ? [' A key stands twice or is not allowed.', ' 有重复或不允许的键。']
        : literal.why === 'deep'
          ? [' It is nested too deeply.', ' 嵌套太深。']
          : ['', '']
    reading.fault('attribute/not-literal', where, {
      en: [
        `"${name}" must be a plain value: a number, a text in quotes, true, false, or a list of these.${more[0]}`,
        `Write for instance ${name}={4} or ${name}="text".`,
      ],
      zh: [
        `“${name}”必须是普通的值：数字、带引号的文字、true、false 或它们的列表。${more[1]}`,
        `例如 ${name}={4} 或 ${name}="文字"。`,
      ],
    })
    return [{ name, value: null, unreadable: true, at, valueAt }]
  })
}

function spansOf(nodes: readonly Inline[], reading: Part): Span[] {
  const spans: Span[] = []
  const push = (text: string, style?: Span['style']) => {
    const last = spans.at(-1)
    if (last && last.style === style) spans[spans.length - 1] = { ...last, text: last.text + text }
    else spans.push(style ? { text, style } : { text })
  }
  const walk = (list: readonly Inline[], style?: Span['style']) => {
    for (const node of list) {
      const at = rangeOf(node, reading)
      if (node.type === 'text') push(node.value, style)
      else if (node.type === 'break') push('\n', style)
      else if (node.type === 'strong') walk(node.children, 'strong')
      else if (node.type === 'emphasis') walk(node.children, style ?? 'emphasis')
      else if (node.type === 'inlineCode') push(node.value, 'code')
      else if (node.type === 'mdxTextExpression') {
        if (!isComment(node.value)) expressionFault(at, reading)
      } else if (node.type === 'mdxJsxTextElement') {
        reading.fault('markup/in-text', at, {
          en: [`<${node.name ?? ''}> cannot stand inside emphasised text.`, 'Close the emphasis before it.'],
          zh: [`<${node.name ?? ''}> 不能写在强调文字里。`, '请先结束强调。'],
        })
      } else markdownFault(at, reading)
    }
  }
  walk(nodes)
  return tidy(spans)
}
