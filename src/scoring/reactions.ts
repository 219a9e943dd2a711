import type { Lang } from '#content'
import { type ToneTable, toneOf } from './tone.ts'

/** How the buyer takes what was said, as far as their words show it. */
export interface Reaction {
  /** Above 0 like one who is well served, below like one who is not: thousandths of a point (`toneOf`). */
  readonly tone: number
  readonly pleased: boolean
  readonly displeased: boolean
  /** "I told you that already." */
  readonly toldBefore: boolean
  /** "You're not answering", "are you reading that from a sheet?" */
  readonly unanswered: boolean
  /** "You're not answering", put so that it can mean nothing else. */
  readonly protests: boolean
  /** "I never said that", "it's the door, not the gate", "I told you": what the seller takes for true is not, or was told. */
  readonly corrects: boolean
  /** "We're done", "I'll go to somebody else": no more of this seller. */
  readonly sendsAway: boolean
}

/** From here on a tone is called pleased, or displeased. */
const PLAIN = 250

const TOLD: Readonly<Record<Lang, RegExp>> = {
  en: /\b(i (?:just|already|did) (?:said|told|tell|say|gave|sent|answered)|i (?:told|said to|sent) you|as i (?:said|told|wrote|mentioned)|like i said|it'?s (?:on|in) the (?:form|email|list|file|note|brief)|that was (?:on|in) the|was on the form|already (?:told|said|gave|answered|explained)|you (?:already )?asked|asked (?:me )?that|once again|i'?ve (?:just|already) (?:told|said|given|explained))/i,
  zh: /(我(?:刚|刚才|不是|已经|都|前面|邮件里?|早)?(?:不是)?(?:说过|说了|讲过|讲了|写了|发了|发过|告诉|填了)|刚(?:才)?(?:说|讲)(?:过|了|完)|说过了|讲过了|(?:表|邮件|单子|资料)(?:里|上)(?:都)?(?:有|写)|又问|问过了|还要我(?:说|讲)|再说一遍)/,
}
const UNANSWERED: Readonly<Record<Lang, RegExp>> = {
  en: /\b(are you (?:a )?(?:bot|robot|reading|for real)|(?:reading|read) (?:that |me |this |it )?(?:from|off|the headings)|is (?:this|that) a script|not an answer|isn'?t an answer|not answering|didn'?t answer|haven'?t answered|my question was|i asked|answer (?:me|my|the)|that (?:doesn'?t|does not) answer|yes or no|you(?:'re| are) (?:avoiding|dodging)|repeated my|my (?:own )?(?:words|sentence) back|said nothing|told me nothing|no answer|(?:not|n't|never) (?:been )?listen(?:ing|ed)?(?: to (?:me|a word))?|i (?:didn'?t|never) (?:ask|mention)(?:ed)?|(?:that'?s|just) what i (?:just )?(?:said|told)|what (?:i|we) (?:just )?told you|what(?:'s| has| does) (?:that|this|it) (?:got )?(?:to do with)|of what\?|meaning\?)/i,
  zh: /(没(?:有)?(?:回答|答)|答非所问|我问的是|我问你|还没(?:说|讲|回答|答)|没(?:说|讲)(?:数字|清楚|到)|绕(?:我|圈|弯)|正面回答|能还是不能|是还是不是|什么(?:东西|意思)[?？]|念稿|机器人|照着(?:什么)?念|背书|废话|空话|套话|啥也没说|(?:没|不)(?:有)?(?:在|好好|认真)?听(?:我|进去)|没在听|我(?:又)?没(?:问|提|说)(?:你|过|这|那|价|什么)|我就是这么说的|我说的是|(?:你)?(?:都|全)是我说的|有什么关系|所以呢)/,
}

/** Of these, what may as well answer a question or tell of others: "I said the north side", "what has that to do with me, he said". */
const MAY_ANSWER: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:i (?:didn'?t|never) (?:ask|mention)(?:ed)?|(?:that'?s|just) what i (?:just )?(?:said|told)|what (?:i|we) (?:just )?told you|of what\?|meaning\?)/gi,
  zh: /我说的是|我就是这么说的|我(?:又)?没(?:问|提|说)(?:你|过|这|那|价|什么)|(?:还)?没(?:说|讲)(?:数字|清楚|到)?|什么(?:东西|意思)[?？]|废话|有什么关系(?![?？])/g,
}
const CORRECTS: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:i (?:never|didn'?t|did not) sa(?:id|y)|(?:that'?s|that is|it'?s|this is) (?:not|n't) (?:what (?:i|we)|my|mine|our|ours|me|us|true|so|right)|(?:that|it|this) isn'?t (?:what (?:i|we)|my|mine|our|ours|me|us|true|so|right)|(?:you'?ve|you have|you) got (?:it|that|this|me|us|the \w+) (?:all )?(?:wrong|mixed|confused|backwards)|(?:the )?wrong (?:file|person|customer|order|shop|firm|company|house|one|way round)|the other way (?:a)?round|mixing (?:me|us|it|that|this|up)|(?:we|i) (?:don'?t|do not) (?:have|own|sell|make|run) (?:a|an|any)\b|there (?:is|are|'s) no |(?:we|i)(?:'ve| have)(?: got)? no |there(?:'s| is| are)n'?t an?y? )/i,
  zh: /(?:^|[你您]们?(?:是不是|这是|都|怕是|准是)?|[，,。！!])(?:弄|搞|看|认|找|听|记|拿)(?:错|混|反|岔)|(?:说|讲|全|都|正好)反|不是[^，。,.？?！!]{1,8}[，,。.]\s*(?:我(?:们|家)?(?:这)?)?是|我(?:可|们)?没(?:有)?(?:这么)?(?:说|讲)过?|没(?:有)?[^，。？！]{0,6}(?:的事|这回事|那回事)|(?:跟|和|与)[^，。？！]{1,8}(?:没|无|有什么|有啥|什么)关系|哪来的|哪儿来的|哪有/,
}
/** "No, that's it", "nothing else": what was asked for was whether anything is left. A no of relief is no trouble. */
const RELIEVED: Readonly<Record<Lang, RegExp>> = {
  en: /^(?:no|nope|nothing|none)[,.!]? +(?:(?:else|more|further)\b|(?:that|it|we)(?:'s|'re| is| are)? (?:it|all|everything|fine|good|settle|square|answer|cover|do(?:es)?\b)|when (?:can|could|do|will) )|^(?:that|it) (?:settle|square|answer|cover)s (?:it|that)\b/i,
  zh: /^(?:没|没有)(?:了|啥了|什么了|别的了?|其他的?了?)(?=[,，。.!！]|$)|没(?:啥|什么|别的|有)?问题了|^(?:没|没有)问题(?=[,，。.!！]|$)/,
}
const AWAY: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:useless|(?:waste of|wast(?:ed|ing)) (?:my |our )?time|(?:haven'?t|have not|did(?:n'?t| not)) help(?:ed)? (?:me |us )?(?:at all|with anything|one bit)|not interested|no,? thank(?:s| you)|(?:we|i)(?:'re|'m| are| am) done|are we done|get out(?: of (?:here|my|our))?[.!]|take me off|(?:do(?:n'?t| not)|never|stop|needn'?t) (?:you |bother )?(?:call|ring|com|contact|writ|phon)(?:e|ing)?(?: me| us| here| back| again)*[.!]|(?:your|the) competitors?|(?:some(?:body|one)|somewhere) else|elsewhere|the other (?:lot|firm|company|people)|ombudsman|trading standards|small claims|lawyer|solicitor|sue|suing|report(?:ing)? you|forget it|had enough|by myself)(?!\w)/i,
  zh: /(?:(?:挂|走)了(?=[。！!~]|$)|不需要|不用了|算了|拉倒|别再?(?:来|打|找|发|提|联系)|没帮|白(?:来|等|费|搭|跑)|浪费|失望|法院|监管局|消协|差评|起诉|律师|滚|出去|不考虑|不(?:想)?(?:聊|谈|买|跟你)|不要了|别家|别人家|换一?家|没有?下一步|到此为止|没意思)/,
}
/** "If it rains through again, we're done": nobody is sent away yet. */
const SUPPOSED: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:if|unless|otherwise|one more)\b/i,
  zh: /要是|如果|万一|不然|的话|就/,
}
const sendsAway = (text: string, lang: Lang): boolean =>
  (text.match(/[^.!?。！？\n]+[.!?。！？\n]*/g) ?? []).some((one) => AWAY[lang].test(one) && !SUPPOSED[lang].test(one))

/** Reads a buyer's line by its turns of phrase; a line that shows nothing is neither pleased nor displeased. */
export function reactionOf(text: string, lang: Lang, table?: ToneTable): Reaction {
  const heard = toneOf(text, lang, table)
  const toldBefore = TOLD[lang].test(text)
  const unanswered = UNANSWERED[lang].test(text)
  const away = sendsAway(text, lang)
  const tone = RELIEVED[lang].test(text.trim()) && !unanswered && !away ? Math.max(PLAIN, heard) : heard
  const displeased = toldBefore || unanswered || tone <= -PLAIN
  return {
    tone,
    pleased: tone >= PLAIN && !displeased,
    displeased,
    toldBefore,
    unanswered,
    protests: UNANSWERED[lang].test(text.replace(MAY_ANSWER[lang], ' ')),
    corrects: toldBefore || unanswered || CORRECTS[lang].test(text),
    sendsAway: away,
  }
}
