import type { Line } from '../model/line.ts'
import { type Component, LINE, type Opened, open, single } from './component.ts'
import type { Fields } from './field.ts'
import type { Range, Reading } from './reading.ts'
import { plain } from './spans.ts'
import type { Prose } from './tree.ts'

const LONGEST = { text: 2000, line: 800 }

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

/** The text of the one element of a kind that stands inside; empty, and told, where it is missing. */
export function textIn(opened: Opened<Fields>, of: Component, reading: Reading): string {
  const element = single(opened, of.name, true, reading)
  return element ? textOf(open(element, of, reading), reading) : ''
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
  return SEEN.test(words) ? words : ''
}
/** Something that can be seen: blanks, joiners and fillers alone are no words. */
const SEEN = /[^\p{Z}\p{C}\p{M}\u115f\u1160\u2800\u3164\uffa0]/u

/** The paragraphs of an element, plain; one without words is none. */
export function paragraphsOf(prose: readonly Prose[], reading: Reading): readonly string[] {
  return prose.map((node) => plainText(node, reading)).filter((words) => words !== '')
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
