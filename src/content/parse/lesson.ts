import type { Lesson, Prose as ProseValue } from '../model/lesson.ts'
import type { ModelAnswer } from '../model/rubric.ts'
import { missingChild, open, unknownElement } from './component.ts'
import { readDrill } from './drills.ts'
import * as grammar from './grammar/lesson.ts'
import { textOf } from './lines.ts'
import { readFields, type Source } from './read-fields.ts'
import type { Reading } from './reading.ts'
import { plain } from './spans.ts'
import type { Element, List, Node, Prose } from './tree.ts'

const PARTS = ['what', 'why', 'how'] as const
/** The headings of a lesson, as authors write them. */
export const HEADINGS: Readonly<Record<string, (typeof PARTS)[number]>> = {
  what: 'what',
  why: 'why',
  how: 'how',
  是什么: 'what',
  为什么: 'why',
  怎么做: 'how',
}

export function readLesson(front: Source, body: readonly Node[], reading: Reading): Lesson {
  const { id, lang, title, minutes, source } = readFields(grammar.LESSON.front, front, reading)
  const parts: Record<(typeof PARTS)[number], ProseValue[]> = { what: [], why: [], how: [] }
  const elements: Element[] = []
  let part: (typeof PARTS)[number] | undefined
  for (const node of body) {
    if (node.type === 'element') {
      if (grammar.LESSON.body.children.includes(node.name)) elements.push(node)
      else unknownElement(node, grammar.LESSON.body, reading)
    } else if (node.type === 'heading' && node.depth <= 2) {
      const heading = plain(node.spans).toLowerCase().trim()
      part = Object.hasOwn(HEADINGS, heading) ? HEADINGS[heading] : undefined
      if (part) reading.declare('part', part, node.at)
      else unknownHeading(node, reading)
    } else if (part) parts[part].push(proseOf(node))
    else {
      reading.fault('lesson/before-what', node.at, {
        en: ['This stands before the first heading.', 'Begin with ## What.'],
        zh: ['这段内容在第一个标题之前。', '请以 ## 是什么 开头。'],
      })
    }
  }
  for (const name of PARTS) {
    if (parts[name].length > 0) continue
    const heading = { what: '## What / ## 是什么', why: '## Why / ## 为什么', how: '## How / ## 怎么做' }[name]
    reading.fault('lesson/no-part', front.at, {
      en: [`The lesson has no "${name}".`, `Write ${heading} and a paragraph below it.`],
      zh: [`课程缺少“${name}”部分。`, `请写 ${heading}，下面写一段。`],
    })
  }
  const check = elements.filter((element) => element.name === 'Drill').map((element) => readDrill(element, lang, id, reading))
  if (check.length === 0) missingChild(front.at, '', 'Drill', reading)
  const answer = (name: 'Good' | 'Poor'): ModelAnswer => {
    const [first, second] = elements.filter((element) => element.name === name)
    if (second) reading.declare('lesson-example', name, second.at)
    if (!first) {
      missingChild(front.at, '', name, reading)
      return { context: '', text: '' }
    }
    const opened = open(first, name === 'Good' ? grammar.GOOD : grammar.POOR, reading)
    reading.declare('lesson-example', name, opened.at)
    return { context: opened.values.context, text: textOf(opened, reading) }
  }
  return { id, lang, title, minutes, source, ...parts, good: answer('Good'), poor: answer('Poor'), check }
}

function unknownHeading(node: Prose, reading: Reading): void {
  reading.fault('lesson/heading', node.at, {
    en: [`"${plain(node.spans)}" is no part of a lesson.`, 'Use ## What, ## Why and ## How; smaller headings are ###.'],
    zh: [`“${plain(node.spans)}”不是课程的部分。`, '请用 ## 是什么、## 为什么、## 怎么做；小标题用 ###。'],
  })
}

function proseOf(node: Prose | List): ProseValue {
  if (node.type === 'list') return { type: 'list', ordered: node.ordered, items: node.items }
  if (node.type === 'heading') return { type: 'heading', depth: node.depth, spans: node.spans }
  return { type: node.type, spans: node.spans }
}
