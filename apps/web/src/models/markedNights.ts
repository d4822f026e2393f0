import { addNights, type Cramp, type DiaryStore, type Night, type NightDate } from '@uncramp/diary'
import { isWorseNight, type MarkedNight } from '@uncramp/safety'
import type { Clock } from '../clock.ts'
import type { HealthData } from './health.ts'
import { today } from './nightClock.ts'

/** Said afterwards, without a clock: more than ten minutes. */
const OVER_TEN_MINUTES = 11
/** Nights before the question on which a mark that came later still asks again. */
const LOOK_BACK = 7

/** Swelling, weakness, numbness or the skin: which of them makes no difference to asking again. */
export const hasSign = ({ signs = [] }: Night): boolean => signs.length > 0

/** A reason to ask "anything new?" again. */
interface Mark extends MarkedNight {
  /** The same for the same mark: to know whether it was there when it was last asked. */
  readonly text: string
}

/** @param worseNight on which an answer in a cramp named a sign; which one is not kept */
function marksOf(cramps: readonly Cramp[], nights: readonly Night[], worseNight: NightDate | null): readonly Mark[] {
  const long = cramps.map(({ id, night, minutes, roughMinutes }) => ({
    ...{ date: night, text: `${night} ${id}` },
    ...(roughMinutes === 'over-10' ? { minutes: OVER_TEN_MINUTES } : minutes === null ? {} : { minutes }),
  }))
  const marked = nights.flatMap(({ date, signs = [] }) =>
    signs.map((sign) => ({ date, text: `${date} ${sign}`, swelling: true })),
  )
  const named = worseNight === null ? [] : [{ date: worseNight, text: `${worseNight} in a cramp`, swelling: true }]
  return [...long, ...marked, ...named].filter(isWorseNight)
}

async function marksAround(store: DiaryStore, day: NightDate, worseNight: NightDate | null): Promise<readonly Mark[]> {
  const from = addNights(day, -LOOK_BACK)
  const [cramps, nights] = await Promise.all([store.cramps({ from }), store.nights({ from })])
  return marksOf(cramps, nights, worseNight !== null && worseNight >= from ? worseNight : null)
}

/** "Anything new?" was answered, by one who knows of all that is marked by now. */
export async function askedNow(
  store: DiaryStore,
  clock: Clock,
): Promise<Pick<HealthData, 'askedOn' | 'askedMarks' | 'worseNight'>> {
  const askedOn = today(clock)
  const marks = await marksAround(store, askedOn, null)
  return { askedOn, askedMarks: marks.map(({ text }) => text), worseNight: null }
}

/** Nights that may ask again: those marked since it was last asked, or after that day where nobody kept what was there. */
export async function markedSince(
  store: DiaryStore,
  askedOn: NightDate,
  { askedMarks, worseNight }: Pick<HealthData, 'askedMarks' | 'worseNight'>,
): Promise<readonly MarkedNight[]> {
  const marks = await marksAround(store, askedOn, worseNight)
  if (askedMarks === null) return marks
  return marks.filter(({ text }) => !askedMarks.includes(text)).map((mark) => ({ ...mark, since: true }))
}
