import { defaultKeymap } from '@codemirror/commands'
import { codeFolding, foldGutter, foldKeymap } from '@codemirror/language'
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint'
import { EditorState, StateEffect } from '@codemirror/state'
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view'
import { type ReactNode, useEffect, useRef } from 'react'
import type { Fault, MoveCard } from '#content'
import type { Part } from '#content/edit'
import type { FileType } from '#content/parse'
import { useLang, useTexts } from '../../text/text.ts'
import { authorTexts } from '../author-texts.ts'
import { differenceOf } from '../studio/past.ts'
import { hoverHelp } from './hover-help.ts'
import { mdxLanguage } from './mdx-language.ts'

interface TextEditorProps {
  readonly text: string
  /** Its elements, for the outline. */
  readonly parts: readonly Part[]
  readonly type: FileType | null
  readonly faults: readonly Fault[]
  readonly moves: readonly MoveCard[]
  /** A line to go to; `n` counts the wishes. */
  readonly spot: { readonly line: number; readonly n: number } | null
  readonly onChange: (text: string) => void
}

/** The file as text, with colours, completion, help, folding, problems at their place and an outline. The studio keeps its steps. */
export default function TextEditor({ text, parts, type, faults, moves, spot, onChange }: TextEditorProps): ReactNode {
  const t = useTexts(authorTexts)
  const lang = useLang()
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const latest = useRef({ text, type, moves, onChange })
  latest.current = { ...latest.current, type, moves, onChange }

  // biome-ignore lint/correctness/useExhaustiveDependencies: one editor for the life of the page; what changes goes in below
  useEffect(() => {
    if (!place.current) return undefined
    const now = () => latest.current
    const editor = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: text,
        extensions: [
          lineNumbers(),
          foldGutter(),
          codeFolding(),
          drawSelection(),
          highlightActiveLine(),
          lintGutter(),
          mdxLanguage(),
          hoverHelp(() => now().type, lang),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': t.text, spellcheck: 'true', tabindex: '0' }),
          keymap.of([...defaultKeymap, ...foldKeymap, ...lintKeymap]),
          EditorView.updateListener.of((update) => {
            if (!update.docChanged) return
            const next = update.state.doc.toString()
            now().text = next
            now().onChange(next)
          }),
        ],
      }),
    })
    view.current = editor
    // A chunk of its own: one can write before it is there.
    void import('./completing.ts').then(({ completing }) => {
      if (view.current !== editor) return
      const more = completing(
        () => now().type,
        () => now().moves,
        lang,
      )
      editor.dispatch({ effects: StateEffect.appendConfig.of(more) })
    })
    return () => {
      editor.destroy()
      view.current = null
    }
  }, [lang])

  useEffect(() => {
    const editor = view.current
    if (!editor || latest.current.text === text) return
    const before = latest.current.text
    const { start, endBefore, endAfter } = differenceOf(before, text)
    latest.current.text = text // from the form, a mend, an older version or a step back: the cursor stays where it is
    const { length } = editor.state.doc
    const isWhole = length !== before.length // line ends of another system: positions would not agree
    editor.dispatch({
      changes: isWhole
        ? { from: 0, to: length, insert: text }
        : { from: start, to: endBefore, insert: text.slice(start, endAfter) },
    })
  }, [text])

  useEffect(() => {
    const editor = view.current
    if (!editor) return
    const { doc } = editor.state
    const found = faults.flatMap((fault): Diagnostic[] => {
      if (fault.line > doc.lines) return []
      const line = doc.line(fault.line)
      const from = Math.min(line.to, line.from + fault.column - 1)
      const word = /^<?[\w-]+/.exec(line.text.slice(from - line.from))?.[0].length ?? 1
      const { fix } = fault
      return [
        {
          from,
          to: Math.min(doc.length, from + Math.max(1, word)),
          severity: 'error',
          message: `${fault.message} ${fault.mend}`,
          ...(fix
            ? {
                actions: [
                  {
                    name: t.mend,
                    apply: (of: EditorView) => of.dispatch({ changes: { from: fix.start, to: fix.end, insert: fix.insert } }),
                  },
                ],
              }
            : {}),
        },
      ]
    })
    editor.dispatch(setDiagnostics(editor.state, found))
  }, [faults, t])

  const goTo = (number: number) => {
    const editor = view.current
    if (!editor) return
    const line = editor.state.doc.line(Math.max(1, Math.min(number, editor.state.doc.lines)))
    editor.dispatch({ selection: { anchor: line.from }, effects: EditorView.scrollIntoView(line.from, { y: 'center' }) })
    editor.focus()
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: each wish once
  useEffect(() => {
    if (spot) goTo(spot.line)
  }, [spot])

  return (
    <>
      <details className="outline">
        <summary className="small">{t.outline}</summary>
        <ul className="plain">
          {parts.map((part) => (
            <li key={part.at.start}>
              <button type="button" className="act small" onClick={() => goTo(part.at.line)}>
                {part.name}{' '}
                <span className="soft">
                  {String(part.attributes.find(({ name }) => ['id', 'when', 'is', 'for'].includes(name))?.value ?? '')}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </details>
      <div ref={place} className="editor" />
    </>
  )
}
