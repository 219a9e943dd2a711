import type { WordedManner } from './worded.ts'

const any = (...parts: readonly string[]): RegExp => new RegExp(`(?<![a-z])(?:${parts.join('|')})(?![a-z])`, 'gi')
const NUMBER =
  '(?:\\d[\\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundred)'

/** Words by which a manner is known in English: general ones, of no trade. */
export const MANNER_WORDS: Readonly<Record<WordedManner, RegExp>> = {
  figures: any(
    `[£$€]?\\d[\\d.,]*(?:k|m| ?%)?(?:[ -](?:percent|per cent|units?|pieces?|points?|thousand|million))?`,
    `${NUMBER} (?:percent|per cent|hours?|minutes?|days?|weeks?|months?|degrees?|thousand|million|out of|in \\w+)`,
    'half an hour|a (?:dozen|hundred|thousand|third|quarter)',
  ),
  exact: any(
    'measured?|measuring|tested|test (?:report|run|data|certificate)|protocols?|certificates?|certified|calibrat\\w+|tolerances?',
    'specification|specs?|data ?sheets?|raw data|sample|average|margin|deviation|conditions?|accura(?:te|cy)|precise(?:ly)?|exact(?:ly)?',
    'compared (?:with|to)|according to|source|documents?|appendix|clause|in writing|written|page \\w+|log(?:s|ged)?|records?|except(?:ion)?',
    'do you mean|that is to say|to be exact|in (?:that )?order|point by point|step by step|not included|covered|within \\w+|at least|at most|between \\S+ and',
    "have i understood|if i(?:[’']ve| have) understood|correctly|i (?:don[’']t|do not) know|would be a guess|check that",
  ),
  dated: any(
    '(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|tomorrow|this (?:week|month|morning|afternoon|evening)|next (?:week|month)',
    '(?:by|at|on|from|before|until|till) (?:the )?(?:\\d{1,2}(?::\\d\\d|st|nd|rd|th)?|noon|midnight|one|two|three|four|five|six|seven|eight|nine|ten|first|end of)',
    'january|february|march|april|june|july|august|september|october|november|december',
  ),
  options: any(
    'two (?:ways|options|choices)|three (?:ways|options|choices)|options? (?:a|one|1)|either|which (?:one|of|do you|would you)|you (?:choose|decide|pick)',
    'your (?:choice|call|decision)|up to you|or (?:would|do|shall|rather|half|the other)|a or b|whichever',
  ),
  gentle: any(
    "no (?:rush|hurry|pressure|obligation|hard feelings)|take (?:your|all the) time|don[’']t hurry|in your own time|in peace|whenever (?:you|it)|all the time",
    "if you(?:[’']d)? like|if (?:that[’']s|it[’']s) (?:all right|ok|okay|fine)|would it help|would you mind|perhaps|maybe|a (?:little|bit)",
    'just (?:one|a|for)|one step|small(?:er)? step|not all at once|step by step|send it back|give it back|costs you nothing|safe(?:ly|ty)?|try it|guarantee\\w*',
    '(?:be|left) alone|at your side|by your side|any time|perfectly fine|quite openly',
  ),
  people: any(
    'your (?:team|people|colleagues?|staff|crew|family|girls|boys|customers?|guests?|nurses?|drivers?|wife|husband|boss|neighbou?rs?)',
    'the (?:team|others|older ones|colleagues|girls|lads|guests|people|staff)|everyone|everybody|together(?! with)|each of (?:them|you)|both of you',
    'friends?|neighbou?rs?|colleagues?|(?:she|he|they) (?:felt|told|tells?|said|says?|laughed|stood|sat|loved?|wanted|had)|her|him|who looks after|mr|mrs|ms',
  ),
  feeling: any(
    'sorry|apologi[sz]e\\w*|understand|i (?:can )?hear (?:you|that)|feel(?:s|ing|ings)?|felt|worr(?:y|ied|ies)|upset|afraid|fear|let down|frustrat\\w+',
    'furious|cross|angry|awful|hurt|hesitat\\w*|trouble[sd]?|glad|happy|proud|lovely|kind of you|loyal(?:ty)?|trust|in your place|mean to you|curious',
  ),
  picture: any(
    'imagine|picture (?:it|this|that|the|your|a|yourself)|think of (?:the|your|it)|suppose|what if|dream\\w*|vision|see yourself|can you see|you can (?:see|hear|smell)',
    'the (?:first|only) (?:in|on|one|hotel|shop|firm|to)|be the first|never (?:been )?seen|story|stories|lights?|stage|queue|opening (?:night|day)|evening|summer',
    'what (?:should|would|will) (?:people|they|everyone|your)',
  ),
  lively:
    /[^!.?]{0,40}!|(?<![a-z])(?:oh|wow|love (?:it|that|this)|amazing|brilliant|fantastic|wonderful|great idea|exciting|tell me (?:everything|the whole|all))(?![a-z])/gi,
}
