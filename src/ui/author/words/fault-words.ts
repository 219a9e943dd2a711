import type { Fault, Lang } from '#content'
import { componentOf, type Structure } from '#content/edit'
import type { FileType } from '#content/parse'
import { texts } from '../../text/text.ts'
import { placeOf, wordsOfId } from '../form/called.ts'
import { partNames, wordLabels } from '../form/part-names.ts'
import { rubricTexts } from '../rubric/rubric-texts.ts'

const words = texts({
  en: {
    few: (name: string, least: number) => (least === 1 ? `“${name}” says nothing yet.` : `“${name}” needs ${least} lines.`),
    fewMend: 'Write there what the buyer says.',
    empty: (name: string) => `“${name}” is empty.`,
    emptyMend: 'Write the words there.',
    unset: (name: string, doc: string) => `“${name}”: ${doc.charAt(0).toLowerCase()}${doc.slice(1)} Nothing stands there yet.`,
    unsetMend: 'Write or choose it.',
    hintMend: 'Add one under Hints: what to find out next, without giving the words.',
    settles: 'Choose in the concern what settles it.',
    weigh: 'Write its weight under Overall: 0 if it should not count.',
    at: (place: string) => `under “${place}”`,
    gone: (id: string) => `Something is chosen here that is not there any more (${id}).`,
    goneMend: 'Untick it, or choose something else.',
  },
  zh: {
    few: (name, least) => (least === 1 ? `“${name}”还没有台词。` : `“${name}”需要 ${least} 句。`),
    fewMend: '请在那里写上客户说的话。',
    empty: (name) => `“${name}”是空的。`,
    emptyMend: '请在那里写上文字。',
    unset: (name, doc) => `“${name}”：${doc}这里还没有内容。`,
    unsetMend: '请填写或选择。',
    hintMend: '请在“提示”里加一条：接下来该弄清什么，不给原话。',
    settles: '请在异议里选择用什么化解。',
    weigh: '请在“总评”里写上它的权重；不计入则写 0。',
    at: (place) => `“${place}”里`,
    gone: (id) => `这里选了已经不存在的内容（${id}）。`,
    goneMend: '请取消勾选，或改选别的。',
  },
})

/**
 * What is only still to be written: the name of the empty place; undefined for any other fault. Who adds a part has done nothing wrong
 * yet.
 */
export function toFill(fault: Fault, type: FileType, lang: Lang): string | undefined {
  const [, element = ''] = /<([A-Z]\w*)/.exec(fault.message) ?? []
  const name = partNames[lang][element] ?? element
  if (fault.rule === 'text/empty') return element === '' ? undefined : (wordLabels[lang][element] ?? name)
  if (fault.rule === 'line/few') return /\b0\b|有 0 句/.test(fault.message) ? (wordLabels[lang][element] ?? name) : undefined
  if (fault.rule === 'rubric/no-advice' || fault.rule === 'rubric/no-descriptor') {
    const points = Number(/(\d) points|(\d) 分/.exec(fault.message)?.slice(1).find(Boolean) ?? 0)
    return rubricTexts[lang][fault.rule === 'rubric/no-advice' ? 'advice' : 'descriptor'](points)
  }
  if (fault.rule !== 'attribute/bad-value' || !/["“]["”]/.test(fault.message)) return undefined
  const [, key = ''] = /["“]([a-zA-Z]+)["”]/.exec(fault.message) ?? []
  const doc = componentOf(type, element)?.fields[key]?.doc[lang === 'en' ? 0 : 1]
  return doc?.replace(/[.。]$/, '')
}

/** A fault in the words of the form, where no markup is seen: parts by their names, what to do by what the form offers. */
export function faultWords(
  fault: Fault,
  type: FileType,
  lang: Lang,
  structure: Structure,
): { readonly message: string; readonly mend: string } {
  const t = words[lang]
  const names = partNames[lang]
  const named = (element: string) => names[element] ?? element
  const [, element = ''] = /<([A-Z]\w*)/.exec(fault.message) ?? []
  const byWords = (id: string) => wordsOfId(id, structure, lang)
  const plain = (text: string) =>
    text
      .replaceAll(/<([A-Z]\w*)[^<>]*>[^<>]*<\/\1>/g, (_, name: string) => `“${named(name)}”`)
      .replaceAll(/<\/?([A-Z]\w*)[^<>]*>/g, (_, name: string) => `“${named(name)}”`)
      .replaceAll(/["“]([a-z0-9]+(?:-[a-z0-9]+)*)["”]/g, (all, id: string) => {
        const words = byWords(id)
        return words === undefined ? all : `“${words}”`
      })
      .replace(/(There are: |现有：)([^.。]+)/, (_, before: string, list: string) => {
        const [comma, open, close] = lang === 'en' ? [', ', '“', '”'] : ['、', '“', '”']
        return (
          before +
          list
            .split(comma)
            .map((id) => byWords(id) ?? id)
            .map((one) => `${open}${one}${close}`)
            .join(comma)
        )
      })
      .replaceAll(/(?:in|of) line (\d+)|第 (\d+) 行/g, (all, en?: string, zh?: string) => {
        const place = placeOf(Number(en ?? zh), structure, lang)
        return place === '' ? all : t.at(place)
      })
  switch (fault.rule) {
    case 'line/few': {
      const least = Number(/\d+(?=\D*$)/.exec(fault.message)?.[0] ?? 1)
      return { message: t.few(named(element), least), mend: t.fewMend }
    }
    case 'text/empty':
      return element === '' ? fault : { message: t.empty(named(element)), mend: t.emptyMend }
    case 'rubric/no-weight':
      return { message: plain(fault.message), mend: t.weigh }
    case 'scenario/no-hint':
      return { message: plain(fault.message), mend: t.hintMend }
    case 'concern/cannot-settle':
      return { message: plain(fault.message), mend: t.settles }
    case 'attribute/bad-value': {
      const [, key = ''] = /["“]([a-zA-Z]+)["”]/.exec(fault.message) ?? []
      const doc = componentOf(type, element)?.fields[key]?.doc[lang === 'en' ? 0 : 1]
      if (doc !== undefined && /["“]["”]/.test(fault.message)) return { message: t.unset(named(element), doc), mend: t.unsetMend }
      break
    }
    default:
      if (/^reference\/(?:buyer|fact|need|hidden|settler|remedy|hinted|criterion)$/.test(fault.rule)) {
        const [, id = ''] = /["“]([^"”]+)["”]/.exec(fault.message) ?? []
        return { message: t.gone(id), mend: t.goneMend }
      }
  }
  return { message: plain(fault.message), mend: plain(fault.mend) }
}
