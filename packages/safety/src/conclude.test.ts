import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Answer,
  type Answers,
  CONTRAINDICATIONS,
  type Condition,
  type ContraindicationId,
  conclude,
  gates,
  LOOK_ALIKES,
  MEDICINE_NOTES,
  MEDICINES,
  nextStep,
  QUESTIONS,
  type QuestionId,
  questionsForCrampNow,
  rankOf,
  SOURCES,
  signsToAsk,
  TREATMENTS,
  type TreatmentId,
  toldYes,
  USUAL_PATTERN,
  WARNING_SIGNS,
} from './index.ts'

const SEEDED = { seed: 20261127, numRuns: 300 }
const ids = QUESTIONS.map(({ id }) => id)
const anyId = fc.constantFrom(...ids)
const anyAnswer = fc.constantFrom<Answer>('yes', 'no', 'not-sure')
const names = MEDICINES.flatMap((medicine) => medicine.names)
const aNumber = (max: number) =>
  fc.option(fc.oneof(fc.integer({ min: 0, max }), fc.constant('not-sure' as const)), { nil: undefined })

const anyAnswers: fc.Arbitrary<Answers> = fc
  .record({
    age: aNumber(100),
    egfr: fc.option(fc.integer({ min: 5, max: 120 }), { nil: undefined }),
    medicines: fc.option(fc.array(fc.constantFrom(...names, 'sugar'), { maxLength: 4 }), { nil: undefined }),
    supplements: fc.option(
      fc.array(fc.record({ vitaminB6Mg: fc.nat(60), vitaminDUg: fc.nat(150), magnesiumMg: fc.nat(500) }), {
        maxLength: 3,
      }),
      { nil: undefined },
    ),
    blood: fc.option(
      fc.record({ magnesium: fc.constantFrom(0.9, 1.1), calcium: fc.constantFrom(2.4, 2.7) }, { requiredKeys: [] }),
      { nil: undefined },
    ),
    nightsAWeek: aNumber(7),
    distress: aNumber(10),
    questions: fc.dictionary(anyId, anyAnswer, { maxKeys: 25 }),
  })
  .map(
    (answers) =>
      Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined)) as unknown as Answers,
  )

/** Most people: without these, almost every draw would be an emergency and show nothing else. */
const NO_EMERGENCY = Object.fromEntries(
  QUESTIONS.filter(({ id, screen }) => screen === 2 || screen === 3 || id === 'self-harm').map(({ id }) => [id, 'no']),
)
const calmAnswers = anyAnswers.map((answers) => ({ ...answers, questions: { ...answers.questions, ...NO_EMERGENCY } }))

/** She has asked about all that these answers ask to be asked. */
const yesTo = (answers: Answers) =>
  conclude(answers)
    .cautions.filter(({ severity }) => severity === 'ask-first')
    .map((caution) => toldYes(caution, '2026-11-27'))

const ON_THE_LEG: readonly TreatmentId[] = [
  ...(['stretching', 'massage', 'heat', 'exercise', 'compression', 'sleep-position'] as const),
  ...(['manual-techniques', 'electrical-stimulation'] as const),
]
/** Rest of the mind, daily food, less alcohol, and what only a doctor can give. */
const NOT_HELD: readonly TreatmentId[] = [
  ...(['meditation-relaxation', 'diet-foods', 'alcohol-reduction', 'naftidrofuryl', 'diltiazem'] as const),
  ...(['verapamil', 'orphenadrine', 'gabapentin', 'baclofen', 'methocarbamol'] as const),
]

const urgency = (answers: Answers) => rankOf(conclude(answers).urgency)
const saying = (answers: Answers, id: QuestionId, answer: Answer): Answers => ({
  ...answers,
  questions: { ...answers.questions, [id]: answer },
})

