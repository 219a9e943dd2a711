import type { Lang } from '#content'

/** What a report says by itself, beside the rubric's own words. */
export const WORDS: Readonly<
  Record<Lang, { readonly nothingSaid: string; readonly noWork: (criteria: readonly string[]) => string }>
> = {
  en: {
    nothingSaid: 'The seller said nothing that could be rated.',
    noWork: (criteria) =>
      `Nothing to be restrained about yet: this counts once there is something under ${criteria.map((title) => `“${title}”`).join(' or ')}.`,
  },
  zh: {
    nothingSaid: '销售方没有说出可以评分的话。',
    noWork: (criteria) => `还谈不上克制:先在${criteria.map((title) => `“${title}”`).join('或')}上做了事,这一项才算分。`,
  },
}
