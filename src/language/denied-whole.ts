import type { Lang } from '#content'

/**
 * Sentences that say of all they hold that it is not so, or is not asked: "It is not true that …", "I am not going to ask …". What
 * follows a "but" in them is meant again.
 */
export const WHOLE: Readonly<Record<Lang, RegExp>> = {
  en: new RegExp(
    `(?:^|(?<=[.!?\\n] ?))(?:(?:so|well|no|then|and|honestly),? )?(?:(?:it is|it's|that is|that's) (?:not|simply not|just not) (?:true|so|the case) that|it is untrue that|(?:i|we)(?:'m| am|'re| are) not (?:going|here|about) to ask|(?:i|we) (?:won't|will not|shan't) ask)\\b${'(?:(?! (?:but|because|instead|only|rather)\\b)[^.!?\\n])*'}`,
    'g',
  ),
  zh: /(?:^|(?<=[。！？.!?\n]))(?:那|所以|其实)?(?:并不是说|并非说|并不是真的|我(?:们)?(?:可|就|也|才)?不(?:问|打算问|会问|想问))(?:(?!但|可是|不过|而是|只是|因为)[^。！？.!?\s])*/g,
}

/** Something taken back about oneself that, without its "not", would be an apology or an understanding. */
export const OWN: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:(?:that|this|it)(?:'s| is| was) not|(?:that|this|it) (?:isn't|wasn't)) (?:really )?(?:our|my) (?:fault|mistake|failure|error|doing|responsibility)\b/g,
  zh: /(?:这|那)?(?:事|个)?(?:真|又|也|可|并)?不是(?:我|我们|咱们|咱|我方|公司)的?(?:错|责任|问题|过失|失误)/g,
}

/** Feelings that the seller would not have: no empathy. */
export const UNFELT: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:i|we) (?:would not|wouldn't|would never) (?:be|feel|have been|have felt) (?:so |too |that |very |as )?(?:furious|angry|upset|annoyed|cross|slow|worried|frustrated|disappointed|surprised)\b[^,.;:!?\n]*|\b(?:that|it) (?:must|can|could) not (?:sting|hurt|be (?:hard|easy|nice|pleasant))\b[^,.;:!?\n]*/g,
  zh: /换(?:了|成|作)?(?:我|谁)(?:也|都)?(?:不会|不至于|才不)(?:这么|那么|为这个)?(?:生气|发火|着急|急|难过|委屈|失望|担心|恼)[^,，。.!！?？\s]*/g,
}
