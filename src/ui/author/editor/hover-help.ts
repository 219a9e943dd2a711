import type { Extension } from '@codemirror/state'
import { hoverTooltip } from '@codemirror/view'
import type { Lang } from '#content'
import { componentOf, frontFields } from '#content/edit'
import type { FileType } from '#content/parse'

/** Help in the grammar's own words for the element, attribute or key under the pointer. */
export function hoverHelp(type: () => FileType | null, lang: Lang): Extension {
  const said = (both: readonly [string, string]) => both[lang === 'en' ? 0 : 1]
  return hoverTooltip((view, pos) => {
    const of = type()
    if (!of) return null
    const line = view.state.doc.lineAt(pos)
    const word = [...line.text.matchAll(/[A-Za-z][\w-]*/g)].find(
      (match) => line.from + match.index <= pos && pos <= line.from + match.index + match[0].length,
    )
    if (!word) return null
    const [name] = word
    const before = view.state.doc.sliceString(0, line.from + word.index)
    const isFront = before.startsWith('---') && !/\n---/.test(before)
    const inTag = /<\/?([A-Z]\w*)?(?:[^<>"]|"[^"]*")*$/.exec(before)
    const help = isFront
      ? frontFields(of)[name]?.doc
      : /<\/?$/.test(before)
        ? componentOf(of, name)?.doc
        : inTag?.[1] && /^\s*=/.test(line.text.slice(word.index + name.length))
          ? componentOf(of, inTag[1])?.fields[name]?.doc
          : undefined
    const expects = isFront
      ? frontFields(of)[name]?.expects
      : inTag?.[1]
        ? componentOf(of, inTag[1])?.fields[name]?.expects
        : undefined
    if (!help) return null
    return {
      pos: line.from + word.index,
      end: line.from + word.index + name.length,
      create: () => {
        const dom = document.createElement('div')
        dom.className = 'editor-help'
        dom.textContent = `${name}: ${said(help)}${expects ? ` (${said(expects)})` : ''}`
        return { dom }
      },
    }
  })
}
