import type { Lang } from '#content'

/** How the buyer takes what was said, as far as their words show it. */
export interface Reaction {
  readonly pleased: boolean
  readonly displeased: boolean
  /** "I told you that already." */
  readonly toldBefore: boolean
  /** "You're not answering." */
  readonly unanswered: boolean
}

const CUES: Readonly<Record<Lang, Readonly<Record<keyof Reaction, RegExp>>>> = {
  en: {
    pleased:
      /\b(thank you|thanks|cheers|appreciate|that'?s (?:fair|good|it|right|great|useful|helpful|exactly|better|a relief|clear|about it|sensible|reasonable|kind|decent|a good)|that is (?:fair|good|right|clear|reasonable|useful|helpful|better)|fair enough|good question|good point|i like (?:that|it|you)|that would (?:be|suit|help|work)|that'd (?:be|suit|help|do)|that works|works for me|sounds good|sounds (?:right|fair|reasonable)|perfect|brilliant|lovely|wonderful|grand|deal|you're on|let'?s do|i can live with|i'll take|go ahead|put me down|book it|send (?:it|me) (?:over|the)|exactly|spot on|hadn't thought|never thought|hadn't put|at last|finally someone|i can use|that settles|makes sense|see you (?:on )?(?:mon|tue|wed|thu|fri|then|at)|you've been|i feel better|oh good|that helps|much better|can't argue|all right then|agreed|very well|done\b|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|you may)/i,
    displeased:
      /(\?\?|\?!|\b(?:no\. |not what i|that'?s not|that isn'?t|that is not|doesn'?t answer|didn'?t answer|not answering|haven'?t answered|never answered|answer (?:me|the|my)|i asked|i just (?:said|told)|i (?:already )?told you|as i said|like i said|i said|are you (?:a bot|reading|serious|even|for real|listening|guessing|joking|kidding)|read(?:ing)? (?:that|me|from|off)|script|bot\b|robot|ridiculous|unbelievable|unacceptable|disgrace|joke|nonsense|rubbish|waste|wasting|don'?t tell me|don'?t you|how dare|excuse me|i beg your pardon|hang(?:ing)? up|goodbye|bye\b|i'?m done|we'?re done|forget it|never mind|leave it|no thanks|not interested|somebody else|someone else|your manager|your boss|supervisor|complain|twisting|pressure|so it'?s my fault|my fault|blam|insult|lecture|calm|which (?:one|study|company|data)\?|of what\?|to what\?|what does that mean|nothing to do|not good enough|means nothing|learned nothing|learnt nowt|learnt nothing|end the call|end this|i'?ll go|i have to go|think about it|i'?ll think|we'?ll see|i don'?t know\b|i guess|if you say so|send me something|put it in an email|whatever|again\?))/i,
    toldBefore:
      /\b(i (?:just|already|did) (?:said|told|tell|say|gave|sent|answered)|i (?:told|said to|sent) you|as i (?:said|told|wrote|mentioned)|like i said|it'?s (?:on|in) the (?:form|email|list|file|note|brief)|that was (?:on|in) the|was on the form|already (?:told|said|gave|answered|explained)|you (?:already )?asked|asked (?:me )?that|once again|i'?ve (?:just|already) (?:told|said|given|explained))/i,
    unanswered:
      /\b(not an answer|isn'?t an answer|not answering|didn'?t answer|haven'?t answered|my question was|i asked|answer (?:me|my|the)|that (?:doesn'?t|does not) answer|yes or no|you(?:'re| are) (?:avoiding|dodging)|repeated my|my (?:own )?(?:words|sentence) back|said nothing|told me nothing|of what\?|meaning\?)/i,
  },
  zh: {
    pleased:
      /(谢谢|多谢|谢了|感谢|辛苦|可以[。,，!！的啊]|可以$|行[,，。!！吧啊]|行$|好[,，。!！的]|好$|好嘞|好吧|成[,，。]|中[,，。]|要得|没问题|有道理|说得对|说的对|对[,，。!！]|对$|是这个(?:意思|理)|这话(?:实在|在理|我爱听)|实在|痛快|爽快|靠谱|专业|周到|用心|难为你|放心了|踏实|舒服多了|不错|挺好|蛮好|太好了|那就这|就这么|就按|就定|定了|说定|约[好在]|那你(?:发|来|写|寄|安排)|你来(?:安排|定)|等你|听你的|信你|我看行|没想到|没想过|没算过|真没|还真|倒是|有点意思|有意思|这个(?:好|行|可以|有用)|我(?:考虑|试试)|试试|先试|(?:周|星期|礼拜)[一二三四五六日天]|上午|下午|明天见|笑)/,
    displeased:
      /([?？][?？]|[!！][!！]|[?？][!！]|不是这个|不是(?:问|来|要)|没(?:回答|听|懂|讲|说到)|答非所问|你(?:听|懂|到底|倒是|还没|怎么)|我(?:问的是|问你|说了|讲了|刚|已经|不是|都说|早就)|机器人|念稿|念的|照着|套话|空话|废话|扯|忽悠|糊弄|敷衍|骗|吓唬|威胁|逼|什么态度|什么意思|几个意思|怪我|赖我|我的错|教训|教育我|凭什么|凭啥|投诉|曝光|律师|工商|消协|12315|退钱|退货|算了|拉倒|不用了|不必了|不需要|免了|再说吧|再看看|考虑考虑|再联系|挂了|就这样吧|换个人|换人|叫你们(?:领导|经理|主管)|找你们(?:领导|经理|老板)|没空|走了|莫|少来|别(?:跟我|说|扯|拿|给我)|哪(?:家|个|一家)[?？]|具体(?:点|一点|是)|多少[?？]|几(?:号|点|个)[?？]|……|唉|呃)/,
    toldBefore:
      /(我(?:刚|刚才|不是|已经|都|前面|邮件里?|早)?(?:不是)?(?:说过|说了|讲过|讲了|写了|发了|发过|告诉|填了)|刚(?:才)?(?:说|讲)(?:过|了|完)|说过了|讲过了|(?:表|邮件|单子|资料)(?:里|上)(?:都)?(?:有|写)|又问|问过了|还要我(?:说|讲)|再说一遍)/,
    unanswered:
      /(没(?:有)?(?:回答|答)|答非所问|我问的是|我问你|还没(?:说|讲|回答|答)|没(?:说|讲)(?:数字|清楚|到)|绕(?:我|圈|弯)|正面回答|能还是不能|是还是不是|什么(?:东西|意思)[?？]|念稿|背书|废话|空话|套话|啥也没说|所以呢)/,
  },
}

/** Reads a buyer's line by its turns of phrase; a line that shows nothing is neither pleased nor displeased. */
export function reactionOf(text: string, lang: Lang): Reaction {
  const cues = CUES[lang]
  const toldBefore = cues.toldBefore.test(text)
  const unanswered = cues.unanswered.test(text)
  const displeased = toldBefore || unanswered || cues.displeased.test(text)
  return { pleased: cues.pleased.test(text), displeased, toldBefore, unanswered }
}
