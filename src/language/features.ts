import type { Lang } from '#content'
import { kinIn } from './kinship/kinship.ts'
import { cuesOf } from './lexicon/cues.ts'
import { type Hit, hitsIn } from './lexicon/match.ts'
import { signsOf } from './signs.ts'
import { type Even, even } from './text/normalise.ts'
import { type Sentence, sentencesOf } from './text/sentences.ts'
import { type Token, tokensOf } from './text/tokens.ts'

/** Feature groups: each is scaled by itself, so that many characters do not shout down few word classes. */
export const GROUPS = [
  'word',
  'form',
  'skeleton',
  'class',
  'cue',
  'shape',
  'buyer-word',
  'buyer-class',
  'overlap',
  'cue-after',
  'cue-pair',
  'class-pair',
  'kin',
] as const
export type Group = (typeof GROUPS)[number]

/** Raised with every change of what is seen: weights are only good for their own features. */
export const FEATURES_VERSION = 3

/** Something seen in a sentence, and where. */
export type Emit = (group: Group, name: string, start: number, end: number) => void

/** One sentence ready for reading. */
export interface Read {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly hits: readonly Hit[]
  readonly question: boolean
}

/** A turn ready for reading: even text, sentences, and what the buyer said before. */
export interface ReadTurn {
  readonly lang: Lang
  readonly even: Even
  readonly sentences: readonly Read[]
  readonly buyer: {
    readonly tokens: readonly Token[]
    readonly hits: readonly Hit[]
    readonly even: Even
    readonly stems: ReadonlySet<string>
    /** What the buyer's line tells. */
    readonly signs: readonly string[]
  }
}

export function readTurn(lang: Lang, text: string, context: string): ReadTurn {
  const evened = even(text, lang)
  const tokens = tokensOf(evened.text, lang)
  const sentences = sentencesOf(evened.text, lang)
  const marked = evened.text.includes('?')
  let at = 0
  const reads = sentences.map((sentence) => {
    while (at < tokens.length && (tokens[at] as Token).start < sentence.start) at++
    const from = at
    while (at < tokens.length && (tokens[at] as Token).start < sentence.end) at++
    const own = tokens.slice(from, at)
    return { sentence, tokens: own, hits: hitsIn(own, lang), question: isQuestion(evened.text, sentence, own, lang, marked) }
  })
  const buyerEven = even(context, lang)
  const buyerTokens = tokensOf(buyerEven.text, lang)
  return {
    lang,
    even: evened,
    sentences: reads,
    buyer: {
      tokens: buyerTokens,
      hits: hitsIn(buyerTokens, lang),
      even: buyerEven,
      signs: signsOf(lang, context).map((sign) => sign.id),
      stems: new Set(buyerTokens.filter((token) => isContent(token, lang)).map((token) => token.stem)),
    },
  }
}

const WH_EN = new Set('what how why when where who which whose'.split(' '))
const AUX_EN = new Set('do does did is are was were have has had can could will would shall should may might am'.split(' '))
const PRONOUN_EN = new Set('you we i they he she it that this there your the any anyone anybody those these'.split(' '))
const SUBJECT_EN = new Set('i we you they he she it there this'.split(' '))
const ASKED_EN = new Set(
  'you that it this anyone somebody they he she there friday monday tuesday wednesday thursday saturday'.split(' '),
)
const OPENER_EN = new Set('so and but okay right well now then also yes no or sorry just first'.split(' '))
const ASKS_ZH =
  /(?:吗|么)[呀啊哈呢]?$|(?:行|中|成|好|对|是|能|可以|方便|合适|在|有|用|要|来|懂|看|晓得|知道)(?:不|没|没有)$|(?:什么|多少|怎么|咋|哪|谁|几[点个天号家台]|啥)(?!都|也)[^,。]{0,7}$|[是有能要会行好大对够]不[是有能要会行好大对够]|可不可以|有没有|还是[^,。]{1,14}$/
/** "Tell me what happened" asks without a question mark. */
const TELL_EN =
  /\b(?:tell|walk|talk|take) (?:me|us) (?:what|how|about|more|everything|through|the rest|a bit|which|where|when|who)/

