import type { Lang, Rubric, RubricTest } from '#content'
import type { Labeller } from '#language'
import { contentWords, traceOf } from '#scoring'

/**
 * What is made of a gold answer to see whether the rule looks at words or at deeds. The first four do none of the work any more;
 * the last two take one thing away: benefits, or the order.
 */
export const VARIANTS = ['negated', 'key-words', 'pasted-model', 'handed-back', 'no-benefit', 'turned-round'] as const
export type VariantId = (typeof VARIANTS)[number]
/** Whoever does this has not done the work: more than one point is too many. */
export const EMPTY_VARIANTS: readonly VariantId[] = ['negated', 'key-words', 'pasted-model', 'handed-back']

type Turns = RubricTest['turns']

/** The variants of a gold answer; one that would change nothing is left out. */
export function variantsOf(
  rubric: Rubric,
  { turns }: Pick<RubricTest, 'turns'>,
  labeller: Labeller,
): readonly { readonly id: VariantId; readonly turns: Turns }[] {
  const { lang } = rubric
  const models = rubric.criteria.flatMap((criterion) => criterion.models.map(({ text }) => text))
  const made: Readonly<Record<VariantId, Turns>> = {
    negated: sellerSays(turns, (text) => negated(text, lang)),
    'key-words': sellerSays(turns, (text) => keyWords(text, lang)),
    'pasted-model': sellerSays(turns, (text, at) => models[at % Math.max(1, models.length)] ?? text),
    'handed-back': sellerSays(turns, (_, __, buyer) => handedBack(buyer, lang)),
    'no-benefit': withoutBenefit(rubric, turns, labeller),
    'turned-round': turnedRound(turns),
  }
  return VARIANTS.filter((id) => made[id].some(({ text }, at) => text !== turns[at]?.text)).map((id) => ({ id, turns: made[id] }))
}

function sellerSays(turns: Turns, say: (text: string, at: number, buyer: string) => string): Turns {
  let at = 0
  let buyer = ''
  return turns.map((turn) => {
    if (turn.by === 'seller') return { ...turn, text: say(turn.text, at++, buyer) }
    buyer = turn.text
    return turn
  })
}

const SENTENCE = /[^.!?。！？]+[.!?。！？]*["”’」]?\s*/g
const sentencesOf = (text: string): readonly string[] => text.match(SENTENCE) ?? [text]

const AUXILIARY = /\b(can|could|will|would|should|is|are|was|were|have|has|had|do|does|did|must)\b/i
const CONTRACTED = /\b(I|you|we|they|he|she|it|that|there|who)(['’](?:ll|re|ve|m|s|d))\b/i
/** A sentence that denies already would say the contrary with one "not" more. */
const DENIES_EN = /\b(?:not|never|nobody|nothing|none|no|cannot|without)\b|n['’]t\b/i

/** Each sentence says that it is not so, or that it is not asked. */
function negated(text: string, lang: Lang): string {
  return sentencesOf(text)
    .map((sentence) => (lang === 'en' ? negatedEn(sentence) : negatedZh(sentence)))
    .join('')
}
function negatedEn(sentence: string): string {
  const tail = /\s*$/.exec(sentence)![0]
  const words = sentence.trim()
  if (words === '') return sentence
  if (/\?["”’]?$/.test(words)) return `I am not going to ask ${lowered(words).replace(/\?(["”’]?)$/, '.$1')}${tail}`
  // One "not" denies one clause: a longer sentence is denied as a whole.
  const isOne = !/[,;:]|\b(?:and|but|because|so)\b/.test(words) && !DENIES_EN.test(words)
  if (isOne && AUXILIARY.test(words)) return `${words.replace(AUXILIARY, '$1 not')}${tail}`
  if (isOne && CONTRACTED.test(words)) return `${words.replace(CONTRACTED, '$1$2 not')}${tail}`
  return `It is not true that ${lowered(words)}${tail}`
}
const lowered = (text: string): string => (/^I\b/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1))

const ZH_VERB = /(会|能|可以|应该|要|想|是|愿意)/
const DENIES_ZH = /[不没别未无]/
function negatedZh(sentence: string): string {
  const words = sentence.trim()
  if (words === '') return sentence
  if (/[?？吗呢]["”」]?[?？。]?$/.test(words)) return `我不问${words.replace(/[?？](["”」]?)$/, '。$1')}`
  const isOne = !/[，,；;：:]/.test(words) && !DENIES_ZH.test(words)
  return isOne && ZH_VERB.test(words) ? words.replace(ZH_VERB, '不$1') : `并不是说${words}`
}

/** The words that say something, in a row. */
function keyWords(text: string, lang: Lang): string {
  const words = contentWords(text, lang)
  let at = 0
  const kept = words.flatMap(({ start, end }) => {
    if (start < at || (lang === 'zh' && end - start < 2)) return [] // in Chinese each character also stands in two pairs
    at = end
    return [text.slice(start, end)]
  })
  return [...new Set(kept)].join(lang === 'en' ? ', ' : '，') || (lang === 'en' ? 'Question, benefit.' : '提问，利益。')
}

function handedBack(buyer: string, lang: Lang): string {
  const words = buyer.replace(/[?？]/g, '').trim()
  if (words === '') return lang === 'en' ? 'I hear you.' : '我听到了。'
  return lang === 'en' ? `So what you are saying is: ${words} Is that right?` : `您的意思是：${words} 对吗？`
}

/** The sentences that say what it is worth to this buyer go; a turn that was nothing else becomes a nod. */
function withoutBenefit(rubric: Rubric, turns: Turns, labeller: Labeller): Turns {
  const trace = traceOf({ lang: rubric.lang, kind: rubric.kinds[0] ?? 'discovery', turns }, labeller)
  return turns.map((turn, index) => {
    const heard = trace.turns[index]
    if (turn.by === 'buyer' || heard?.by !== 'seller') return turn
    const spans = heard.heard.moves.filter(({ id }) => WORTH.includes(id))
    let at = 0
    const kept = sentencesOf(turn.text).filter((sentence) => {
      const from = at
      at += sentence.length
      return !spans.some(({ start, end }) => start < at && end > from)
    })
    if (at === 0 || spans.length === 0) return turn
    return { ...turn, text: kept.join('').trim() || (rubric.lang === 'en' ? 'I see.' : '明白。') }
  })
}
const WORTH: readonly string[] = ['benefit', 'need-payoff-question']

/** The seller's turns in the opposite order; the buyer's lines stay where they are. */
function turnedRound(turns: Turns): Turns {
  const said = turns.filter(({ by }) => by === 'seller').map(({ text }) => text)
  return sellerSays(turns, (_, at) => said[said.length - 1 - at] ?? '')
}
