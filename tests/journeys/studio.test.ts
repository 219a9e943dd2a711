import { readFileSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { parse } from '#content/parse'
import { barriersOn } from './barriers.ts'
import { tooWide, type Visit, visitsToApp } from './visit.ts'

const visit = visitsToApp()

const W = {
  en: {
    copy: 'Copy it',
    descriptor: 'What 4 looks like',
    change: /^Change/,
    worth: /^Worth: what it adds/,
    measure: 'A measure of a turn or of the whole talk',
    dated: 'in a turn that names a time',
    says: /^Each seller’s turn that does something, in a turn that names a time: \+0\.77 to the sum/,
    beside: 'Text beside',
    show: 'Show in the text',
    gold: 'Gold answers',
    right: 'All gold answers get the points they must get.',
    tricks: 'not fooled',
    least: 'At least.',
    most: 'At most.',
    flips: 'Gold answers that get other points than they must',
    name: 'Your name',
    accept: 'Let them stand and make the pack',
    make: 'Make the pack',
    packTitle: 'Title',
    take: /let stand/,
    discovery: 'Discovery',
    tryOut: 'Check and try',
    sellers: 'Sellers',
    begin: 'Let them play',
    stop: 'Stop',
    stopped: 'Stopped.',
    wins: /^Normal: the model seller comes to a good end in \d+ of 1 talks$/,
    often: 'Said most often',
    talks: 'Talks for each seller and level',
    chart: 'Chart',
    never: 'Never comes up',
    waits: /It waits for something that waits for it/,
    large: 'Large picture',
    text: 'Text',
    agreement: 'Agreement',
    nobody: /Nobody has marked a talk/,
    limit: 'Set a limit of 60',
    kept: 'Everything is kept',
  },
  zh: {
    copy: '复制',
    descriptor: '4 分是什么样',
    change: /^修改/,
    worth: /^分值/,
    measure: '一轮或整场对话的指标',
    dated: '这一轮有时间',
    says: /卖方每一轮有内容的话，这一轮有时间：总和 \+0\.77/,
    beside: '旁边看文本',
    show: '在文本中查看',
    gold: '标准答案',
    right: '所有标准答案都得到了应得的分数。',
    tricks: '骗不过',
    least: '至少。',
    most: '至多。',
    flips: '有标准答案的得分不在应得范围内',
    name: '您的名字',
    accept: '保留这些并制作内容包',
    make: '制作内容包',
    packTitle: '标题',
    take: /允许保留/,
    discovery: '挖掘需求',
    tryOut: '检查和试用',
    sellers: '模拟销售',
    begin: '开始',
    stop: '停止',
    stopped: '已停止。',
    wins: /^普通：示范销售 1 场里有 \d+ 场结局好$/,
    often: '说得最多',
    talks: '每位销售、每个难度谈几场',
    chart: '结构图',
    never: '永远不会出现',
    waits: /它等的东西反过来在等它/,
    large: '放大图',
    text: '文本',
    agreement: '一致程度',
    nobody: /还没有人按这个评分表评过/,
    limit: '把界线设为 60',
    kept: '已全部保存',
  },
} as const

async function copyOf({ page, go }: Visit, path: string, w: { readonly copy: string; readonly kept: string }): Promise<void> {
  await go('/author')
  await page.getByRole('combobox').selectOption(path)
  await page.getByRole('button', { name: w.copy }).click()
  await page.getByText(w.kept).waitFor()
}

describe.each(['en', 'zh'] as const)('a rubric in words, in %s', (lang) => {
  const w = W[lang]
  it('is changed without touching markup, and the text beside it says the same', async () => {
    const here = await visit({ lang, scheme: lang === 'zh' ? 'dark' : 'light' })
    const { page } = here
    await copyOf(here, `rubrics/spin.${lang}.mdx`, w)
    await page.getByLabel(w.descriptor, { exact: true }).first().fill('Knows <everything> already.')
    const clue = page.locator('.clue').first()
    await clue.locator('summary').click()
    await clue.getByLabel(w.measure).check()
    await clue.getByRole('combobox').first().selectOption('turn')
    await clue.getByLabel(w.dated, { exact: true }).check()
    await clue.getByLabel(w.worth).fill('0.77')
    expect(await clue.locator('p').first().textContent()).toMatch(w.says)
    await clue.getByRole('button', { name: w.show }).click()
    const beside = page.locator('.studio-side .cm-content')
    await beside.getByText('measure="turn"').first().waitFor()
    expect(await barriersOn(here.page)).toEqual([])
    await page.getByText(w.kept).waitFor()
    await page.reload()
    expect(await page.getByLabel(w.descriptor, { exact: true }).first().inputValue()).toBe('Knows <everything> already.')
    await here.leave()
  })

  it('whose gold answer flips stops the pack until somebody lets it stand by name; who takes it sees who did', async () => {
    const here = await visit({ lang })
    const { page, go } = here
    await copyOf(here, `rubrics/spin.${lang}.mdx`, w)
    await page.getByRole('button', { name: w.gold, exact: true }).click()
    await page.getByText(w.right).waitFor()
    await page.getByText(w.tricks).first().waitFor()
    expect(await barriersOn(here.page)).toEqual([])
    // The second gold answer recites: now it must get 3 for it.
    const least = page.getByLabel(w.least, { exact: true })
    await page.getByLabel(w.most, { exact: true }).last().fill('4')
    await least.last().fill('3')
    await page.getByText(w.kept).waitFor()
    await page.locator('.studio-side [data-wrong="true"]').first().waitFor()
    await go('/author/packs')
    await page.getByLabel(w.packTitle, { exact: true }).fill('Ours')
    await page.getByRole('button', { name: w.make }).click()
    const stop = page.getByRole('region', { name: w.flips })
    await stop.waitFor()
    expect(await barriersOn(here.page)).toEqual([])
    expect(await stop.getByRole('button', { name: w.accept }).isDisabled()).toBe(true)
    for (const box of await stop.getByRole('checkbox').all()) await box.check()
    expect(await stop.getByRole('button', { name: w.accept }).isDisabled(), 'nobody has signed').toBe(true)
    await stop.getByLabel(w.name).fill('Han Meimei')
    const [download] = await Promise.all([page.waitForEvent('download'), stop.getByRole('button', { name: w.accept }).click()])
    const zip = await buffer(await download.createReadStream())
    const manifest = JSON.parse(new TextDecoder().decode(unzipSync(zip)['pack.json'])) as { accepted: readonly object[] }
    expect(manifest.accepted).toMatchObject([{ by: 'Han Meimei' }])
    await page.locator('input[type=file]').setInputFiles({ name: 'ours.zip', mimeType: 'application/zip', buffer: zip })
    await page.getByText(w.take).filter({ hasText: 'Han Meimei' }).waitFor()
    await here.leave()
  })

  it('says that nobody has marked by it yet, and takes a limit', async () => {
    const here = await visit({ lang, width: 390 })
    const { page } = here
    await copyOf(here, `rubrics/closing.${lang}.mdx`, w)
    await page.getByRole('button', { name: w.tryOut }).click()
    await page.getByRole('button', { name: w.agreement, exact: true }).click()
    await page.getByText(w.nobody).waitFor()
    await page.getByRole('button', { name: w.limit }).click()
    await page.getByRole('button', { name: w.beside, exact: true }).click()
    await page.locator('.studio-side .cm-content').waitFor()
    expect(await tooWide(page)).toBe(0)
    expect(await barriersOn(here.page)).toEqual([])
    await here.leave()
  })
})

describe.each(['en', 'zh'] as const)('a draft is tried out, in %s', (lang) => {
  const w = W[lang]
  it('by simulated sellers, who can be stopped, and who say whether it can be won', async () => {
    const here = await visit({ lang, width: lang === 'zh' ? 390 : 1280 })
    const { page, go } = here
    await go('/author')
    await page.getByRole('button', { name: w.discovery }).click()
    if (lang === 'zh') await page.getByRole('button', { name: w.tryOut }).click() // a narrow screen shows one side
    await page.getByRole('button', { name: w.sellers, exact: true }).click()
    await page.getByLabel(w.talks).selectOption('25')
    await page.getByRole('button', { name: w.begin, exact: true }).click()
    await page.getByRole('button', { name: w.stop, exact: true }).click()
    await page.getByText(w.stopped).waitFor()
    await page.getByLabel(w.talks).selectOption('1')
    await page.getByRole('button', { name: w.begin, exact: true }).click()
    await page.getByText(w.wins).waitFor()
    await page.getByRole('heading', { name: w.often }).waitFor()
    if (lang === 'zh') expect(await tooWide(page)).toBe(0)
    expect(await barriersOn(here.page)).toEqual([])
    await here.leave()
  })

  it('on its chart: a need that waits for itself is marked, and a click goes to its line', async () => {
    const here = await visit({ lang })
    const { page } = here
    await copyOf(here, `scenarios/growth-director.${lang}.mdx`, w)
    await page.getByRole('button', { name: w.chart, exact: true }).click()
    const nodes = page.locator('.react-flow__node')
    await nodes.first().waitFor()
    await page.getByRole('button', { name: w.text, exact: true }).click()
    const editor = page.locator('.studio-edit .cm-content')
    await editor.waitFor()
    const id = parse(
      `scenarios/growth-director.${lang}.mdx`,
      readFileSync(`content/scenarios/growth-director.${lang}.mdx`, 'utf8'),
    ).draft as unknown as { readonly needs: readonly { readonly id: string }[] }
    const [first] = id.needs
    await page.locator('.outline summary').click()
    await page
      .locator('.outline')
      .getByRole('button', { name: `Need ${first?.id}` })
      .click()
    await page.keyboard.press('Home')
    for (let at = 0; at < '<Need'.length; at++) await page.keyboard.press('ArrowRight')
    await page.keyboard.type(` after="${first?.id}"`)
    await page.getByText(w.waits).waitFor()
    expect(await nodes.filter({ hasText: w.never }).count()).toBeGreaterThan(0)
    expect(await barriersOn(here.page)).toEqual([])
    await page.getByRole('button', { name: w.large }).click()
    await page.keyboard.press('Escape')
    await nodes.filter({ hasText: w.never }).first().getByRole('button').click()
    await expect.poll(() => page.locator('.cm-activeLine').textContent()).toContain(`<Need`)
    await here.leave()
  })
})

describe('the text editor', () => {
  it('completes elements, attributes and what they may name; helps where the pointer rests; folds', async () => {
    const here = await visit()
    const { page, go } = here
    await go('/author')
    await page.getByRole('button', { name: W.en.discovery }).click()
    await page.getByRole('button', { name: W.en.text, exact: true }).click()
    const editor = page.locator('.studio-edit .cm-content')
    await editor.waitFor()
    await editor.click()
    await page.keyboard.press('Control+End')
    await page.waitForTimeout(400) // completion is a chunk of its own
    await page.keyboard.type('\n<Fac')
    const options = page.locator('.cm-tooltip-autocomplete li')
    await options.filter({ hasText: 'Fact' }).first().waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.type('t ki')
    await options.filter({ hasText: 'kind' }).first().waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.type('nd="pro')
    await options.filter({ hasText: 'proof' }).first().waitFor()
    await page.waitForTimeout(200) // a completion that has just come is not taken by the next key
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.cm-activeLine').textContent()).toContain('kind="proof')
    await page.locator('.outline summary').click()
    await page.locator('.outline').getByRole('button', { name: /^Need/ }).first().click()
    await page.locator('.cm-activeLine span', { hasText: /Need/ }).first().hover()
    await page.locator('.editor-help').filter({ hasText: 'A hidden need' }).waitFor()
    await page.mouse.move(0, 0)
    const rows = await page.locator('.cm-line').count()
    await page.keyboard.press('Control+Shift+BracketLeft')
    await page.locator('.cm-foldPlaceholder').first().waitFor()
    expect(await page.locator('.cm-line').count()).toBeLessThan(rows)
    await here.leave()
  })
})

describe('files', () => {
  it('are dropped onto the page, those of a zip too; what cannot be read is told', async () => {
    const here = await visit()
    const { page, go } = here
    await go('/author')
    const text = readFileSync('content/templates/objection.en.mdx', 'utf8')
      .replace('id: objection', 'id: dropped')
      .replace(/^type:.*\n/m, '')
    await page.getByRole('region', { name: 'Import' }).evaluate((place, given) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([given], 'dropped.en.mdx'))
      transfer.items.add(new File(['MZ'], 'setup.exe'))
      place.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }))
    }, text)
    await page.getByText('1 file was taken in.').waitFor()
    await page.getByText('setup.exe was left out: only .mdx').waitFor()
    await page.getByText('scenarios/dropped.en.mdx').waitFor()
    await here.leave()
  })

  it('have versions: what is different is shown, an older one is restored, and the newer one is not lost', async () => {
    const here = await visit()
    const { page, go } = here
    await go('/author')
    await page.getByRole('button', { name: W.en.discovery }).click()
    const title = page.getByLabel('The title as people read it.', { exact: true })
    await title.fill('The first title')
    await page.getByRole('button', { name: 'Versions', exact: true }).click()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Control+s')
    await page.getByText('Version 1', { exact: false }).waitFor()
    await title.fill('The second title')
    await page.getByRole('button', { name: 'What is different now' }).click()
    const difference = page.getByRole('region', { name: 'What is different now' })
    await difference.getByText('− title: The first title').waitFor()
    await difference.getByText('+ title: The second title').waitFor()
    await page.getByRole('button', { name: 'Restore' }).click()
    await expect.poll(() => title.inputValue()).toBe('The first title')
    await page.getByText('before restoring').waitFor()
    await page.getByRole('button', { name: 'Restore' }).first().click()
    await expect.poll(() => title.inputValue()).toBe('The second title')
    await here.leave()
  })
})
