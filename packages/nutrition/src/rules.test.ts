import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Answer,
  type BloodId,
  type Case,
  type Compound,
  type Content,
  conclude,
  elemental,
  FACTS,
  FOODS,
  gateFor,
  isOpenGate,
  isUrgent,
  LABS,
  LEVELS,
  type Product,
  RULES,
  readResult,
  SUBSTANCES,
  totals,
} from './index.ts'

const SEEDED = { seed: 20261127, numRuns: 500 }

/** CK needs its laboratory's range to be read. */
const BLOOD = (Object.keys(LABS) as BloodId[]).filter((lab) => lab !== 'ck')
const WOMAN = { system: 'US', age: 67, sex: 'female', stage: 'none' } as const
const ALL_NO = Object.fromEntries(FACTS.map((fact) => [fact, 'no'])) as Record<(typeof FACTS)[number], Answer>
const WELL: Case = { person: WOMAN, answers: ALL_NO, blood: {}, products: [] }

const anyAnswer = fc.constantFrom<Answer>('yes', 'no', 'not-sure')
const anyContent: fc.Arbitrary<Content> = fc.oneof(
  fc.record({
    substance: fc.constantFrom(...SUBSTANCES),
    amount: fc.option(fc.nat(2000), { nil: null }),
    unit: fc.constantFrom('mg', 'ug'),
  }),
  fc.record({
    substance: fc.constant('vitamin-d'),
    amount: fc.option(fc.nat(8000), { nil: null }),
    unit: fc.constant('IU'),
  }),
)
const anyProduct: fc.Arbitrary<Product> = fc.record({
  id: fc.string({ minLength: 1, maxLength: 3 }),
  kind: fc.constantFrom('tablet', 'blend', 'antacid', 'laxative', 'salt-substitute'),
  contains: fc.array(anyContent, { minLength: 1, maxLength: 3 }),
  perDay: fc.option(fc.integer({ min: 1, max: 4 }), { nil: null }),
})
const anyCase: fc.Arbitrary<Case> = fc.record({
  person: fc.record({
    system: fc.constantFrom('US', 'EFSA', 'UK'),
    age: fc.integer({ min: 19, max: 99 }),
    sex: fc.constant('female'),
    stage: fc.constantFrom('none', 'pregnant', 'lactating'),
  }),
  answers: fc.dictionary(fc.constantFrom(...FACTS), anyAnswer),
  blood: fc.dictionary(fc.constantFrom(...BLOOD), fc.integer({ min: 0, max: 150 })),
  products: fc.array(anyProduct, { maxLength: 3 }),
  foods: fc.subarray([...FOODS], { maxLength: 2 }),
})

const rulesOf = (given: Case) => conclude(given).map(({ rule }) => rule)
const rank = (given: Case, substance: (typeof SUBSTANCES)[number], as: 'food' | 'tablet') =>
  LEVELS.indexOf(gateFor(substance, as, given).level ?? 'note')

test('the totals do not depend on the order of the products', () => {
  fc.assert(
    fc.property(fc.array(anyProduct), (products) => {
      const amounts = (all: readonly Product[]) => totals(all).map(({ substance, atLeast }) => [substance, atLeast])
      expect(amounts(products.toReversed())).toEqual(amounts(products))
    }),
    SEEDED,
  )
})

test('the totals do not depend on how a dose is split over the day, or over products', () => {
  fc.assert(
    fc.property(anyContent, fc.integer({ min: 1, max: 6 }), fc.nat(2000), (content, times, amount) => {
      const of = (dose: number, perDay: number): Product => {
        return { id: 'a', kind: 'tablet', contains: [{ ...content, amount: dose }], perDay }
      }
      const atOnce = totals([of(amount * times, 1)])
      expect(totals([of(amount, times)])).toEqual(atOnce)
      expect(totals(Array.from({ length: times }, () => of(amount, 1)))).toEqual(atOnce)
    }),
    SEEDED,
  )
})

test('one more product never takes a conclusion back, nor opens what was closed', () => {
  fc.assert(
    fc.property(anyCase, anyProduct, fc.constantFrom(...SUBSTANCES), (given, product, substance) => {
      const more = { ...given, products: [...given.products, product] }
      expect(rulesOf(more)).toEqual(expect.arrayContaining(rulesOf(given)))
      expect(rank(more, substance, 'food')).toBeGreaterThanOrEqual(rank(given, substance, 'food'))
    }),
    SEEDED,
  )
})

test('what a yes forbids, no other answer, result or product opens', () => {
  const forbidding = ['ace-inhibitor', 'sartan', 'regular-nsaid', 'kidney-disease', 'adrenal-insufficiency'] as const
  fc.assert(
    fc.property(anyCase, fc.constantFrom(...forbidding), anyAnswer, (given, fact, answer) => {
      fc.pre(answer !== 'no')
      const withIt = { ...given, answers: { ...given.answers, [fact]: answer } }
      for (const as of ['food', 'tablet'] as const) {
        const gate = gateFor('potassium', as, withIt)
        expect(['never', 'urgent']).toContain(gate.level)
        expect(isOpenGate(gate)).toBe(false)
      }
    }),
    SEEDED,
  )
})

test('"not sure" counts for as much as a yes', () => {
  fc.assert(
    fc.property(anyCase, fc.constantFrom(...FACTS), (given, fact) => {
      const saying = (answer: Answer) => rulesOf({ ...given, answers: { ...given.answers, [fact]: answer } })
      expect(saying('not-sure')).toEqual(saying('yes'))
    }),
    SEEDED,
  )
})

