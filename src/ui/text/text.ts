import type { Lang } from '#content'
import { useSettings } from '../settings/settings.ts'

/** One text in both languages. */
export type Both<T> = Readonly<Record<Lang, T>>

/**
 * The texts of one page or part: what stands in English must stand in Chinese, or it does not compile.
 * A text is a string, or a function where it holds a number or a name.
 */
export function texts<T extends object>(both: { readonly en: T; readonly zh: NoInfer<T> }): Both<T> {
  return both
}

/** The texts in the interface's language. */
export function useTexts<T>(both: Both<T>): T {
  return both[useSettings((settings) => settings.lang)]
}

/** The interface's language. */
export function useLang(): Lang {
  return useSettings((settings) => settings.lang)
}

/** `zh` → `zh-CN`: the tag that browsers know. */
export const tagOf = (lang: Lang): string => (lang === 'zh' ? 'zh-CN' : 'en')
