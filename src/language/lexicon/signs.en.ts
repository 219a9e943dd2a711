import type { SignCue } from './lexicon.ts'

export const SIGNS_EN: readonly SignCue[] = [
  ['question', 950, /\?/],
  [
    'complaint',
    750,
    /\b(?:refund|complain\w*|money back|unacceptable|ridiculous|disgrace\w*|shambles|sick of|third time|second time|still (?:not|hasn't|haven't|no)|nobody (?:called|rang|came|told|answers?)|no one (?:called|rang|came)|broken|broke (?:down|again)|wrong (?:one|size|order|colour|item)|never (?:arrived|came|turned)|late again|ruined|let (?:us|me) down|i want (?:my|a|it)|your (?:lot|company|people|driver|mistake))\b/,
  ],
  [
    'feeling',
    700,
    /\b(?:angry|furious|fed up|frustrat\w+|annoy\w+|embarrass\w+|worried|worr(?:y|ies) me|afraid|scared|stress\w*|upset|disappoint\w+|cry(?:ing)?|cried|ashamed|nervous|tired of|exhaust\w+|hate|humiliat\w+|nightmare|happy|glad|relieved|love (?:it|that)|hurts?|sleep)\b/,
  ],
  [
    'problem',
    650,
    /\b(?:problem|trouble|headache|pain|stops?|stopped|breaks?|broke|fail\w*|late|delay\w*|slow|mistakes?|errors?|wrong|lost|lose|missing|complain\w*|waste\w*|stuck|jam\w*|leak\w*|short of|not enough|can't (?:keep|get|find)|takes (?:too|so|for ?ever|hours|ages)|struggl\w+|mess|goes wrong|went wrong|run out|ran out|overtime|scrap|rework|downtime)\b/,
  ],
  [
    'weight',
    600,
    /\b(?:costs? (?:me|us)|lost (?:the|a|two|three|\d)|lose (?:the|a|two|three|\d)|penalt\w+|fine[ds]?|overtime|\d[\d,.]* ?(?:k|grand|thousand|hundred|euros?|pounds?|dollars?|a (?:week|month|day|year)|percent|per cent|%)|every (?:time|stop|day|week)|customers? (?:leave|left|walk)|people (?:leave|left|quit)|walked (?:off|out)|weekend|nights?)\b/,
  ],
  [
    'explicit-need',
    650,
    /\b(?:i (?:need|want|'d like|would like)|we (?:need|want|'d like|would like)|if (?:i|we|it|that|you) (?:could|had|knew|can)|would (?:save|help|free|be worth|mean|let)|what i(?:'m| am) (?:after|looking)|has to|must (?:have|be)|i'd (?:pay|sleep|be able|have|get|take)|we'd (?:be able|have|get|save)|that would)\b/,
  ],
  [
    'doubt',
    650,
    /\b(?:how do i know|prove|proof|show me|who says|says who|sounds too|too good|(?:not|n't) (?:convinced|sure|believe)|sceptical|skeptical|doubt|really\?|guarantee|whose figures|i've heard|heard that before|brochure|reference|trust|what if it)\b/,
  ],
  [
    'drawback',
    600,
    /\b(?:too (?:expensive|dear|much|heavy|slow|big|small|long|far|complicated)|expensive|price is|cheaper|over budget|doesn't (?:have|do|fit|work with)|can't (?:do|take)|only (?:one|two|three)|downside|weeks? is (?:long|too)|heavier|noisy|lock(?:ed)? in|contract term|no budget)\b/,
  ],
  [
    'indifference',
    650,
    /\b(?:happy (?:with|as)|we're (?:fine|all right|ok|okay|good|sorted)|no (?:need|complaints)|works fine|don't (?:need|see (?:the|why|a))|not interested|already (?:have|got|use)|(?:been|worked) with (?:him|her|them)|if it (?:ain't|isn't) broke|no reason to (?:change|switch)|never had (?:a|any) (?:problem|trouble)|suits us)\b/,
  ],
  [
    'misunderstanding',
    550,
    /\b(?:i (?:thought|heard|was told|read)|don't you (?:have to|need)|isn't (?:that|it) (?:only|just)|doesn't (?:that|it) (?:mean|need)|everyone (?:says|knows)|they say|somebody told|apparently)\b/,
  ],
  [
    'agreement',
    700,
    /^(?:yes|yeah|yep|okay|ok|all right|alright|fine|right|sure|agreed|deal|exactly|correct|that's (?:right|it|fair|fine|true)|fair enough|good|perfect|done|sounds (?:good|fair|right)|that works|go on|suits me)\b|\b(?:that works|i can live with|makes sense|fair enough|sounds good|that'?ll do|that's fair)\b/,
  ],
  [
    'buying-signal',
    650,
    /\b(?:how (?:soon|quickly|fast|long would (?:it|delivery))|when (?:could|can) (?:you|we|it)|what(?:'s| is) the (?:price|next step|lead time|warranty|delivery)|how much (?:is|would|for)|do you (?:deliver|install|train)|can (?:we|i) (?:try|start|get|have)|who (?:would|does) (?:install|train)|send me (?:the|a)|what would (?:i|we) need to|where do i sign|put me down|could you (?:do|hold|deliver)|let's (?:do|try|start)|i'll take)\b/,
  ],
  [
    'refusal',
    700,
    /^(?:no|nope|not (?:today|now|interested)|forget it)\b|\b(?:not interested|i'll (?:think about it|pass|leave it)|no thanks?|no thank you|we're done|goodbye|don't (?:call|bother)|leave it|i'm not (?:signing|buying|paying)|not going to (?:sign|buy))\b/,
  ],
  [
    'fact',
    500,
    /\d|\b(?:we (?:have|run|use|do|make|sell|get|buy|keep)|i (?:have|run|use|do|got|buy)|there(?:'s| is| are)|it's (?:a|the|from)|about|since|every|two|three|four|five|six|ten|twenty|hundred)\b/,
  ],
]
