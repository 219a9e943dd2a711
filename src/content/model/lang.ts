export const LANGS = ['en', 'zh'] as const
export type Lang = (typeof LANGS)[number]
