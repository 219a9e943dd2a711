import {
  type KeyboardEvent,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
} from 'react'
import { Link, useLocation } from 'wouter'
import type { MoveCard } from '#content'
import { newMemo, structureOf } from '#content/edit'
import { type Known, parse } from '#content/parse'
import type { Authored } from '#records'
import { usePageTitle } from '../../parts/usePageTitle.ts'
import { Icon } from '../../shell/icons.tsx'
import { shellTexts } from '../../shell/shell-texts.ts'
import { useLang, useTexts } from '../../text/text.ts'
import { agreementTexts } from '../agreement/agreement-texts.ts'
import { authorPaths } from '../author-paths.ts'
import { authorTexts } from '../author-texts.ts'
import { benchTexts } from '../bench/bench-texts.ts'
import { useBench } from '../bench/useBench.ts'
import { chartTexts } from '../chart/chart-texts.ts'
import { offer } from '../drafts/files.ts'
import { kindOfPath } from '../drafts/paths.ts'
import { FormView } from '../form/FormView.tsx'
import { goToCard } from '../form/go-to-card.ts'
import { GoldPanel } from '../panels/GoldPanel.tsx'
import { PlayPanel } from '../panels/PlayPanel.tsx'
import { PreviewPanel } from '../panels/PreviewPanel.tsx'
import { ProblemsPanel } from '../panels/ProblemsPanel.tsx'
import { TalksPanel } from '../panels/TalksPanel.tsx'
import { TrialPanel } from '../panels/TrialPanel.tsx'
import { useGold } from '../panels/useGold.ts'
import { useSavedTalks } from '../panels/useSavedTalks.ts'
import { VersionsPanel } from '../panels/VersionsPanel.tsx'
import { teachTexts } from '../teach/teach-texts.ts'
import { toFill } from '../words/fault-words.ts'
import { Choice } from './Choice.tsx'
import { PractiseIt } from './PractiseIt.tsx'
import { Removed } from './Removed.tsx'
import { useChecked } from './useChecked.ts'
import { useDraft } from './useDraft.ts'

const TextEditor = lazy(() => import('../editor/TextEditor.tsx'))
const TeachPanel = lazy(() => import('../teach/TeachPanel.tsx'))
const AgreementPanel = lazy(() => import('../agreement/AgreementPanel.tsx'))
const ChartPanel = lazy(() => import('../chart/ChartPanel.tsx'))

interface StudioProps {
  readonly draft: Authored
  readonly all: readonly Authored[]
  readonly known: Known
  readonly moves: readonly MoveCard[]
  readonly titles: Readonly<Record<string, string>>
}
type Side =
  | 'teach'
  | 'gold'
  | 'agreement'
  | 'chart'
  | 'beside'
  | 'sellers'
  | 'problems'
  | 'preview'
  | 'play'
  | 'tests'
  | 'versions'

