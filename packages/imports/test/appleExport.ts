import { createChance } from './random.ts'

/**
 * A made-up `export.xml` of Apple Health, version 14, with every trap that readers of real ones have reported:
 * a document type that is not closed, a stray U+000B, attribute names with spaces, attributes in any order and with
 * either quote, `>` and entities in values, two devices on one walk, exact repeats up to eight times, groups whose
 * members stand twice, records across midnight, clocks that change, a journey through time zones, days without a watch
 * whose summary is all zeros, nights nobody recorded, other units, days that do not exist, and a comment that holds a
 * record.
 */
export interface AppleExportOptions {
  readonly seed: number
  readonly days: number
  /** Heart rates a day: what makes a real export large. */
  readonly heartRates?: number
  /** Walks a day: what the importer has to keep. */
  readonly walks?: number
  /** Only what a strict XML parser accepts. */
  readonly wellFormed?: boolean
  /** Also a value whose quote is never closed, from which no general parser finds back. */
  readonly openQuotes?: boolean
}

const FIRST_DAY = Date.UTC(2016, 0, 4)
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const WATCH =
  'sourceName="Anna’s Apple&#xA0;Watch" sourceVersion="11.2" device="&lt;&lt;HKDevice: 0x282a45810>, name:Apple Watch, manufacturer:Apple Inc., model:Watch, hardware:Watch6,2, software:11.2&gt;"'
const PHONE =
  'sourceName="Anna’s iPhone" sourceVersion="18.2" device="&lt;&lt;HKDevice: 0x283b>, name:iPhone, manufacturer:Apple Inc., model:iPhone, hardware:iPhone14,5, software:18.2&gt;"'
const APP = 'sourceName="Sleep &amp; &quot;Dream&quot; &lt;3"'

/** Chunks of about 64 kB, made as they are asked for: three gigabytes need no disk. */
export async function* appleExport(options: AppleExportOptions): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  let text = ''
  for (const line of appleLines(options)) {
    text += line
    if (text.length < 65_536) continue
    yield encoder.encode(text)
    text = ''
  }
  yield encoder.encode(text)
}

export function* appleLines(options: AppleExportOptions): Generator<string> {
  const chance = createChance(options.seed)
  yield head(options.wellFormed ?? false)
  for (let day = 0; day < options.days; day += 1) {
    const offset = offsetOf(day)
    yield* heartRates(day, offset, options.heartRates ?? 20, chance)
    if (chance.below(12) > 0) yield* movement(day, offset, chance, options.walks ?? 8)
    if (chance.below(10) > 0) yield* sleep(day, offset, chance)
    yield* rest(day, offset, chance, options.openQuotes ?? false)
  }
  yield* summaries(options.days, chance)
  yield '</HealthData>\n'
}

type Chance = ReturnType<typeof createChance>

