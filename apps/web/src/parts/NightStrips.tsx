import { addNights } from '@uncramp/diary'
import { planFor, type TrialUnit } from '@uncramp/trial'
import type { JSX } from 'preact'
import { isPausedNight } from '../models/trialLog.ts'
import { firstNightOf, lineUp } from '../models/trialRecord.ts'
import type { TrialStand } from '../models/trialStand.ts'
import { later } from '../words/later.ts'
import { type ResultWords, resultWords } from '../words/resultWords.ts'

interface Strip {
  readonly arm: TrialUnit['arm']
  readonly nights: readonly { readonly count: number | null; readonly leftOut: boolean }[]
}

/** Units joined while the arm stays the same; nightly tests are laid out by arm instead. */
function stripsOf({ record, nights }: TrialStand, asOfNight: number): readonly Strip[] {
  const { trial } = record
  const lined = lineUp(trial, nights, asOfNight + 1)
  const strips: { arm: TrialUnit['arm']; nights: Strip['nights'][number][] }[] = []
  const byArm = trial.protocol.unitNights < 7
  for (const [index, night] of lined.entries()) {
    const plan = planFor(trial, index)
    if (plan.phase !== 'randomised') continue
    const open = byArm ? strips.find(({ arm }) => arm === plan.arm) : strips.at(-1)
    const paused = isPausedNight(record.log, addNights(firstNightOf(trial), index))
    const cell = { count: night.count, leftOut: plan.washout || paused }
    if (open?.arm === plan.arm) open.nights.push(cell)
    else strips.push({ arm: plan.arm, nights: [cell] })
  }
  return strips
}

interface NightStripsProps {
  readonly stand: TrialStand
  /** The last night shown. */
  readonly asOfNight: number
}

/** Every night of the test, the two kinds apart, with the nights that do not count shown low. */
export function NightStrips({ stand, asOfNight }: NightStripsProps): JSX.Element {
  const strips = stripsOf(stand, asOfNight)
  const text = later.result
  const { part } = resultWords(stand.record.called)
  return (
    <>
      {strips.map((strip, i) => (
        <OneStrip key={`${i}${strip.arm}`} strip={strip} part={part} />
      ))}
      <p class="key">
        <KeyCell kind="n0" text={text.key.none} />
        <KeyCell kind="n1" text={text.key.one} />
        <KeyCell kind="n2" text={text.key.more} />
        <KeyCell kind="u" text={text.key.unknown} />
      </p>
      {strips.some(({ nights }) => nights.some(({ leftOut }) => leftOut)) && <p class="muted">{text.pale}</p>}
    </>
  )
}

const kindOf = (count: number | null): string => (count === null ? 'u' : `n${Math.min(2, count)}`)

interface OneStripProps {
  readonly strip: Strip
  readonly part: ResultWords['part']
}

function OneStrip({ strip, part }: OneStripProps): JSX.Element {
  const counted = strip.nights.filter(({ count, leftOut }) => count !== null && !leftOut)
  const cramps = counted.reduce((sum, { count }) => sum + (count ?? 0), 0)
  const stretch = strip.arm === 'treatment'
  return (
    <div class="blk">
      <span class={stretch ? 'bn st' : 'bn us'}>{part[strip.arm]}</span>
      <span>{later.result.tally(cramps, counted.length)}</span>
      <div class="cells" aria-hidden="true">
        {strip.nights.map(({ count, leftOut }, i) => (
          <i key={`${i}`} class={`${kindOf(count)} ${leftOut ? 'w' : ''}`} />
        ))}
      </div>
    </div>
  )
}

function KeyCell({ kind, text }: { readonly kind: string; readonly text: string }): JSX.Element {
  return (
    <span>
      <span class="cells" aria-hidden="true">
        <i class={kind} />
      </span>
      {text}
    </span>
  )
}
