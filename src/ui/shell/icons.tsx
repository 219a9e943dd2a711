import type { ReactNode } from 'react'

const PATHS = {
  sun: 'M12 7.500a4.500 4.500 0 1 0 0 9a4.500 4.500 0 1 0 0 -9 M12 2v2.500 M12 19.500V22 M2 12h2.500 M19.500 12H22 M4.900 4.900l1.800 1.800 M17.300 17.300l1.800 1.800 M4.900 19.100l1.800 -1.800 M17.300 6.700l1.800 -1.800',
  moon: 'M20 14.500A8.500 8.500 0 0 1 9.500 4A8.500 8.500 0 1 0 20 14.500Z',
  settings: 'M4 7h9 M17 7h3 M15 4.800v4.400 M4 17h3 M11 17h9 M9 14.800v4.400 M4 12h14 ',
  phone:
    'M6 3.500h3l1.500 4.500l-2 1.500a12 12 0 0 0 6 6l1.500 -2l4.500 1.500v3a2 2 0 0 1 -2.200 2A17 17 0 0 1 4 5.700A2 2 0 0 1 6 3.500Z',
  visit: 'M5 21V4.500A1.500 1.500 0 0 1 6.500 3h9A1.500 1.500 0 0 1 17 4.500V21 M3 21h18 M13.500 12v1.500',
  chat: 'M4 6.500A2.500 2.500 0 0 1 6.500 4h11A2.500 2.500 0 0 1 20 6.500v7a2.500 2.500 0 0 1 -2.500 2.500H11l-5 4v-4.200A2.500 2.500 0 0 1 4 13.500Z',
  counter:
    'M4 10l1.500 -6h13L20 10 M4 10a2.600 2.600 0 0 0 5.300 0a2.600 2.600 0 0 0 5.400 0A2.600 2.600 0 0 0 20 10 M5.500 13V20.500h13V13 M3 20.500h18',
  video:
    'M3.500 7A1.500 1.500 0 0 1 5 5.500h9A1.500 1.500 0 0 1 15.500 7v10a1.500 1.500 0 0 1 -1.500 1.500H5A1.500 1.500 0 0 1 3.500 17Z M15.500 10.500l5 -3v9l-5 -3',
  back: 'M14.500 5l-7 7l7 7',
  next: 'M9.500 5l7 7l-7 7',
  hint: 'M9 17.500h6 M10 20.500h4 M12 3a6.200 6.200 0 0 0 -3.500 11.300v3.200h7v-3.200A6.200 6.200 0 0 0 12 3Z',
  undo: 'M4 9.500h10a5.500 5.500 0 0 1 0 11h-3 M8 5l-4.500 4.500L8 14',
  branch: 'M6 3.500v17 M6 13c7 0 11 -2 11 -8.500 M14 7l3 -3l3 3',
  check: 'M5 12.500l4.500 4.500L19 7',
} as const
export type IconName = keyof typeof PATHS

/** Line icons of our own; decoration beside words, never in place of them. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }): ReactNode {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
}