function head(wellFormed: boolean): string {
  const broken = wellFormed ? '>' : ''
  const stray = wellFormed ? '' : '\u000b'
  const me = wellFormed ? 'HKCharacteristicTypeIdentifierFitzpatrickSkinType' : 'Fitzpatrick Skin Type'
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE HealthData [
<!-- HealthKit Export Version: 14 -->
<!ELEMENT HealthData (ExportDate,Me,(Record|Correlation|Workout|ActivitySummary|ClinicalRecord|Audiogram|VisionPrescription)*)>
<!ATTLIST HealthData
  locale CDATA #REQUIRED
>
<!ELEMENT Record ((MetadataEntry|HeartRateVariabilityMetadataList)*)>
<!-- Note: Any Records that appear as children of a correlation also appear as top-level records in this document. -->
<!ATTLIST VisionPrescription
  type CDATA #REQUIRED
${broken}
<!ELEMENT MetadataEntry EMPTY>
]>
<HealthData locale="de_DE">${stray}
 <ExportDate value="2026-01-11 09:12:44 +0100"/>
 <Me HKCharacteristicTypeIdentifierDateOfBirth="1950-01-01" ${me}="none"/>
 <!-- <Record type="HKQuantityTypeIdentifierStepCount" sourceName="x" unit="count" startDate="2016-01-05 10:00:00 +0100" endDate="2016-01-05 10:01:00 +0100" value="999999"/> -->
`
}

/** Minutes ahead of UTC: winter, summer, and two weeks in New York each year. */
function offsetOf(day: number): number {
  const dayOfYear = day % 365
  if (dayOfYear >= 300 && dayOfYear < 314) return -300
  return dayOfYear > 86 && dayOfYear < 298 ? 120 : 60
}

/** A wall-clock time of that day, in minutes from its midnight. */
function at(day: number, minutes: number, offset: number): string {
  const local = new Date(FIRST_DAY + day * DAY + Math.round(minutes * MINUTE)).toISOString()
  const ahead = Math.abs(offset)
  const zone = `${offset < 0 ? '-' : '+'}${String(Math.floor(ahead / 60)).padStart(2, '0')}${String(ahead % 60).padStart(2, '0')}`
  return `${local.slice(0, 10)} ${local.slice(11, 19)} ${zone}`
}

function* heartRates(day: number, offset: number, count: number, chance: Chance): Generator<string> {
  for (let i = 0; i < count; i += 1) {
    const time = at(day, (1440 * i) / count, offset)
    const value = 50 + chance.below(80)
    yield ` <Record type="HKQuantityTypeIdentifierHeartRate" ${WATCH} unit="count/min" creationDate="${time}" startDate="${time}" endDate="${time}" value="${value}">
  <MetadataEntry key="HKMetadataKeyHeartRateMotionContext" value="0"/>
 </Record>
`
  }
}

function* movement(day: number, offset: number, chance: Chance, walks: number): Generator<string> {
  for (let walk = 0; walk < walks; walk += 1) {
    const from = 420 + (walk * 720) / walks + chance.below(30)
    const length = 1 + chance.below(20)
    const steps = 20 + chance.below(1500)
    const watch = quantity('StepCount', WATCH, 'count', day, from, from + length, offset, String(steps))
    yield watch
    if (chance.below(20) === 0) for (let copy = 0; copy < 1 + chance.below(7); copy += 1) yield watch
    if (chance.below(3) > 0)
      yield quantity(
        'StepCount',
        PHONE,
        'count',
        day,
        from - 1,
        from + length - 2 + chance.below(4),
        offset,
        String(Math.round(steps * 0.95)),
      )
    yield quantity('AppleStandTime', WATCH, 'min', day, from, from + 5, offset, String(1 + chance.below(5)))
    if (chance.below(3) === 0) yield quantity('AppleExerciseTime', WATCH, 'min', day, from, from + 1, offset, '1')
  }
  if (chance.below(4) === 0) yield quantity('StepCount', PHONE, 'count', day, 1435, 1448, offset, '260')
  if (chance.below(6) === 0) yield quantity('StepCount', APP, 'count', day, 600, 600, offset, '12.5')
  for (let hour = 7; hour < 22; hour += 1)
    yield category(
      'AppleStandHour',
      WATCH,
      day,
      hour * 60,
      hour * 60 + 60,
      offset,
      `HKCategoryValueAppleStandHour${chance.below(3) > 0 ? 'Stood' : 'Idle'}`,
    )
}

function* sleep(day: number, offset: number, chance: Chance): Generator<string> {
  const bed = 1320 + chance.below(120)
  const rise = 1440 + 360 + chance.below(120)
  const value = (name: string) => `HKCategoryValueSleepAnalysis${name}`
  yield category('SleepAnalysis', PHONE, day, bed - 10, rise + 5, offset, value('InBed'))
  if (chance.below(4) === 0) yield category('SleepAnalysis', APP, day, bed, rise, offset, value('Asleep'))
  const names = ['AsleepCore', 'AsleepDeep', 'AsleepREM', 'Awake', 'AsleepUnspecified']
  for (let from = bed; from < rise; ) {
    const to = Math.min(rise, from + 5 + chance.below(60))
    yield category('SleepAnalysis', WATCH, day, from, to, offset, value(names[chance.below(names.length)]!))
    from = to
  }
  if (chance.below(7) === 0) yield category('SleepAnalysis', WATCH, day, 840, 880, offset, value('AsleepCore'))
}

function* rest(day: number, offset: number, chance: Chance, openQuotes: boolean): Generator<string> {
  if (chance.below(9) === 0) {
    const inner = quantity('DietaryMagnesium', APP, 'mg', day, 720, 720, offset, '120')
    const steps = quantity('StepCount', APP, 'count', day, 720, 730, offset, '70')
    yield ` <Correlation type="HKCorrelationTypeIdentifierFood" ${APP} startDate="${at(day, 720, offset)}" endDate="${at(day, 720, offset)}">\n ${inner} ${steps} </Correlation>\n${inner}${steps}`
  }
  if (chance.below(11) === 0) yield ` <Correlation type="HKCorrelationTypeIdentifierFood" note="a > b" ${APP}/>\n`
  if (chance.below(8) === 0)
    yield ` <Workout workoutActivityType="HKWorkoutActivityTypeWalking" duration="42.1" durationUnit="min" ${WATCH} startDate="${at(day, 600, offset)}" endDate="${at(day, 660, offset)}">\n  <WorkoutStatistics type="HKQuantityTypeIdentifierStepCount" startDate="${at(day, 600, offset)}" endDate="${at(day, 660, offset)}" sum="4100" unit="count"/>\n </Workout>\n`
  if (chance.below(15) === 0) yield quantity('StepCount', APP, 'steps', day, 800, 801, offset, '10')
  if (chance.below(15) === 0) yield quantity('StepCount', APP, 'count', day, 800, 790, offset, '10')
  if (chance.below(15) === 0) yield quantity('StepCount', APP, 'count', day, 800, 801, offset, 'ten')
  if (chance.below(15) === 0)
    yield category('SleepAnalysis', APP, day, 800, 801, offset, 'HKCategoryValueSleepAnalysisNew')
  if (chance.below(15) === 0)
    yield ` <Record value='77' endDate='${at(day, 1001, offset)}'  unit='count'\n  startDate='${at(day, 1000, offset)}' sourceName='Oma &apos;s "Gerät"' type='HKQuantityTypeIdentifierStepCount' />\n`
  if (chance.below(30) === 0)
    yield ` <Record type="HKQuantityTypeIdentifierStepCount" ${APP} unit="count" startDate="2017-02-29 10:00:00 +0100" endDate="2017-02-29 10:01:00 +0100" value="5"/>\n`
  if (openQuotes && chance.below(30) === 0) yield ` <Record type="HKQuantityTypeIdentifierStepCount" value="5/>\n`
}

