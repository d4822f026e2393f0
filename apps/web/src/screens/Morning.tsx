import { type NightDate, toNightDate } from '@uncramp/diary'
import type { JSX } from 'preact'
import { useEffect, useMemo } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { createMorning, type Morning as MorningModel } from '../models/morning.ts'
import { lastNightOver } from '../models/nightClock.ts'
import { type Trials, testedIn } from '../models/trial.ts'
import { isPausedNight } from '../models/trialLog.ts'
import type { Tested } from '../models/uncheckedNight.ts'
import { useApp } from '../parts/context.ts'
import { Exposures } from '../parts/Exposures.tsx'
import { NightSigns } from '../parts/NightSigns.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Segment } from '../parts/Segment.tsx'
import { Stepper } from '../parts/Stepper.tsx'
import { focusTitle, Title } from '../parts/Title.tsx'
import { YesNo } from '../parts/YesNo.tsx'
import { shortDate } from '../words/dates.ts'
import { later } from '../words/later.ts'
import { capital } from '../words/locale.ts'
import { words } from '../words.ts'
import { Recall } from './morning/Recall.tsx'

const COUNTS = [
  { value: 0, text: words.morning.none },
  { value: 1, text: '1' },
  { value: 2, text: '2' },
  { value: 3, text: words.morning.many },
] as const

function useMorning(): MorningModel {
  const app = useApp()
  const { query } = useLocation()
  const asked = Number(query.count)
  const first = query.count !== undefined && Number.isInteger(asked) && asked >= 0 && asked <= 100 ? asked : null
  // Made once: a later change must not undo what was tapped
  const { morning, isBack } = useMemo(() => {
    const date = lastNightOver(app.deps.clock)
    const begun = app.checkIn.current
    if (begun?.date === date) return { morning: begun, isBack: true }
    const made = createMorning(app.deps, app.saving, app.settings, app.undo, date, first, app.trials.testedOn)
    app.checkIn.current = made
    return { morning: made, isBack: false }
  }, [])
  useEffect(() => {
    if (isBack) void morning.comeBack()
  }, [morning])
  const change = app.changes.value
  // A cramp may have been taken out, or brought back, and another page may have answered something
  useEffect(() => {
    void morning.load()
  }, [morning, change])
  return morning
}

/** Why it cannot be saved yet: far above Save, in text that is set large. */
const REASON = 'why-not-yet'

function leadToReason(): void {
  const reason = document.getElementById(REASON)
  reason?.scrollIntoView({ block: 'center' })
  reason?.focus({ preventScroll: true })
}

const saveAs = (morning: MorningModel, then?: () => void): Promise<boolean> =>
  morning.save(words.common.saved, `${words.common.saved} ${later.checkIn.changedElsewhere}`, then)

export function Morning(): JSX.Element {
  const morning = useMorning()
  const { route } = useLocation()
  const known = morning.draft.value.count !== null && !morning.tooFew.value
  // "Try again" may come when she has gone on already.
  const leave = () => {
    if (location.pathname === '/morning') route('/')
  }
  const save = async () => {
    // Where another page has written a cramp down meanwhile, the reason is only just being drawn.
    if (!known || !(await saveAs(morning, leave))) requestAnimationFrame(leadToReason)
  }
  return (
    <Screen
      back={{ href: '/', text: words.common.tabs.home }}
      aside={<span class="muted">{capital(shortDate(toNightDate(morning.date)))}</span>}
      foot={
        <button type="button" class="btn" aria-disabled={!known} onClick={() => void save()}>
          {words.common.save}
        </button>
      }
    >
      <Title text={words.morning.title} />
      {morning.isKept.value && (
        <p class="muted" role="status">
          {later.checkIn.kept}
        </p>
      )}
      {morning.ready.value && <Questions morning={morning} />}
    </Screen>
  )
}

