import type { RandomisedNight } from '@uncramp/trial'
import type { ComponentChildren, JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { calfStanding } from '../../drawings/calfStanding.ts'
import { Figure } from '../../drawings/Figure.tsx'
import { Icon } from '../../drawings/Icon.tsx'
import { comingNight } from '../../models/nightClock.ts'
import { tellTonight } from '../../models/tellTonight.ts'
import { type EveningAnswer, eveningAnswer } from '../../models/tonight.ts'
import { bagOf, indexOf, isOwn } from '../../models/trialRecord.ts'
import type { TrialStand } from '../../models/trialStand.ts'
import { useApp } from '../../parts/context.ts'
import { focusTitle } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'
import { testWords } from '../../words/testWords.ts'
import { words } from '../../words.ts'
import { Otherwise } from './Otherwise.tsx'
import { testAt } from './testAt.ts'

const text = later.findOut.running
const { otherwise, settling } = later.testRun

export function Tonight({ stand }: { readonly stand: TrialStand }): JSX.Element | null {
  const { clock } = useApp().deps
  const { tonight, record } = stand
  if (tonight.phase !== 'randomised') return null
  const bag = bagOf(record, comingNight(clock))
  if (bag !== null) return <BagNight stand={stand} night={tonight} bag={bag} />
  return tonight.arm === 'treatment' ? (
    <TreatmentNight stand={stand} night={tonight} />
  ) : (
    <UsualNight stand={stand} night={tonight} />
  )
}

interface NightProps {
  readonly stand: TrialStand
  readonly night: RandomisedNight
}

interface TonightTold {
  readonly answer: EveningAnswer
  readonly tell: (answer: EveningAnswer, said: string) => void
}

function useTonight(stand: TrialStand): TonightTold {
  const app = useApp()
  const telling = useRef<EveningAnswer | undefined>(undefined)
  return {
    answer: eveningAnswer(stand, app.settings.evenings.shown.value, app.deps.clock),
    tell: (answer, said) => {
      // The button stays until the answer is kept: a second press of it would be a second answer to take back.
      if (answer === telling.current) return
      telling.current = answer
      void tellTonight(app, stand, answer, said)
        .then((saved) => {
          // The pressed button is gone.
          if (saved) focusTitle()
        })
        .finally(() => {
          if (telling.current === answer) telling.current = undefined
        })
    },
  }
}

/** Her answer as it stands, and in an instant another one. */
function Answers({ answer, tell, children }: TonightTold & { readonly children: ComponentChildren }): JSX.Element {
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

function TreatmentNight({ stand, night }: NightProps): JSX.Element {
  const told = useTonight(stand)
  const { answer, tell } = told
  const { trials } = useApp()
  const { called } = stand.record
  const said = testWords(called)
  return (
    <section class="card today" aria-labelledby="tonight">
      {called === null ? <HowToStretch /> : <HowTo stand={stand} called={called} />}
      <Settling stand={stand} night={night} />
      {typeof answer === 'boolean' && <Answered said={answer ? said.answered.did : said.answered.not} />}
      <Answers {...told}>
        {called === null && answer !== true && (
          <a class={answer === null ? 'btn' : 'btn small ghost'} href={testAt('/find-out/tonight', stand, trials)}>
            {text.begin}
          </a>
        )}
        {answer !== true && (
          <button
            type="button"
            class={called !== null && answer === null ? 'btn' : 'btn small ghost'}
            onClick={() => tell(true, said.did)}
          >
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

/** Real or not, it is taken alike, and asked about alike. */
function BagNight({ stand, night, bag }: NightProps & { readonly bag: number }): JSX.Element {
  const told = useTonight(stand)
  const { answer, tell } = told
  const said = later.blind.tonight
  return (
    <section class="card today" aria-labelledby="tonight">
      <h2 id="tonight">{words.home.tonight}</h2>
      <p class="aside">{said.how(bag)}</p>
      <Settling stand={stand} night={night} />
      {typeof answer === 'boolean' && <Answered said={answer ? said.answered.did : said.answered.not} />}
      <Answers {...told}>
        {answer !== true && (
          <button
            type="button"
            class={answer === null ? 'btn' : 'btn small ghost'}
            onClick={() => tell(true, said.took)}
          >
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

function HowToStretch(): JSX.Element {
  return (
    <>
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
    </>
  )
}

/** The same each time, so that nothing but the coin differs. What is of the evidence has a page that tells how. */
function HowTo({ stand, called }: { readonly stand: TrialStand; readonly called: string }): JSX.Element {
  const { treatment } = stand.record.trial.protocol
  return (
    <>
      <h2 id="tonight">{words.home.tonight}</h2>
      <p class="aside">
        <b>{called}.</b> {later.testNamed.cardHow}
      </p>
      {!isOwn(treatment) && (
        <a class="link" href={`/learn/treatment/${treatment}`}>
          {later.testRun.howTo}
        </a>
      )}
    </>
  )
}

function UsualNight({ stand, night }: NightProps): JSX.Element {
  const told = useTonight(stand)
  const { answer, tell } = told
  const said = testWords(stand.record.called)
  return (
    <section class="card today" aria-labelledby="tonight">
      <h2 id="tonight">{said.usualCard}</h2>
      <p class="aside">{said.usualHow}</p>
      <Settling stand={stand} night={night} />
      {typeof answer === 'boolean' && <Answered said={answer ? said.answered.did : said.answered.usual} />}
      <Answers {...told}>
        {answer !== false && (
          <button
            type="button"
            class={answer === null ? 'btn' : 'btn small ghost'}
            onClick={() => tell(false, text.keptUsual)}
          >
            {answer === null ? text.markDone : said.didNot}
          </button>
        )}
        {answer !== true && (
          <button type="button" class="btn small ghost" onClick={() => tell(true, said.did)}>
            {said.didAnyway}
          </button>
        )}
      </Answers>
    </section>
  )
}
