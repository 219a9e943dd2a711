import '@mantine/core/styles/baseline.css'
import '@mantine/core/styles/default-css-variables.css'
import '@mantine/core/styles/global.css'
import '@mantine/core/styles/UnstyledButton.css'
import '@mantine/core/styles/Loader.css'
import '@mantine/core/styles/Button.css'
import './theme/tokens.css'
import './theme/base.css'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { browserDeps } from './browser-deps.ts'
import { keepForOffline } from './offline.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root.')
// Packed for a learning platform (`parley pack`): the address says so, and results go to the platform.
if (new URLSearchParams(location.search).has('course')) {
  void import('./course/start-course.tsx').then(({ startCourse }) => startCourse(root))
} else {
  const deps = browserDeps()
  // A manager's pages begin with the disk: it opens while they are fetched. A fault is told where it is waited for.
  if (location.hash.startsWith('#/review'))
    deps
      .records()
      .then((records) => records.me())
      .catch(() => undefined)
  createRoot(root).render(<App deps={deps} />)
  keepForOffline()
}
