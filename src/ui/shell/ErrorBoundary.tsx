import { Button } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { toldOfDisk } from '../parts/disk.ts'
import { useTexts } from '../text/text.ts'
import { shellTexts } from './shell-texts.ts'

interface Props {
  readonly children: ReactNode
  /** A new value (the address) clears the error. */
  readonly at: string
}

/** Keeps one broken page from taking the rest along, and says what happened, what is safe and what to do. */
export class ErrorBoundary extends Component<Props, { readonly error: unknown; readonly at: string }> {
  override state = { error: null as unknown, at: this.props.at }

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error }
  }

  static getDerivedStateFromProps(props: Props, state: { error: unknown; at: string }): { error: unknown; at: string } | null {
    return props.at === state.at ? null : { error: null, at: props.at }
  }

  override componentDidCatch(error: unknown): void {
    toldOfDisk(error)
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children
    return <Broken error={this.state.error} onRetry={() => this.setState({ error: null })} />
  }
}

/** What a person reads when a page could not be shown. */
export function Broken({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }): ReactNode {
  const t = useTexts(shellTexts)
  return (
    <section className="column broken stack" role="alert">
      <h1>{t.brokeTitle}</h1>
      <p>{t.brokeWhat}</p>
      <p>{t.brokeKept}</p>
      <p>{t.brokeNext}</p>
      <div className="row">
        <Button onClick={onRetry}>{t.tryAgain}</Button>
        <Button component="a" href="#/" variant="default">
          {t.toStart}
        </Button>
      </div>
      <details>
        <summary>{t.details}</summary>
        <p className="small soft">{error instanceof Error ? error.message : String(error)}</p>
      </details>
    </section>
  )
}
