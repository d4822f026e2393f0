import { falseHelpsOverTests } from '@uncramp/trial'
import type { JSX } from 'preact'
import { useEffect, useMemo } from 'preact/hooks'
import { isSealed } from '../../models/blind.ts'
import { linkOf } from '../../models/factors.ts'
import { createTestHistory, type TestHistory as Model, ROWS_AT_ONCE, type TestRow } from '../../models/testHistory.ts'
import { firstNightOf, type TrialRecord } from '../../models/trialRecord.ts'
import { isGuessDue, readTo } from '../../models/trialStand.ts'
import { useApp } from '../../parts/context.ts'
import { RatioAxis, RatioBar } from '../../parts/RatioBar.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Table } from '../../parts/Table.tsx'
import { Title } from '../../parts/Title.tsx'
import { dayMonthYear } from '../../words/dates.ts'
import { later } from '../../words/later.ts'
import { resultWords } from '../../words/resultWords.ts'
import { words } from '../../words.ts'
import { namesBeside } from './TestedBeside.tsx'

const text = later.testHistory

/** Every test she has begun, whatever it said: none is left out, so that a lucky one does not stand alone. */
export function History(): JSX.Element {
  const { deps, trials } = useApp()
  const stands = trials.stands.value
  const page = useMemo(() => createTestHistory(deps, trials), [deps, trials])
  // A look made meanwhile changes an ending.
  useEffect(() => {
    if (stands.length > 0) void page.load()
  }, [page, stands])
  return (
    <Screen tab="findOut" back={{ href: '/find-out', text: later.findOut.back }} mainClass="end">
      <Title text={text.title} />
      {stands.length === 0 ? <p class="lead">{text.none}</p> : <Tests page={page} />}
    </Screen>
  )
}

function Tests({ page }: { readonly page: Model }): JSX.Element {
  const { stands } = useApp().trials
  const tests = stands.value.length
  const rows = page.rows.value
  const treatments = new Set(stands.value.map(({ record }) => record.trial.protocol.treatment))
  const next = Math.min(ROWS_AT_ONCE, page.rest.value)
  return (
    <>
      <p class="lead">{text.lead}</p>
      {tests > 1 && (
        <p class="aside">{later.findOut.earlier.several(tests, Math.ceil(100 * falseHelpsOverTests(tests)))}</p>
      )}
      {treatments.size < tests && <p class="aside">{text.again}</p>}
      <div class="links">
        <RatioAxis />
        <ul>
          {rows.map((row) => (
            <Row key={row.stand.record.id} {...row} />
          ))}
        </ul>
      </div>
      {next > 0 && (
        <button type="button" class="btn ghost no-print" onClick={() => void page.showMore()}>
          {text.more(next)}
        </button>
      )}
      <details>
        <summary>{words.common.showAsTable}</summary>
        <Table columns={text.columns}>
          {rows.map((row) => (
            <TableRow key={row.stand.record.id} {...row} />
          ))}
        </Table>
      </details>
    </>
  )
}

const fromOf = ({ stand }: TestRow): string => dayMonthYear(firstNightOf(stand.record.trial))

function Row(row: TestRow): JSX.Element {
  const { stand, end, bar } = row
  const beside = namesBeside(stand, readTo(stand))
  return (
    <li>
      <h2>{resultWords(stand.record.called).from(fromOf(row))}</h2>
      <p class="said">{saidOf(row)}</p>
      {beside.length > 0 && <p class="muted">{later.two.sameTime(beside)}</p>}
      <Blinded record={stand.record} />
      {bar?.type === 'bar' && (
        <>
          <RatioBar {...bar} link={linkOf(bar)} />
          <p>{later.result.tenBecome(10 * bar.mid, 10 * bar.low, 10 * bar.high)}</p>
        </>
      )}
      {end.type === 'open' && (
        <>
          {bar?.type !== 'bar' && <p class="muted">{bar === null ? text.reading : barless(bar.type)}</p>}
          <a class="link" href={`/find-out/result?test=${encodeURIComponent(stand.record.id)}`}>
            {text.see}
            <span class="sr"> {fromOf(row)}</span>
          </a>
        </>
      )}
    </li>
  )
}

const barless = (type: 'none' | 'failed'): string => (type === 'failed' ? text.failed : text.noBar)

/** Whether she knew which was which; nothing of a test that she always knew. */
function Blinded({ record }: { readonly record: TrialRecord }): JSX.Element | null {
  const { history } = later.blind
  if (record.blind === undefined || isSealed(record)) return null
  return <p class="muted">{record.blind.opened === null ? history.kept : history.opened}</p>
}

function saidOf({ stand, end }: TestRow): string {
  if (isGuessDue(stand)) return later.blind.guess.card
  if (end.type === 'looking') return text.reading
  if (end.type === 'shut') return end.going ? text.going : text.tooShort
  return end.going && end.ending.type === 'cannot-tell-yet' ? text.goingOpen : text.ended(end.ending)
}

function TableRow(row: TestRow): JSX.Element {
  const { bar } = row
  const [mid, range] =
    bar?.type === 'bar'
      ? [later.result.rate(10 * bar.mid), later.result.range(10 * bar.low, 10 * bar.high)]
      : ['–', '–']
  return (
    <tr>
      <th scope="row">{resultWords(row.stand.record.called).name}</th>
      <td>{fromOf(row)}</td>
      <td>{saidOf(row)}</td>
      <td>{mid}</td>
      <td>{range}</td>
    </tr>
  )
}
