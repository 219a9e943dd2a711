import type { Kind, Lang } from '../../../src/content/index.ts'

type Lines = Readonly<Record<Lang, readonly string[]>>

/** Key words in a row. */
export const KEY_WORDS: Lines = {
  en: [
    'Situation, problem, implication, need-payoff, value, benefit, return on investment.',
    'Feature, advantage, benefit, proof, case study, reference, guarantee, peace of mind.',
    'Empathy, acknowledge, clarify, answer, confirm, trial close, next step.',
    'Apology, ownership, facts, remedy, choice, recap, follow-up, satisfaction.',
  ],
  zh: [
    '现状、难点、后果、价值、需求、利益、回报。',
    '特性、优势、益处、证据、案例、认证、保障、安心。',
    '倾听、认同、澄清、回应、确认、促成、下一步。',
    '道歉、担责、事实、方案、选择、总结、回访、满意。',
  ],
}

/** Sentences from a manual that would fit anybody, for each kind of talk. */
export const TEXTBOOK: Readonly<Record<Kind, Lines>> = {
  discovery: {
    en: [
      'Could you tell me a little about your current situation and how you handle things today?',
      'What difficulties or challenges are you experiencing with your current approach?',
      'And what consequences do those difficulties have for your people, your costs and your quality?',
      'If that problem were solved, what would that be worth to you and your organisation?',
      'So what I understand is that you have a need, and that solving it matters to you.',
      'Shall we agree on a next step that moves us both forward?',
    ],
    zh: [
      '能不能请您介绍一下目前的现状,你们现在是怎么做的?',
      '在目前的做法里,您遇到过哪些困难和挑战呢?',
      '这些困难会给你们的人员、成本和质量带来什么影响?',
      '如果这个问题得到解决,对您和贵公司意味着什么?',
      '我的理解是,您确实有需求,解决它对您来说很重要。',
      '那我们约定一个下一步,一起往前推进,您看可以吗?',
    ],
  },
  presentation: {
    en: [
      'Our product has a modern design and a number of powerful functions.',
      'That makes it faster and more reliable than comparable products on the market.',
      'For you that means less effort, lower costs and more time for what really matters.',
      'A customer in your industry reported excellent results after only a few months.',
      'Of course no product is perfect, and our competitors make good products too.',
      'Does that match what you were looking for?',
    ],
    zh: [
      '我们的产品设计先进,具备多项强大的功能。',
      '所以它比市面上同类产品更快、更可靠。',
      '对您来说,就是更省力、成本更低,有更多时间做重要的事。',
      '同行业有一位客户用了几个月,效果非常好。',
      '当然,没有产品是完美的,同行的产品也不错。',
      '这是不是符合您的期望呢?',
    ],
  },
  objection: {
    en: [
      'I can understand that you see it that way; many of our customers had the same concern at first.',
      'May I ask what exactly lies behind your concern?',
      'So if I understand you correctly, it is important to you to make the right decision.',
      'Experience shows that the advantages clearly outweigh the disadvantages in the end.',
      'Does that answer your question, or is there anything else on your mind?',
      'Then I suggest that we take the next step together.',
    ],
    zh: [
      '您这样想我能理解,很多客户一开始也有同样的顾虑。',
      '我想请教一下,您的顾虑背后具体是什么原因?',
      '如果我理解得没错,您很看重做出正确的决定。',
      '经验表明,最终利远远大于弊。',
      '这样有没有回答您的问题,您还有别的想法吗?',
      '那我建议我们一起往下走一步。',
    ],
  },
  complaint: {
    en: [
      'I am very sorry that you have had this experience with us.',
      'I can understand that you are upset; anybody would be in your position.',
      'Please tell me exactly what happened so that I can help you.',
      'We take full responsibility and will find a solution that satisfies you.',
      'To summarise: we will take care of the matter as quickly as possible.',
      'I will contact you again to make sure that everything is in order.',
    ],
    zh: [
      '给您带来这样的体验,我非常抱歉。',
      '我能理解您的心情,换了谁都会生气。',
      '请您把事情的经过详细告诉我,我来帮您。',
      '我们承担全部责任,一定给您一个满意的解决办法。',
      '总结一下,我们会尽快处理这件事。',
      '之后我会再联系您,确认一切都妥当了。',
    ],
  },
}

/** Questions that could be put to anybody, and no answer is taken up. */
export const QUESTIONS: Lines = {
  en: [
    'What software do you use?',
    'How many people work here?',
    'What is your budget this year?',
    'Which problems do you have with suppliers?',
    'What does that lead to?',
    'How important is quality to you?',
    'What would it be worth to solve that?',
    'Who decides about purchases?',
    'How often do you order?',
    'What annoys you most?',
    'What happens when something fails?',
    'When do you want to start?',
  ],
  zh: [
    '你们用什么软件?',
    '你们有多少人?',
    '今年预算多少?',
    '跟供应商有什么问题吗?',
    '那会导致什么?',
    '质量对您重要吗?',
    '解决了对您值多少?',
    '采购谁说了算?',
    '多久下一次单?',
    '什么最让您头疼?',
    '出了故障会怎样?',
    '您想什么时候开始?',
  ],
}

