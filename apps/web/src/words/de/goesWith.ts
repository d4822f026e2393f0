import type { Link } from '../../models/factors.ts'
import { nights, nightsDative } from './common.ts'

/** Cramps on 100 nights, whole; never 0 where there may be some. */
function per100(cramps: number): string {
  return cramps < 1 ? 'unter 1' : String(Math.round(cramps))
}

/** etwa 12 Krämpfe; unter 1 Krampf */
function aboutPer100(cramps: number): string {
  const noun = cramps < 1.5 ? 'Krampf' : 'Krämpfe'
  return `${cramps < 1 ? '' : 'etwa '}${per100(cramps)} ${noun}`
}

const LINK: Readonly<Record<Link, string>> = {
  more: 'Ging mit mehr Krämpfen einher',
  fewer: 'Ging mit weniger Krämpfen einher',
  unclear: 'Kein klarer Zusammenhang',
}

export const goesWith = {
  title: 'Was mit schlechten Nächten einhergeht',
  lead: 'Wir legen neben Ihre Nächte, was am Tag davor war.',
  reading: (done: number, of: number) => `Wir lesen Ihre Nächte. ${done} von ${of} fertig.`,
  failed: 'Das ließ sich nicht ausrechnen. Ihr Tagebuch ist noch da. Versuchen Sie es noch einmal.',
  none: 'Noch nichts zu zeigen.',
  noneHow: (least: number) =>
    `Tippen Sie am Morgen an, was am Tag davor war. Wir brauchen ${nights(least)} damit und ${least} ohne.`,
  link: (link: Link) => LINK[link],
  looked: (factors: number) =>
    factors === 1
      ? 'Wir haben 1 Sache angesehen.'
      : `Wir haben ${factors} Sachen angesehen. Eine davon kann durch Zufall auffallen. Darum verlangen wir mehr, bevor wir einen Zusammenhang nennen.`,
  notCause: 'Einhergehen heißt nicht verursachen. Eine schlechte Woche kann Ihre Tage und Ihre Nächte ändern.',
  testIt: 'Was hilft? Testen Sie eine Sache fair',
  cut: 'Wir haben die letzten 2 Jahre angesehen.',
  arms: 'Nächte eines Tests sind berücksichtigt.',
  /** Of 100 nights each. */
  counts: (withIt: number, low: number, high: number, without: number) =>
    `In 100 Nächten damit: ${aboutPer100(withIt)}. Möglich sind ${per100(low)} bis ${per100(high)}. In 100 Nächten ohne: ${per100(without)}.`,
  base: (there: number, without: number) => `Aus ${nightsDative(there)} damit und ${without} ohne.`,
  fewerEnd: 'weniger Krämpfe',
  moreEnd: 'mehr Krämpfe',
  ticks: { quarter: '¼', half: '½', same: 'gleich', twice: '2×', four: '4×' },
  tooFew: 'Zu wenige Nächte',
  tooFewLine: (there: number, without: number, least: number) =>
    `${nights(there)} damit, ${without} ohne. Wir brauchen je ${least}.`,
  columns: ['Am Tag davor', 'Was wir sahen', 'In 100 Nächten damit', 'Möglich', 'In 100 Nächten ohne'],
  per100,
  rangeOf: (low: number, high: number) => `${per100(low)} bis ${per100(high)}`,
}