test('one more yes never lowers the urgency, and "not sure" never lowers it against no', () => {
  fc.assert(
    fc.property(fc.oneof(anyAnswers, calmAnswers), anyId, (answers, id) => {
      const [yes, unsure, no] = (['yes', 'not-sure', 'no'] as const).map((answer) =>
        urgency(saying(answers, id, answer)),
      )
      expect(yes).toBeGreaterThanOrEqual(unsure!)
      expect(unsure).toBeGreaterThanOrEqual(no!)
      expect(yes).toBeGreaterThanOrEqual(urgency(answers))
    }),
    SEEDED,
  )
})

test('"not sure" of an emergency calls a nurse line now; of what can wait, it counts one level lower', () => {
  expect(conclude({ questions: { breath: 'not-sure' } })).toMatchObject({ urgency: 'emergency', card: 'nurse-line' })
  expect(conclude({ questions: { breath: 'not-sure', saddle: 'yes' } }).card).toBe('emergency')
  expect(conclude({ questions: { 'hot-skin': 'not-sure' } }).urgency).toBe('two-weeks')
  expect(conclude({ questions: { 'hot-skin': 'not-sure', vomiting: 'yes' } }).urgency).toBe('same-day')
  expect(conclude({ questions: { 'too-tired': 'not-sure' } }).urgency).toBe('next-visit')
})

test('thoughts of ending her life get the crisis card, also when she is not sure, and an ambulance comes first', () => {
  expect(conclude({ questions: { 'self-harm': 'yes' } }).card).toBe('crisis')
  expect(conclude({ questions: { 'self-harm': 'not-sure' } }).card).toBe('crisis')
  expect(conclude({ questions: { 'self-harm': 'yes', jaw: 'yes' } }).card).toBe('emergency')
  expect(gates({ questions: { 'self-harm': 'yes' } }).massage.level).toBe('free')
})

test('the questions always end, on twelve screens at most with the result, never come back to a screen, and leave no treatment open', () => {
  fc.assert(
    fc.property(fc.oneof(anyAnswers, calmAnswers), fc.infiniteStream(anyAnswer), (said, replies) => {
      let answers = said
      const screens: number[] = []
      for (let step = nextStep(answers); step.type === 'ask'; step = nextStep(answers)) {
        expect(step.ask.length).toBeGreaterThan(0)
        if (screens.at(-1) !== step.screen) screens.push(step.screen)
        const asked = step.ask[0]!
        if (asked === 'medicines' || asked === 'supplements') answers = { ...answers, [asked]: [] }
        else if (asked === 'age' || asked === 'nightsAWeek' || asked === 'distress') {
          answers = { ...answers, [asked]: 'not-sure' }
        } else answers = saying(answers, asked, replies.next().value)
      }
      expect(screens.length).toBeLessThanOrEqual(11)
      expect(screens).toEqual([...new Set(screens)].toSorted((a, b) => a - b))
      const end = nextStep(answers)
      if (end.type === 'result' && end.stopped === null) {
        expect(signsToAsk(answers)).toEqual([])
        const open = Object.values(gates(answers)).flatMap(({ toAsk }) => toAsk)
        expect([...new Set(open)]).toEqual(answers.medicines?.includes('sugar') ? ['medicines'] : [])
      }
    }),
    SEEDED,
  )
})

test('an emergency ends the questions at once', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      fc.pre(conclude(answers).urgency === 'emergency')
      expect(nextStep(answers)).toEqual({ type: 'result', stopped: 'emergency' })
    }),
    SEEDED,
  )
})

const anyTold = fc.array(
  fc.record({
    rule: fc.constantFrom<ContraindicationId>(...CONTRAINDICATIONS.map(({ id }) => id)),
    on: fc.constant('2026-11-27'),
  }),
  { maxLength: 60 },
)

test('nothing she was told opens what is never, and no further answer of yes or not sure does', () => {
  fc.assert(
    fc.property(
      anyAnswers,
      anyTold,
      fc.array(fc.tuple(anyId, fc.constantFrom<Answer>('yes', 'not-sure'))),
      (answers, told, more) => {
        const before = gates(answers)
        const closed = TREATMENTS.filter((id) => before[id].level === 'never')
        const later = more.reduce(
          (all, [id, answer]) => (all.questions[id] === 'yes' ? all : saying(all, id, answer)),
          answers,
        )
        for (const after of [gates(answers, told), gates(later, told)]) {
          expect(closed.filter((id) => after[id].level !== 'never')).toEqual([])
        }
      },
    ),
    SEEDED,
  )
})

