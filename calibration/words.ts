import type { Cell, Imperfection } from '../packages/trial/calibration/cells.ts'

export const FIRST_WEEK = 8
export const LAST_WEEK = 26

export function spellsOf({ spells }: Cell): string {
  return spells.sigma === 0 ? 'independent nights' : `spells, lag-1 ${spells.rho}`
}

export function unitOf({ unitNights, washoutNights }: Cell): string {
  const unit = unitNights === 1 ? 'nightly' : `units of ${unitNights}`
  return washoutNights === 0
    ? unit
    : `${unit} without ${washoutNights === 1 ? 'the first' : `the first ${washoutNights}`}`
}

/** "2.65 a week, nightly, spells, lag-1 0.5" */
export function kindOf(cell: Cell): string {
  return `${cell.perWeek} a week, ${unitOf(cell)}, ${spellsOf(cell)}`
}

export const IMPERFECTION_WORDS: Readonly<Record<Exclude<Imperfection, 'none'>, string>> = {
  trend: 'cramps fall to two fifths over the 26 weeks by themselves',
  drift: 'slow drift over months (sd 0.6)',
  'bad-start': 'entry in a bad spell (1.5 times the usual in the fortnight before)',
  season: 'summer twice as bad as winter',
  missing: '20 in 100 nights missing, at random',
  'missing-when-bad': 'nights missing because they were bad',
  'forgotten-when-bad': 'treatment forgotten after bad nights (6 in 10)',
  'unequal-recording': 'quiet usual nights skipped, 30 in 100',
  'slightly-unequal-recording': 'quiet usual nights skipped, 10 in 100',
  doubled: 'cramps written down twice, 30 in 100',
  hidden: 'cramps of treatment nights left out, 25 in 100',
}
