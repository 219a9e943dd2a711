import type { Plugin } from 'vite'

/**
 * The page's content security policy. Scripts come from our own files and nothing is evaluated, so authored content
 * stays data. Mantine sets style attributes, hence `style-src 'unsafe-inline'`; howler and the worker use blob addresses.
 */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' blob:",
  "media-src 'self' blob:",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join('; ')

export function securityPolicy(): Plugin {
  return {
    name: 'parley-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' },
    ],
  }
}
