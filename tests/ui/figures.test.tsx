import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { PERSONAS } from '#content'
import { BuyerFigure } from '../../src/ui/figures/BuyerFigure.tsx'
import { FACES, faceOf } from '../../src/ui/figures/expression.ts'

describe('a buyer’s picture', () => {
  it('differs for every persona, look and face', () => {
    const pictures = PERSONAS.flatMap((persona) =>
      (['a', 'b'] as const).flatMap((look) =>
        FACES.map((face) => render(<BuyerFigure persona={persona} look={look} face={face} />).container.innerHTML),
      ),
    )
    expect(new Set(pictures).size).toBe(4 * 2 * 5)
  })

  it.each([
    { mood: { trust: 50, patience: 60, interest: 45 }, heat: 0, face: 'neutral' },
    { mood: { trust: 70, patience: 60, interest: 65 }, heat: 0, face: 'pleased' },
    { mood: { trust: 25, patience: 60, interest: 45 }, heat: 0, face: 'doubtful' },
    { mood: { trust: 50, patience: 60, interest: 20 }, heat: 0, face: 'doubtful' },
    { mood: { trust: 70, patience: 30, interest: 65 }, heat: 0, face: 'annoyed' },
    { mood: { trust: 30, patience: 20, interest: 40 }, heat: 0, face: 'angry' },
    { mood: { trust: 60, patience: 60, interest: 60 }, heat: 70, face: 'angry' },
    { mood: { trust: 60, patience: 60, interest: 60 }, heat: 45, face: 'annoyed' },
  ])('with $mood and heat $heat looks $face', ({ mood, heat, face }) => {
    expect(faceOf(mood, heat)).toBe(face)
  })
})
