import { type ReactNode, useEffect, useRef } from 'react'
import { Link, useLocation } from 'wouter'
import { useDisk } from '../parts/disk.ts'
import { latePage } from '../parts/late-page.tsx'
import { pathTo } from '../paths.ts'
import { tagOf, useLang, useTexts } from '../text/text.ts'
import { WORKSPACES, type Workspace } from '../workspaces.ts'
import './shell.css'
import { Icon } from './icons.tsx'
import { keepFocus } from './keep-focus.ts'
import { Mark } from './Mark.tsx'
import { LanguageSwitch, SchemeSwitch } from './Switches.tsx'
import { shellTexts } from './shell-texts.ts'

/** Where its code can't be fetched, the page goes on without it. */
const DiskNotice = latePage(() => import('../parts/DiskNotice.tsx').catch(() => ({ default: () => null })))

/** Whether an address belongs to a workspace. */
function isWithin(location: string, workspace: Workspace): boolean {
  return workspace.prefixes.some((prefix) => location === prefix || (prefix !== '/' && location.startsWith(`${prefix}/`)))
}

/** The frame around every page: who we are, where one can go, language and light. */
export function Shell({ children }: { readonly children: ReactNode }): ReactNode {
  const t = useTexts(shellTexts)
  const lang = useLang()
  const [location] = useLocation()
  const faulty = useDisk(({ fault }) => fault !== null)
  const main = useRef<HTMLElement>(null)
  const shown = useRef(location)

  useEffect(() => {
    document.documentElement.lang = tagOf(lang)
  }, [lang])

  useEffect(() => keepFocus(document), [])

  useEffect(() => {
    if (shown.current === location) return
    shown.current = location
    window.scrollTo(0, 0)
    main.current?.focus({ preventScroll: true }) // a new page is announced from its beginning
  }, [location])

  return (
    <div className="shell">
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        {t.skip}
      </button>
      <header className="masthead no-print">
        <Link href="/" className="wordmark" aria-label={t.home}>
          <Mark />
          <span className="book" aria-hidden="true">
            {lang === 'zh' ? '对练' : 'Parley'}
          </span>
        </Link>
        <nav aria-label={t.mainNav}>
          {WORKSPACES.map((workspace) => (
            <Link
              key={workspace.id}
              href={workspace.path}
              {...(isWithin(location, workspace) ? { 'aria-current': 'page' as const } : {})}
            >
              {workspace.label[lang]}
            </Link>
          ))}
        </nav>
        <div className="controls">
          <LanguageSwitch />
          <SchemeSwitch />
          <Link href={pathTo.settings()} className="icon-button" aria-label={t.settings} title={t.settings}>
            <Icon name="settings" />
          </Link>
        </div>
      </header>
      {faulty && <DiskNotice />}
      <main id="main" ref={main} tabIndex={-1}>
        {children}
      </main>
      <footer className="foot small soft no-print">
        <span>{t.motto}</span>
        <Link href={pathTo.settings()}>{t.about}</Link>
      </footer>
    </div>
  )
}
