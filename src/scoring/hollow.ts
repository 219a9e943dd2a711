import type { Lang } from '#content'

/**
 * Words of method and of advertising: what people say who name the step instead of taking it ("I acknowledge your objection;
 * benefit: value"). One alone is ordinary speech; several in a turn say nothing to this buyer.
 */
const TERMS: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:situation(?:al)? question|problem question|implications?|need[- ]?pay-?offs?|features?|advantages?|benefits?|testimonials?|case stud(?:y|ies)|references|white ?papers|roi|return on investment|peace of mind|value[- ]?(?:add(?:ed)?|based|proposition)?|best[- ](?:in[- ]class|of[- ]breed)|world[- ]class|state of the art|cutting[- ]edge|industry[- ]leading|end[- ]to[- ]end|holistic|seamless(?:ly)?|synerg(?:y|ies)|win[- ]win|trusted (?:advisor|partner)|partnership|customer[- ]centric|consultative|tailored|bespoke|one[- ]stop|scalab(?:le|ility)|productivity|efficien(?:t|cy)|innovati(?:ve|on)|transparency|excellence|journey|stakeholders?|pain points?|actively listening|active listening|i (?:hear|acknowledge|validate|empathi[sz]e|appreciate) (?:that |your |you)?|i (?:completely|fully|totally|truly|deeply|absolutely) (?:understand|hear|acknowledge|respect)|valid (?:and reasonable )?(?:concern|point|feelings?)|your (?:concern|objection|feelings?|needs?|feedback|inconvenience)s?|empath(?:y|i[sz]e)|acknowledge[ds]?|clarif(?:y|ied)|objections?|rapport|paraphras(?:e|ed|ing)|summari[sz]e|recap|follow[- ]?up|next steps?|trial close|close|proof|evidence|solutions?|great question|brilliant point|great insight|great point|excellent choice|thank you for (?:sharing|your (?:valuable )?(?:feedback|question))|felt the same|feel[,.]? felt[,.]? found|others have felt|they found|scale of (?:1|one) to (?:10|ten)|move forward|take full responsibility|bottom of (?:my|our) hearts?|positive difference|extra mile|option [ab]|on time|quality|growth|savings?|excited)\b/gi,
  zh: /(?:特性|特点|优势|优点|利益|好处|益处|证据|案例|背书|见证|认证|价值|赋能|闭环|痛点|难点|现状|一站式|全方位|全链路|全场景|全流程|全生命周期|端到端|数字化|智能化|生态|降本增效|提质|行业领先|领先|专业|尊享|极致|量身定制|性价比|口碑|双赢|共赢|以客户为中心|客户第一|客户至上|感同身受|深表|共情|同理心|倾听|复述|澄清|认同|异议|顾虑|疑虑|感受|理解您|非常理解|完全理解|深深理解|感谢您的(?:分享|反馈|宝贵|坦诚|信任|认可|确认)|宝贵(?:意见|反馈|时间)|好问题|问题(?:非常|问得)好|非常专业|总结(?:一下)?|综上所述|第[一二三四五]步|方案[一二]|回访|跟进到底|全部责任|解决方案|完美|满意度|满意|确认(?:下一步|合作|理解)|下一步|现在为您|下面(?:进行|是|我)|需求(?:连接|匹配)?|影响(?:问题)?|重要性|意义|回报|体验|安心|放心|省心|省力|效率|品质|品牌|头部|五百强|权威|真诚|诚实|坦诚|全程|价值主张|您说得(?:非常)?对|对您(?:非常|很)?重要)/g,
}

/** How many such terms a text holds, different ones, and how many there are at all. */
export function hollowTerms(text: string, lang: Lang): { readonly kinds: number; readonly all: number } {
  const found = text.toLowerCase().match(TERMS[lang]) ?? []
  return { kinds: new Set(found).size, all: found.length }
}