/** A real question: by its mark; where a turn has no marks at all, by its words. */
function isQuestion(text: string, sentence: Sentence, tokens: readonly Token[], lang: Lang, marked: boolean): boolean {
  if (sentence.mark === '?') return true
  if (lang === 'en' && TELL_EN.test(text.slice(sentence.start, sentence.end))) return true
  if (marked || sentence.mark === '!') return false
  if (lang === 'zh')
    return (
      sentence.mark === '' &&
      ASKS_ZH.test(
        tokens
          .slice(-14)
          .map((token) => token.text)
          .join(''),
      )
    )
  return tokens.some((token, at) => {
    const next = tokens[at + 1]?.text ?? ''
    const opens = at === 0 || (at < 3 && tokens.slice(0, at).every((word) => OPENER_EN.has(word.text)))
    if (WH_EN.has(token.text)) {
      if (opens) return sentence.mark === '' && !SUBJECT_EN.has(next)
      return sentence.mark === '' && (AUX_EN.has(next) || next === "'s") && PRONOUN_EN.has(tokens[at + 2]?.text ?? '')
    }
    if (!AUX_EN.has(token.text)) return false
    if (opens) return PRONOUN_EN.has(next)
    const before = tokens[at - 1]?.text ?? ''
    return (
      sentence.mark === '' &&
      ASKED_EN.has(next) &&
      !SUBJECT_EN.has(before) &&
      !WH_EN.has(before) &&
      before !== 'that' &&
      before !== 'not'
    )
  })
}

const CLOSED_EN = new Set(
  "a an the i you he she it we they me him her us them my your his its our their this that these those there here what which who whom whose when where why how and or but so if then because as than though although while until unless of in on at by for with from to into about over after before between up down out off again not no nor only just also too very more most less least some any all both each every other another such same be am is are was were been being do does did have has had having will would can could shall should may might must 's let get got go going come yes okay well right now please still yet ever never always even much many lot like".split(
    ' ',
  ),
)
export const FUNCTION_ZH: ReadonlySet<string> = new Set(
  '的了着过在是就也都还又再才把被让给跟和与或对向从到为以之而且但可不没别很太更最真挺这那哪谁什么几多少个您你我他她它们咱俺吗呢吧啊呀嘛哦哈上下里外中前后能会要想得该行好有去来说看做先,?!。'.split(
    '',
  ),
)
export const isContent = (token: Token, lang: Lang): boolean =>
  lang === 'en' ? !CLOSED_EN.has(token.text) && /[a-z0-9]/.test(token.text) : !FUNCTION_ZH.has(token.text)

/** Everything seen in one sentence. Values are presence; scaling is the model's affair. */
export function seeSentence(turn: ReadTurn, index: number, emit: Emit): void {
  const read = turn.sentences[index] as Read
  const { tokens } = read
  const q = read.question ? 'q' : 's'
  const last = tokens.at(-1)
  if (last === undefined) return
  const span = (from: number, to: number): [number, number] => [
    (tokens[from] ?? last).start,
    (tokens[Math.min(to, tokens.length) - 1] ?? last).end,
  ]
  if (turn.lang === 'en') seeWordsEn(tokens, q, span, emit)
  else seeWordsZh(tokens, q, span, emit)
  seeClasses(read, turn.lang, q, span, emit)
  seeKin(tokens, turn.lang, q, span, emit)
  seeCues(turn, read, q, emit)
  seeShape(turn, read, index, q, emit)
}

type Span = (from: number, to: number) => [number, number]

function seeWordsEn(tokens: readonly Token[], q: string, span: Span, emit: Emit): void {
  const n = tokens.length
  const stems = tokens.map((token) => (/^\d/.test(token.text) ? '#' : token.stem))
  for (let at = 0; at < n; at++) {
    const stem = stems[at] as string
    emit('word', stem, ...span(at, at + 1))
    emit('form', `${q}:${stem}`, ...span(at, at + 1))
    const next = at + 1 < n ? (stems[at + 1] as string) : '$'
    emit('word', `${stem} ${next}`, ...span(at, at + 2))
    emit('form', `${q}:${stem} ${next}`, ...span(at, at + 2))
    if (at + 2 < n) {
      emit('word', `${stem} ${next} ${stems[at + 2]}`, ...span(at, at + 3))
      emit('word', `${stem} * ${stems[at + 2]}`, ...span(at, at + 3))
    }
  }
  const start = stems.slice(0, 3)
  emit('form', `${q}^${start[0]}`, ...span(0, 1))
  emit('form', `${q}^${start.slice(0, 2).join(' ')}`, ...span(0, 2))
  emit('form', `${q}^${start.join(' ')}`, ...span(0, 3))
  emit(
    'form',
    `${q}$${stems
      .filter((stem) => stem !== '?' && stem !== '!')
      .slice(-2)
      .join(' ')}`,
    ...span(n - 2, n),
  )
}

