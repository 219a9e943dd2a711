import { describe, expect, it } from 'vitest'
import { CHART_KINDS, chartOf } from '#buyer/chart'
import { LANGS } from '#content'

describe.each(CHART_KINDS)('the picture of %s', (kind) => {
  it.each(LANGS)('has words for every state and condition in %s', (lang) => {
    const { title, nodes, edges } = chartOf(kind, lang)
    const labels = [title, ...nodes.map((node) => node.label), ...edges.map((edge) => edge.label)]
    expect(labels.filter((label) => label.trim() === '' || label.startsWith(`${kind}.`))).toEqual([])
    if (lang === 'zh') expect(labels.filter((label) => !/[\u4e00-\u9fff]/.test(label))).toEqual([])
    expect(nodes.filter((node) => node.label === node.id && lang === 'zh')).toEqual([])
  })
  it('starts in one place, and every edge joins two of its nodes', () => {
    const { nodes, edges } = chartOf(kind, 'en')
    const ids = nodes.map((node) => node.id)
    expect(nodes.filter((node) => node.start)).toHaveLength(1)
    expect(edges.filter((edge) => !ids.includes(edge.from) || !ids.includes(edge.to))).toEqual([])
    const reached = new Set(nodes.filter((node) => node.start).map((node) => node.id))
    for (let n = 0; n < ids.length; n++) for (const edge of edges) if (reached.has(edge.from)) reached.add(edge.to)
    expect(ids.filter((id) => !reached.has(id))).toEqual([])
  })
})

it('reads as the field tells it', () => {
  const text = (kind: 'need' | 'complaint' | 'concern') =>
    chartOf(kind, 'en')
      .edges.filter((edge) => edge.from !== edge.to)
      .map((edge) => `${edge.from} > ${edge.to}: ${edge.label}`)
  expect(text('need')).toEqual([
    'latent > admitted: a fitting question about it',
    'latent > admitted: asked around it again',
    'admitted > felt: implication question',
    'admitted > explicit: need-payoff question',
    'felt > explicit: need-payoff question',
  ])
  expect(text('complaint')).toContain('understood > offered: a remedy they accept')
  expect(text('concern')).toContain('raised > hardened: argued with')
  expect(
    chartOf('call', 'en')
      .nodes.filter((node) => node.end)
      .map((node) => node.id),
  ).toEqual(['won', 'next-step', 'lost', 'hung-up'])
})
