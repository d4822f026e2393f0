import type { JSX } from 'preact'
import { Icon } from '../../drawings/Icon.tsx'
import { isToPack } from '../../models/blind.ts'
import { isTestToPause } from '../../models/held.ts'
import { tonightOf } from '../../models/tonight.ts'
import { MOST_AT_ONCE } from '../../models/trial.ts'
import type { TrialStand } from '../../models/trialStand.ts'
import { useApp } from '../../parts/context.ts'
import { later } from '../../words/later.ts'
import { testWords } from '../../words/testWords.ts'
import { words } from '../../words.ts'
import { testAt } from './testAt.ts'

const text = later.two

/** The other test that goes on; while there is none, and nothing rests, the way to one. */
export function Beside({ stand }: { readonly stand: TrialStand }): JSX.Element {
  const { trials, settings } = useApp()
  const going = trials.going.value
  const { held } = settings.data.value
  const rests = ({ record }: TrialStand) =>
    record.standing === 'paused' || isTestToPause(held, record.trial.protocol.treatment)
  const others = going.filter(({ record }) => record.id !== stand.record.id)
  return (
    <>
      {others.length > 0 && <h2 class="q">{text.other}</h2>}
      {others.map((other) => (
        <Other key={other.record.id} other={other} />
      ))}
      {going.length < MOST_AT_ONCE && !going.some(rests) && (
        <a class="card row-link aside" href="/find-out/choose">
          <Icon name="plus" />
          <span class="txt">
            <b>{text.link}</b>
            <span class="muted">{text.linkLine}</span>
          </span>
          <Icon name="forward" />
        </a>
      )}
    </>
  )
}

function Other({ other }: { readonly other: TrialStand }): JSX.Element {
  const { trials } = useApp()
  return (
    <a class="card row-link" href={testAt('/find-out', other, trials)}>
      <Icon name="scales" />
      <span class="txt">
        <b>{testWords(other.record.called).name}</b>
        <span class="muted">{useTonightLine(other)}</span>
      </span>
      <Icon name="forward" />
    </a>
  )
}

/** What it asks of tonight, and whether that was told. */
function useTonightLine(other: TrialStand): string {
  const { settings, deps } = useApp()
  const { held } = settings.data.value
  const plan = tonightOf(other, settings.evenings.shown.value, deps.clock)
  if (isToPack(other.record)) return words.home.notPacked
  if (other.record.standing === 'paused' || isTestToPause(held, other.record.trial.protocol.treatment))
    return text.paused
  if (plan === null) return later.findOut.running.over
  const known = plan.stretch ? text.tonightWith : text.tonightWithout
  const tonight = plan.bag === null ? known : words.home.tonightBag(plan.bag)
  return plan.answer === null ? `${tonight} ${text.notTold}` : tonight
}
