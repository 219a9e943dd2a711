import type { Lang, MoveId } from '#content'

/** A clause that refuses, supposes or merely announces something: these moves are not done by it. Even text, end exclusive. */
export interface Denial {
  readonly start: number
  readonly end: number
  readonly moves: ReadonlySet<MoveId> | 'done'
}

/** An act by its words, and the moves that are not done where it is refused. */
interface Act {
  readonly words: string
  readonly moves: readonly MoveId[]
}

const SORRY: readonly MoveId[] = ['apologise', 'own-it']
const MEND: readonly MoveId[] = ['propose-remedy', 'offer-help', 'special-offer-close', 'own-it']
const LISTEN: readonly MoveId[] = ['invite-venting', 'offer-help', 'reflect-feeling', 'acknowledge']
const LATER: readonly MoveId[] = ['follow-up', 'next-step', 'offer-help']
const ASK: readonly MoveId[] = [
  'open-question',
  'closed-question',
  'high-gain-question',
  'imagine-question',
  'situation-question',
  'problem-question',
  'implication-question',
  'need-payoff-question',
  'ask-budget',
  'qualify-request',
  'clarify',
]
const SUM: readonly MoveId[] = ['recap', 'paraphrase', 'summary-close']
const CLOSE: readonly MoveId[] = [
  'direct-close',
  'assumptive-close',
  'trial-close',
  'choice-close',
  'comparison-close',
  'story-close',
  'pressure',
]
const FEEL: readonly MoveId[] = ['acknowledge', 'reflect-feeling']
const SELL: readonly MoveId[] = ['benefit', 'advantage', 'overclaim', 'proof']

const ACTS: Readonly<Record<Lang, readonly Act[]>> = {
  en: [
    {
      words: 'apolog(?:y|ies|i[sz]e|i[sz]ing)|sorry|(?:our|my) (?:fault|mistake)|(?:the|any) (?:blame|responsibility)',
      moves: SORRY,
    },
    {
      words:
        'refund|replac(?:e|ing|ement)|compensat(?:e|ion|ing)|repair|make (?:it|this|that) (?:right|good|up)|discount|money back|swap|offer(?:ing)? you',
      moves: MEND,
    },
    { words: 'help(?:ing)? you|listen(?:ing)?|hear(?:ing)? (?:you|it|about|what|your)', moves: LISTEN },
    {
      words: 'call(?:ing)? you|ring you|phone you|get back to|follow(?:ing)? up|email you|check(?:ing)? (?:back|in)',
      moves: LATER,
    },
    { words: 'ask(?:ing)?|question you', moves: ASK },
    {
      words: 'summari[sz](?:e|ing)|sum(?:ming)? up|recap|repeat(?:ing)? (?:it|what|that)|read(?:ing)? (?:it|that) back',
      moves: SUM,
    },
    { words: 'press(?:ure|uring)?|push(?:ing)? you|rush(?:ing)? you|close you', moves: CLOSE },
    {
      words:
        'understand (?:why|how|what) you|care (?:how|what|that|about)|know how you feel|see (?:your point|why you)|(?:empathi|sympathi)[sz]e',
      moves: FEEL,
    },
    { words: 'promise|guarantee|claim', moves: SELL },
    { words: 'mak(?:e|ing) (?:any )?excuses', moves: ['excuse'] },
    { words: 'blam(?:e|ing) you|your fault', moves: ['blame-buyer'] },
    { words: 'argu(?:e|ing)', moves: ['argue'] },
    {
      words: 'knock(?:ing)?|run(?:ning)? (?:them|anyone) down|bad[- ]?mouth(?:ing)?|say anything (?:bad|against)',
      moves: ['disparage-competitor'],
    },
  ],
  zh: [
    { words: '道歉|抱歉|对不起|致歉|赔不是|认错|承担|负责', moves: SORRY },
    { words: '退款|退货|退钱|退|给[您你]换|换|赔|补偿|维修|修|打折|优惠|折扣|降价|解决|帮[您你]', moves: MEND },
    { words: '听[您你]|听', moves: LISTEN },
    { words: '回电|打电话|联系|跟进|回访|上门|答复|回复[您你]', moves: LATER },
    { words: '问[您你]|提问|问', moves: ASK },
    { words: '总结|复述|重复|归纳|回顾', moves: SUM },
    { words: '催|逼|施压|推销', moves: CLOSE },
    { words: '理解[您你]|体会|在乎|关心|明白[您你]|同情', moves: FEEL },
    { words: '保证|承诺|打包票|吹|夸口', moves: SELL },
    { words: '找借口|找理由|推卸|推脱', moves: ['excuse'] },
    { words: '怪[您你]|指责|责怪', moves: ['blame-buyer'] },
    { words: '争|吵|抬杠', moves: ['argue'] },
    { words: '说[^,。]{0,5}坏话|贬低|诋毁', moves: ['disparage-competitor'] },
  ],
}

