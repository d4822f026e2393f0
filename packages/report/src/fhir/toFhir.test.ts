import { type FhirInput, type Resource, toFhir } from '@uncramp/report'
import { readingGrade } from '@uncramp/testkit'
import { describe, expect, test } from 'vitest'
import { SAMPLE, TRIAL } from '../../test/sample.ts'
import { SYMPTOM_ABSENT_PROFILE } from './codes.ts'

const resources = (input: FhirInput): readonly Resource[] => toFhir(input).entry.map(({ resource }) => resource)
const observations = (input: FhirInput, code: string) =>
  resources(input).filter(({ code: its }) => (its as { text?: string } | undefined)?.text === code)
const COUNT = 'Number of leg cramps during the night'
const nightOf = (date: string, input = SAMPLE) =>
  observations(input, COUNT).find(({ effectivePeriod }) => (effectivePeriod as { end: string }).end === date)

describe('a night', () => {
  test('that is not known has a reason in place of a count, whether it has a record or none', () => {
    for (const date of ['2026-02-04', '2026-02-05', '2026-02-07']) {
      const night = nightOf(date)
      expect(night).toMatchObject({ dataAbsentReason: { coding: [{ code: 'unknown' }] } })
      expect(night).not.toHaveProperty('valueQuantity')
    }
  })

  test('is there for every date from the first to the last', () => {
    expect(observations(SAMPLE, COUNT)).toHaveLength(6)
  })

  test('that was quiet has a count of zero, and says that the symptom was absent', () => {
    expect(nightOf('2026-02-03')).toMatchObject({ valueQuantity: { value: 0, code: '{#}' } })
    const absent = observations(SAMPLE, 'Symptom absent')
    expect(absent.map(({ effectivePeriod }) => (effectivePeriod as { end: string }).end)).toEqual([
      '2026-02-03',
      '2026-02-06',
    ])
    expect(absent[0]).toMatchObject({
      code: { coding: [{ system: 'http://loinc.org', code: '111551-8' }] },
      valueCodeableConcept: { text: 'Night-time leg cramp' },
    })
  })

  test('with a cramp recorded is not called quiet, whatever its count says', () => {
    const input = { ...SAMPLE, nights: SAMPLE.nights.map((night) => ({ ...night, count: 0 })) }
    const absent = observations(input, 'Symptom absent')
    expect(absent.map(({ effectivePeriod }) => (effectivePeriod as { end: string }).end)).not.toContain('2026-02-02')
  })

  test('runs from the evening before to its morning, and lists its cramps', () => {
    const night = nightOf('2026-02-02')
    expect(night).toMatchObject({ effectivePeriod: { start: '2026-02-01', end: '2026-02-02' } })
    expect(night?.hasMember).toHaveLength(2)
  })
})

describe('a cramp', () => {
  const [first, second, third] = observations(SAMPLE, 'Symptom')

  test('has what is known of it, and nothing that is not', () => {
    expect(first).toMatchObject({
      status: 'final',
      effectiveDateTime: '2026-02-02T03:10:00+01:00',
      bodySite: { text: 'left calf' },
      component: [{ valueInteger: 7 }, { valueQuantity: { value: 3.5, code: 'min' } }],
    })
    expect(second).toMatchObject({ effectiveDateTime: '2026-02-02', component: [{ valueString: '2 to 10' }] })
    expect(second).not.toHaveProperty('bodySite')
  })

  test('that is still running is preliminary', () => {
    expect(third).toMatchObject({ status: 'preliminary', bodySite: { text: 'front thigh' } })
  })
})

describe('SNOMED codes', () => {
  test('are sent on request only', () => {
    expect(JSON.stringify(toFhir(SAMPLE))).not.toContain('snomed')
    const sent = JSON.stringify(toFhir({ ...SAMPLE, snomed: true }))
    expect(sent).toContain('449918009')
    expect(sent).toContain('55300003')
  })

  test('go with the profile of the Symptoms guide, which takes no others', () => {
    const profiles = (snomed: boolean) =>
      observations({ ...SAMPLE, snomed }, 'Symptom absent').map(({ meta }) => (meta as { profile?: unknown })?.profile)
    expect(profiles(true)).toEqual([[SYMPTOM_ABSENT_PROFILE], [SYMPTOM_ABSENT_PROFILE]])
    expect(profiles(false)).toEqual([undefined, undefined])
  })

  test('leave a quiet night with all that the profile asks for, and nothing that it forbids', () => {
    for (const absent of observations({ ...SAMPLE, snomed: true }, 'Symptom absent')) {
      expect(absent).toMatchObject({ status: 'final', subject: expect.anything(), effectivePeriod: expect.anything() })
      expect(absent.performer).toHaveLength(1)
      expect(absent.valueCodeableConcept).toMatchObject({
        coding: expect.arrayContaining([expect.objectContaining({ system: 'http://snomed.info/sct' })]),
      })
      for (const forbidden of ['dataAbsentReason', 'interpretation', 'specimen', 'device', 'referenceRange'])
        expect(absent).not.toHaveProperty(forbidden)
    }
  })
})