function seeWordsZh(tokens: readonly Token[], q: string, span: Span, emit: Emit): void {
  const n = tokens.length
  const texts = tokens.map((token) => (/^\d/.test(token.text) ? '#' : token.text))
  for (let at = 0; at < n; at++) {
    let gram = ''
    for (let size = 1; size <= 3 && at + size <= n; size++) {
      gram += texts[at + size - 1]
      if (size < 3) emit('word', gram, ...span(at, at + size))
      emit('form', `${q}:${gram}`, ...span(at, at + size))
    }
  }
  for (let size = 1; size <= 3; size++) {
    emit('form', `${q}^${texts.slice(0, size).join('')}`, ...span(0, size))
    const bare = texts.filter((text) => !/[?!。,.;]/.test(text))
    emit('form', `${q}$${bare.slice(-size).join('')}`, ...span(n - size, n))
  }
}

/** Turns of phrase by which moves are known; the model learns how far each can be trusted, and after which buyer's line. */
function seeCues(turn: ReadTurn, read: Read, q: string, emit: Emit): void {
  const { start, end } = read.sentence
  const text = turn.even.text.slice(start, end)
  const moves = new Set<string>()
  for (const cue of cuesOf(turn.lang)) {
    const match = cue.pattern.exec(text)
    if (match === null) continue
    const from = start + match.index
    const to = from + Math.max(1, match[0].length)
    emit('cue', cue.name, from, to)
    emit('cue', `${q}:${cue.name}`, from, to)
    if (moves.has(cue.move)) emit('cue', `${cue.move}++`, from, to)
    else {
      moves.add(cue.move)
      for (const sign of turn.buyer.signs) emit('cue-after', `${cue.move}<${sign}`, from, to)
    }
  }
  const names = [...moves]
  for (let a = 0; a < names.length; a++)
    for (let b = a + 1; b < names.length; b++) emit('cue-pair', `${names[a]}&${names[b]}`, start, end)
}

/** Word classes: alone, in a question or a statement, in pairs; and the skeleton: closed-class words with classes between them. */
function seeClasses(read: Read, lang: Lang, q: string, span: Span, emit: Emit): void {
  const { tokens, hits } = read
  const names = [...new Set(hits.map((hit) => hit.name))]
  for (const hit of hits) {
    emit('class', hit.name, ...span(hit.from, hit.to))
    emit('class', `${q}:${hit.name}`, ...span(hit.from, hit.to))
    if (hit.from > 0) {
      const before = tokens[hit.from - 1] as Token
      if (!isContent(before, lang)) emit('class', `${before.text}>${hit.name}`, ...span(hit.from - 1, hit.to))
    }
  }
  for (let a = 0; a < names.length; a++)
    for (let b = a + 1; b < names.length; b++) emit('class-pair', `${q}:${names[a]}&${names[b]}`, ...span(0, tokens.length))
  const bones: { name: string; from: number; to: number }[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token
    let best: Hit | undefined
    for (const hit of hits) if (hit.from === at && (best === undefined || hit.to > best.to)) best = hit
    if (best !== undefined && (best.to - best.from > 1 || isContent(token, lang))) {
      bones.push({ name: `<${best.name}>`, from: at, to: best.to })
      at = best.to
      continue
    }
    const name = /^\d/.test(token.text) ? '#' : isContent(token, lang) ? '_' : token.text
    const previous = bones.at(-1)
    if (name === '_' && previous?.name === '_') previous.to = at + 1
    else bones.push({ name, from: at, to: at + 1 })
    at++
  }
  for (let at = 0; at < bones.length; at++) {
    let gram = ''
    for (let size = 1; size <= 4 && at + size <= bones.length; size++) {
      const bone = bones[at + size - 1] as { name: string; to: number }
      gram += ` ${bone.name}`
      if (size > 1) emit('skeleton', gram, ...span((bones[at] as { from: number }).from, bone.to))
    }
  }
}

/** Lines of kindred words: what the talk is of, whatever it is called. */
function seeKin(tokens: readonly Token[], lang: Lang, q: string, span: Span, emit: Emit): void {
  for (const { line, from, to } of kinIn(tokens, lang)) {
    emit('kin', `${line}`, ...span(from, to))
    emit('kin', `${q}:${line}`, ...span(from, to))
  }
}

