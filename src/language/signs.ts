import type { Lang, SignId } from '#content'
import type { Sign } from './heard.ts'
import { even } from './text/normalise.ts'
import { sentencesOf } from './text/sentences.ts'

type Cue = readonly [SignId, number, RegExp]

/** What a buyer's line tells, sentence by sentence: cue, and how far it can be trusted (thousandths). */
const CUES: Readonly<Record<Lang, readonly Cue[]>> = {
  en: [
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
  ],
  zh: [
    ['question', 950, /\?|吗$|呢$/],
    [
      'complaint',
      750,
      /退(?:钱|款|货)|投诉|赔|说法|第[二三四]次|又(?:坏|来|错|晚)|还没(?:到|修|来|给|好)|没人(?:管|接|理|来)|坏了|发错|送错|少了|漏|骗|什么(?:态度|服务|质量)|耽误|你们(?:怎么|到底|这|家|的人|自己)|拖到|太过分|不像话|曝光|差评/,
    ],
    [
      'feeling',
      700,
      /生气|气死|火大|烦死|烦|失望|担心|怕|着急|急死|委屈|难受|丢人|丢脸|头疼|心疼|心累|累|闹心|崩溃|后悔|寒心|高兴|放心|踏实|睡不着|憋屈|窝火|难过|哭/,
    ],
    [
      'problem',
      650,
      /问题|麻烦|故障|停机|停|坏|慢|卡|堵|漏|错|误|丢|缺|断货|不够|跟不上|忙不过来|赶不上|返工|报废|次品|退货|投诉|浪费|加班|招不到|留不住|不准|不稳|出错|压货|晚了|耽误|头疼|费劲|来不及|不好用|老是|动不动/,
    ],
    [
      'weight',
      600,
      /损失|亏|罚|扣|赔(?:了|进)|丢了|跑了|少(?:卖|赚|挣)|多花|加班|一(?:天|个月|年|次).{0,6}(?:万|千|百|块)|\d+ ?(?:万|千|块|元|%|个点)|走人|离职|客户.{0,6}(?:走|跑|骂)|白干|通宵|搭进去/,
    ],
    [
      'explicit-need',
      650,
      /我(?:想|要|需要|希望|就想|就要)|我们(?:想|要|需要|希望)|要是(?:能|有)|如果能|最好(?:能|是)|必须|那(?:就|我就)(?:能|可以|省|好)|能(?:省|腾|多|早).{0,8}(?:就好|就行|最好)?|求的就是|图的就是/,
    ],
    [
      'doubt',
      650,
      /真的(?:吗|假的)|有(?:什么|啥)?(?:证据|证明|凭据|依据)|凭什么|怎么(?:证明|保证)|谁(?:说的|用过)|吹|不信|信不过|靠谱吗|靠不靠谱|说得好听|都这么说|万一|拿什么|数据|案例|可靠|忽悠|听着|保证/,
    ],
    [
      'drawback',
      600,
      /太(?:贵|重|慢|大|小|长|远|复杂|久)|贵了|偏贵|价格高|便宜(?:点|些)|超预算|没(?:有)?这个功能|不支持|做不了|只有|缺点|不方便|占地|耗电|噪音|吵|合同.{0,4}长|等不了|预算不够/,
    ],
    [
      'indifference',
      650,
      /用得(?:挺|很|还)好|挺好的?|够用|不需要|不缺|没(?:这个)?必要|用不着|没兴趣|有(?:合作|固定)的?|合作(?:好)?(?:几|多|\d|[一二三四五六七八九十])年|习惯了|不想换|没打算|没出过(?:什么)?(?:问题|毛病)|凑合|还行|老供应商|不着急/,
    ],
    [
      'misunderstanding',
      550,
      /不是说|我听说|听(?:人|别人|朋友|同行)说|我(?:以为|记得)|不是(?:只|要|得|就)|是不是(?:只|得|要)|都说|据说|网上说|那不就是/,
    ],
    [
      'agreement',
      700,
      /^(?:好|行|可以|嗯|对|是|没错|成|中|同意|那行|那好|没问题|是这样|是这个|可不是|有道理|就这么)|就这么定|没问题|听着(?:还)?(?:行|可以)|有道理|说得对|我同意|那就这样/,
    ],
    [
      'buying-signal',
      650,
      /多久(?:能|可以)|什么时候(?:能|可以|到|装|送)|几天(?:能|可以|到)|多少钱|怎么(?:付|买|签|订)|能(?:先)?(?:试|便宜|优惠|分期|开票)|包(?:安装|培训|运)|合同(?:怎么|发|给|拿)|发我|给我(?:留|来|报)|交期|质保|谁(?:来)?装|先(?:来|拿|试|装)|定下来|就要|签/,
    ],
    [
      'refusal',
      700,
      /^(?:不|不用|不要|不行|算了|没兴趣|不需要)|算了|不考虑|不买|不签|不要了|再说吧|考虑考虑|再看看|别(?:来|打|给)|不用了|没兴趣|再见/,
    ],
    [
      'fact',
      500,
      /\d|我们(?:有|用|是|做|一)|我(?:有|用|是|做|这)|一(?:天|个月|年|共)|[一二三四五六七八九十两百]+(?:个|台|家|人|年|条|吨|万|千)|现在(?:用|是)|从.{1,8}(?:进|拿|买)/,
    ],
  ],
}

/** Signs in one line of the buyer, at most one of each kind, in the order of their places. */
export function signsOf(lang: Lang, text: string): readonly Sign[] {
  const evened = even(text)
  const found = new Map<SignId, Sign>()
  for (const sentence of sentencesOf(evened.text, lang)) {
    const words = evened.text.slice(sentence.start, sentence.end)
    for (const [id, trust, cue] of CUES[lang]) {
      if (found.has(id) || !cue.test(words)) continue
      if (id === 'fact' && sentence.mark === '?') continue
      found.set(id, {
        id,
        confidence: trust / 1000,
        start: evened.at[sentence.start] as number,
        end: evened.at[sentence.end] as number,
      })
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1))
}
