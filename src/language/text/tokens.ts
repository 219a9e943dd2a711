import type { Lang } from '#content'
import type { Stretch } from './sentences.ts'

/** A word (English) or a character or foreign word (Chinese) of even text. */
export interface Token extends Stretch {
  readonly text: string
  /** A common trunk for its forms (English); the token itself in Chinese. */
  readonly stem: string
}

const EN = /[a-z]+(?:'[a-z]+)*|\d+(?:[.,:]\d+)*|[%$£€¥₹?!]|[\u4e00-\u9fff]/g
const ZH = /[a-z]+(?:'[a-z]+)?|\d+(?:[.,:]\d+)*|[\u4e00-\u9fff]|[%$€¥?!,。;；:…、“”]/g

/** Short forms, spelled out; also those that dictation leaves without their mark. */
const WHOLE: Readonly<Record<string, readonly string[]>> = {
  dont: ['do', 'not'],
  doesnt: ['does', 'not'],
  didnt: ['did', 'not'],
  wont: ['will', 'not'],
  cant: ['can', 'not'],
  cannot: ['can', 'not'],
  isnt: ['is', 'not'],
  arent: ['are', 'not'],
  wasnt: ['was', 'not'],
  werent: ['were', 'not'],
  wouldnt: ['would', 'not'],
  shouldnt: ['should', 'not'],
  couldnt: ['could', 'not'],
  havent: ['have', 'not'],
  hasnt: ['has', 'not'],
  hadnt: ['had', 'not'],
  im: ['i', 'am'],
  ive: ['i', 'have'],
  youre: ['you', 'are'],
  youve: ['you', 'have'],
  youll: ['you', 'will'],
  theyre: ['they', 'are'],
  weve: ['we', 'have'],
  thats: ['that', "'s"],
  whats: ['what', "'s"],
  hows: ['how', "'s"],
  wheres: ['where', "'s"],
  whos: ['who', "'s"],
  lets: ['let', 'us'],
  theres: ['there', "'s"],
  itll: ['it', 'will'],
  u: ['you'],
  ur: ['your'],
  pls: ['please'],
  thx: ['thanks'],
  gonna: ['going', 'to'],
  wanna: ['want', 'to'],
  gotta: ['got', 'to'],
  "won't": ['will', 'not'],
  "can't": ['can', 'not'],
  "shan't": ['will', 'not'],
  "ain't": ['is', 'not'],
  "let's": ['let', 'us'],
  ok: ['okay'],
  yeah: ['yes'],
  yea: ['yes'],
  yep: ['yes'],
  yup: ['yes'],
  aye: ['yes'],
  nope: ['no'],
  nah: ['no'],
  "y'all": ['you'],
  ya: ['you'],
  yous: ['you'],
  sorted: ['sorted'],
}
const TAIL: Readonly<Record<string, string>> = { ll: 'will', re: 'are', ve: 'have', m: 'am', d: 'would' }

/** Tokens in order. A short form gives several tokens that share its place. */
export function tokensOf(text: string, lang: Lang): readonly Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(lang === 'en' ? EN : ZH)) {
    const start = match.index
    const end = start + match[0].length
    for (const word of lang === 'en' ? spelledOut(match[0]) : [match[0]])
      tokens.push({ text: word, stem: lang === 'en' ? stemOf(word) : word, start, end })
  }
  return tokens
}

function spelledOut(word: string): readonly string[] {
  // "Constructor" is a word, and no table's own.
  const whole = Object.hasOwn(WHOLE, word) ? WHOLE[word] : undefined
  if (whole !== undefined) return whole
  const mark = word.lastIndexOf("'")
  if (mark < 1) return [word]
  const head = word.slice(0, mark)
  const tail = word.slice(mark + 1)
  if (tail === 't' && head.endsWith('n')) return [head.slice(0, -1), 'not']
  const long = Object.hasOwn(TAIL, tail) ? TAIL[tail] : undefined
  if (long !== undefined) return [...spelledOut(head), long]
  return tail === 's' ? [head, "'s"] : [word.replaceAll("'", '')]
}

const KEPT = new Set(
  'this is was has his its us yes as does less plus bus gas always perhaps thus during thing nothing something anything everything bring king need feed'.split(
    ' ',
  ),
)

/** A light stemmer: plural, -ed, -ing, -ly; enough to bring the forms of a word together. */
export function stemOf(word: string): string {
  if (word.length < 4 || KEPT.has(word) || !/^[a-z]+$/.test(word)) return word
  let stem = word
  if (stem.endsWith('ies') && stem.length > 4) stem = `${stem.slice(0, -3)}y`
  else if (/(?:ss|sh|ch|x|z)es$/.test(stem)) stem = stem.slice(0, -2)
  else if (stem.endsWith('s') && !/(?:ss|us|is)$/.test(stem)) stem = stem.slice(0, -1)
  if (stem.endsWith('ied')) stem = `${stem.slice(0, -3)}y`
  else if (stem.endsWith('ing') && stem.length > 5) stem = undouble(stem.slice(0, -3))
  else if (stem.endsWith('ed') && stem.length > 4) stem = undouble(stem.slice(0, -2))
  else if (stem.endsWith('ly') && stem.length > 5) stem = stem.slice(0, -2)
  return stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem
}

const undouble = (stem: string): string => (/([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem)
