import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Account, LANGS, PERSONAS, type ReadSet, SEATS } from '#content'
import { parse } from '#content/parse'
import { accountResult, type Placing, type Reading, readResult } from '#session/practice'

const read = <T>(folder: string): readonly T[] =>
  readdirSync(`content/${folder}`).map((file) => {
    const { value, faults } = parse(`content/${folder}/${file}`, readFileSync(`content/${folder}/${file}`, 'utf8'))
    expect(faults).toEqual([])
    return value as unknown as T // the folder says what it holds
  })
const sets = read<ReadSet>('reads')
const accounts = read<Account>('accounts')

const lab = sets.find((set) => set.id === 'in-their-office' && set.lang === 'en')!.cases[0]!
const hospital = accounts.find((one) => one.id === 'hospital-pumps' && one.lang === 'en')!
const right: Placing = {
  people: Object.fromEntries(hospital.people.map((person) => [person.id, person])),
  flags: hospital.flags.filter((flag) => flag.real).map(({ id }) => id),
  first: 'okoro',
}

describe('the exercises that ship', () => {
  it.each(LANGS)('have twelve people to read and four accounts in %s, every style and every seat among them', (lang) => {
    const cases = sets.filter((set) => set.lang === lang).flatMap((set) => set.cases)
    expect(cases.length).toBeGreaterThanOrEqual(12)
    expect(new Set(cases.map((one) => one.style)).size).toBe(PERSONAS.length)
    expect(new Set(cases.map((one) => one.seat)).size).toBe(SEATS.length)
    const here = accounts.filter((one) => one.lang === lang)
    expect(here.length).toBeGreaterThanOrEqual(4)
    for (const { people, flags } of here) {
      expect(people.length).toBeGreaterThanOrEqual(4)
      expect(flags.some((flag) => !flag.real)).toBe(true)
    }
  })
})

describe('reading a person', () => {
  const reading = (style: string, cue: number | null): Reading => ({
    style: { answer: style as Reading['style']['answer'], cue },
    need: { answer: 'order', cue: 3 },
    seat: { answer: 'technical', cue: 2 },
  })
  it('is full when each answer is right and rests on a cue that shows it', () => {
    expect(readResult(lab, reading('analytical', 0))).toMatchObject({ worth: 9, most: 9, points: 4 })
  })
  it('counts the reason apart, and a neighbour half', () => {
    expect(readResult(lab, reading('analytical', 2)).aspects[0]).toMatchObject({ how: 'right', reasoned: false, worth: 2 })
    expect(readResult(lab, reading('driver', 0)).aspects[0]).toMatchObject({ how: 'near', worth: 2 })
    expect(readResult(lab, reading('expressive', 0)).aspects[0]).toMatchObject({ how: 'wrong', worth: 0 })
  })
  it('gives nothing for no answer', () => {
    const none = { answer: null, cue: null }
    expect(readResult(lab, { style: none, need: none, seat: none })).toMatchObject({ worth: 0, points: 0 })
  })
})

describe('who decides', () => {
  it('is full for the chart as it is, all flags and the best first visit', () => {
    expect(accountResult(hospital, right)).toMatchObject({ worth: 100, points: 4, missed: [], imagined: [], first: 'best' })
  })
  it('takes imagined dangers off those found', () => {
    const all = { ...right, flags: hospital.flags.map(({ id }) => id) }
    expect(accountResult(hospital, all).imagined).toEqual(['tender', 'day-clinic'])
    expect(accountResult(hospital, all).worth).toBeLessThan(85)
  })
  it('knows a near place on a scale, and a wrong door', () => {
    const people = { ...right.people, okoro: { ...right.people.okoro, influence: 'high' as const, seat: 'user' as const } }
    const got = accountResult(hospital, { ...right, people, first: 'hale' })
    expect(got.people.okoro).toMatchObject({ influence: 'near', seat: 'wrong', stance: 'right' })
    expect(got.first).toBe('poor')
    expect(accountResult(hospital, { people: {}, flags: [], first: null })).toMatchObject({ worth: 0, points: 0 })
  })
})
