import { evidence } from '@uncramp/evidence'
import * as de from '@uncramp/evidence/de'
import * as en from '@uncramp/evidence/en'
import * as es from '@uncramp/evidence/es'
import {
  type Answer,
  conclude,
  type Level,
  LOOK_ALIKES,
  MEDICINE_NOTES,
  MEDICINES,
  type MedicineNote,
  type QuestionId,
  TREATMENTS,
} from '@uncramp/safety'
import { describe, expect, test } from 'vitest'

const { lookAlikes, medicines, treatments } = evidence()

/** The check writes md_laba and the evidence md-laba: one id. */
const joined = (safetyId: string) => safetyId.replaceAll('_', '-')
/** What the check has no source for it calls general; the evidence calls it gk. */
const joinedSource = (id: string) => (id === 'general' ? 'gk' : joined(id))
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).toSorted()

test('every look-alike of the check is told by the evidence, on the same sources, and no other', () => {
  expect(LOOK_ALIKES.map(({ id }) => joined(id)).toSorted()).toEqual(idsOf(lookAlikes))
  for (const { id, sources } of LOOK_ALIKES) {
    expect(lookAlikes.find((one) => one.id === joined(id))?.sourceIds, id).toEqual(sources.map(joinedSource))
  }
})

test('every class of medicines and both notes without a name are told by the evidence, and no other', () => {
  expect(MEDICINE_NOTES.map(({ id }) => joined(id)).toSorted()).toEqual(idsOf(medicines))
  for (const { id, sources } of MEDICINE_NOTES) {
    expect(medicines.find((one) => one.id === joined(id))?.sourceIds, id).toEqual(sources.map(joinedSource))
  }
})

test('a medicine has to do with the same thing in both', () => {
  const TREATMENT: Readonly<Record<Exclude<MedicineNote['about'], 'cramps' | 'prescribed'>, string>> = {
    magnesium: 'magnesium',
    potassium: 'potassium',
    'vitamin-k2': 'vitamin-k2',
    'vitamin-d': 'vitamin-d',
    'vitamin-b6': 'vitamin-b-complex',
    quinine: 'quinine',
  }
  for (const { id, about } of MEDICINE_NOTES) {
    const { relation } = medicines.find((one) => one.id === joined(id))!
    expect(relation.type === 'may cause cramps', id).toBe(about === 'cramps')
    if (about === 'cramps' || about === 'prescribed' || relation.type !== 'interacts') continue
    expect(relation.treatmentIds, id).toContain(TREATMENT[about])
  }
})

test('the check knows the names that the evidence gives, as in Europe and as in the US', () => {
  const unknown = MEDICINES.flatMap(({ id, names }) => {
    const { examples } = medicines.find((one) => one.id === joined(id))!
    const given = examples.flatMap(({ name, us }) => (us === undefined ? [name] : [name, us]))
    return given.filter((name) => !names.includes(name.replace('-', ' '))).map((name) => `${id}: ${name}`)
  })
  // The check asks for levodopa nowhere: nearly all of it comes with a helper that B6 does not mind.
  expect(unknown).toEqual(['md_stimulant: amphetamines', 'ix_b6_levodopa: levodopa alone'])
})

test('what a medicine interacts with is a treatment of both', () => {
  const named = medicines.flatMap(({ relation }) => (relation.type === 'interacts' ? relation.treatmentIds : []))
  expect(named.filter((id) => !(TREATMENTS as readonly string[]).includes(id))).toEqual([])
  expect(named.filter((id) => !treatments.some((one) => one.id === id))).toEqual([])
})

/** How the words of each language say it. */
const HOW_SOON: Readonly<Record<Level, readonly [english: RegExp, spanish: RegExp, german: RegExp]>> = {
  emergency: [
    /Call your emergency number now/,
    /Llame ahora al número de emergencias/,
    /Rufen Sie jetzt den Notruf an/,
  ],
  'same-day': [/Talk to a doctor today/, /Hable hoy con un médico/, /Holen Sie noch heute ärztlichen Rat/],
  'two-weeks': [/within two weeks/, /en menos de dos semanas/, /innerhalb von zwei Wochen/],
  'next-visit': [/at the next visit/, /en la próxima visita/, /beim nächsten Besuch/],
  'self-care': [/./, /./, /./],
}

describe.each(LOOK_ALIKES)('$id', ({ id, tells }) => {
  test('its words send for help no later than the check would', () => {
    const questions: Partial<Record<QuestionId, Answer>> = Object.fromEntries(tells)
    const { urgency } = conclude({ questions })
    for (const [i, words] of [en, es, de].entries()) {
      expect(words.lookAlikes.byId[joined(id)]?.todo, urgency).toMatch(HOW_SOON[urgency][i]!)
    }
  })
})

test('the check sends for help with a clot, a blocked artery and a cut-off muscle, so the promise above has teeth', () => {
  const soon = (id: string) =>
    conclude({ questions: Object.fromEntries(LOOK_ALIKES.find((one) => one.id === id)!.tells) }).urgency
  expect(['la_dvt', 'la_ali', 'la_compartment', 'la_pad'].map(soon)).toEqual([
    'same-day',
    'emergency',
    'emergency',
    'two-weeks',
  ])
})
