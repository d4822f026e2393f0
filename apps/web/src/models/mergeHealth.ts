import { type Diary, type Edit, mergeEdits } from '@uncramp/diary'
import { type Answers, conclude, rankOf } from '@uncramp/safety'
import type { Prefer } from './coming.ts'
import { type HealthData, type HealthKey, healthEdits, NOTHING_SAID, readHealth, SAID_TOGETHER } from './health.ts'

/**
 * The edits that bring a copy in. What she said of herself travels as one: never key by key, or a yes of one person would
 * open what the answers of another hold back.
 */
export function copyEdits(mine: Diary, theirs: Diary, prefer: Prefer): readonly Edit[] {
  const others = { ...theirs, settings: withoutHealth(theirs.settings) }
  return [...mergeEdits(mine, others, prefer), ...healthPuts(mine, theirs, prefer)]
}

const isHealth = (key: string) => key === 'held' || key.startsWith('health.')

const withoutHealth = (settings: Diary['settings']): Diary['settings'] =>
  Object.fromEntries(Object.entries(settings).filter(([key]) => !isHealth(key)))

function healthPuts(mine: Diary, theirs: Diary, prefer: Prefer): readonly Edit[] {
  const [here, there] = [readHealth(mine.settings), readHealth(theirs.settings)]
  const merged = mergedHealth(here, there, prefer)
  const keys = Object.keys(merged) as readonly HealthKey[]
  const changed = keys.filter((key) => !isSame(merged[key], here[key])).map((key) => [key, merged[key]])
  return healthEdits(Object.fromEntries(changed), merged)
}

/**
 * Where one of the two said nothing, the other's answers with their dates; else both together, the gravest of each, with no
 * date and no "told yes", so that she is asked again.
 */
export function mergedHealth(mine: HealthData, theirs: HealthData, prefer: Prefer): HealthData {
  const [first, second] = prefer === 'mine' ? [mine, theirs] : [theirs, mine]
  const preferred = (key: HealthKey) => ({ [key]: isSame(first[key], NOTHING_SAID[key]) ? second[key] : first[key] })
  const rest = {
    ...preferred('usualWeek'),
    ...preferred('diet'),
    ...preferred('system'),
    worseNight: latest(mine.worseNight, theirs.worseNight),
  }
  return { ...NOTHING_SAID, ...rest, ...saidTogether(mine, theirs, preferred) }
}

type SaidTogether = Pick<HealthData, (typeof SAID_TOGETHER)[number]>

function saidTogether(
  mine: HealthData,
  theirs: HealthData,
  preferred: (key: HealthKey) => Partial<HealthData>,
): SaidTogether {
  if (addsNothing(theirs, mine)) return unitOf(mine)
  if (isSame(unitOf(mine), unitOf(NOTHING_SAID))) return unitOf(theirs)
  return {
    ...unitOf(NOTHING_SAID),
    answers: gravestAnswers(mine.answers, theirs.answers),
    foodFacts: gravest(mine.foodFacts, theirs.foodFacts),
    blood: both(mine.blood, theirs.blood),
    products: eitherList(mine.products, theirs.products),
    ...preferred('sex'),
  }
}

const unitOf = (health: HealthData): SaidTogether =>
  Object.fromEntries(SAID_TOGETHER.map((key) => [key, health[key]])) as unknown as SaidTogether

/** Everything the one says, the other says too. A "told yes" or a date by itself adds nothing. */
function addsNothing(one: HealthData, other: HealthData): boolean {
  const { questions, medicines, supplements, ...numbers } = one.answers
  const theirs = other.answers
  const listed = (a: readonly unknown[] | null | undefined, b: readonly unknown[] | null | undefined) =>
    a == null || (b != null && a.every((each) => b.some((its) => isSame(each, its))))
  return (
    isPart(questions, theirs.questions) &&
    isPart(numbers, theirs) &&
    isPart(one.foodFacts, other.foodFacts) &&
    listed(medicines, theirs.medicines) &&
    listed(supplements, theirs.supplements) &&
    listed(one.blood, other.blood) &&
    listed(one.products, other.products)
  )
}

const isPart = (part: object, whole: object) =>
  Object.entries(part).every(([key, value]) => isSame(value, (whole as Record<string, unknown>)[key]))

function gravestAnswers(a: Answers, b: Answers): Answers {
  const egfr = [a.egfr, b.egfr].filter((value) => value !== undefined)
  const medicines = eitherList(a.medicines, b.medicines)
  const supplements = eitherList(a.supplements, b.supplements)
  return {
    questions: gravest(a.questions, b.questions),
    ...(egfr.length === 0 ? {} : { egfr: Math.min(...egfr) }),
    ...(medicines === null ? {} : { medicines }),
    ...(supplements === null ? {} : { supplements }),
    ...either('age', a.age, b.age, () => 'not-sure' as const),
    ...either(
      'nightsAWeek',
      a.nightsAWeek,
      b.nightsAWeek,
      graver((nightsAWeek) => ({ questions: {}, nightsAWeek })),
    ),
    ...either(
      'distress',
      a.distress,
      b.distress,
      graver((distress) => ({ questions: {}, distress })),
    ),
  }
}

/** A yes or a doubt of either counts; a no counts where both say it, and is asked again where one does. */
function gravest<K extends string>(
  a: Readonly<Partial<Record<K, 'yes' | 'no' | 'not-sure'>>>,
  b: typeof a,
): Readonly<Partial<Record<K, 'yes' | 'no' | 'not-sure'>>> {
  const ids = [...new Set([...Object.keys(a), ...Object.keys(b)])] as K[]
  const pairs = ids.flatMap((id) => {
    const said = [a[id], b[id]]
    const one = (['yes', 'not-sure'] as const).find((answer) => said.includes(answer))
    const answer = one ?? (said.includes(undefined) ? undefined : 'no')
    return answer === undefined ? [] : [[id, answer] as const]
  })
  return Object.fromEntries(pairs) as Partial<Record<K, 'yes' | 'no' | 'not-sure'>>
}

function either<K extends string, T>(key: K, a: T | undefined, b: T | undefined, decide: (a: T, b: T) => T) {
  const value = a === undefined ? b : b === undefined || a === b ? a : decide(a, b)
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: T }
}

type Rated = number | 'not-sure'

/** The one that leads to help sooner; of two alike the higher. Not to be sure may lead there sooner than a number, or later. */
const graver =
  (said: (value: Rated) => Answers) =>
  (a: Rated, b: Rated): Rated => {
    const [one, other] = [a, b].map((value) => rankOf(conclude(said(value)).urgency)) as [number, number]
    return one === other ? (a === 'not-sure' || b === 'not-sure' ? 'not-sure' : Math.max(a, b)) : one > other ? a : b
  }

const eitherList = <T>(a: readonly T[] | null | undefined, b: readonly T[] | null | undefined): readonly T[] | null =>
  a == null && b == null ? null : both(a ?? [], b ?? [])

const both = <T>(a: readonly T[], b: readonly T[]): readonly T[] => [
  ...a,
  ...b.filter((one) => !a.some((own) => isSame(own, one))),
]

const latest = <T extends string>(a: T | null, b: T | null): T | null => (a === null || (b !== null && b > a) ? b : a)

/** The same whatever the order of the fields. */
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return fields.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)])
}
