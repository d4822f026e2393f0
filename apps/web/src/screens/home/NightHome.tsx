import type { JSX } from 'preact'
import { Icon } from '../../drawings/Icon.tsx'
import { isTestToPause } from '../../models/held.ts'
import { isBedtime, type TonightPlan, tonightOf } from '../../models/tonight.ts'
import type { TrialStand } from '../../models/trialStand.ts'
import { useApp } from '../../parts/context.ts'
import { useKey } from '../../parts/keys.ts'
import { Notice } from '../../parts/Notice.tsx'
import { Title } from '../../parts/Title.tsx'
import { words } from '../../words.ts'
import { testAt } from '../findOut/testAt.ts'
import { CrampDisc, useStartCramp } from './CrampDisc.tsx'
import { LeftOpenCard } from './LeftOpenCard.tsx'

/** The one button. No tabs, no clock: watching the time makes it harder to sleep. */
export function NightHome(): JSX.Element {
  const app = useApp()
  useKey(' ', useStartCramp())
  return (
    <div class="page night-home fade">
      <header class="top">
        <span class="sp" />
        <button type="button" class="pill" onClick={app.look.openFullApp}>
          <Icon name="home" /> {words.home.fullApp}
        </button>
      </header>
      <main class="wrap">
        <Title text={words.home.tonight} class="sr" />
        {!app.cramp.leftOpenIsOld.value && <LeftOpenCard />}
        <CrampDisc help={words.home.pressForHelp} />
      </main>
      <footer class="bottom">
        <Notice />
        <div class="wrap low">
          <TonightLines />
          <BedtimeLine />
          <a class="btn ghost" href="/cramp/passed">
            {words.home.alreadyPassed}
          </a>
          <a class="btn ghost" href="/help">
            <Icon name="shield" /> {words.home.whenToGetHelp}
          </a>
        </div>
      </footer>
    </div>
  )
}

/** Stretching is done at bedtime, when this screen has already turned dark. */
function TonightLines(): JSX.Element {
  const { going } = useApp().trials
  return (
    <>
      {going.value.map((stand) => (
        <TonightLine key={stand.record.id} stand={stand} />
      ))}
    </>
  )
}

/** Where a reminder for bedtime leads. While a test goes on, its own lines stand here. */
function BedtimeLine(): JSX.Element | null {
  const { cramp, deps, trials } = useApp()
  if (!isBedtime(deps.clock) || trials.going.value.length > 0 || cramp.leftOpen.value !== null) return null
  return (
    <a class="btn ghost" href="/bedtime">
      {words.home.bedtime}
      <Icon name="forward" />
    </a>
  )
}

function TonightLine({ stand }: { readonly stand: TrialStand }): JSX.Element | null {
  const { trials, settings, deps } = useApp()
  const plan = tonightOf(stand, settings.evenings.shown.value, deps.clock)
  if (isTestToPause(settings.data.value.held, stand.record.trial.protocol.treatment)) return null
  if (plan === null || plan.answer !== null || !isBedtime(deps.clock)) return null
  return (
    <a class="btn ghost" href={testAt('/find-out', stand, trials)}>
      {tonightWords(plan, trials.going.value.length > 1)}
      <Icon name="forward" />
    </a>
  )
}

function tonightWords({ stretch, bag, called }: TonightPlan, isOneOfTwo: boolean): string {
  if (bag !== null) return words.home.tonightBag(bag)
  if (!stretch) return isOneOfTwo ? words.home.tonightWithout(called) : words.home.tonightUsual
  return called === null ? words.home.tonightStretch : words.home.tonightTest(called)
}