// "Refuses": who, a denial, then the act, all in one clause. What turns a denial round ("not only", "can't … enough", "not … until") is no denial.
const GAP_EN =
  '(?:(?!\\b(?:but|because|so|though|although|who|when|until|unless|if|without|only|just|enough|hesitate|forget|mind|stop|let|leave|keep|help but)\\b)[^,.;:!?\\n])'
const WHO_EN = "\\b(?:i|we|nobody|no one|don't expect|do not expect|don't think|refuse|there's|there is|you're|you are|you)"
const NOT_EN =
  "(?:(?:'m|'re| am| are|'ll| will)? ?\\bnot (?:going to|gonna|about to|planning to|prepared to|willing to|here to|here for|getting)|(?:'m|'re| am| are) not (?:at all |in the least |really )?(?=sorry|apolog|blaming|arguing|making|asking|calling|offering|pressuring|rushing|pushing)|(?:will|'ll| would|'d) (?:not|never)|wo(?:uld)?n'?t|(?:ca|sha)n'?t|cannot|(?:do not|don'?t|didn'?t) (?=intend|plan|want|need|have|feel|see|really|even|owe|care|understand|know how|get|blame|empathi|sympathi)|refuse to|decline to|no (?:intention|plan|plans|reason|need|point|way)|see no|me to|is going to)"
const REFUSES_EN = (words: string) =>
  `(?:${WHO_EN}${GAP_EN}{0,14}?${NOT_EN}${GAP_EN}{0,36}?|\\b(?:no need|no reason|no point|rather than|instead of|without) (?:for (?:me|us) )?(?:to|in)? ?)\\b(?:${words})`
const TAIL_EN = '(?:(?! (?:but|because|so|and i|and we)\\b)[^,.;:!?\\n])*'
const ROUND_EN = /\b(?:enough|only|just|hesitate|until|unless|without (?:first )?(?:ask|check|apolog)|suppose|blame you)\b/

const GAP_ZH = '(?:(?!但|可是|因为|所以|只是|光|仅|不得不|再|让|忘|耽误|如果)[^,。;:!?\\s])'
const NOT_ZH =
  '(?:不会|不打算|不想|不准备|没打算|没想|不愿|不肯|拒绝|绝不|不可能|没必要|没有必要|没义务|没有义务|不必|不该|才不|懒得|没理由|没有理由|不需要|不能|没法|不是来|没兴趣)'
const REFUSES_ZH = (words: string) =>
  `(?:(?:我|咱|俺|公司|这边)${GAP_ZH}{0,6}?${NOT_ZH}(?:${GAP_ZH}{0,9}?)|(?:我|咱|俺)们?(?:就|也|都|可|是|这边)?不(?:给|跟|向|对|为)?[您你]?们?|(?:别指望|休想|别想)(?:我|我们|让我们?)?${GAP_ZH}{0,6}?|不会(?:给|跟|向)?[您你]?|不(?:给|跟|向)[您你]们?)(?:${words})`
const ROUND_ZH =
  /不只|不光|不仅|不单|不得不|不能不|不会不|没法不|不(?:好意思|够)|不换(?:人|地方)|才(?:能|会)|之前|不.{0,8}就不|除非/

/** Supposes: says that one could, or was told to. Only of speaking; "we could replace it, but …" is an offer. */
const SUPPOSES: Readonly<Record<Lang, (words: string) => string>> = {
  en: (words) =>
    `\\b(?:(?:i|we) (?:could|might|should probably|would normally|'d normally|'d usually|would usually|was going to|was about to|were going to|suppose i (?:could|should))|if (?:i|we) (?:were to|wanted to|had to)|(?:i|we)(?:'m| am|'re| are| was| were|'ve been| have been) (?:told|supposed|meant|trained|expected|required|paid) to|they (?:want|told|tell|expect|taught|teach) (?:me|us) to|the (?:script|book|manual|training) (?:says|tells me|wants me)(?: to)?)(?: (?:just|only|now|here|simply|even|say(?: that)?|say i'm|say i am|tell you(?: that)?|pretend(?: to be)?|be|express|start by|i'm|i am|we're|we are|to|so|very|really|you|offer(?: you)?|an?|your|the|for)){0,6} (?:${words})`,
  zh: (words) =>
    `(?:(?:我|我们)?(?:本来|本可以|大可以|原本|按理|照理|按流程|按规定|按话术|照剧本|话术上|培训里|书上)${GAP_ZH}{0,10}?|(?:叫|要|让|教|规定)我们?(?:要|先|跟|向|对|给|说|[您你])*|假如我|要是我(?:想|要)?(?:跟|向)?[您你]?)(?:${words})`,
}
const SPEECH: ReadonlySet<readonly MoveId[]> = new Set([SORRY, ASK, SUM, FEEL, LISTEN])