test('what asks for a clinician stays locked until she was told yes, and then keeps its caution', () => {
  const answers: Answers = { questions: { kidney: 'yes' } }
  expect(gates(answers).magnesium.level).toBe('ask-first')
  const told = yesTo(answers)
  expect(gates(answers, told).magnesium).toMatchObject({ level: 'care', because: [{ id: 'ci_mg_ckd' }] })
  expect(gates({ ...answers, egfr: 26 }, told).magnesium.level).toBe('never')
})

test('a yes counts only for the answers it was given for: one that is new has to be asked about', () => {
  const before: Answers = { questions: { osteoporosis: 'yes', kidney: 'not-sure' } }
  const told = yesTo(before)
  expect(gates(before, told)['manual-techniques'].level).toBe('care')
  expect(gates(saying(before, 'cancer', 'no'), told)['manual-techniques'].level).toBe('care')
  expect(gates(saying(before, 'cancer', 'yes'), told)['manual-techniques'].level).toBe('ask-first')
  expect(gates(saying(before, 'kidney', 'yes'), told).magnesium.level).toBe('ask-first')
  expect(gates({ ...before, medicines: ['warfarin'] }, told)['manual-techniques'].level).toBe('ask-first')
  const withoutReasons = told.map(({ rule, on }) => ({ rule, on }))
  expect(gates(before, withoutReasons)).toEqual(gates(before))
})

test('no answer of yes or not sure that is added opens anything, whatever she was told before it', () => {
  const order = ['free', 'care', 'ask-first', 'never']
  fc.assert(
    fc.property(
      fc.oneof(anyAnswers, calmAnswers),
      anyId,
      fc.constantFrom<Answer>('yes', 'not-sure'),
      (answers, id, answer) => {
        fc.pre(answers.questions[id] !== 'yes')
        const told = yesTo(answers)
        const [before, after] = [gates(answers, told), gates(saying(answers, id, answer), told)]
        for (const one of TREATMENTS)
          expect(order.indexOf(after[one].level), one).toBeGreaterThanOrEqual(order.indexOf(before[one].level))
      },
    ),
    SEEDED,
  )
})

test('what the blood has a lot of is not to be taken, and a result in the range says nothing', () => {
  const level = (blood: Answers['blood'], id: TreatmentId) => gates({ blood: blood!, questions: {} })[id].level
  expect([level({ magnesium: 0.99 }, 'magnesium'), level({ magnesium: 1 }, 'magnesium')]).toEqual(['free', 'never'])
  expect(level({ potassium: 5.1 }, 'salt-substitute')).toBe('never')
  expect([level({ calcium: 2.6 }, 'vitamin-d'), level({ calcium: 2.6 }, 'calcium')]).toEqual(['never', 'ask-first'])
  expect([level({ 'vitamin-d': 124 }, 'vitamin-d'), level({ 'vitamin-d': 125 }, 'vitamin-d')]).toEqual([
    'free',
    'ask-first',
  ])
})

test('a treatment says what must still be asked before it is offered', () => {
  expect(gates({ questions: {} }).magnesium.toAsk).toContain('kidney')
  expect(gates({ questions: {} })['vitamin-k2'].toAsk).toContain('medicines')
  expect(gates({ questions: {} }).stretching).toMatchObject({ level: 'free' })
})

test('a sign for today closes what is done to the leg until it was looked at', () => {
  const gate = gates({ questions: { poison: 'yes' } })
  for (const id of ON_THE_LEG) {
    expect(gate[id]).toMatchObject({ level: 'never' })
    const because = gate[id].because.find((one) => one.severity === 'never')?.because
    expect(because).toContainEqual({ type: 'question', id: 'poison', answer: 'yes' })
  }
  expect(gates({ questions: { poison: 'no', weaker: 'yes' } }).compression.level).toBe('free')
})

