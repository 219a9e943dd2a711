import type { Lang } from '#content'
import { even } from './text/normalise.ts'

/** A day, an hour, a span of time. */
export const TIME: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:to(?:day|night|morrow)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:this|next) (?:week|month|morning|afternoon|evening|quarter)|(?:january|february|march|april|june|july|august|september|october|november|december)|\d{1,2}(?::\d\d)? ?(?:am|pm|o'clock)|noon|midday|midnight|half past|at (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|(?:by|before|within|in) (?:the )?(?:\d+|an?|one|two|three|four|five|six|ten|twenty|thirty|end) ?(?:minute|hour|day|week|month|of the (?:day|week|month))s?|the \d{1,2}(?:st|nd|rd|th)|first thing|straight ?away|right (?:away|now))\b/,
  zh: /今[天晚早日]|明[天早晚日]|后天|(?:周|星期|礼拜)[一二三四五六日天末]|下周|下个?月|月[底初中]|[0-9一二三四五六七八九十]{1,3}[号日点]|[0-9一二三四五六七八九十两半]{1,3}(?:个?(?:小时|钟头|分钟|工作日|天|礼拜|星期|月|周))(?:内|之内|后|之后|以内)?|上午|下午|中午|傍晚|下班前|马上|立刻|年[前后]|节[前后]|初[一二三四五六七八九十]|晌午/,
}
const FIGURE: Readonly<Record<Lang, RegExp>> = {
  en: /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|lakh|crore|dozen|half|third|quarter|twice|double)\b/,
  zh: /\d|[一二三四五六七八九十百千万两半][个台套件箱吨斤元块毛米年月天人成倍家次条只份趟张包桶点度]|百分之|[一二三四五六七八九十]+(?:万|千|百)|翻倍|一半/,
}
const PERSON: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:my(?:self| colleague| mobile| number| manager)|i'll|i will|i'm going to|personally|(?:our|the) (?:engineer|technician|driver|fitter|manager|foreman|service lead)|(?:mr|mrs|ms|dr) \w+)\b/,
  zh: /我再?(?:来|去|会|给|亲自|自己|这就|让|带|叫|跟|本人|打|发|送)|(?:师傅|工程师|技术员|经理|主管|主任|同事)|[小老][\u4e00-\u9fff](?:来|去|给|跟)|[\u4e00-\u9fff]总/,
}

/** What makes a promise concrete: a time, a figure, a person. */
export function namesIn(
  text: string,
  lang: Lang,
): { readonly time: boolean; readonly figure: boolean; readonly person: boolean } {
  const words = even(text, lang).text
  return { time: TIME[lang].test(words), figure: FIGURE[lang].test(words), person: PERSON[lang].test(words) }
}