const FIRST = { en: new Set(['i', 'we', 'my', 'our', 'us', 'me']), zh: new Set(['我', '咱', '俺']) }
const SECOND = { en: new Set(['you', 'your', 'yours']), zh: new Set(['您', '你', '贵']) }
const THIRD = { en: new Set(['they', 'them', 'their', 'he', 'she', 'his', 'her']), zh: new Set(['他', '她', '人']) }
const bucket = (count: number, edges: readonly number[]): number => edges.filter((edge) => count >= edge).length

function seeShape(turn: ReadTurn, read: Read, index: number, q: string, emit: Emit): void {
  const { tokens, sentence, hits } = read
  const lang = turn.lang
  const whole: [number, number] = [sentence.start, sentence.end]
  const shape = (name: string) => {
    emit('shape', name, ...whole)
    emit('shape', `${q}:${name}`, ...whole)
  }
  const has = (set: ReadonlySet<string>) => tokens.some((token) => set.has(token.text))
  shape(`length${bucket(tokens.length, lang === 'en' ? [4, 8, 13, 20, 30] : [5, 10, 16, 26, 40])}`)
  if (index === 0) shape('first')
  if (index === turn.sentences.length - 1) shape('last')
  if (turn.sentences.length === 1) shape('only')
  shape(`sentences${bucket(turn.sentences.length, [2, 3, 5, 7])}`)
  if (turn.buyer.even.text.trim() === '') shape('no-buyer')
  if (sentence.mark === '!') shape('exclaims')
  shape(`person${has(FIRST[lang]) ? 1 : ''}${has(SECOND[lang]) ? 2 : ''}${has(THIRD[lang]) ? 3 : ''}`)
  const numbers = tokens.filter((token) => /^\d/.test(token.text)).length
  if (numbers > 0 || hits.some((hit) => hit.name === 'amount')) shape(`numbers${bucket(numbers, [1, 2, 3])}`)
  const before = turn.sentences[index - 1]
  const after = turn.sentences[index + 1]
  if (before !== undefined) shape(`after-${before.question ? 'q' : 's'}`)
  if (after !== undefined) shape(`before-${after.question ? 'q' : 's'}`)
  seeOverlap(turn, read, q, emit)
}

/** How much of the sentence is the buyer's: a paraphrase takes up, an answer fits, a copy repeats. */
function seeOverlap(turn: ReadTurn, read: Read, q: string, emit: Emit): void {
  const own = read.tokens.filter((token) => isContent(token, turn.lang))
  const whole: [number, number] = [read.sentence.start, read.sentence.end]
  const shared = own.filter((token) => turn.buyer.stems.has(token.stem))
  const share = own.length === 0 ? 0 : Math.round((shared.length * 100) / own.length)
  emit('overlap', `share${bucket(share, [1, 15, 30, 45, 60])}`, ...whole)
  emit('overlap', `${q}:share${bucket(share, [1, 15, 30, 45, 60])}`, ...whole)
  emit('overlap', `${q}:shared${bucket(shared.length, [1, 2, 3, 5])}`, ...whole)
  if (shared.some((token) => /\d/.test(token.text))) emit('overlap', `${q}:number-taken-up`, ...whole)
}

/** What the buyer's line tells: its words and classes; the same for every sentence of the turn. */
export function seeBuyer(turn: ReadTurn, emit: Emit): void {
  const { tokens, hits, even } = turn.buyer
  const asks = even.text.includes('?')
  emit('buyer-class', asks ? 'asks' : 'tells', 0, 0)
  if (even.text.includes('!')) emit('buyer-class', 'exclaims', 0, 0)
  emit('buyer-class', `length${bucket(tokens.length, turn.lang === 'en' ? [1, 5, 12, 25] : [1, 8, 20, 40])}`, 0, 0)
  for (const hit of hits) emit('buyer-class', hit.name, 0, 0)
  for (const sign of turn.buyer.signs) emit('buyer-class', `sign:${sign}`, 0, 0)
  tokens.forEach((token, at) => {
    const next = tokens[at + 1]
    if (turn.lang === 'en') {
      emit('buyer-word', token.stem, 0, 0)
      if (next !== undefined && (!isContent(token, 'en') || !isContent(next, 'en')))
        emit('buyer-word', `${token.stem} ${next.stem}`, 0, 0)
    } else if (next !== undefined) emit('buyer-word', token.text + next.text, 0, 0)
  })
}
