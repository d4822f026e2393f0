import {
  type Answer,
  type CrampNowQuestion,
  type Question,
  type Reason,
  type Triage,
  triage,
  type Urgency,
} from '@uncramp/safety'
import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { Icon } from '../../drawings/Icon.tsx'
import { isHeld } from '../../models/held.ts'
import { nightNow } from '../../models/nightClock.ts'
import { WORSE_NIGHT } from '../../models/worseNight.ts'
import { useApp } from '../../parts/context.ts'
import { useKey } from '../../parts/keys.ts'
import { Notice } from '../../parts/Notice.tsx'
import { Title } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'
import { words } from '../../words.ts'
import { SignList } from './SignList.tsx'
import { useLetGo } from './useLetGo.ts'
import { useReadAloud } from './useReadAloud.ts'

interface CheckResultProps {
  readonly questions: readonly Question<CrampNowQuestion>[]
  readonly answers: Readonly<Partial<Record<CrampNowQuestion, Answer>>>
  readonly back: () => void
}

const text = later.check

function pageOf(urgency: Urgency, emergency: string): { readonly heading: string; readonly how: string } {
  switch (urgency) {
    case 'emergency':
      return { heading: text.callNow(words.help.call(emergency)), how: text.callWhile }
    case 'same-day':
      return { heading: text.today, how: text.todayHow }
    case 'none':
      return { heading: text.nothing, how: text.nothingHow }
  }
}

const isForLeg = ({ because }: Triage<CrampNowQuestion>): boolean => because.some(({ id }) => id === 'one-leg')
/** No stretch on the page that says to call, nor for a leg that must be left alone. */
export const stopsStretch = (found: Triage<CrampNowQuestion>): boolean =>
  found.urgency === 'emergency' || isForLeg(found)

/** How soon to get help, what to do until then, and which answers say so. */
export function CheckResult({ questions, answers, back }: CheckResultProps): JSX.Element {
  const found = triage(questions, answers)
  const { urgency, because } = found
  const { settings, saving, deps } = useApp()
  const { heading, how } = pageOf(urgency, settings.region.value.emergency)
  const letGo = useLetGo()
  useEffect(() => {
    if (urgency === 'none') return
    void saving.save([{ type: 'put-setting', key: WORSE_NIGHT, value: nightNow(deps.clock) }])
  }, [urgency, saving, deps])
  useKey(' ', letGo)
  useReadAloud(`${heading}. ${how}`)
  return (
    <div class="page check fade">
      <header class="top">
        <button type="button" class="back" onClick={back}>
          <Icon name="back" />
          {text.lastQuestion}
        </button>
      </header>
      <main class="wrap grow help">
        <Title text={heading} class="tight" />
        {urgency === 'emergency' && <CallNow />}
        <p class="lead">{how}</p>
        {isForLeg(found) && <p class="lead strong">{text.leaveLeg}</p>}
        {because.length > 0 && <Why because={because} />}
        {urgency === 'same-day' && (
          <section class="box2" aria-labelledby="sooner">
            <h2 id="sooner">{text.sooner}</h2>
            <SignList signs={words.help.now} />
            <CallNow quiet />
          </section>
        )}
        <p class="muted aside">
          {words.help.guide} {words.help.notReviewed}
        </p>
      </main>
      <footer class="bottom">
        <Notice />
        <div class="wrap actions">
          {!stopsStretch(found) && !isHeld(settings.data.value.held, 'stretching') && (
            <a class="btn ghost small" href="/cramp/stretch">
              {words.cramp.backToStretch}
            </a>
          )}
          <button type="button" class={urgency === 'none' ? 'btn huge' : 'btn ghost'} onClick={letGo}>
            {words.cramp.itLetGo}
          </button>
        </div>
      </footer>
    </div>
  )
}

function CallNow({ quiet }: { readonly quiet?: boolean }): JSX.Element {
  const { id, emergency } = useApp().settings.region.value
  return (
    <>
      <a class={quiet ? 'btn ghost' : 'btn huge'} href={words.help.callTo(emergency)}>
        <Icon name="phone" /> {words.help.call(emergency)}
      </a>
      <p class="number-note">{words.help.numberNote(words.countries.countryName(id))}</p>
    </>
  )
}

function Why({ because }: { readonly because: readonly Reason<CrampNowQuestion>[] }): JSX.Element {
  const said = because.map(({ id, answer }) => {
    const { reason } = text.questions[id]
    return answer === 'yes' ? text.saidYes(reason) : text.saidNotSure(reason)
  })
  return (
    <section class="box2" aria-labelledby="why">
      <h2 id="why">{text.why}</h2>
      <SignList signs={said} />
    </section>
  )
}
