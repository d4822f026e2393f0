import type { RandomisedNight } from '@uncramp/trial'
import type { JSX } from 'preact'
import { calfStanding } from '../../drawings/calfStanding.ts'
import { Figure } from '../../drawings/Figure.tsx'
import { Icon } from '../../drawings/Icon.tsx'
import { comingNight } from '../../models/nightClock.ts'
import type { TrialStand } from '../../models/trialStand.ts'
import { useApp } from '../../parts/context.ts'
import { focusTitle } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'

const text = later.findOut.running

export function Tonight({ stand }: { readonly stand: TrialStand }): JSX.Element | null {
  const { tonight } = stand
  if (tonight.phase !== 'randomised') return null
  return tonight.arm === 'treatment' ? <StretchNight night={tonight} /> : <UsualNight night={tonight} />
}

function useTonight() {
  const { trials, settings, deps, undo } = useApp()
  return {
    answer: settings.data.value.evenings[comingNight(deps.clock)],
    tell: (done: boolean, said: string) => {
      void trials.tonightDone(done).then((saved) => {
        if (!saved) return
        undo.show(said, [])
        // The pressed button is gone.
        focusTitle()
      })
    },
  }
}

function Answered({ said }: { readonly said: string }): JSX.Element {
  return (
    <p class="aside answered">
      <Icon name="check" /> <b>{said}</b>
    </p>
  )
}

function StretchNight({ night }: { readonly night: RandomisedNight }): JSX.Element {
  const { answer, tell } = useTonight()
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
      {night.washout && <p class="muted aside">{text.settling}</p>}
      {answer !== undefined && <Answered said={answer ? text.answered.stretched : text.answered.not} />}
      <div class="act">
        {answer !== true && (
          <a class={answer === undefined ? 'btn' : 'btn small ghost'} href="/find-out/tonight">
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
      </div>
    </section>
  )
}

function UsualNight({ night }: { readonly night: RandomisedNight }): JSX.Element {
  const { answer, tell } = useTonight()
  return (
    <section class="card today" aria-labelledby="tonight">
      <h2 id="tonight">{text.usualCard}</h2>
      <p class="aside">{text.usualHow}</p>
      {night.washout && <p class="muted aside">{text.settling}</p>}
      {answer !== undefined && <Answered said={answer ? text.answered.stretched : text.answered.usual} />}
      <div class="act">
        {answer !== false && (
          <button
            type="button"
            class={answer === undefined ? 'btn' : 'btn small ghost'}
            onClick={() => tell(false, text.keptUsual)}
          >
            {answer === undefined ? text.markDone : text.didNotStretch}
          </button>
        )}
        {answer !== true && (
          <button type="button" class="btn small ghost" onClick={() => tell(true, text.didStretch)}>
            {text.stretchedAnyway}
          </button>
        )}
      </div>
    </section>
  )
}
