import '@mantine/core/styles/baseline.css'
import '@mantine/core/styles/default-css-variables.css'
import '@mantine/core/styles/global.css'
import '@mantine/core/styles/UnstyledButton.css'
import '@mantine/core/styles/Loader.css'
import '@mantine/core/styles/Button.css'
import '../theme/tokens.css'
import '../theme/base.css'
import '../shell/shell.css'
import { createRoot } from 'react-dom/client'
import { openRecords } from '#records'
import { StorePage } from './StorePage.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('lrs.html has no #root.')
createRoot(root).render(<StorePage records={openRecords()} />)
