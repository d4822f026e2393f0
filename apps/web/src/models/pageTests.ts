import type { Interval, PageBlind, PageEnding, PageResult, PageTest } from '@uncramp/report'
import type { PosteriorSummary } from '@uncramp/stats'
import { type Look, packedId, readGuesses } from '@uncramp/trial'
import type { Engine } from '../engine/client.ts'
import { isBesideSealed } from './beside.ts'
import { isSealed } from './blind.ts'
import { askedOf, plannedFit } from './plannedFit.ts'
import { hasEnded, isResultOpen, latestLook, readTo, type TrialStand } from './trialStand.ts'

/** A test as the doctor's page tells it. Its numbers stay shut until its first look. */
export async function pageTest(stand: TrialStand, engine: Engine, nameOf: (id: string) => string): Promise<PageTest> {
  const { trial, looks, standing, called, log } = stand.record
  const { protocol } = trial
  const verification = await engine.ask({ type: 'verify', trial })
  const look = isResultOpen(stand) ? latestLook(looks) : null
  return {
    ...protocol,
    name: called ?? nameOf(protocol.treatment),
    evidencePrior: protocol.evidencePrior ?? null,
    standing: hasEnded(stand) ? 'ended' : standing,
    seed: trial.seed,
    hash: trial.hash,
    units: trial.units,
    changedSinceDrawn: verification.type === 'changed',
    asOfNight: readTo(stand),
    pauses: log.pauses,
    follows: log.follows,
    harms: log.bothers.map(({ signs, words }) => [...signs, words].filter(Boolean).join(', ')),
    looks: looks.length,
    ...blindOf(stand),
    result: look === null ? null : await pageResult(stand, look, engine),
  }
}

function blindOf({ record }: TrialStand): { readonly blind?: PageBlind } {
  const { blind, trial } = record
  if (blind === undefined) return {}
  const guess = blind.guess === null ? null : readGuesses(trial, blind.guess.pairs)
  return {
    blind: { packedId: packedId(trial.protocol.treatment), sealed: isSealed(record), opened: blind.opened, guess },
  }
}

async function pageResult(stand: TrialStand, look: Look, engine: Engine): Promise<PageResult> {
  const planned = await plannedFit(engine, askedOf(stand))
  const fitted = planned.type === 'fitted' ? planned : null
  const ratio = fitted?.logRatio ?? null
  return {
    ending: endingOf(look.ending),
    week: look.week,
    rateRatio: ratio && { median: Math.exp(ratio.q50), low: Math.exp(ratio.q025), high: Math.exp(ratio.q975) },
    perWeek: isBesideSealed(stand, readTo(stand))
      ? null
      : fitted && { without: intervalOf(fitted.weeklyWithout), with: intervalOf(fitted.weeklyWith) },
    probHelps: look.probHelps,
  }
}

const intervalOf = ({ q025, q50, q975 }: PosteriorSummary): Interval => ({ median: q50, low: q025, high: q975 })

function endingOf(ending: Look['ending']): PageEnding {
  if (ending.type === 'helps') return ending.worthwhile ? 'helps' : 'helps-a-little'
  return ending.type === 'cannot-tell-yet' ? 'cannot-tell' : ending.type
}