describe('a test', () => {
  const plan = resources(SAMPLE).find(({ resourceType }) => resourceType === 'CarePlan')

  test('is a plan of its periods as drawn, with what was done in them', () => {
    const activity = plan?.activity as readonly { readonly detail: Record<string, unknown> }[]
    expect(
      activity.map(({ detail }) => [detail.scheduledPeriod, (detail.code as { text: string }).text, detail.status]),
    ).toEqual([
      [{ start: '2026-02-01', end: '2026-02-03' }, 'Usual nights', 'unknown'],
      [{ start: '2026-02-03', end: '2026-02-05' }, 'Nights with stretching', 'completed'],
      [{ start: '2026-02-05', end: '2026-02-07' }, 'Usual nights', 'completed'],
      [{ start: '2026-02-07', end: '2026-02-09' }, 'Nights with stretching', 'in-progress'],
    ])
    expect(activity[2]?.detail.description).toBe('Nights with an answer: 1. As planned: 1.')
    expect(plan).toMatchObject({ status: 'active', intent: 'plan' })
  })

  test('has its whole protocol attached, to the last letter', () => {
    const attached = resources(SAMPLE).find(({ resourceType }) => resourceType === 'DocumentReference')
    const contents = (attached?.content ?? []) as readonly { readonly attachment: { readonly data: string } }[]
    const [json] = contents.map(({ attachment }) => Buffer.from(attachment.data, 'base64').toString())
    expect(JSON.parse(json ?? '')).toEqual(TRIAL.protocol)
  })

  test('that was changed after the draw says so', () => {
    const changed = { ...SAMPLE, trials: [{ ...TRIAL, changedSinceDrawn: true }] }
    const described = resources(changed).find(({ resourceType }) => resourceType === 'CarePlan')?.description
    expect(described).toContain('was changed after the draw')
    expect(plan?.description).toContain('drawn by lot before the first night')
  })

  test('that ran at the same time as another says so', () => {
    const beside = { ...SAMPLE, trials: [{ ...TRIAL, beside: ['heat-packs'] }] }
    const described = resources(beside).find(({ resourceType }) => resourceType === 'CarePlan')?.description
    expect(described).toContain(`At the same time ran a test of: ${SAMPLE.nameOf('heat-packs')}.`)
    expect(plan?.description).not.toContain('At the same time')
  })

  test('that a helper packed tells no part from another as long as it is sealed', () => {
    const blind = { packedId: 'stretching-packed', sealed: true, sentence: 'Blinded: packed by a helper.' }
    const units = TRIAL.units.map((unit) => ({
      ...unit,
      arm: unit.arm === 'treatment' ? ('control' as const) : ('treatment' as const),
    }))
    const nights = SAMPLE.nights.map((night) => ({ ...night, taken: { 'stretching-packed': true } }))
    const sealed = { ...SAMPLE, nights, trials: [{ ...TRIAL, blind }] }
    expect(toFhir({ ...sealed, trials: [{ ...TRIAL, units, blind }] })).toEqual(toFhir(sealed))
    const described = resources(sealed).find(({ resourceType }) => resourceType === 'CarePlan')
    expect(described?.description).toContain('Blinded: packed by a helper.')
    expect(JSON.stringify(described?.activity)).toContain('sealed')
  })

  test('that ended has its result, with the interval', () => {
    const result = { sentence: 'Fewer cramps.', night: '2026-02-06', rateRatio: { median: 0.5, low: 0.3, high: 0.8 } }
    const ended = { ...SAMPLE, trials: [{ ...TRIAL, standing: 'ended' as const, result }] }
    expect(observations(ended, 'Result of a test on one person')).toMatchObject([
      {
        valueString: 'Fewer cramps.',
        component: [{ valueQuantity: { value: 0.5 } }, { valueRange: { low: { value: 0.3 } } }],
      },
    ])
  })
})

describe('the document', () => {
  test('is the same for the same input, and leaves its input alone', () => {
    const before = structuredClone({ ...SAMPLE, uuid: null, nameOf: null })
    expect(toFhir(SAMPLE)).toEqual(toFhir(SAMPLE))
    expect({ ...SAMPLE, uuid: null, nameOf: null }).toEqual(before)
  })

  test('refers only to what it holds', () => {
    const { entry } = toFhir({ ...SAMPLE, medicines: [{ name: 'magnesium', from: '2026-02-01', to: null }] })
    const urls = entry.map(({ fullUrl }) => fullUrl)
    expect(new Set(urls).size).toBe(urls.length)
    const referred = JSON.stringify(entry).matchAll(/"reference":"([^"]*)"/g)
    for (const [, url] of referred) expect(urls).toContain(url)
  })

  test('of an empty diary says that there is nothing', () => {
    const [composition] = resources({ ...SAMPLE, nights: [], cramps: [], trials: [] })
    expect(composition?.section).toHaveLength(1)
    expect(JSON.stringify(composition?.section)).toContain('No night is written down yet.')
  })

  test('opens with a summary in plain words, which counts unknown nights apart', () => {
    const [composition] = resources(SAMPLE)
    const sections = (composition?.section ?? []) as readonly { readonly text?: { readonly div: string } }[]
    const words = (sections[0]?.text?.div ?? '').replace(/<[^>]*>/g, ' ')
    expect(words).toContain('The count is known for 3 of them')
    expect(words).toContain('Quiet nights: 2. Nights not known: 3.')
    expect(readingGrade(words)).toBeLessThanOrEqual(6)
  })
})