test('with any sign for today or now, nothing is done to the leg, and nothing is swallowed for cramps unasked', () => {
  fc.assert(
    fc.property(fc.oneof(anyAnswers, calmAnswers), (answers) => {
      const { signs } = conclude(answers)
      fc.pre(signs.some(({ id, level }) => id !== 'rf_self_harm' && rankOf(level) >= rankOf('same-day')))
      const gate = gates(answers)
      expect(ON_THE_LEG.filter((id) => gate[id].level !== 'never')).toEqual([])
      const swallowed = TREATMENTS.filter((id) => ![...NOT_HELD, ...ON_THE_LEG].includes(id))
      expect(swallowed.filter((id) => !['never', 'ask-first'].includes(gate[id].level))).toEqual([])
    }),
    SEEDED,
  )
})

test('"not sure" of a sign for today holds back as much as a yes, though its card is one level lower', () => {
  const forToday = WARNING_SIGNS.filter(({ urgency }) => urgency === 'same-day')
  const unsure = forToday.flatMap(({ id, when }) =>
    typeof when === 'string' ? [[id, when as QuestionId] as const] : [],
  )
  expect(unsure.length).toBeGreaterThan(8)
  for (const [sign, question] of unsure) {
    const [maybe, yes] = (['not-sure', 'yes'] as const).map((answer) => ({ questions: { [question]: answer } }))
    expect(conclude(maybe!), sign).toMatchObject({ urgency: 'two-weeks', mayStart: 'nothing' })
    const levels = (answers: Answers) => Object.entries(gates(answers)).map(([id, { level }]) => [id, level])
    expect(levels(maybe!), sign).toEqual(levels(yes!))
  }
})

test('every conclusion names the answers it rests on', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const { signs, lookAlikes, cautions, medicines } = conclude(answers)
      for (const { because } of [...signs, ...lookAlikes, ...cautions, ...medicines]) {
        expect(because.length).toBeGreaterThan(0)
        for (const one of because) {
          if (one.type === 'question') expect(answers.questions[one.id]).toBe(one.answer)
          if (one.type === 'medicine') expect(answers.medicines).toContain(one.name)
        }
      }
    }),
    SEEDED,
  )
})

test('each rule, look-alike and medicine can be reached', () => {
  const everything: Answers = {
    age: 17,
    egfr: 10,
    blood: { magnesium: 1.2, potassium: 5.6, calcium: 2.8, 'vitamin-d': 140 },
    medicines: names,
    supplements: [{ magnesiumMg: 500, vitaminDUg: 200, vitaminB6Mg: 50 }],
    nightsAWeek: 7,
    distress: 10,
    questions: Object.fromEntries(ids.map((id) => [id, 'yes'])),
  }
  const all = conclude(everything)
  expect(all.cautions.map(({ id }) => id)).toEqual(CONTRAINDICATIONS.map(({ id }) => id))
  expect(all.medicines.map(({ id }) => id)).toEqual(MEDICINE_NOTES.map(({ id }) => id))
  expect([CONTRAINDICATIONS.length, MEDICINE_NOTES.length, LOOK_ALIKES.length]).toEqual([62, 51, 20])
  for (const { id, tells } of LOOK_ALIKES) {
    const found = conclude({ questions: Object.fromEntries(tells) }).lookAlikes.map((one) => one.id)
    expect(found).toContain(id)
    const cramp = Object.fromEntries(tells.map(([question, answer]) => [question, answer === 'yes' ? 'no' : 'yes']))
    expect(conclude({ questions: cramp }).lookAlikes.map((one) => one.id)).not.toContain(id)
  }
})

