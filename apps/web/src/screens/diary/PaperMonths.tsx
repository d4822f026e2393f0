import type { NightDate } from '@uncramp/diary'
import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { createPaperMonths, type PaperMonths as Model } from '../../models/paperMonths.ts'
import { ofTreatment, plannedArm } from '../../models/trialStand.ts'
import { useApp, useLoaded } from '../../parts/context.ts'
import { OneMoment } from '../../parts/OneMoment.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Title } from '../../parts/Title.tsx'
import { monthYear } from '../../words/dates.ts'
import { later } from '../../words/later.ts'
import { capital } from '../../words/locale.ts'
import { words } from '../../words.ts'
import { MonthSheet } from './MonthSheet.tsx'

const text = later.paperMonths

/** Months of the diary as pages, one line a night. */
export function PaperMonths(): JSX.Element {
  const model = useLoaded(({ deps, trials }) =>
    createPaperMonths(
      deps,
      // What came out of a bag was taken on either side: it was done or not, and no more.
      (date, treatment) => plannedArm(ofTreatment(trials.stands.value, treatment), date),
      trials.testedOn,
    ),
  )
  return (
    <Screen tab="diary" back={{ href: '/diary/share', text: words.common.back }} mainClass="end paper-months">
      <div class="no-print">
        <Title text={text.title} class="tight" />
      </div>
      {!model.ready.value ? (
        <OneMoment />
      ) : model.begun.value === null ? (
        <p class="lead">{later.diary.empty}</p>
      ) : (
        <>
          <Choice model={model} />
          <Sheets model={model} />
        </>
      )}
    </Screen>
  )
}

function Choice({ model }: { readonly model: Model }): JSX.Element {
  const { platform } = useApp().deps
  const step = model.step.value
  const count = model.count.value
  // Once the last page has been drawn.
  useEffect(() => {
    if (step.type === 'made') platform.print()
  }, [step, platform])
  const busy = step.type === 'making'
  return (
    <div class="no-print">
      <p class="lead">{text.lead}</p>
      <MonthField
        label={text.from}
        months={model.months.value}
        chosen={model.from.value}
        choose={(month) => void model.choose('from', month)}
      />
      <MonthField
        label={text.to}
        months={model.months.value}
        chosen={model.to.value}
        choose={(month) => void model.choose('to', month)}
      />
      {step.type === 'failed' && (
        <p class="aside" role="alert">
          {text.failed}
        </p>
      )}
      <p class="aside" role="status">
        {busy ? text.making(step.done, count) : count > 1 ? text.firstOf(model.from.value, count) : ''}
      </p>
      <button
        type="button"
        class="btn"
        aria-disabled={busy}
        onClick={() => {
          if (!busy) void model.make()
        }}
      >
        {text.print(count)}
      </button>
    </div>
  )
}

interface MonthFieldProps {
  readonly label: string
  readonly months: readonly NightDate[]
  readonly chosen: NightDate
  readonly choose: (month: NightDate) => void
}

function MonthField({ label, months, chosen, choose }: MonthFieldProps): JSX.Element {
  return (
    <label class="field">
      <span>{label}</span>
      <select value={chosen} onChange={(event) => choose(event.currentTarget.value as NightDate)}>
        {months.map((month) => (
          <option key={month} value={month}>
            {capital(monthYear(month))}
          </option>
        ))}
      </select>
    </label>
  )
}

function Sheets({ model }: { readonly model: Model }): JSX.Element {
  const of = model.count.value
  return (
    <>
      {model.pages.value.map((page, i) => (
        <MonthSheet key={page.month} page={page} number={i + 1} of={of} />
      ))}
    </>
  )
}
