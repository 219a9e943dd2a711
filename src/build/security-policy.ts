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

/** The entry for record stores: the one page that may talk to other origins, and only to those that its build names. */
export const STORE_PAGE = 'lrs.html'

/**
 * The policy of a page of ours.
 *
 * @param origins - what `PARLEY_LRS_ORIGINS` names: the record store's and the identity provider's origin, with spaces between
 */
export function policyFor(page: string, origins = ''): string {
  const named = origins.split(/\s+/).filter((origin) => /^https?:\/\/[^\s;,'"]+$/.test(origin))
  return page.endsWith(STORE_PAGE)
    ? POLICY.replace("connect-src 'self' blob:", ["connect-src 'self' blob:", ...named].join(' '))
    : POLICY
}

export function securityPolicy(): Plugin {
  return {
    name: 'parley-security-policy',
    apply: 'build',
    transformIndexHtml: (_, { path }) => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policyFor(path, process.env.PARLEY_LRS_ORIGINS) },
        injectTo: 'head-prepend',
      },
    ],
  }
}
