import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Person } from '#records'
import { useTexts } from '../../text/text.ts'
import { reviewPath } from '../review-paths.ts'
import { frameTexts } from './frame-texts.ts'

/** Where somebody stands without a name: the way to give one. */
export function GiveName({ person }: { readonly person: Person | undefined }): ReactNode {
  const t = useTexts(frameTexts)
  return person?.name === '' ? <Link href={reviewPath.people()}>{t.giveName}</Link> : null
}