/** Moves that are named in order not to be made: negated, quoted, supposed. */
export const UNDONE: Lines = {
  en: [
    'I am not going to say that I am sorry, and I will not ask what happened.',
    'My trainer says one should say "I understand how you feel, I would be angry too", but well.',
    'If I were to ask what that leads to, you would probably tell me.',
    'Somebody else might offer you a new one by Friday, or your money back; I do not.',
    'I could give you a reference now, or show you a figure, but I would rather not.',
    'You will not hear me sum up what we agreed, nor will I ring you afterwards.',
  ],
  zh: [
    '我不打算说对不起,也不会问您出了什么事。',
    '培训老师说该讲“我理解您的感受,换了我也生气”,不过就那么回事。',
    '假如我问您这会带来什么后果,您大概会告诉我吧。',
    '换了别人也许会周五前给您换新,或者全额退款,我不会。',
    '我本来可以给您举个案例、拿个数字,不过算了。',
    '我不会跟您总结约定,事后也不会打电话给您。',
  ],
}

/** Sorry without end, and nothing else. */
export const SORRY: Lines = {
  en: [
    'I am so sorry. I really am very, very sorry.',
    'Again, my sincere apologies, I cannot say how sorry I am.',
    'We apologise most sincerely. Please accept our apology.',
    'I am truly sorry about that, and once more I apologise.',
    'Sorry, sorry, I do apologise for everything.',
    'I can only say sorry again, from the heart.',
  ],
  zh: [
    '真的非常抱歉,实在对不起。',
    '再次向您致以诚挚的歉意,真是过意不去。',
    '我们向您郑重道歉,请您原谅。',
    '对此我深表歉意,再说一声对不起。',
    '抱歉抱歉,千错万错都对不起您。',
    '我只能再一次跟您说对不起。',
  ],
}

/** Sentences that flow and mean nothing. */
export const NONSENSE: Lines = {
  en: [
    'The morning of every decision carries its own window, and behind the window there is always a second one.',
    'What a river knows about bridges, a good week knows about Thursdays, and that is where patience lives.',
    'One might say that numbers have colours, and that a promise weighs more in winter than its paper.',
    'Between the chair and the table there is a country where nobody has ever been late.',
    'So let the lamp be a lamp and the answer be a road, and we shall both arrive before the rain.',
    'A quiet engine dreams of gravel; this is why the blue hours are counted twice.',
  ],
  zh: [
    '每一个决定的清晨都有自己的窗,窗的后面总还有另一扇窗。',
    '河流懂得桥,好的一周懂得周四,耐心就住在那里。',
    '可以说数字是有颜色的,承诺在冬天比纸更重。',
    '椅子和桌子之间有一个国度,那里从来没有人迟到。',
    '就让灯是灯,让回答是路,我们都会在雨前抵达。',
    '安静的引擎梦见碎石,所以蓝色的钟点要数两遍。',
  ],
}

/** A piece from a magazine. */
export const ARTICLE: Lines = {
  en: [
    'The history of the shipping container begins in 1956, when a trucker from North Carolina loaded fifty-eight aluminium boxes onto a converted tanker.',
    'Within twenty years ports that had lived from the muscles of dockers were rebuilt around cranes, and whole quarters of London and New York fell silent.',
    'Economists disagree about how much trade owes to the box and how much to cheaper oil, lower tariffs and the telephone.',
    'What is certain is that the price of moving a tonne of goods fell by more than nine tenths, and that nobody had planned it.',
    'Today the largest vessels carry twenty-four thousand of them, stacked as high as a house of twenty storeys.',
    'The future, some engineers believe, belongs to ships without crews; others point to insurance, and smile.',
  ],
  zh: [
    '集装箱的历史始于一九五六年,一位卡车商把五十八个铝箱装上了一艘改装的油轮。',
    '不到二十年,靠码头工人肌肉吃饭的港口都围着吊车重建,伦敦和纽约的整片街区安静了下来。',
    '经济学家争论贸易的增长有多少该归功于这只箱子,多少归功于油价、关税和电话。',
    '可以肯定的是,运一吨货的价钱降了九成以上,而这一切没有人规划过。',
    '今天最大的船能装两万四千个箱子,摞起来有二十层楼高。',
    '有工程师相信未来属于无人船,也有人提到保险,笑而不语。',
  ],
}

/** As little as can be said. */
export const ONE_WORD: Lines = {
  en: ['Yes.', 'OK.', 'Right.', 'Sure.', 'Hm.', 'Fine.'],
  zh: ['嗯。', '好。', '对。', '行。', '哦。', '是。'],
}

/** Names of the steps, recited as if they were taken. */
export const RECITED: Lines = {
  en: [
    'I now acknowledge your concern and show empathy for your feelings.',
    'Next I clarify your needs with a situation question and a problem question.',
    'I hereby present the feature, the advantage and the benefit that is tied to your need.',
    'Now I give proof and admit a limit honestly.',
    'I summarise what was agreed, with who and when.',
    'Finally I promise a follow-up and confirm that you are satisfied.',
  ],
  zh: [
    '现在我认同您的顾虑,并对您的感受表示同理心。',
    '接下来我用现状问题和难点问题来澄清您的需求。',
    '下面我呈现特性、优势,以及与您需求连接的利益。',
    '现在我给出证据,并诚实地承认局限。',
    '我来总结约定的内容,包括谁和什么时候。',
    '最后我承诺跟进,并确认您满意。',
  ],
}
