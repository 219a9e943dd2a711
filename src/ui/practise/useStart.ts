import { useState } from 'react'
import { useLocation } from 'wouter'
import { useDeps } from '../deps.ts'
import { pathTo } from '../paths.ts'
import { save } from '../settings/local.ts'
import { VISITED } from '../settings/settings.ts'
import type { Start } from './host.ts'

/** Starts a talk and goes there; `starting` while the buyer gets ready. A failure is thrown to the error boundary. */
export function useStart(): { readonly starting: boolean; readonly start: (choice: Start) => void } {
  const { host, records } = useDeps()
  const [, navigate] = useLocation()
  const [state, setState] = useState<{ readonly starting: boolean; readonly error?: unknown }>({ starting: false })
  if ('error' in state) throw state.error
  return {
    starting: state.starting,
    start: (choice) => {
      setState({ starting: true })
      save(VISITED, true)
      records()
        .then(({ disk }) => disk.persist())
        .catch(() => undefined) // the talk itself will say that nothing can be kept
      host.start(choice).then(
        (rehearsal) => navigate(pathTo.talk(rehearsal.run)),
        (error: unknown) => setState({ starting: false, error }),
      )
    },
  }
}
