import type { Cramp } from '@uncramp/diary'
import { clockTime } from '../dates.ts'
import { cramp as crampWords } from './cramp.ts'

/** Whole minutes are enough the morning after. */
function lengthOf(cramp: Cramp): string | null {
  if (cramp.minutes === null) return crampWords.lengthOf(cramp)
  return cramp.minutes < 1 ? 'unter 1 min' : `${Math.round(cramp.minutes)} min`
}

export const morning = {
  title: 'Wie war die letzte Nacht?',
  count: 'Wie viele Krämpfe',
  none: 'Keine',
  many: '3+',
  howMany: 'Wie viele?',
  more: 'Einer mehr',
  fewer: 'Einer weniger',
  crampTitle: (cramp: Cramp) => {
    const place = crampWords.placeOf(cramp)
    return cramp.start === null ? place : `${clockTime(cramp.start)}: ${place}`
  },
  deleteIt: 'Löschen',
  deleteOf: (cramp: string) => `Löschen: ${cramp}`,
  crampDeleted: 'Der Krampf wurde gelöscht.',
  crampDetail: (cramp: Cramp) => {
    const parts = [
      cramp.state === 'running' ? 'noch offen' : null,
      lengthOf(cramp),
      cramp.pain === null ? null : `Schmerz ${cramp.pain}`,
    ].filter((part) => part !== null)
    return parts.length === 0 ? 'Keine Einzelheiten' : parts.join(', ')
  },
  change: 'Ändern',
  recall: {
    add: 'Eintragen, wo und wie stark',
    addAnother: 'Noch einen eintragen',
    title: (nth: number) => (nth === 1 ? 'Der Krampf' : `Krampf ${nth}`),
    how: 'Nur was Sie noch wissen. Der Rest kann leer bleiben.',
    where: 'Wo war er?',
    leaveOut: 'Weglassen',
  },
  sleptBadly: 'Schlecht geschlafen?',
  didBag: (n: number) => `Gestern Abend genommen, aus Beutel ${n}?`,
  didTest: (name: string) => `Gestern Abend gemacht: ${name}?`,
  didStretch: 'Haben Sie gedehnt?',
  yesterday: 'Gestern …',
  inBed: 'Im Bett …',
  exposure: {
    'stood-a-lot': 'Viel gestanden',
    'sat-a-lot': 'Viel gesessen',
    exercised: 'Sport gemacht',
    'drank-alcohol': 'Alkohol getrunken',
    'slept-on-front': 'Auf dem Bauch geschlafen',
    'heavy-covers': 'Schwere oder enge Decke',
  } as Readonly<Record<string, string>>,
  tooFew: (logged: number) =>
    logged === 1
      ? 'Für diese Nacht ist 1 Krampf aufgeschrieben. Gab es ihn nicht, löschen Sie ihn zuerst.'
      : `Für diese Nacht sind ${logged} Krämpfe aufgeschrieben. Löschen Sie zuerst die falschen.`,
  chooseFirst: 'Tippen Sie zuerst an, wie viele Krämpfe es waren.',
}
