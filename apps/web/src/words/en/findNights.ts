import type { DiaryNight } from '../../models/nightFilter.ts'
import { capital } from '../locale.ts'
import { cramps, nights } from './common.ts'
import { cramp as crampWords } from './cramp.ts'

function countOf({ night, cramps: logged }: DiaryNight): string {
  if (night !== null && night.count !== null) return cramps(night.count)
  return logged.length > 0 ? `${cramps(logged.length)} so far, night not checked` : 'not known'
}

/** Left calf, pain 7 */
function placesOf({ cramps: logged }: DiaryNight): readonly string[] {
  const places = logged.map((each) => {
    const place = crampWords.placeOf(each)
    return each.pain === null ? place : `${place}, pain ${each.pain}`
  })
  return [...new Set(places)]
}

export const findNights = {
  title: 'Find nights',
  back: 'Find nights',
  all: 'All',
  count: 'Cramps',
  counts: { none: 'None', some: '1 or more', many: '3 or more', unknown: 'Not known' },
  muscle: 'Muscle',
  muscles: { calf: 'Calf', foot: 'Foot', 'front-thigh': 'Front of thigh', 'back-thigh': 'Back of thigh' },
  side: 'Side',
  sides: { left: 'Left', right: 'Right' },
  pain: 'Pain',
  painFrom: (pain: number) => (pain === 10 ? '10' : `${pain} or more`),
  sleep: 'Sleep',
  sleeps: { badly: 'Slept badly', well: 'Did not sleep badly' },
  exposure: 'The day before',
  year: 'Year',
  month: 'Month',
  arm: 'Test nights',
  arms: { treatment: 'Planned stretch nights', control: 'Planned usual nights' },
  found: (found: number, all: number) => (found === all ? `All ${nights(all)}` : `${nights(found)} of ${all}`),
  none: 'No night fits. Try asking for less.',
  empty: 'Nothing here yet. Your nights can be found here once you add some.',
  clear: 'Show all nights',
  more: (left: number) => `Show ${left} more`,
  mark: (found: DiaryNight) => {
    const count = found.night?.count ?? null
    if (count !== null) return String(count)
    return found.cramps.length > 0 ? `${found.cramps.length}+` : '?'
  },
  line: (found: DiaryNight) => {
    const slept = found.night?.sleepLost === true ? ['Slept badly'] : []
    return `${[capital(countOf(found)), ...placesOf(found), ...slept].join('. ')}.`
  },
}
