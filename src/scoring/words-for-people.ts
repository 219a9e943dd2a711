import type { Lang } from '#content'
import type { LimitReason } from './limit.ts'

/** What a report says by itself, beside the rubric's own words. */
interface WordsForPeople {
  readonly nothingSaid: string
  readonly noWork: (criteria: readonly string[]) => string
  readonly held: Readonly<Record<LimitReason, string>>
}
export const WORDS: Readonly<Record<Lang, WordsForPeople>> = {
  en: {
    held: {
      pretence: 'Too many turns name the step, pile up phrases or hand words back; what is only said to be done earns nothing.',
      stranger: 'What is said has too little to do with this buyer: hardly a word of theirs is taken up or answers it.',
      parroted:
        'The buyer’s last words are picked up and no more: nothing comes back to what was said earlier, and nothing that is said is taken up.',
      unheard:
        'The buyer says more than once, or coolly, that they were not heard, and it is not taken up: questions and answers go past them.',
      'sent-away': 'The buyer ends the talk and sends the seller away: whatever it looked like, it did not serve them.',
      once: 'Everything stands in one turn and nothing follows: a talk takes more than one.',
    },
    nothingSaid: 'The seller said nothing that could be rated.',
    noWork: (criteria) =>
      `Nothing to be restrained about yet: this counts once there is something under ${criteria.map((title) => `“${title}”`).join(' or ')}.`,
  },
  zh: {
    held: {
      pretence: '太多话只是报步骤、堆字眼或照念对方的话；说了要做而没有做，不得分。',
      stranger: '说的话跟这位客户关系太少：几乎没有接住对方的话，对方的回应也接不上。',
      parroted: '只拣了客户最后一句里的字眼：前面说过的没有再提，说出来的客户也没有接。',
      unheard: '客户自己说没人听他的，也没有人接这句话：问的、答的都没有接在他说的话上。',
      'sent-away': '客户最后把销售方打发走了：话说得再像样，也没有帮到他。',
      once: '所有的内容都挤在一轮里，后面就没有了：一次对话不是一句话。',
    },
    nothingSaid: '销售方没有说出可以评分的话。',
    noWork: (criteria) => `还谈不上克制：先在${criteria.map((title) => `“${title}”`).join('或')}上做了事，这一项才算分。`,
  },
}
