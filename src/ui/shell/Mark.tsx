import type { ReactNode } from 'react'

/** Two voices that meet: the house mark. */
export function Mark({ size = 34 }: { readonly size?: number }): ReactNode {
  return (
    <svg width={size} height={size} viewBox="0 0 48 48" aria-hidden="true">
      <rect width="48" height="48" rx="13" fill="#1b4c40" />
      <path fill="#f8f4eb" d="M9 14a4 4 0 0 1 4-4h13a4 4 0 0 1 4 4v9a4 4 0 0 1-4 4H17l-6 6v-6.500a4 4 0 0 1-2-3.500Z" />
      <path fill="#e9a15c" d="M39 25a4 4 0 0 0-4-4h-2v3a6 6 0 0 1-6 6h-8v1a4 4 0 0 0 4 4h8l6 5v-5.600a4 4 0 0 0 2-3.400Z" />
    </svg>
  )
}
