import type { Phrases } from './phatic.ts'

export const phrases: Phrases = {
  'asks-after':
    /\bhow(?:'?s| is| are| r| was|'?ve| have)? (?:you|u|ya|things|life|business|everything|it|(?:the|your) (?:family|kids|day|week|weekend|morning|trip|journey|holidays?|drive|flight))(?: (?:guys|all|both|doing|been|going|keeping|today|so far|these days|lately|this morning|with you|over here))*$|\bhow long have you (?:been|worked)(?: working)? here$|^did you have a (?:good|nice)|\b(?:nice|lovely|terrible|awful|hot|cold|wet) (?:weather|day),? (?:today|isn't|outside|out there)|\bthe weather\b/,
  'asks-time':
    /\bhow (?:much time|long) (?:do|have|did) (?:you|u|we)(?: (?:got|have))?(?: (?:for (?:me|this|us)|today|now|left))*$|^(?:is|are)(?: it| now| this)+ a (?:good|bad|convenient) (?:time|moment)|^(?:have|got|do) (?:you )?(?:got |have )?(?:a|one|two|five|ten) (?:minutes?|moment|secs?)\b/,
  farewell:
    /(?:^|[ ,])(?:good)?bye(?:-?bye)?(?: now| then| [a-z]+)?$|^(?:ok|okay|well|right|great|thanks|thank you|[ ,])*(?:see (?:you|ya)(?: (?:then|soon|later|around))?|have a (?:nice|good|great|lovely) (?:day|evening|weekend|one|week)|take care|talk (?:to you )?soon)(?: then| [a-z]+)?$/,
  'asks-back':
    /^(?:(?:sorry|hm+|ok|okay|wait|um+|so|but|and)[ ,]+)*(?:what (?:(?:do|did|does) )?(?:you|u|that|it) mean(?! (?:for|to))|how do you mean|in what way$|(?:i )?(?:don'?t|didn'?t|do not|did not) (?:quite )?(?:understand|follow|get (?:it|that)|catch)|(?:can|could) you (?:please )?(?:repeat|explain|say) (?:that|it)|(?:say|come) (?:that )?again|pardon|sorry$|what$|(?:which|what) (?:one|thing|point|bit|part|matter|worry|concern|question|issue|snag)(?: (?:is (?:it|that)|exactly|do you mean))?$|what(?:'?s| is) (?:it|that|still open|left|missing|bothering you|holding you(?: back)?|worrying you|on your mind)(?: exactly| then)?$|(?:(?:please|go on|go ahead|ok|okay|then|just|do)[ ,]+)*(?:tell me|say it|name it|i'?m (?:all ears|listening)|let'?s hear (?:it|them))(?: (?:then|please))?$)/,
  'asks-again':
    /^(?:(?:no|sorry|oh|ah|well|wait|hang on|ok|okay)[ ,]+)*(?:(?:what )?i (?:mean|meant|asked|was asking|am asking)\b|i'?m asking\b|my question (?:was|is)\b|that'?s not what i (?:asked|meant))/,
  'asks-view':
    /^(?:(?:so|and|well|ok|okay|now)[ ,]+)*(?:what (?:do|did|would) (?:you|u) (?:think|say|reckon)(?: (?:about|of) (?:it|that|this))?$|what'?s your (?:take|view|opinion|feeling)|(?:your|any) (?:thoughts|opinion|questions)$|how (?:does|do) (?:that|this|it|they) (?:sound|look|strike|feel)|how do you (?:feel|see) (?:about )?(?:it|that|this)$)/,
  'says-no':
    /^(?:(?:honestly|sorry|well|look|then|sadly|[ ,])*)(?:no(?:pe)?$|no,? (?:it|we|i|that|they)(?:'s|s)?\b|not really|not (?:that|those|this) one|(?:it|that|we|i|they|this|our \w+) (?:do|does|ca|can|wo|will)(?: not|n'?t)\b|(?:it|that)'?s not (?:for|made|meant|built)|i'?m afraid (?:not|it|we))/,
}