function* summaries(days: number, chance: Chance): Generator<string> {
  for (let day = 0; day < days; day += 1) {
    const worn = chance.below(6) > 0
    yield ` <ActivitySummary dateComponents="${at(day, 0, 0).slice(0, 10)}" activeEnergyBurned="${worn ? 310.5 : 0}" activeEnergyBurnedUnit="kcal" appleExerciseTime="${worn ? chance.below(90) : 0}" appleStandHours="${worn ? 1 + chance.below(15) : 0}"/>\n`
  }
}

function quantity(
  type: string,
  source: string,
  unit: string,
  day: number,
  from: number,
  to: number,
  offset: number,
  value: string,
): string {
  const start = at(day, from, offset)
  return ` <Record type="HKQuantityTypeIdentifier${type}" ${source} unit="${unit}" creationDate="${start}" startDate="${start}" endDate="${at(day, to, offset)}" value="${value}"/>\n`
}

function category(
  type: string,
  source: string,
  day: number,
  from: number,
  to: number,
  offset: number,
  value: string,
): string {
  const start = at(day, from, offset)
  return ` <Record type="HKCategoryTypeIdentifier${type}" ${source} creationDate="${start}" startDate="${start}" endDate="${at(day, to, offset)}" value="${value}"/>\n`
}
