import {
  defineLanguageFacet,
  foldService,
  HighlightStyle,
  Language,
  LanguageSupport,
  syntaxHighlighting,
} from '@codemirror/language'
import type { Extension } from '@codemirror/state'
import { styleTags, tags } from '@lezer/highlight'
import { type InlineContext, type MarkdownConfig, parser } from '@lezer/markdown'

/** Elements of content inside Markdown: names, attributes and values have colours; nothing of HTML, CSS or JavaScript is parsed. */
const elements: MarkdownConfig = {
  defineNodes: ['Element', 'ElementName', 'AttributeName', 'AttributeValue', 'FrontMatter', 'FrontKey'],
  remove: ['HTMLBlock', 'HTMLTag', 'IndentedCode', 'SetextHeading', 'Autolink', 'LinkReference', 'FencedCode'],
  parseInline: [
    {
      name: 'Element',
      before: 'Emphasis',
      parse(cx: InlineContext, next: number, from: number) {
        if (next !== 60) return -1
        const tag = /^<\/?([A-Z]\w*)((?:[^<>"'{}]|"[^"]*"|'[^']*'|\{[^{}]*\})*)>/.exec(cx.slice(from, cx.end))
        if (!tag) return -1
        const [whole, name = '', attributes = ''] = tag
        const nameAt = from + whole.indexOf(name)
        const inner = [cx.elt('ElementName', nameAt, nameAt + name.length)]
        const base = nameAt + name.length
        for (const match of attributes.matchAll(/([A-Za-z][\w-]*)(?:\s*=\s*("[^"]*"|'[^']*'|\{[^{}]*\}))?/g)) {
          const at = base + match.index
          inner.push(cx.elt('AttributeName', at, at + match[1]!.length))
          if (match[2]) {
            const valueAt = at + match[0].length - match[2].length
            inner.push(cx.elt('AttributeValue', valueAt, valueAt + match[2].length))
          }
        }
        return cx.addElement(cx.elt('Element', from, from + whole.length, inner))
      },
    },
  ],
  parseBlock: [
    {
      name: 'FrontMatter',
      before: 'HorizontalRule',
      parse(cx, line) {
        if (cx.lineStart !== 0 || line.text.trim() !== '---') return false
        const keys = []
        while (cx.nextLine()) {
          if (line.text.trim() === '---') {
            cx.nextLine()
            break
          }
          const key = /^[ \t-]*([A-Za-z]\w*)(?=\s*:)/.exec(line.text)
          if (key) {
            const at = cx.lineStart + key[0].length - key[1]!.length
            keys.push(cx.elt('FrontKey', at, at + key[1]!.length))
          }
        }
        cx.addElement(cx.elt('FrontMatter', 0, cx.prevLineEnd(), keys))
        return true
      },
    },
  ],
  props: [
    styleTags({
      ElementName: tags.tagName,
      AttributeName: tags.attributeName,
      AttributeValue: tags.attributeValue,
      FrontKey: tags.propertyName,
    }),
  ],
}

const STYLE = HighlightStyle.define([
  { tag: tags.tagName, color: 'var(--house)', fontWeight: '600' },
  { tag: tags.attributeName, color: 'var(--ink-soft)' },
  { tag: tags.attributeValue, color: 'var(--clay)' },
  { tag: tags.propertyName, color: 'var(--house)' },
])

/** An element over several lines folds from the end of its first line to its closing tag. */
const folding = foldService.of((state, from, to) => {
  const text = state.doc.sliceString(from, to)
  const name = /^\s*<([A-Z]\w*)\b(?![^>]*\/>)/.exec(text)?.[1]
  if (!name || text.includes(`</${name}>`)) return null
  const end = state.doc.sliceString(to, Math.min(state.doc.length, to + 40_000)).indexOf(`</${name}>`)
  return end < 0 ? null : { from: to, to: to + end }
})

export function mdxLanguage(): Extension {
  const facet = defineLanguageFacet({ commentTokens: { block: { open: '{/*', close: '*/}' } } })
  const language = new Language(facet, parser.configure([elements]), [], 'parley')
  return [new LanguageSupport(language), syntaxHighlighting(STYLE), folding]
}
