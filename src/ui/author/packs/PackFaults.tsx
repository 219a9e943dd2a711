import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Fault } from '#content'
import type { Authored } from '#records'
import { useMarks } from '../../text/marks.ts'
import { useTexts } from '../../text/text.ts'
import { authorPaths } from '../author-paths.ts'
import { authorTexts } from '../author-texts.ts'
import { titleIn } from '../drafts/paths.ts'
import { packTexts } from './pack-texts.ts'

/** Problems that keep files out of a pack, and the way to each file. */
export function PackFaults({
  faults,
  files,
}: {
  readonly faults: readonly Fault[]
  readonly files: readonly Authored[]
}): ReactNode {
  const t = useTexts(packTexts)
  const { colon } = useMarks()
  const words = useTexts(authorTexts)
  return (
    <div className="notice" data-tone="grave">
      <p>
        <strong>{t.notMade}</strong> {t.notMadeNote}
      </p>
      <ul>
        {files
          .map((file) => ({ file, own: faults.filter((fault) => fault.file === file.path) }))
          .filter(({ own }) => own.length > 0)
          .map(({ file, own }) => (
            <li key={file.id}>
              <Link href={authorPaths.studio(file.id)}>{titleIn(file.text) ?? file.path}</Link> ({words.count(own.length)}){colon}
              {own[0]?.message} {own[0]?.mend}
            </li>
          ))}
      </ul>
    </div>
  )
}