function Questions({ morning }: { readonly morning: MorningModel }): JSX.Element {
  const { trials } = useApp()
  const draft = morning.draft.value
  const logs = trials.going.value.map(({ record }) => record.log)
  const otherwise = logs.flatMap((log) => log.otherwise).filter(({ night }) => night === morning.date)
  return (
    <>
      <Segment
        class="c4 tall first"
        label={words.morning.count}
        options={COUNTS}
        isChosen={(value) => draft.count !== null && value === Math.min(3, draft.count)}
        onChoose={(value) => (value === 3 ? morning.chooseMany() : morning.choose(value))}
      />
      {draft.count === null && (
        <p class="muted aside" id={REASON} tabIndex={-1}>
          {words.morning.chooseFirst}
        </p>
      )}
      {morning.many.value && <Stepper value={draft.count ?? 3} least={3} onValue={morning.choose} />}
      {morning.tooFew.value && <TooFew morning={morning} />}
      {morning.cramps.value.map((cramp) => (
        <div class="card was" key={cramp.id}>
          <span class="txt">
            <b>{words.morning.crampTitle(cramp)}</b>
            <span class="muted">{words.morning.crampDetail(cramp)}</span>
            {!morning.nightCramps.value.includes(cramp) && <span class="muted">{later.checkIn.byDay}</span>}
          </span>
          <a
            class="link"
            href={`/diary/${morning.date}/cramp/${cramp.id}?from=morning`}
            aria-label={`${words.morning.change}: ${words.morning.crampTitle(cramp)}`}
          >
            {words.morning.change}
          </a>
        </div>
      ))}
      <Recall recalled={morning.recalled} />
      <YesNo id="slept" question={words.morning.sleptBadly} answer={draft.sleepLost} onAnswer={morning.answerSlept} />
      {askedOf(trials, draft.date).map(({ treatment, called, bag }, i) => (
        <YesNo
          key={treatment}
          id={i === 0 ? 'taken' : `taken-${i + 1}`}
          question={takenQuestion(called, bag)}
          answer={draft.taken[treatment] ?? null}
          onAnswer={(done) => morning.answerTaken(treatment, done)}
        />
      ))}
      {otherwise.map((told) => (
        <p key={told.words} class="muted">{`“${told.words}”`}</p>
      ))}
      <NightSigns
        signs={draft.signs ?? []}
        onSigns={morning.noteSigns}
        onLeave={() => void (draft.count !== null && !morning.tooFew.value && saveAs(morning))}
      />
      <Exposures title={words.morning.yesterday} exposures={draft.exposures} onExposures={morning.noteExposures} />
    </>
  )
}

/** What was under test last night, of the tests that go on and did not rest; the night before the first is asked about too. */
function askedOf({ going, askedOn }: Trials, date: NightDate): readonly Tested[] {
  const asked = going.value.filter(({ record }) => !isPausedNight(record.log, date))
  if (asked.length === 0) return []
  const rests = going.value
    .filter((stand) => !asked.includes(stand))
    .map(({ record }) => testedIn(record, date).treatment)
  return askedOn(date).filter(({ treatment }) => !rests.includes(treatment))
}

function takenQuestion(called: string | null, bag: number | null): string {
  if (bag !== null) return words.morning.didBag(bag)
  return called === null ? words.morning.didStretch : words.morning.didTest(called)
}

/** The way out is right there: delete the one that was not there. */
function TooFew({ morning }: { readonly morning: MorningModel }): JSX.Element {
  const remove = (id: string) => {
    focusTitle()
    void morning.deleteCramp(id, words.morning.crampDeleted)
  }
  const cramps = morning.nightCramps.value
  return (
    <div class="aside">
      <p role="alert" id={REASON} tabIndex={-1}>
        {words.morning.tooFew(cramps.length)}
      </p>
      {cramps.map((cramp) => (
        <button key={cramp.id} type="button" class="link" onClick={() => remove(cramp.id)}>
          {cramps.length === 1 ? words.morning.deleteIt : words.morning.deleteOf(words.morning.crampTitle(cramp))}
        </button>
      ))}
    </div>
  )
}
