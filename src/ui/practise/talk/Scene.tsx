import type { ReactNode } from 'react'
import type { Channel } from '#content'

const SCENES: Readonly<Record<Channel, ReactNode>> = {
  visit: (
    <>
      <rect x="226" y="34" width="120" height="128" rx="6" className="scene-light" />
      <path d="M286 34V162 M226 98H346" className="scene-line" />
      <path d="M52 210c-8 -34 -26 -40 -26 -74c16 4 26 20 28 40c2 -28 6 -52 26 -66c4 34 -12 60 -18 100Z" className="scene-mid" />
      <path d="M36 210h40l-6 46h-28Z" className="scene-dark" />
      <rect x="0" y="254" width="400" height="46" className="scene-dark" />
    </>
  ),
  phone: (
    <>
      {[86, 122, 160, 200].map((r) => (
        <circle key={r} cx="200" cy="166" r={r} className="scene-ring" />
      ))}
      <circle cx="200" cy="166" r="112" className="scene-light" />
    </>
  ),
  video: (
    <>
      <rect x="28" y="22" width="344" height="300" rx="16" className="scene-light" />
      <rect x="290" y="40" width="66" height="48" rx="8" className="scene-mid" />
      <circle cx="323" cy="58" r="8" className="scene-dark" />
      <path d="M308 84a15 13 0 0 1 30 0Z" className="scene-dark" />
      <circle cx="48" cy="42" r="5" className="scene-dark" />
      <circle cx="66" cy="42" r="5" className="scene-mid" />
    </>
  ),
  counter: (
    <>
      <rect x="20" y="92" width="80" height="110" rx="4" className="scene-light" />
      <rect x="300" y="92" width="80" height="110" rx="4" className="scene-light" />
      <path d="M20 128H100 M20 164H100 M300 128H380 M300 164H380" className="scene-line" />
      {[0, 1, 2, 3, 4].map((n) => (
        <path key={n} d={`M${n * 80} 0h80v34a40 26 0 0 1 -80 0Z`} className={n % 2 === 0 ? 'scene-mid' : 'scene-light'} />
      ))}
      <rect x="0" y="256" width="400" height="44" className="scene-dark" />
    </>
  ),
  chat: (
    <>
      <rect x="24" y="44" width="110" height="42" rx="16" className="scene-light" />
      <rect x="270" y="96" width="106" height="42" rx="16" className="scene-mid" />
      <rect x="20" y="164" width="76" height="42" rx="16" className="scene-light" />
      <circle cx="200" cy="180" r="120" className="scene-mid" />
    </>
  ),
}

/** Where the talk takes place, drawn behind the buyer. */
export function Scene({ channel }: { readonly channel: Channel }): ReactNode {
  return (
    <svg className="scene" viewBox="0 0 400 300" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      {SCENES[channel]}
    </svg>
  )
}
