import type { SellerSpoke } from '#buyer'
import type { Lang } from '#content'

const AMOUNT: Readonly<Record<Lang, RegExp>> = {
  en: /(?:[£$€¥]|\b(?:rm|usd|eur|gbp|cny)\b)\s?(\d[\d,.]*\d|\d)\s?(k\b|thousand\b|m\b|million\b)?|(\d[\d,.]*\d|\d)\s?(k\b|thousand|million)?\s?(?:pounds|dollars|euros?|ringgit|quid|yuan)\b/gi,
  zh: /[¥￥](\d[\d,.]*\d|\d)\s?(万|千)?|(\d[\d,.]*\d|\d)\s?(万|千|百)?\s?(?:块|元)/g,
}
const SCALE: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, 万: 1e4, 千: 1e3, 百: 100 }
const DAY: Readonly<Record<Lang, RegExp>> = {
  en: /\b(mon|tues|wednes|thurs|fri|satur|sun)day\b/gi,
  zh: /(?:周|星期|礼拜)([一二三四五六日天])/g,
}

/** The one price and the one day that a seller names: where several are named none is meant for sure. */
export function quotesIn(text: string, lang: Lang): NonNullable<SellerSpoke['quotes']> {
  const even = text.normalize('NFKC')
  const prices = only(
    [...even.matchAll(AMOUNT[lang])].map(([, one, scale, other, otherScale]) => {
      const value = Number((one ?? other ?? '').replaceAll(',', ''))
      return String(Math.round(value * (SCALE[(scale ?? otherScale ?? '').toLowerCase()] ?? 1) * 100) / 100)
    }),
  )
  const day = only([...even.matchAll(DAY[lang])].map(([, name = '']) => name.toLowerCase().replace('天', '日')))
  return { ...(prices === undefined ? {} : { price: prices }), ...(day === undefined ? {} : { day }) }
}

const only = (found: readonly string[]): string | undefined => (new Set(found).size === 1 ? found[0] : undefined)
