import { EXPOSURES } from '@uncramp/diary'
import { evidence } from '@uncramp/evidence'
import { LABS, type Sex, SUBSTANCES } from '@uncramp/nutrition'
import { MEDICINES, QUESTIONS } from '@uncramp/safety'
import { expect, test } from 'vitest'
import { gatedAs } from './whatHelps.ts'

const { causes } = evidence()
const links = causes.flatMap(({ when }) => when)

const involved = causes.flatMap(({ involves }) => involves)

test('all that the advice of a cause involves has rules of safety that can hold it back', () => {
  const [foods, treatments] = [true, false].map((is) => involved.filter((one) => one.startsWith('food:') === is))
  expect([foods!.length > 0, treatments!.length > 0]).toEqual([true, true])
  expect(foods!.filter((one) => !SUBSTANCES.some((substance) => one === `food:${substance}`))).toEqual([])
  expect(treatments!.filter((one) => gatedAs(one) === null)).toEqual([])
})

const SEXES: Readonly<Record<Sex, true>> = { female: true, male: true }
const OF_CRAMPS: readonly string[] = MEDICINES.filter(({ about }) => about === 'cramps').map(({ id }) => id)

test('every question, exposure and sex that a cause is held against exists', () => {
  const questions = links.flatMap((link) => ('question' in link ? [link.question] : []))
  const exposures = links.flatMap((link) => ('exposure' in link ? [link.exposure] : []))
  const sexes = links.flatMap((link) => ('sex' in link ? [link.sex] : []))
  const known = { questions: QUESTIONS.map(({ id }): string => id), exposures: EXPOSURES, sexes: Object.keys(SEXES) }
  expect([questions.length > 0, exposures.length > 0, sexes.length > 0]).toEqual([true, true, true])
  expect(questions.filter((id) => !known.questions.includes(id))).toEqual([])
  expect(exposures.filter((id) => !(known.exposures as readonly string[]).includes(id))).toEqual([])
  expect(sexes.filter((sex) => !known.sexes.includes(sex))).toEqual([])
})

test('every blood test that a cause is held against exists, and a result can lie where the cause says', () => {
  const results = links.flatMap((link) => ('lab' in link ? [link] : []))
  const places = Object.entries(LABS).flatMap(([lab, { bands }]) => bands.map(({ place }) => `${lab} ${place}`))
  expect(results.length).toBeGreaterThan(0)
  expect(results.map(({ lab, place }) => `${lab} ${place}`).filter((one) => !places.includes(one))).toEqual([])
})

test('every class of medicines that can go with cramps is told by exactly one cause, and no other class is', () => {
  const told = links.flatMap((link) => ('medicine' in link ? [link.medicine] : []))
  expect(told.toSorted()).toEqual([...OF_CRAMPS].toSorted())
})

test('every exposure of the diary is told by at least one cause', () => {
  const told = new Set(links.flatMap((link) => ('exposure' in link ? [link.exposure] : [])))
  expect(EXPOSURES.filter((id) => !told.has(id))).toEqual([])
})
