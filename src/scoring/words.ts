import type { Lang } from '#content'

/** A word that carries content, as it stands in a text. Offsets count UTF-16 units, end exclusive. */
export interface Word {
  readonly key: string
  readonly start: number
  readonly end: number
}

const COMMON = new Set(
  `a about above actually after again against ago ah all alone already alright also although always am an and another any anybody anyone anything
anyway are aren't around as ask asked asking at away back be because been before being below best better between both but by bye came can can't
cannot cause come comes coming completely concern could couldn't course day did didn't different do does doesn't doing don't done down each eh either
else end enough even ever every everybody everyone everything exactly fair feel few find fine first for from full fully further gave get gets getting
give given glad go goes going gone gonna good got great had has hasn't have haven't having he hear heard hello her here hey hi him his hold honest
honestly hope how however i i'd i'll i'm i've idea if important in instead into is isn't it it'd it'll it's its itself just keep kind know last later
least less let let's like listen little long look looking lot lots made make makes making many matter matters may maybe me mean means might mind mine moment
more morning most much must my myself need needs never new next nice no nobody none not nothing now obviously of off often oh ok okay on once one ones
only or other others our ours out over own particular people perhaps please point possible pretty probably problem problems put question questions quite rather real
really reason right said same saw say saying says see seem seems seen sense send sent shall she she'd she's should shouldn't show side simply since
sir so solution some somebody someone something sometimes soon sorry sort sound sounds start still stuff such suppose sure take takes taking talk tell
telling than thank thanks that that'd that'll that's the their them themselves then there there'd there's these they they'd they'll they're they've
thing things think this those though thought through till time times to today together told tomorrow too took totally tried true try trying turn two
understand until up upon us use used uses using usually value very wait want wanted wants was wasn't way ways we we'd we'll we're we've week well went
were weren't what what'd what's whatever when when's where where's whether which while who who's whole whose why will with within without won't word
work works would wouldn't yeah yep yes yesterday yet you you'd you'll you're you've your yours yourself customer customers product company service`.split(
    /\s+/,
  ),
)

const GRAMMAR_HAN = new Set(
  '的了是我你您他她它们在就也都不没有这那个吗呢吧啊呀哦嗯哈么什怎样为因所以但而和跟与及或者如果要会能可想说讲看来去上下里外前后中时候到从对给把被让使用得地着过还再又才只很太最更比较真好多少大小几一二两三些点儿子头面边家人天年月日现今明昨号次回事情东西问题情况请谢谢麻烦先生女士总经理老板姐哥之其此该您咱俺啥咋哪谁何非常已经应该可能需解决方案服务产品客户公司价值专业提供做行走开出起',
)
const HAN = /[\u3400-\u9fff]/
const TOKEN = /[a-z]+(?:['’][a-z]+)*|[0-9]+(?:[.,][0-9]+)*|[\u3400-\u9fff]+/gi

const stem = (word: string): string => {
  const bare = word.replace(/['’](?:s|re|ll|ve|d|m)$/, '')
  const cut =
    bare.length > 5 ? bare.replace(/(?:ings?|edly|ed|ies|es|ly|s)$/, '') : bare.length > 3 ? bare.replace(/s$/, '') : bare
  return cut.slice(0, 7)
}

/**
 * The words of a text that say what it is about: English words without the common ones, cut to a stem; in Chinese every
 * pair of neighbouring characters that holds no grammar; numbers in both.
 */
export function contentWords(text: string, lang: Lang): readonly Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(TOKEN)) {
    const token = match[0]
    const start = match.index
    if (HAN.test(token)) {
      for (let at = 0; at + 1 < token.length; at += 1) {
        const pair = token.slice(at, at + 2)
        if (GRAMMAR_HAN.has(pair[0]!) || GRAMMAR_HAN.has(pair[1]!)) continue
        words.push({ key: pair, start: start + at, end: start + at + 2 })
      }
      continue
    }
    const low = token.toLowerCase().replace('’', "'")
    if (/^[0-9]/.test(low)) words.push({ key: low.replaceAll(',', ''), start, end: start + token.length })
    else if (low.length > (lang === 'zh' ? 1 : 2) && !COMMON.has(low))
      words.push({ key: stem(low), start, end: start + token.length })
  }
  return words
}

/** Length as people count it: words in English, characters in Chinese (Latin words and numbers count as two). */
export function lengthOf(text: string): number {
  let length = 0
  for (const match of text.matchAll(TOKEN)) length += HAN.test(match[0]) ? match[0].length : 1
  return length
}
