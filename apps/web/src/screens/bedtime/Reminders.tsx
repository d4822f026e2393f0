import type { JSX } from 'preact'
import { Icon } from '../../drawings/Icon.tsx'
import { bedtimes, lastTestNight, mornings, saveReminders } from '../../models/reminders.ts'
import { laterBy, USUAL_MORNING } from '../../models/rising.ts'
import { useApp } from '../../parts/context.ts'
import { Screen } from '../../parts/Screen.tsx'
import { Title } from '../../parts/Title.tsx'
import { YesNo } from '../../parts/YesNo.tsx'
import { timeOfDay } from '../../words/dates.ts'
import { later } from '../../words/later.ts'
import { useCameFrom } from './useCameFrom.ts'

const text = later.bedtime.reminders

/** Reminders as a calendar file, the one way that rings with the app shut, without a server; and here, while it is open. */
export function Reminders(): JSX.Element {
  const app = useApp()
  const { tab, back } = useCameFrom()
  const { bedtimeAt, morningAt } = app.settings.data.value
  const last = lastTestNight(app.trials.going.value)
  const save = async () => {
    if (await saveReminders(app)) app.undo.show(text.got, [])
  }
  return (
    <Screen tab={tab} back={back} mainClass="end">
      <Title text={text.title} />
      <p>{text.lead}</p>
      <section class="card aside">
        <TimeChoice
          label={text.bedtime}
          times={bedtimes(app.deps.clock)}
          time={bedtimeAt}
          onTime={(time) => void app.settings.set('bedtimeAt', time)}
        />
        <YesNo
          id="morning-too"
          question={text.alsoMorning}
          answer={morningAt !== null}
          onAnswer={(on) =>
            void app.settings.set(
              'morningAt',
              on ? (morningAt ?? laterBy(USUAL_MORNING, app.deps.clock.hoursLater())) : null,
            )
          }
        />
        {morningAt !== null && (
          <TimeChoice
            label={text.morning}
            times={mornings(app.deps.clock)}
            time={morningAt}
            onTime={(time) => void app.settings.set('morningAt', time)}
          />
        )}
        <p class="aside">{last === null ? text.noTest : text.test(last)}</p>
        <p class="aside">
          <button type="button" class="btn" onClick={() => void save()}>
            <Icon name="down" />
            {text.get}
          </button>
        </p>
      </section>
      <RingHere />
      <h2 class="aside">{text.howTitle}</h2>
      <ul class="bullets">
        {text.how.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="aside">{text.privacy}</p>
      <p class="muted aside">{text.whyCalendar}</p>
    </Screen>
  )
}

function RingHere(): JSX.Element | null {
  const { deps, settings } = useApp()
  const { platform } = deps
  const { alertHere } = settings.data.value
  if (platform.alerts() === 'cannot') return null
  const choose = async (on: boolean) => {
    if (on) await platform.askForAlerts()
    await settings.set('alertHere', on)
  }
  return (
    <section class="card aside">
      <YesNo id="ring-here" question={text.here} answer={alertHere} onAnswer={(on) => void choose(on)} />
      <p class="muted">{text.hereHow}</p>
      {alertHere && platform.alerts() !== 'allowed' && <p role="status">{text.hereRefused}</p>}
    </section>
  )
}

interface TimeChoiceProps {
  readonly label: string
  readonly times: readonly string[]
  readonly time: string
  readonly onTime: (time: string) => void
}

function TimeChoice({ label, times, time, onTime }: TimeChoiceProps): JSX.Element {
  return (
    <label class="field">
      <span>{label}</span>
      <select value={time} onChange={(event) => onTime(event.currentTarget.value)}>
        {times.map((each) => (
          <option key={each} value={each}>
            {timeOfDay(each)}
          </option>
        ))}
      </select>
    </label>
  )
}