test('medicines are known by US and European names and common brands, with a dose, and with one slip of the pen', () => {
  const found = (name: string) => conclude({ medicines: [name], questions: {} }).medicines.map(({ id }) => id)
  expect(found('Torsemide 10 mg')).toContain('md_loop')
  expect(found('frusemide')).toContain('md_loop')
  expect(found('Hidroclorotiazida 25 mg')).toContain('md_thiazide')
  expect(found('Furosemid')).toContain('md_loop')
  expect(found('Marcumar')).toContain('ix_k2_vka')
  expect(found('Lipitor')).toContain('md_statin')
  expect(found('albuterol')).toEqual(found('Salbutamol'))
  expect(found('simvastatine')).toContain('md_statin')
  expect(found('warfarrin')).toContain('ix_k2_vka')
  expect(found('codine')).toEqual([])
  expect(found('phenprocoumn')).toContain('ix_k2_vka')
  expect(conclude({ medicines: ['florbamol'], questions: {} }).unknownMedicines).toEqual(['florbamol'])
})

test('a name no list knows leaves open what depends on medicines: it may be a blood thinner', () => {
  const gate = (medicines: readonly string[]) => gates({ medicines, age: 70, questions: {} })['vitamin-k2']
  expect(gate(['florbamol']).toAsk).toContain('medicines')
  expect(gate(['amlodipine']).toAsk).not.toContain('medicines')
  expect(gate(['blood thinner']).level).toBe('never')
})

test('amounts add up across products', () => {
  const supplements = [{ vitaminB6Mg: 6 }, { vitaminB6Mg: 6 }]
  const caution = conclude({ supplements, questions: {} }).cautions.find(({ id }) => id === 'ci_b6_dose')
  expect(caution?.because).toEqual([{ type: 'supplement', amount: 'vitaminB6Mg', total: 12 }])
})

/** Every question a condition may look at. */
function questionsIn(condition: Condition): readonly QuestionId[] {
  if (typeof condition === 'string') return condition === 'always' ? [] : [condition]
  if ('any' in condition) return condition.any.flatMap(questionsIn)
  return 'all' in condition ? condition.all.flatMap(questionsIn) : []
}

test('no question is asked for nothing', () => {
  const conditions = [...WARNING_SIGNS, ...CONTRAINDICATIONS, ...MEDICINE_NOTES, ...QUESTIONS].flatMap(
    ({ when }) => when ?? [],
  )
  const told = LOOK_ALIKES.flatMap(({ tells }) => tells.map(([id]) => id))
  const used = new Set<QuestionId>([...conditions.flatMap(questionsIn), ...told, ...USUAL_PATTERN])
  // They open screens 6 and 7.
  const opening: readonly QuestionId[] = ['anything-else', 'weak-or-twitching']
  expect(ids.filter((id) => !used.has(id) && !opening.includes(id))).toEqual([])
})

test('what could be a sign that holds a test back is named until it was asked', () => {
  expect(signsToAsk({ questions: {} })).toEqual(
    expect.arrayContaining(['breath', 'weaker', 'statin-pain', 'self-harm']),
  )
  expect(signsToAsk({ questions: {} })).not.toContain('too-tired')
})

test('each sign says on which screen it is asked', () => {
  const screenOf = new Map(QUESTIONS.map(({ id, screen }) => [id, screen]))
  for (const { id, screen, when } of WARNING_SIGNS) {
    const asked = questionsIn(when).map((question) => screenOf.get(question))
    if (asked.length > 0) expect(asked, id).toContain(screen)
  }
})

test('each rule names a source that is listed, and no source is listed for nothing', () => {
  const rules = [...WARNING_SIGNS, ...CONTRAINDICATIONS, ...MEDICINE_NOTES, ...LOOK_ALIKES]
  const now = questionsForCrampNow(true).flatMap(({ signs }) => signs.flatMap(({ sources }) => sources))
  expect(rules.filter(({ sources }) => sources.length === 0)).toEqual([])
  const named = new Set([...rules.flatMap(({ sources }) => sources), ...now])
  expect([...named].toSorted()).toEqual(Object.keys(SOURCES).toSorted())
})