/** One file: the form or the text on the left, what comes of it on the right. */
export function Studio({ draft, all, known: before, moves, titles }: StudioProps): ReactNode {
  const t = useTexts(authorTexts)
  const words = useTexts(benchTexts)
  const chart = useTexts(chartTexts)
  const agreement = useTexts(agreementTexts)
  const teach = useTexts(teachTexts)
  const shell = useTexts(shellTexts)
  const [, go] = useLocation()
  const lang = useLang()
  const kind = kindOfPath(draft.path)
  const hand = useDraft(draft, pathFor, t.byItself)
  const [view, setView] = useState<'form' | 'text'>(kind === 'talk' ? 'text' : 'form')
  const [side, setSide] = useState<Side>('problems')
  const [front, setFront] = useState<'write' | 'try'>('write') // where there is room for one only
  const [spot, setSpot] = useState<{ readonly line: number; readonly n: number } | null>(null)
  const [turn, setTurn] = useState(0)
  const [sounds, setSounds] = useState(before.sounds ?? [])
  const known = useMemo(() => ({ ...before, sounds }), [before, sounds])
  const [memo] = useState(newMemo) // only what was changed is read anew at a key press
  const checked = useChecked(hand.path, hand.text, all, known, memo)
  const structure = useMemo(() => structureOf(hand.text, memo), [hand.text, memo])
  const settled = useDeferredValue(hand.text)
  const faults = kind === 'talk' ? [] : checked.faults
  const scenario = checked.parsed.type === 'scenario' ? checked.parsed : null
  const playable = faults.length === 0 ? (scenario?.value ?? null) : null
  const talks = useSavedTalks(playable, turn)
  const differ = talks?.filter(({ differences }) => differences.length > 0).length ?? 0
  const bench = useBench()
  const rubric = checked.parsed.type === 'rubric' && faults.length === 0 ? checked.parsed.value : null
  const gold = useGold(rubric, bench)
  const flips = gold?.flips ?? null
  const title = checked.parsed.draft?.title || hand.path
  usePageTitle(title)
  const goTo = useCallback((line: number) => {
    setView('text')
    setFront('write')
    setSpot((before) => ({ line, n: (before?.n ?? 0) + 1 }))
  }, [])
  const keepVersion = useCallback(() => {
    void hand.saveVersion('').then(() => setTurn((before) => before + 1))
  }, [hand.saveVersion])
  const { type } = checked.parsed
  const empty = type === null || view === 'text' ? 0 : faults.filter((fault) => toFill(fault, type, lang) !== undefined).length
  const problemsSaid =
    faults.length === 0 ? t.problems : empty === faults.length ? t.toFillTab(empty) : `${t.problems} (${faults.length - empty})`
  const sides: readonly (readonly [Side, string])[] =
    kind === 'talk'
      ? [['versions', t.versions]]
      : [
          ['problems', problemsSaid],
          ['preview', t.preview],
          ...(view === 'form' ? ([['beside', t.beside]] as const) : []),
          ...(scenario
            ? ([
                ['chart', chart.chart],
                ['play', t.play],
                ['sellers', words.trial],
                ['tests', differ > 0 ? t.testsDiffer(differ) : t.tests],
              ] as const)
            : []),
          ...(checked.parsed.type === 'move' ? ([['teach', teach.panel]] as const) : []),
          ...(checked.parsed.type === 'rubric'
            ? ([
                ['gold', flips && flips.length > 0 ? t.goldFlips(flips.length) : t.gold],
                ['agreement', agreement.title],
              ] as const)
            : []),
          ['versions', t.versions],
        ]
  const canForm = structure.whole && checked.parsed.type !== null
  // Once the text had to take the form's place it stays until the person wants the form back: nothing is swapped under typing hands.
  const [rests, setRests] = useState(false)
  if (view === 'form' && !canForm && !rests) setRests(true)
  const formShown = view === 'form' && canForm && !rests
  const shown = sides.some(([id]) => id === side) ? side : (sides[0]?.[0] ?? 'versions')
  // A talk that is being played, or a report on many, waits while one looks at something else.
  const [begun, setBegun] = useState<readonly Side[]>([])
  if ((shown === 'play' || shown === 'sellers') && !begun.includes(shown)) setBegun([...begun, shown])
  const [removed, setRemoved] = useState<{ readonly name: string; readonly text: string } | null>(null)
  const step = (way: 'undo' | 'redo') => {
    hand[way]()
    setRemoved(null)
  }
  const { n: steps, at: steppedAt } = hand.stepped
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step once: it shows what it changed
  useEffect(() => {
    if (steps === 0 || !formShown) return
    goToCard(hand.text.slice(0, steppedAt).split('\n').length, 'look')
  }, [steps])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the whole page; the button in Versions does the same
    <div
      className="studio"
      onKeyDown={(event) => {
        if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
          event.preventDefault()
          keepVersion()
        }
      }}
      onKeyDownCapture={(event) => {
        const way = stepOf(event)
        if (way === null || !isOfDocument(event.target)) return
        event.preventDefault()
        event.stopPropagation()
        step(way)
      }}
    >
      <header className="studio-head">
        <p>
          <Link href={authorPaths.drafts()} className="back">
            <Icon name="back" size={16} /> {t.back}
          </Link>
        </p>
        <h1>{title}</h1>
        <div className="row small soft">
          <span>{hand.path}</span>
          <span role="status" data-kept={hand.kept}>
            {hand.kept === 'kept' ? t.kept : hand.kept === 'keeping' ? t.keeping : ''}
          </span>
          {kind === 'scenario' && <PractiseIt scenario={playable} path={hand.path} flush={hand.flush} />}
          <button type="button" className="act" onClick={() => offer(hand.path.split('/').at(-1) ?? 'file.mdx', hand.text)}>
            {t.exportOne}
          </button>
        </div>
        {hand.kept === 'refused' && (
          <p className="notice" data-tone="grave" role="alert">
            {t.notKept}
          </p>
        )}
        {hand.kept === 'elsewhere' && (
          <div className="notice" role="alert">
            <p>
              <strong>{t.elsewhere}</strong> {t.elsewhereNote}
            </p>
            <button type="button" className="act" onClick={() => void hand.takeTheirs()}>
              {t.takeTheirs}
            </button>
            <button type="button" className="act" onClick={() => void hand.keepMine().then((id) => go(authorPaths.studio(id)))}>
              {t.keepMine}
            </button>
          </div>
        )}
      </header>
      <div className="studio-front">
        <Choice
          label={t.onNarrow}
          chosen={front}
          options={[
            ['write', t.write],
            ['try', faults.length > 0 ? `${t.tryOut} (${faults.length})` : t.tryOut],
          ]}
          onChoose={setFront}
        />
      </div>
      <div className="studio-body" data-front={front}>
        <section className="studio-edit" aria-label={view === 'form' ? t.form : t.text}>
          <div className="row studio-tools">
            {kind !== 'talk' && (
              <Choice
                label={t.view}
                chosen={view}
                options={[
                  ['form', t.form],
                  ['text', t.text],
                ]}
                onChoose={(next) => {
                  setView(next)
                  setRests(false)
                }}
              />
            )}
            <span className="row">
              <button type="button" className="act" disabled={!hand.canUndo} onClick={() => step('undo')}>
                <Icon name="undo" size={16} /> {t.undo}
              </button>
              <button type="button" className="act" disabled={!hand.canRedo} onClick={() => step('redo')}>
                {t.redo}
              </button>
            </span>
          </div>
          {formShown && checked.parsed.type !== null ? (
            <FormView
              type={checked.parsed.type}
              structure={structure}
              moves={moves}
              known={known}
              titles={titles}
              faults={faults}
              stepped={steps}
              standings={gold?.standings ?? []}
              onChange={hand.setText}
              onRemove={(text, name) => {
                hand.setText(text)
                setRemoved({ text, name: name.replace(/[.。]$/, '') })
              }}
              onSound={(name) => setSounds((here) => [...here, name])}
              onShow={(line) => {
                setSide('beside')
                setFront('try')
                setSpot((before) => ({ line, n: (before?.n ?? 0) + 1 }))
              }}
            />
          ) : (
            <>
              <div role="status">
                {view === 'form' && (
                  <p className="notice">
                    {canForm ? t.formAgain : t.textOnly}{' '}
                    {canForm && (
                      <button type="button" className="act" onClick={() => setRests(false)}>
                        {t.backToForm}
                      </button>
                    )}
                  </p>
                )}
              </div>
              <Suspense fallback={<p className="waiting">{shell.loading}</p>}>
                <TextEditor
                  text={hand.text}
                  parts={structure.parts}
                  type={checked.parsed.type}
                  faults={faults}
                  moves={moves}
                  spot={spot}
                  onChange={hand.setText}
                />
              </Suspense>
            </>
          )}
          <Removed name={removed !== null && removed.text === hand.text ? removed.name : null} onUndo={() => step('undo')} />
        </section>
        <aside className="studio-side" aria-label={t.side}>
          <Choice label={t.side} chosen={shown} options={sides} onChoose={setSide} />
          {shown === 'problems' && (
            <ProblemsPanel
              faults={faults}
              structure={structure}
              inForm={formShown ? checked.parsed.type : null}
              onMend={hand.setText}
              onGoTo={(line) => {
                setFront('write')
                if (!formShown) return goTo(line)
                requestAnimationFrame(() => {
                  if (!goToCard(line)) goTo(line) // on a narrow screen the form is there only now
                })
              }}
            />
          )}
          {shown === 'beside' && (
            <Suspense fallback={<p className="waiting">{shell.loading}</p>}>
              <TextEditor
                text={hand.text}
                parts={structure.parts}
                type={checked.parsed.type}
                faults={faults}
                moves={moves}
                spot={spot}
                onChange={hand.setText}
              />
            </Suspense>
          )}
          {shown === 'preview' && <PreviewPanel parsed={checked.parsed} tookMs={checked.tookMs} />}
          {begun.includes('play') && scenario && (
            <div hidden={shown !== 'play'}>
              <PlayPanel
                scenario={faults.length === 0 ? scenario.value : null}
                path={hand.path}
                moves={moves}
                onSaved={() => setTurn((before) => before + 1)}
              />
            </div>
          )}
          {shown === 'chart' &&
            scenario &&
            (scenario.draft && structure.whole ? (
              <Suspense fallback={<p className="waiting">{shell.loading}</p>}>
                <ChartPanel scenario={scenario.draft} structure={structure} moves={moves} onGoTo={goTo} />
              </Suspense>
            ) : (
              <p className="notice">{chart.waits}</p>
            ))}
          {begun.includes('sellers') && scenario && (
            <div hidden={shown !== 'sellers'}>
              <TrialPanel scenario={faults.length === 0 ? scenario.value : null} structure={structure} onGoTo={goTo} />
            </div>
          )}
          {shown === 'tests' && scenario && <TalksPanel playable={playable !== null} results={talks} />}
          {shown === 'gold' && checked.parsed.type === 'rubric' && <GoldPanel rubric={rubric} gold={gold} bench={bench} />}
          {shown === 'teach' && checked.parsed.type === 'move' && (
            <Suspense fallback={<p className="waiting">{shell.loading}</p>}>
              <TeachPanel
                move={faults.length === 0 ? checked.parsed.value : null}
                path={hand.path}
                others={all}
                structure={structure}
                onChange={hand.setText}
              />
            </Suspense>
          )}
          {shown === 'agreement' &&
            checked.parsed.type === 'rubric' &&
            (checked.parsed.draft && structure.whole ? (
              <Suspense fallback={<p className="waiting">{shell.loading}</p>}>
                <AgreementPanel rubric={checked.parsed.draft} structure={structure} onChange={hand.setText} />
              </Suspense>
            ) : (
              <p className="notice">{t.needsWhole}</p>
            ))}
          {shown === 'versions' && (
            <VersionsPanel
              draft={draft.id}
              text={settled}
              turn={turn}
              onKeep={keepVersion}
              onRestore={(text) => {
                void hand.saveVersion(t.beforeRestore).then(() => {
                  hand.setText(text)
                  setTurn((before) => before + 1)
                })
              }}
            />
          )}
        </aside>
      </div>
    </div>
  )
}

/** Ctrl+Z, Ctrl+Shift+Z or Ctrl+Y; none with anything else. */
function stepOf(event: KeyboardEvent<HTMLElement>): 'undo' | 'redo' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null
  const key = event.key.toLowerCase()
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo'
  return key === 'y' && event.ctrlKey ? 'redo' : null
}
/** Whether somebody writes at the file there, and not beside it: what is said in a test play has steps of its own. */
function isOfDocument(target: EventTarget): boolean {
  return target instanceof Element && target.closest('.studio-edit, .editor') !== null
}

/** A file is called by its id and language; where these cannot be read, it keeps its name. */
function pathFor(text: string, path: string): string {
  if (path.endsWith('.talk')) return path
  const { id, lang, type } = parse(path, text)
  const folder = path.split('/').slice(0, -1).join('/')
  return type !== null && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) ? `${folder}/${id}.${lang}.mdx` : path
}
