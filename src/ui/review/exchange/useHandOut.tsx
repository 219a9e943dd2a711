import { type ReactNode, useState } from 'react'
import type { Share } from '#records'
import { useDeps } from '../../deps.ts'
import { useFault } from '../../parts/useFault.ts'
import { offerFile } from '../../practise/offer.ts'
import { useTexts } from '../../text/text.ts'
import { AskName } from './AskName.tsx'
import { fileName } from './file-name.ts'
import { filesTexts } from './files-texts.ts'

/** What is handed out. */
interface Given {
  readonly what: 'results' | 'verdicts'
  /** Whose name the file bears; of results one's own. */
  readonly whose: string
  readonly share: Share
}

/**
 * Hands a file out in the name of whoever uses this device, and asks for that name first where there is none.
 *
 * @returns `hand`, and `asking`: what stands on the page meanwhile and after it
 */
export function useHandOut(): { readonly hand: (given: Given) => void; readonly asking: ReactNode } {
  const t = useTexts(filesTexts)
  const { records, now } = useDeps()
  const [waiting, setWaiting] = useState<Given | null>(null)
  const [said, setSaid] = useState('')
  const tell = useFault()
  const save = async ({ what, whose, share }: Given): Promise<void> => {
    const kept = await records()
    const name = fileName(what, what === 'results' ? (await kept.me()).name : whose, now())
    offerFile(name, await kept.backup.share(share))
    setWaiting(null)
    setSaid(what === 'results' ? t.savedMine(name) : t.saved(name))
  }
  const hand = async (given: Given): Promise<void> => {
    setSaid('')
    if ((await (await records()).me()).name === '') setWaiting(given)
    else await save(given)
  }
  const named = async (given: Given, name: string): Promise<void> => {
    const kept = await records()
    if (name !== '') await kept.people.put({ ...(await kept.me()), name })
    await save(given)
  }
  return {
    hand: (given) => void hand(given).catch(tell),
    asking: (
      <>
        {waiting !== null && <AskName onName={(name) => void named(waiting, name).catch(tell)} />}
        <p role="status" className="small">
          {said}
        </p>
      </>
    ),
  }
}
