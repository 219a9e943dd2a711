import { ASK, CLOSE, type DenialWords, FEEL, LATER, LISTEN, MEND, SELL, SORRY, SUM } from './denials.ts'

const GAP_EN =
  '(?:(?!\\b(?:but|because|so|though|although|who|when|until|unless|if|without|only|just|enough|hesitate|forget|mind|stop|let|leave|keep|help but)\\b)[^,.;:!?\\n])'
const WHO_EN = "\\b(?:i|we|nobody|no one|don't expect|do not expect|don't think|refuse|there's|there is|you're|you are|you)"
const NOT_EN =
  "(?:(?:'m|'re| am| are|'ll| will)? ?\\bnot (?:going to|gonna|about to|planning to|prepared to|willing to|here to|here for|getting)|(?:'m|'re| am| are) not (?:at all |in the least |really )?(?=sorry|apolog|blaming|arguing|making|asking|calling|offering|pressuring|rushing|pushing)|(?:will|'ll| would|'d) (?:not|never)|wo(?:uld)?n'?t|(?:ca|sha)n'?t|cannot|(?:do not|don'?t|didn'?t) (?=intend|plan|want|need|have|feel|see|really|even|owe|care|understand|know how|get|blame|empathi|sympathi)|refuse to|decline to|no (?:intention|plan|plans|reason|need|point|way)|see no|me to|is going to)"
const REFUSES_EN = (words: string) =>
  `(?:${WHO_EN}${GAP_EN}{0,14}?${NOT_EN}${GAP_EN}{0,36}?|\\b(?:no need|no reason|no point|rather than|instead of|without) (?:for (?:me|us) )?(?:to|in)? ?)\\b(?:${words})`
const TAIL_EN = '(?:(?! (?:but|because|so|and i|and we)\\b)[^,.;:!?\\n])*'
const ROUND_EN = /\b(?:enough|only|just|hesitate|until|unless|without (?:first )?(?:ask|check|apolog)|suppose|blame you)\b/

export const DENIALS_EN: DenialWords = {
  acts: [
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
  refuses: (words) => REFUSES_EN(words) + TAIL_EN,
  round: ROUND_EN,
  supposes: (words) =>
    `\\b(?:(?:i|we) (?:could|might|should probably|would normally|'d normally|'d usually|would usually|was going to|was about to|were going to|suppose i (?:could|should))|if (?:i|we) (?:were to|wanted to|had to)|(?:i|we)(?:'m| am|'re| are| was| were|'ve been| have been) (?:told|supposed|meant|trained|expected|required|paid) to|they (?:want|told|tell|expect|taught|teach) (?:me|us) to|the (?:script|book|manual|training) (?:says|tells me|wants me)(?: to)?)(?: (?:just|only|now|here|simply|even|say(?: that)?|say i'm|say i am|tell you(?: that)?|pretend(?: to be)?|be|express|start by|i'm|i am|we're|we are|to|so|very|really|you|offer(?: you)?|an?|your|the|for)){0,6} (?:${words})`,
  announces:
    /\b(?:(?:now|next|then|first|here) )?(?:i|we|i'll|we'll|i'm|we're|let me|time|going)\b(?:(?!\b(?:but|because)\b)[^,.;:!?\n]){0,18}?\b(?:use|using|apply|applying|employ|demonstrate|practi[sc]e|give|giving|show|showing|express|perform|do|try|make|move (?:on )?to|start with|handle|deploy|build|ask)\b(?:(?!\b(?:but|because)\b)[^.;:!?\n]){0,40}?\b(?:empathy|spin|fab|(?:features?|advantages?) and (?:advantages?|benefits?)|(?:give|state|show|use|and) (?:the |my |some |your )?benefits|(?:open|closed)(?:-| )?(?:ended)? questions?|(?:need|implication|problem|situation)(?:[ -]payoff)? questions?|active listening|paraphrasing|a paraphrase|rapport|(?:trial|summary|assumptive|direct|choice) close|objection handling|an? (?:sincere |proper )?apology|the (?:feel felt found|closing technique))\b[^.;!?\n]*/g,
  sure: /\b(?:i|we|no|refuse|instead|rather|without|expect|you)\b/,
  maybe:
    /\b(?:could|might|would|'d|told|supposed|meant|trained|expected|required|paid|if|script|manual|training|book|they|going to|about to|should)\b/,
}
