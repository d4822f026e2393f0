import type { DiaryNight } from '../../models/nightFilter.ts'
import { capital } from '../locale.ts'
import { cramps, nights } from './common.ts'
import { cramp as crampWords } from './cramp.ts'

function countOf({ night, cramps: logged }: DiaryNight): string {
  if (night !== null && night.count !== null) return cramps(night.count)
  return logged.length > 0 ? `bisher ${cramps(logged.length)}, Nacht nicht bestätigt` : 'nicht bekannt'
}

/** Linke Wade, Schmerz 7 */
function placesOf({ cramps: logged }: DiaryNight): readonly string[] {
  const places = logged.map((each) => {
    const place = crampWords.placeOf(each)
    return each.pain === null ? place : `${place}, Schmerz ${each.pain}`
  })
  return [...new Set(places)]
}

export const findNights = {
  title: 'Nächte suchen',
  back: 'Nächte suchen',
  all: 'Alle',
  count: 'Krämpfe',
  counts: { none: 'Keine', some: '1 oder mehr', many: '3 oder mehr', unknown: 'Nicht bekannt' },
  muscle: 'Muskel',
  muscles: { calf: 'Wade', foot: 'Fuß', 'front-thigh': 'Oberschenkel vorn', 'back-thigh': 'Oberschenkel hinten' },
  side: 'Seite',
  sides: { left: 'Links', right: 'Rechts' },
  pain: 'Schmerz',
  painFrom: (pain: number) => (pain === 10 ? '10' : `${pain} oder mehr`),
  sleep: 'Schlaf',
  sleeps: { badly: 'Schlecht geschlafen', well: 'Nicht schlecht geschlafen' },
  exposure: 'Am Tag davor',
  year: 'Jahr',
  month: 'Monat',
  arm: 'Nächte im Test',
  arms: { treatment: 'Geplant: dehnen', control: 'Geplant: wie sonst' },
  found: (found: number, all: number) =>
    found !== all ? `${nights(found)} von ${all}` : all === 1 ? nights(1) : `Alle ${nights(all)}`,
  none: 'Keine Nacht passt. Fragen Sie nach weniger.',
  empty: 'Hier steht noch nichts. Tragen Sie Nächte ein, dann können Sie sie hier suchen.',
  clear: 'Alle Nächte zeigen',
  more: (left: number) => `${left} weitere zeigen`,
  mark: (found: DiaryNight) => {
    const count = found.night?.count ?? null
    if (count !== null) return String(count)
    return found.cramps.length > 0 ? `${found.cramps.length}+` : '?'
  },
  line: (found: DiaryNight) => {
    const slept = found.night?.sleepLost === true ? ['Schlecht geschlafen'] : []
    return `${[capital(countOf(found)), ...placesOf(found), ...slept].join('. ')}.`
  },
}
