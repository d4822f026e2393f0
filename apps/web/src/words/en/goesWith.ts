import type { Link } from '../../models/factors.ts'
import { nights } from './common.ts'

/** Cramps on 100 nights, whole; never 0 where there may be some. */
function per100(cramps: number): string {
  return cramps < 1 ? 'under 1' : String(Math.round(cramps))
}

const LINK: Readonly<Record<Link, string>> = {
  more: 'Went with more cramps',
  fewer: 'Went with fewer cramps',
  unclear: 'No clear link',
}

export const goesWith = {
  title: 'What goes with bad nights',
  lead: 'We put your nights beside what you did the day before.',
  reading: (done: number, of: number) => `Reading your nights. ${done} of ${of} done.`,
  failed: 'This could not be worked out. Your diary is still here. Try again.',
  none: 'Nothing to show yet.',
  noneHow: (least: number) =>
    `In the morning, tap what you did the day before. We need ${least} nights with it, and ${least} without.`,
  link: (link: Link) => LINK[link],
  looked: (factors: number) =>
    factors === 1
      ? 'We looked at 1 thing.'
      : `We looked at ${factors} things. One of them can look odd by luck alone. So we ask for more before we name a link.`,
  notCause: 'To go with is not to cause. A bad week can change both your days and your nights.',
  testIt: 'To find out what helps, test one thing fairly',
  cut: 'We looked at your last 2 years.',
  arms: 'Nights of a test are taken into account.',
  /** Of 100 nights each. */
  counts: (withIt: number, low: number, high: number, without: number) =>
    `In 100 nights with it: about ${per100(withIt)} cramps. It could be ${per100(low)} to ${per100(high)}. In 100 nights without: ${per100(without)}.`,
  base: (there: number, without: number) => `From ${nights(there)} with it and ${without} without.`,
  fewerEnd: 'fewer cramps',
  moreEnd: 'more cramps',
  ticks: { quarter: '¼', half: '½', same: 'same', twice: '2×', four: '4×' },
  tooFew: 'Too few nights to say',
  tooFewLine: (there: number, without: number, least: number) =>
    `${nights(there)} with it, ${without} without. We need ${least} of each.`,
  columns: ['The day before', 'What we saw', 'In 100 nights with it', 'It could be', 'In 100 nights without'],
  per100,
  rangeOf: (low: number, high: number) => `${per100(low)} to ${per100(high)}`,
}