test('a question not answered that could forbid it has to be asked first, and is named', () => {
  expect(gateFor('potassium', 'food', WELL)).toEqual({ level: null, because: [], unanswered: [] })
  const { sartan: _, ...answers } = ALL_NO
  expect(gateFor('potassium', 'food', { ...WELL, answers })).toEqual({
    level: 'ask-first',
    because: [],
    unanswered: ['sartan'],
  })
})

test('each conclusion rests on something given, and on sources', () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      for (const { because, sources } of conclude(given)) {
        expect(because.length).toBeGreaterThan(0)
        expect(sources.length).toBeGreaterThan(0)
      }
    }),
    SEEDED,
  )
})

test('each of the 46 rules can be reached', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(46)
  const yes = Object.fromEntries(FACTS.map((fact) => [fact, 'yes'])) as Case['answers']
  const everything: Product = {
    id: 'all',
    kind: 'antacid',
    contains: SUBSTANCES.map((substance) => ({ substance, amount: 3000, unit: 'mg' })),
    perDay: 1,
  }
  const products = [everything, { ...everything, id: 'salt', kind: 'salt-substitute' as const }]
  const foods = FOODS
  const reached = (['US', 'EFSA', 'UK'] as const).flatMap((system) =>
    rulesOf({
      person: { ...WOMAN, system, stage: 'pregnant' },
      answers: yes,
      blood: { egfr: 20, potassium: 7, magnesium: 1.2, 'vitamin-d': 200 },
      products,
      foods,
    }),
  )
  expect(RULES.map(({ id }) => id).filter((id) => !reached.includes(id))).toEqual([])
})

test('magnesium is added up over tablet, antacid and laxative, as the mineral', () => {
  const products: readonly Product[] = [
    { id: 'tablet', kind: 'tablet', contains: [{ substance: 'magnesium', amount: 200, unit: 'mg' }], perDay: 1 },
    {
      id: 'antacid',
      kind: 'antacid',
      contains: [{ substance: 'magnesium', amount: 400, unit: 'mg', compound: 'magnesium-hydroxide' }],
      perDay: 2,
    },
  ]
  expect(totals(products)[0]?.atLeast).toBeCloseTo(200 + 800 * 0.4168, 0)
  const over = conclude({ ...WELL, products }).find(({ rule }) => rule === 'limit-mg-us')
  expect(over?.because).toEqual([
    { type: 'system', system: 'US' },
    { type: 'total', substance: 'magnesium', atLeast: expect.any(Number), over: 350 },
    { type: 'product', id: 'tablet' },
    { type: 'product', id: 'antacid' },
  ])
})

test('an amount that is not known is said to be so, and is never zero', () => {
  const contains = [{ substance: 'magnesium', amount: null, unit: 'mg' }] as const
  expect(totals([{ id: 'powder', kind: 'tablet', contains, perDay: 1 }])).toEqual([
    { substance: 'magnesium', atLeast: 0, unit: 'mg', from: ['powder'], unknown: ['powder'] },
  ])
})

test('a salt substitute is potassium, also where its label was not typed in', () => {
  const products = [{ id: 'salt', kind: 'salt-substitute', contains: [], perDay: null }] as const
  const given: Case = { ...WELL, products, answers: { ...ALL_NO, sartan: 'yes' } }
  expect(rulesOf(given)).toEqual(expect.arrayContaining(['k-raise', 'salt-substitute']))
})

test('compounds hold the mineral in their known shares', () => {
  const share = (compound: Compound) => elemental(compound, 100)
  expect(share('magnesium-oxide')).toBeCloseTo(60.3, 1)
  expect(share('magnesium-citrate')).toBeCloseTo(16.2, 1)
  expect(share('calcium-carbonate')).toBeCloseTo(40, 1)
  expect(share('potassium-chloride')).toBeCloseTo(52.4, 1)
})

test('kidneys: magnesium is for the doctor below an eGFR of 60, and not on her own below 30', () => {
  const at = (egfr: number) => gateFor('magnesium', 'tablet', { ...WELL, blood: { egfr } }).level
  expect([at(60), at(59), at(30), at(29)]).toEqual(['note', 'ask-first', 'ask-first', 'never'])
})

test('a result that is urgent by its band is urgent everywhere, and no other is', () => {
  fc.assert(
    fc.property(fc.constantFrom(...BLOOD), fc.double({ min: 0, max: 12, noNaN: true }), (lab, value) => {
      const reading = readResult(lab, { value, in: 'si' })
      const concluded = rulesOf({ ...WELL, blood: { [lab]: value } }).includes('lab-emergency')
      expect(concluded).toBe(reading.type === 'read' && isUrgent(reading.action))
    }),
    { ...SEEDED, numRuns: 2000 },
  )
})

test('a very high CK is urgent from where its band is, in times the upper end of its laboratory', () => {
  for (const times of [1, 4, 9.9, 10, 30]) {
    const reading = readResult('ck', { value: times * 200, in: 'si', own: { high: 200 } })
    const concluded = rulesOf({ ...WELL, blood: { ck: times } }).includes('lab-emergency')
    expect(concluded, `${times}`).toBe(reading.type === 'read' && isUrgent(reading.action))
  }
})

test('a result that is high by its band holds back tablets of the same', () => {
  const tablet = (substance: 'magnesium' | 'vitamin-d', value: number) =>
    gateFor(substance, 'tablet', { ...WELL, blood: { [substance]: value } }).level
  expect([tablet('magnesium', 0.99), tablet('magnesium', 1), tablet('magnesium', 1.4)]).toEqual([
    'note',
    'never',
    'never',
  ])
  expect([tablet('vitamin-d', 124), tablet('vitamin-d', 125)]).toEqual(['note', 'ask-first'])
})

test('an urgent result closes everything', () => {
  for (const substance of SUBSTANCES) {
    expect(gateFor(substance, 'food', { ...WELL, blood: { potassium: 2.9 } }).level).toBe('urgent')
  }
})
