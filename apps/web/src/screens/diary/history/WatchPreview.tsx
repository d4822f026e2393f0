import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Prefer } from '../../../models/coming.ts'
import type { HistoryStep } from '../../../models/history.ts'
import type { MeasuredLook } from '../../../models/measuredComing.ts'
import { Segment } from '../../../parts/Segment.tsx'
import { StepHeading } from '../../../parts/StepHeading.tsx'
import { Table } from '../../../parts/Table.tsx'
import { fullDate } from '../../../words/dates.ts'
import { later } from '../../../words/later.ts'
import { whole } from '../../../words/numbers.ts'
import { Rows } from './Rows.tsx'

const text = later.history
const file = later.bringIn

interface WatchPreviewProps {
  readonly step: Extract<HistoryStep, { type: 'watch' }>
  readonly onConfirm: (prefer: Prefer) => void
  readonly onBack: () => void
}

export function WatchPreview({ step: { history, look }, onConfirm, onBack }: WatchPreviewProps): JSX.Element {
  const [prefer, setPrefer] = useState<Prefer>('mine')
  const changes = look.fresh + (prefer === 'theirs' ? look.differing.length : 0)
  return (
    <>
      <p class="muted">{text.fromApp(text.app(history.app))}</p>
      <StepHeading text={file.preview} />
      <Found look={look} />
      {!history.isWhole && <p class="aside">{text.cut}</p>}
      {history.stepClock === 'unsure' && <p class="aside">{text.unsureClock}</p>}
      {look.measures.length > 0 && (
        <div class="aside">
          <Table columns={[text.measured, text.nights]}>
            {look.measures.map(({ measure, nights }) => (
              <tr key={measure}>
                <th scope="row">{text.measure(measure)}</th>
                <td>{whole(nights)}</td>
              </tr>
            ))}
          </Table>
        </div>
      )}
      <Rows rows={history.rows} />
      {look.differing.length > 0 && <Which n={look.differing.length} prefer={prefer} onPrefer={setPrefer} />}
      {changes > 0 && (
        <>
          <p class="muted aside">{file.notYet}</p>
          <button type="button" class="btn" onClick={() => onConfirm(prefer)}>
            {file.confirm}
          </button>
        </>
      )}
      {changes === 0 && look.here > 0 && look.differing.length === 0 && <p class="lead aside">{file.nothingNew}</p>}
      <p class="center">
        <button type="button" class="link" onClick={onBack}>
          {text.otherFile}
        </button>
      </p>
    </>
  )
}

function Found({ look }: { readonly look: MeasuredLook }): JSX.Element {
  return (
    <div class="card stack-s aside">
      <p class="lead">
        <b>{file.found(look.found)}</b> {text.here(look.here, look.found)}
      </p>
      {look.first !== null && look.last !== null && <p>{file.span(fullDate(look.first), fullDate(look.last))}</p>}
      {look.fresh > 0 && <p>{text.fresh(look.fresh)}</p>}
      {look.here < look.found && <p class="muted">{text.onlyHere}</p>}
    </div>
  )
}

interface WhichProps {
  readonly n: number
  readonly prefer: Prefer
  readonly onPrefer: (prefer: Prefer) => void
}

function Which({ n, prefer, onPrefer }: WhichProps): JSX.Element {
  const options = [
    { value: 'mine', text: file.keepMine },
    { value: 'theirs', text: file.useFile },
  ] as const
  return (
    <>
      <h2 class="q" id="prefer">
        {file.whichWins}
      </h2>
      <Segment
        class="c2 sm"
        labelledBy="prefer"
        options={options}
        isChosen={(value) => value === prefer}
        onChoose={onPrefer}
      />
      <p class="aside" role="status">
        {prefer === 'mine' ? file.countStays(n) : text.replaced(n)}
      </p>
    </>
  )
}
