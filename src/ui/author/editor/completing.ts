import {
  autocompletion,
  type CompletionContext,
  type CompletionResult,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete'
import type { Extension } from '@codemirror/state'
import { keymap } from '@codemirror/view'
import type { Lang, MoveCard } from '#content'
import { componentOf, frontFields, newPart, structureOf, TOP_ELEMENTS } from '#content/edit'
import type { FileType } from '#content/parse'

const CONTAINERS: Readonly<Record<string, readonly string[]>> = {
  fact: ['Fact'],
  need: ['Need'],
  hidden: ['Need', 'Secret'],
  settler: ['Fact', 'Need'],
  remedy: ['Remedy'],
  hinted: ['Need', 'Secret', 'Concern'],
  criterion: ['Criterion'],
}

/** Elements that are open at a place, outermost first. */
function openAt(text: string): readonly string[] {
  const open: string[] = []
  for (const match of text.matchAll(/<(\/?)([A-Z]\w*)((?:[^<>"'{}]|"[^"]*"|'[^']*'|\{[^{}]*\})*)>/g)) {
    if (match[1]) open.splice(Math.max(0, open.lastIndexOf(match[2]!)))
    else if (!match[3]!.endsWith('/')) open.push(match[2]!)
  }
  return open
}

/** Offers what the grammar knows at this place: elements, attributes, values, ids of this file, moves. */
export function completing(type: () => FileType | null, moves: () => readonly MoveCard[], lang: Lang): Extension {
  const doc = (both: readonly [string, string]) => both[lang === 'en' ? 0 : 1]
  const source = (context: CompletionContext): CompletionResult | null => {
    const of = type()
    if (!of) return null
    const before = context.state.doc.sliceString(0, context.pos)
    const front = before.startsWith('---') && !/\n---/.test(before)
    if (front) {
      const key = /(?:^|\n)([a-zA-Z]*)$/.exec(before)
      if (!key || (key[1] === '' && !context.explicit)) return null
      return {
        from: context.pos - key[1]!.length,
        options: Object.entries(frontFields(of)).map(([label, field]) => ({
          label,
          detail: doc(field.doc),
          apply: `${label}: `,
        })),
      }
    }
    const tag = /<([A-Z]\w*)?((?:\s+[\w-]+(?:=(?:"[^"]*"|'[^']*'|\{[^{}]*\}))?)*)(\s+)?(?:([\w-]+)="([^"]*)|([\w-]*))?$/.exec(
      before,
    )
    const value = /<([A-Z]\w*)(?:[^<>"]|"[^"]*")*\s([\w-]+)="([^"]*)$/.exec(before)
    if (value) {
      const [, name = '', attribute = '', typed = ''] = value
      const field = componentOf(of, name)?.fields[attribute]
      if (!field) return null
      const last = /[^,，、\s]*$/.exec(typed)![0]
      const structure = structureOf(context.state.doc.toString())
      const inFile = (names: readonly string[]) =>
        structure.parts
          .filter((part) => names.includes(part.name))
          .flatMap((part) => part.attributes.filter((one) => one.name === 'id').map((one) => String(one.value)))
      const ids =
        field.refers === 'move'
          ? moves().map(({ id, title }) => ({ label: id as string, detail: title }))
          : (field.values ?? inFile(CONTAINERS[field.refers ?? ''] ?? [])).map((label) => ({ label }))
      return ids.length > 0 ? { from: context.pos - last.length, options: ids, validFor: /^[\w-]*$/ } : null
    }
    const opening = /<(\w*)$/.exec(before)
    if (opening) {
      const parent = openAt(before).at(-1)
      const names = parent === undefined ? TOP_ELEMENTS[of] : (componentOf(of, parent)?.children ?? [])
      const structure = structureOf(context.state.doc.toString())
      return {
        from: context.pos - opening[1]!.length,
        options: names.flatMap((label) => {
          const component = componentOf(of, label)
          return component ? [{ label, detail: doc(component.doc), apply: newPart(of, label, structure).slice(1) }] : []
        }),
      }
    }
    const attribute = /<([A-Z]\w*)((?:\s+[\w-]+(?:=(?:"[^"]*"|'[^']*'|\{[^{}]*\}))?)*)\s+([\w-]*)$/.exec(before)
    if (attribute && tag) {
      const component = componentOf(of, attribute[1]!)
      if (!component) return null
      return {
        from: context.pos - attribute[3]!.length,
        options: Object.entries(component.fields)
          .filter(([name]) => !attribute[2]!.includes(` ${name}=`))
          .map(([label, field]) => ({ label, detail: doc(field.doc), apply: field.literal ? `${label}={}` : `${label}=""` })),
      }
    }
    return null
  }
  return [
    autocompletion({ override: [source], icons: false }),
    closeBrackets(),
    keymap.of([...closeBracketsKeymap, ...completionKeymap]),
  ]
}
