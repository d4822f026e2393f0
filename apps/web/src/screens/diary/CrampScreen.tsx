import { type Cramp, isNightDate, MUSCLES, type NightDate, ROUGH_MINUTES, SIDES, withLength } from '@uncramp/diary'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { startAt } from '../../models/crampStart.ts'
import { today } from '../../models/nightClock.ts'
import { createNightPage, type NightPage } from '../../models/nightPage.ts'
import { useApp, useLoaded } from '../../parts/context.ts'
import { PainGrid } from '../../parts/PainGrid.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Title } from '../../parts/Title.tsx'
import { nightName } from '../../words/dates.ts'
import { later } from '../../words/later.ts'
import { capital } from '../../words/locale.ts'
import { words } from '../../words.ts'
import { NotFound } from '../NotFound.tsx'
import { useWayOutOfCramp } from './wayBack.ts'

interface CrampScreenProps {
  readonly date: string
  /** A cramp's id, or "new". */
  readonly id: string
}

export function CrampScreen({ date, id }: CrampScreenProps): JSX.Element {
  return isNightDate(date) ? <Found key={id} date={date} id={id} /> : <NotFound />
}

function Found({ date, id }: { readonly date: NightDate; readonly id: string }): JSX.Element | null {
  const page = useLoaded(
    ({ deps, saving, settings, undo, trials }) => createNightPage(deps, saving, settings, undo, date, trials.testedOn),
    date,
  )
  if (!page.ready.value) return null
  const cramp = id === 'new' ? page.newCramp() : page.cramps.value.find((each) => each.id === id)
  return cramp === undefined ? <NotFound /> : <Form page={page} cramp={cramp} isNew={id === 'new'} />
}

interface FormProps {
  readonly page: NightPage
  readonly cramp: Cramp
  readonly isNew: boolean
}

function Form({ page, cramp, isNew }: FormProps): JSX.Element {
  const text = later.diary.night
  const { clock } = useApp().deps
  const { route } = useLocation()
  const [draft, setDraft] = useState(cramp)
  const change = (changes: Partial<Cramp>) => setDraft({ ...draft, ...changes })
  const back = useWayOutOfCramp(page.date)
  // In place of the form: Back must not lead to it again, where it would add a second one.
  const leave = () => route(back, true)
  const save = async () => {
    await page.putCramp({ ...draft, state: 'over' }, text.saved)
    leave()
  }
  const remove = async () => {
    await page.deleteCramp(cramp.id, text.crampDeleted)
    leave()
  }
  return (
    <Screen
      back={{ href: back, text: words.common.back }}
      foot={
        <button type="button" class="btn" onClick={() => void save()}>
          {words.common.save}
        </button>
      }
    >
      <Title text={isNew ? text.addCramp : text.editCramp} />
      <p class="muted">{capital(nightName(page.date, today(clock)))}</p>
      <PlaceField cramp={draft} onChange={change} />
      <TimeField cramp={draft} onChange={change} />
      <MinutesField cramp={draft} onCramp={setDraft} />
      <h2 class="q" id="pain">
        {text.pain}
      </h2>
      <PainGrid
        labelledBy="pain"
        pain={draft.pain}
        onPain={(pain) => change({ pain: pain === draft.pain ? null : pain })}
      />
      {!isNew && (
        <p class="center">
          <button type="button" class="link" onClick={() => void remove()}>
            {text.deleteCramp}
          </button>
        </p>
      )}
    </Screen>
  )
}

interface FieldProps {
  readonly cramp: Cramp
  readonly onChange: (changes: Partial<Cramp>) => void
}

const PLACES = MUSCLES.flatMap((muscle) => SIDES.map((side) => ({ muscle, side })))

function PlaceField({ cramp, onChange }: FieldProps): JSX.Element {
  const chosen = PLACES.findIndex(({ muscle, side }) => muscle === cramp.muscle && side === cramp.side)
  return (
    <label class="field">
      <span>{later.diary.night.where}</span>
      <select
        value={chosen}
        onChange={(event) => onChange(PLACES[Number(event.currentTarget.value)] ?? { muscle: null, side: null })}
      >
        <option value={-1}>{later.diary.night.placeUnknown}</option>
        {PLACES.map((place, i) => (
          <option key={words.common.placeName(place)} value={i}>
            {words.common.placeName(place)}
          </option>
        ))}
      </select>
    </label>
  )
}

function TimeField({ cramp, onChange }: FieldProps): JSX.Element {
  const { clock } = useApp().deps
  return (
    <label class="field">
      <span>{later.diary.night.began}</span>
      <input
        type="time"
        value={cramp.start?.slice(11, 16) ?? ''}
        onInput={(event) => onChange({ start: startAt(cramp, event.currentTarget.value, clock.hoursLater()) })}
      />
    </label>
  )
}

const MINUTES = [1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 45, 60]

interface MinutesFieldProps {
  readonly cramp: Cramp
  readonly onCramp: (cramp: Cramp) => void
}

function MinutesField({ cramp, onCramp }: MinutesFieldProps): JSX.Element {
  const exact = cramp.minutes
  const choices = exact === null || MINUTES.includes(exact) ? MINUTES : [exact, ...MINUTES].sort((a, b) => a - b)
  return (
    <label class="field">
      <span>{later.diary.night.lasted}</span>
      <select
        value={exact ?? cramp.roughMinutes ?? ''}
        onChange={(event) => {
          const { value } = event.currentTarget
          const rough = ROUGH_MINUTES.find((each) => each === value)
          onCramp(withLength(cramp, rough ?? (value === '' ? null : Number(value))))
        }}
      >
        <option value="">{later.diary.night.unknown}</option>
        {ROUGH_MINUTES.map((rough) => (
          <option key={rough} value={rough}>
            {words.cramp.rough[rough]}
          </option>
        ))}
        {choices.map((n) => (
          <option key={n} value={n}>
            {later.diary.night.minutes(Math.round(n * 10) / 10)}
          </option>
        ))}
      </select>
    </label>
  )
}
