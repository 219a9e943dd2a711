import { MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { type BaseLocationHook, Redirect, Route, Router, Switch, useLocation } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { type Deps, DepsProvider } from './deps.ts'
import { ROUTES } from './routes.ts'
import { ErrorBoundary } from './shell/ErrorBoundary.tsx'
import { NotFound } from './shell/NotFound.tsx'
import { Shell } from './shell/Shell.tsx'
import { cssVariables, theme } from './theme/theme.ts'

interface AppProps {
  readonly deps: Deps
  /** Where the address is kept: the hash, so that any static host and folder will do. Tests hand in memory. */
  readonly location?: BaseLocationHook
  readonly env?: 'default' | 'test'
}

/** The whole app for given dependencies. */
export function App({ deps, location = useHashLocation, env = 'default' }: AppProps): ReactNode {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto" env={env}>
      <DepsProvider value={deps}>
        <Router hook={location}>
          <Shell>
            <Pages />
          </Shell>
        </Router>
      </DepsProvider>
    </MantineProvider>
  )
}

function Pages(): ReactNode {
  const [location] = useLocation()
  return (
    <ErrorBoundary at={location}>
      <Switch>
        {ROUTES.map((route) => (
          <Route key={route.key ?? route.path} path={route.path} component={route.page} />
        ))}
        <Route path="/index.html">
          <Redirect to="/" replace />
        </Route>
        <Route component={NotFound} />
      </Switch>
    </ErrorBoundary>
  )
}
