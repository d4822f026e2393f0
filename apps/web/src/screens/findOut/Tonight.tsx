import type { RandomisedNight } from '@uncramp/trial'
import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'
import { calfStanding } from '../../drawings/calfStanding.ts'
import { Figure } from '../../drawings/Figure.tsx'
import { Icon } from '../../drawings/Icon.tsx'
import { comingNight } from '../../models/nightClock.ts'
import { tellTonight } from '../../models/tellTonight.ts'
import { type EveningAnswer, eveningAnswer } from '../../models/tonight.ts'
import { indexOf } from '../../models/trialRecord.ts'
import type { TrialStand } from '../../models/trialStand.ts'
import { useApp } from '../../parts/context.ts'
import { focusTitle } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'
import { Otherwise } from './Otherwise.tsx'

const text = later.findOut.running
const { otherwise, settling } = later.testRun

export function Tonight({ stand }: { readonly stand: TrialStand }): JSX.Element | null {
  const { tonight } = stand
  if (tonight.phase !== 'randomised') return null
  return tonight.arm === 'treatment' ? (
    <StretchNight stand={stand} night={tonight} />
  ) : (
    <UsualNight stand={stand} night={tonight} />
  )
}

interface NightProps {
  readonly stand: TrialStand
  readonly night: RandomisedNight
}

type Tell = (answer: EveningAnswer, said: string) => void

function useTonight(stand: TrialStand): { readonly answer: EveningAnswer; readonly tell: Tell } {
  const app = useApp()
  return {
    answer: eveningAnswer(stand, app.settings.data.value.evenings, app.deps.clock),
    tell: (answer, said) => {
      void tellTonight(app, stand, answer, said).then((saved) => {
        // The pressed button is gone.
        if (saved) focusTitle()
      })
    },
  }
}

/** Her answer as it stands, and in an instant another one. */
function Answers({
  stand,
  children,
}: {
  readonly stand: TrialStand
  readonly children: ComponentChildren
}): JSX.Element {
  const { answer, tell } = useTonight(stand)
  const [open, setOpen] = useState(false)
  const isOther = typeof answer === 'string'
  return (
    <>
      {isOther && <Answered said={otherwise.answered(answer)} />}
      <div class="act">
        {children}
        <button type="button" class="btn small ghost" aria-expanded={open} onClick={() => setOpen(!open)}>
          {otherwise.button}
        </button>
      </div>
      {open && (
        <Otherwise
          first={isOther ? answer : ''}
          onSave={(words) => {
            setOpen(false)
            tell(words, otherwise.saved)
          }}
        />
      )}
    </>
  )
}

function Answered({ said }: { readonly said: string }): JSX.Element {
  return (
    <p class="aside answered">
      <Icon name="check" /> <b>{said}</b>
    </p>
  )
}

/** How many nights of this part do not count, and how many of them are to come. */
function Settling({ stand, night }: NightProps): JSX.Element | null {
  const { clock } = useApp().deps
  const { trial } = stand.record
  const begun = trial.units[night.unit]?.firstNight
  if (!night.washout || begun === undefined) return null
  const all = trial.protocol.washoutNights
  return <p class="muted aside">{settling(all - (indexOf(trial, comingNight(clock)) - begun), all)}</p>
}

function StretchNight({ stand, night }: NightProps): JSX.Element {
  const { answer, tell } = useTonight(stand)
  return (
    <section class="card today" aria-labelledby="tonight">
      <h2 id="tonight">{text.beforeBed}</h2>
      <div class="pic">
        <Figure drawing={calfStanding} label={text.picture} />
      </div>
      <ol class="steps">
        {text.steps.map((step, i) => (
          <li key={step}>
            <b>{i + 1}</b>
            <span>{step}</span>
          </li>
        ))}
      </ol>
      <Settling stand={stand} night={night} />
      {typeof answer === 'boolean' && <Answered said={answer ? text.answered.stretched : text.answered.not} />}
      <Answers stand={stand}>
        {answer !== true && (
          <a class={answer === null ? 'btn' : 'btn small ghost'} href="/find-out/tonight">
            {text.begin}
          </a>
        )}
        {answer !== true && (
          <button type="button" class="btn small ghost" onClick={() => tell(true, text.didStretch)}>
            {text.markDone}
          </button>
        )}
        {answer !== false && (
          <button type="button" class="btn small ghost" onClick={() => tell(false, text.didNot)}>
            {text.notTonight}
          </button>
        )}
      </Answers>
    </section>
  )
}

function UsualNight({ stand, night }: NightProps): JSX.Element {
  const { answer, tell } = useTonight(stand)
  return (
    <section class="card today" aria-labelledby="tonight">
      <h2 id="tonight">{text.usualCard}</h2>
      <p class="aside">{text.usualHow}</p>
      <Settling stand={stand} night={night} />
      {typeof answer === 'boolean' && <Answered said={answer ? text.answered.stretched : text.answered.usual} />}
      <Answers stand={stand}>
        {answer !== false && (
          <button
            type="button"
            class={answer === null ? 'btn' : 'btn small ghost'}
            onClick={() => tell(false, text.keptUsual)}
          >
            {answer === null ? text.markDone : text.didNotStretch}
          </button>
        )}
        {answer !== true && (
          <button type="button" class="btn small ghost" onClick={() => tell(true, text.didStretch)}>
            {text.stretchedAnyway}
          </button>
        )}
      </Answers>
    </section>
  )
}
