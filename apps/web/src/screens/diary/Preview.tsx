import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { BringInStep } from '../../models/bringIn.ts'
import { crampsIn, type Differing, type Prefer, type Preview as PreviewOf } from '../../models/coming.ts'
import { holdsMadeUp } from '../../models/madeUpRecords.ts'
import { STRETCHING } from '../../models/trialRecord.ts'
import { Segment } from '../../parts/Segment.tsx'
import { StepHeading } from '../../parts/StepHeading.tsx'
import { Table } from '../../parts/Table.tsx'
import { fullDate } from '../../words/dates.ts'
import { later } from '../../words/later.ts'
import { capital } from '../../words/locale.ts'

type Words = typeof later.bringIn

interface PreviewProps {
  /** The words for where it comes from: a file when absent. */
  readonly text?: Words
  readonly step: Extract<BringInStep, { type: 'preview' }>
  /** Which is chosen where they differ, until she says otherwise: hers when absent. */
  readonly first?: Prefer
  readonly onConfirm: (prefer: Prefer) => void
  /** More on what was found. */
  readonly children?: ComponentChildren
}

export function Preview({
  step,
  text = later.bringIn,
  first = 'mine',
  onConfirm,
  children,
}: PreviewProps): JSX.Element {
  const [prefer, setPrefer] = useState<Prefer>(first)
  const options = [
    { value: 'mine', text: text.keepMine },
    { value: 'theirs', text: text.useFile },
  ] as const
  return (
    <>
      <StepHeading text={text.preview} />
      <Found step={step} text={text} />
      {children}
      {step.differing.length > 0 && (
        <>
          <h2 class="q" id="prefer">
            {text.whichWins}
          </h2>
          <Segment
            class="c2 sm"
            labelledBy="prefer"
            options={options}
            isChosen={(value) => value === prefer}
            onChoose={setPrefer}
          />
          <p class="aside" role="status">
            {whatChanges(step, prefer, text)}
          </p>
          <details>
            <summary>{text.showDiffering}</summary>
            <DifferingTable nights={step.differing} text={text} />
          </details>
        </>
      )}
      {step.nothingNew ? (
        <>
          <p class="lead aside">{text.nothingNew}</p>
          <a class="btn aside" href="/diary">
            {text.seeDiary}
          </a>
        </>
      ) : (
        <>
          <p class="muted aside">{text.notYet}</p>
          <button type="button" class="btn" onClick={() => onConfirm(prefer)}>
            {text.confirm}
          </button>
        </>
      )}
    </>
  )
}

function Found({ step, text }: { readonly step: PreviewOf; readonly text: Words }): JSX.Element {
  const { diary, from, notes, rows } = step.coming
  const dates = [...diary.nights.map(({ date }) => date), ...diary.cramps.map(({ night }) => night)].toSorted()
  const [first, last] = [dates[0], dates.at(-1)]
  const shown = [
    ...(from === 'spreadsheet' && diary.cramps.length > 0 ? [text.newOnly] : []),
    ...(step.kept > 0 ? [text.kept(step.kept)] : []),
    ...notes.map(text.note),
  ]
  return (
    <div class="card stack-s aside">
      {holdsMadeUp(diary) && (
        <p>
          <b>{text.madeUp}</b>
        </p>
      )}
      <p class="lead">
        <b>{text.found(step.found)}</b> {text.differ(step.differing.length)}
      </p>
      {first !== undefined && last !== undefined && <p>{text.span(fullDate(first), fullDate(last))}</p>}
      <p>{text.cramps(crampsIn(diary))}</p>
      {(diary.cramps.length > 0 || diary.trials.length > 0) && (
        <p>{text.others(diary.cramps.length, diary.trials.length)}</p>
      )}
      {rows !== undefined && <p>{later.history.rowsRead(rows, rows)}</p>}
      {shown.map((note) => (
        <p key={note} class="muted">
          {note}
        </p>
      ))}
    </div>
  )
}

function whatChanges({ coming, differing }: PreviewOf, prefer: Prefer, text: Words): string {
  const n = differing.length
  if (prefer === 'mine') return text.countStays(n)
  if (coming.from === 'copy') return text.nightComes(n)
  return text.countComes(
    n,
    coming.diary.nights.some(({ taken }) => STRETCHING in taken),
  )
}

interface DifferingProps {
  readonly nights: readonly Differing[]
  readonly text: Words
}

function DifferingTable({ nights, text }: DifferingProps): JSX.Element {
  return (
    <Table columns={[text.night, text.yours, text.theFile]}>
      {nights.map(({ date, mine, theirs }) => (
        <tr key={date}>
          <th scope="row">{capital(fullDate(date))}</th>
          <td>{text.count(mine)}</td>
          <td>{mine === theirs ? text.otherDetails : text.count(theirs)}</td>
        </tr>
      ))}
    </Table>
  )
}