/** Announces: names the technique that is to come. */
const ANNOUNCES: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:(?:now|next|then|first|here) )?(?:i|we|i'll|we'll|i'm|we're|let me|time|going)\b(?:(?!\b(?:but|because)\b)[^,.;:!?\n]){0,18}?\b(?:use|using|apply|applying|employ|demonstrate|practi[sc]e|give|giving|show|showing|express|perform|do|try|make|move (?:on )?to|start with|handle|deploy|build|ask)\b(?:(?!\b(?:but|because)\b)[^.;:!?\n]){0,40}?\b(?:empathy|spin|fab|(?:features?|advantages?) and (?:advantages?|benefits?)|(?:give|state|show|use|and) (?:the |my |some |your )?benefits|(?:open|closed)(?:-| )?(?:ended)? questions?|(?:need|implication|problem|situation)(?:[ -]payoff)? questions?|active listening|paraphrasing|a paraphrase|rapport|(?:trial|summary|assumptive|direct|choice) close|objection handling|an? (?:sincere |proper )?apology|the (?:feel felt found|closing technique))\b[^.;!?\n]*/g,
  zh: /(?:接下来|下面|现在|然后|首先|其次|最后|我要|我会|我将|我来|我准备|我打算|我先|我就|我再|我)(?:(?!但|可是|因为)[^,。;:!?\n]){0,10}?(?:用|使用|运用|采用|展示|进行|做|表达|表示|体现|给出|抛出|提出?|开始|进入|问|来)(?:(?!但|可是|因为)[^,。;:!?\n]){0,10}?(?:spin|fab|同理心|共情|开放式|封闭式|暗示(?:性)?问题|背景问题|难点问题|需求效益|话术|销售技巧|积极倾听|倾听技巧|复述技巧|异议处理|成交法|成交技巧|(?:假设|总结|试探|直接)成交|特征(?:、|和|与)?(?:优势|利益)|利益陈述|破冰|先处理心情)[^。;!?\n]*/g,
}
const SURE: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:i|we|no|refuse|instead|rather|without|expect|you)\b/,
  zh: /不|没|拒绝|休想|别|懒/,
}
const MAYBE: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:could|might|would|'d|told|supposed|meant|trained|expected|required|paid|if|script|manual|training|book|they|going to|about to|should)\b/,
  zh: /本|按|照|书上|话术|培训|叫|要|让|教|规定|假如/,
}

interface Reader {
  readonly act: RegExp
  readonly refuses: RegExp
  readonly supposes: RegExp | null
  readonly moves: ReadonlySet<MoveId>
}
const readers: Partial<Record<Lang, readonly Reader[]>> = {}
const readersOf = (lang: Lang): readonly Reader[] => {
  readers[lang] ??= ACTS[lang].map(({ words, moves }) => ({
    act: new RegExp(words),
    refuses: new RegExp(lang === 'en' ? REFUSES_EN(words) + TAIL_EN : `${REFUSES_ZH(words)}[^,。;:!?\\n]*`, 'g'),
    supposes: SPEECH.has(moves) ? new RegExp(`${SUPPOSES[lang](words)}[^,。.;:!?\\n]*`, 'g') : null,
    moves: new Set(moves),
  }))
  return readers[lang]
}

/** Where the seller says that something will not be done, might be said, or is about to be shown. */
export function denialsIn(text: string, lang: Lang): readonly Denial[] {
  const denials: Denial[] = []
  const round = lang === 'en' ? ROUND_EN : ROUND_ZH
  const add = (found: RegExpMatchArray, moves: Denial['moves']) => {
    const start = found.index ?? 0
    denials.push({ start, end: start + found[0].length, moves })
  }
  const announced = [...text.matchAll(ANNOUNCES[lang])]
  for (const found of announced) add(found, 'done')
  for (const { act, refuses, supposes, moves } of readersOf(lang)) {
    if (!act.test(text)) continue
    if (SURE[lang].test(text))
      for (const found of text.matchAll(refuses))
        if (!round.test(found[0]) && text[(found.index ?? 0) + found[0].length] !== '?') add(found, moves)
    if (supposes !== null && MAYBE[lang].test(text)) for (const found of text.matchAll(supposes)) add(found, moves)
  }
  return denials
}

/** What an announcement may truly be, and faults: never taken away by it. */
const KEPT: ReadonlySet<MoveId> = new Set(['purpose', 'meeting-value', 'permission', 'next-step', 'rapport'])

/** Whether a move could only have been heard in a clause that denies it. */
export const isDenied = (denials: readonly Denial[], move: MoveId): boolean =>
  denials.some(({ moves }) => (moves === 'done' ? !KEPT.has(move) : moves.has(move)))
