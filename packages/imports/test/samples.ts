import { readFileSync } from 'node:fs'
import { type Zippable, zipSync } from 'fflate'
import { appleLines } from './appleExport.ts'

/** One small made-up file of each app, as its readers describe it. */
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

export const DAYLIO = `full_date,date,weekday,time,mood,activities,note_title,note
2026-01-05,January 5,Monday,22:13,good,leg cramps | reading,,"Slept late, then
woke at ""three"""
2026-01-05,January 5,Monday,03:10,bad,leg cramps,,
2026-01-07,January 7,Wednesday,9:30 PM,meh,,Title,
2026-01-08,January 8,Thursday,07:00,rad,walking | leg cramps,,
`
export const DAYLIO_OLD = `year,date,weekday,time,mood,activities,note
2019,January 5,Saturday,7:00 am,good,cramps | work,
2019,6 Feb,Wednesday,23:00,good,work,"x"
`
export const BEARABLE = `date,date formatted,weekday,time of day,category,rating/amount,detail,notes
"8th Dec 2021","2021-12-08","Wednesday","mid","Symptom","2","Leg cramps (Moderate)",""
"8th Dec 2021","2021-12-08","Wednesday","","Symptom","3","Neck pain (Severe)",""
"9th Dec 2021","2021-12-09","Thursday","10:15 PM","Symptom","0","Leg cramps",""
"11th Dec 2021","","Saturday","03:20","Symptom","4","Leg cramps (Unbearable)","woke"
`
export const BEARABLE_OLD = BEARABLE.replace('date formatted,', '').replaceAll(
  /,"(2021-12-\d\d)?","(\w+day)"/g,
  ',"$2"',
)
export const TRACK_AND_GRAPH = `FeatureName,Timestamp,Value,Label,Note
Cramps,2026-01-05T03:10:41.432+01:00,2,,
Cramps,2026-01-06T22:00:00.000+01:00,1,,left
Cramp length,2026-01-05T03:12:00.000+01:00,0:04:30,,
Water,2026-01-05T09:00:00Z,0.25,glass,
`
export const TRACK_AND_GRAPH_OLD = `FeatureName,Timestamp,Value,Note
"Cramp, where",2022-09-16T00:13:27.182+01:00,0.0:Calf,
"Cramp, where",2022-09-15T00:20:40.986+01:00,1.0:Foot,So:me n:ot:e
D,2021-02-05T11:10:01.808Z,12:18:20:Label,Some note ending with colon:
`
export const NOMIE = JSON.stringify({
  nomie: { number: '6.0', created: '2026-02-01T00:00:00.000Z' },
  trackers: { cramps: { tag: 'cramps' } },
  events: [
    { _id: 'a', note: 'Woke with #cramps(2) #mood(4) +context', end: '2026-01-05T02:10:00.000Z' },
    { _id: 'b', note: 'nothing here, 3#4', end: 1_767_650_400_000 },
    { _id: 'c', note: '#cramps', end: '2026-01-06T22:10:00.000Z', score: 1 },
  ],
})
export const GOOGLE_FIT = `Date,Move Minutes count,Calories (kcal),Distance (m),Step count,Average weight (kg)
2026-01-05,45,2100.5,6400,9123,81.4
2026-01-06,0,1980,0,0,
2026-01-07,12,1990,300,,
2026-01-08,12,1990,300,"4501",
`
export const WITHINGS_STEPS_FILE = `date,value
2026-01-05,8342
2026-01-06,0
2026-01-07,lots
`
export const WITHINGS_SLEEP_FILE = `from,to,deep (s),light (s),rem (s),wakeup (s)
2026-01-05 23:10:00,2026-01-06 06:50:00,5400,14400,7200,900
2026-01-07T23:05:00+01:00,2026-01-08T06:40:00+01:00,3600,18000,,0
2026-01-05 23:10:00,2026-01-06 06:50:00,5400,14400,7200,900
`
const garminDay = (calendarDate: string, totalSteps: number | null) => ({ calendarDate, totalSteps, userProfilePK: 1 })
export const GARMIN_FILES = {
  'DI_CONNECT/DI-Connect-Aggregator/UDSFile_2026-01-01_2026-01-31.json': JSON.stringify([
    garminDay('2026-01-05', 7000),
    garminDay('2026-01-06', null),
    garminDay('2026-01-07', 9000),
  ]),
  'DI_CONNECT/DI-Connect-Aggregator/UDSFile_2026-01-07_2026-02-07.json': JSON.stringify([
    garminDay('2026-01-07', 9100),
  ]),
  'DI_CONNECT/DI-Connect-Wellness/2026-01-01_2026-01-31_1_sleepData.json': JSON.stringify([
    {
      calendarDate: '2026-01-06',
      sleepStartTimestampGMT: '2026-01-05T22:09:00.0',
      sleepEndTimestampGMT: '2026-01-06T06:08:00.0',
      deepSleepSeconds: 4800,
      lightSleepSeconds: 18_000,
      awakeSleepSeconds: 600,
    },
    { calendarDate: '2026-01-07', sleepStartTimestampGMT: '2026-01-06T22:00:00.0' },
  ]),
}
export const FITBIT_FILES = {
  'Takeout/Fitbit/Global Export Data/steps-2026-01-01.json': JSON.stringify([
    { dateTime: '01/05/26 09:00:00', value: '100' },
    { dateTime: '01/05/26 22:30:00', value: '40' },
    { dateTime: '01/05/26 22:30:00', value: '40' },
    { dateTime: '01/06/26 05:30:00', value: '60' },
  ]),
  'Takeout/Fitbit/Global Export Data/sedentary_minutes-2026-01-01.json': JSON.stringify([
    { dateTime: '01/05/26 00:00:00', value: '600' },
    { dateTime: '01/06/26 00:00:00', value: '1440' },
  ]),
  'Takeout/Fitbit/Global Export Data/sleep-2026-01-01.json': JSON.stringify([
    {
      logId: 1,
      dateOfSleep: '2026-01-06',
      startTime: '2026-01-05T23:00:00.000',
      endTime: '2026-01-06T06:00:00.000',
      minutesAsleep: 380,
    },
  ]),
  'Takeout/Fitbit/Physical Activity_GoogleData/steps_2026-01-01.csv': 'timestamp,steps\n2026-01-05T09:00:00Z,100\n',
}
export const HEALTH_CONNECT = new Uint8Array(readFileSync(new URL('../fixtures/healthConnect.db', import.meta.url)))
export const APPLE_XML = [...appleLines({ seed: 11, days: 2, heartRates: 2 })].join('')

/** An archive as another program writes it. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array {
  const packed: Zippable = {}
  for (const [name, content] of Object.entries(files))
    packed[name] = typeof content === 'string' ? bytesOf(content) : content
  return zipSync(packed, { level, mtime: '2026-01-11T10:00:00Z' })
}

/** As Apple packs it, on a Spanish phone, beside files that must not be taken for it. */
export const APPLE_ZIP = zipOf({
  'apple_health_export/export_cda.xml': `<?xml version="1.0"?>\n<ClinicalDocument>${' '.repeat(APPLE_XML.length)}</ClinicalDocument>`,
  'apple_health_export/workout-routes/route_1.gpx': '<gpx/>',
  'apple_health_export/exportar.xml': APPLE_XML,
})

/** Berlin in January: one hour ahead. */
export const offsetAt = (): number => 60

export function fileOf(content: string | Uint8Array, name = 'file'): File {
  return new File([content as BlobPart], name)
}
