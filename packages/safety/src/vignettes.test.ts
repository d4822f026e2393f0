import { expect, test } from 'vitest'
import first from '../fixtures/vignettes-1.json'
import second from '../fixtures/vignettes-2.json'
import {
  type Answers,
  type Conclusion,
  conclude,
  type Level,
  nextStep,
  rankOf,
  USUAL_PATTERN,
  WARNING_SIGNS,
} from './index.ts'

/** Stories with the answers their text gives. No clinician has reviewed them; whoever wrote the rules wrote most of them. */
interface Vignette {
  readonly id: string
  readonly answers: Answers
  readonly urgency: Level
  readonly flags: readonly string[]
  readonly not: readonly string[]
}

const VIGNETTES = [...first.vignettes, ...second.vignettes] as unknown as readonly Vignette[]

const DEFAULTS = { age: 60, medicines: [], supplements: [], nightsAWeek: 1, distress: 2 } as const
const PATTERN: readonly string[] = [...USUAL_PATTERN, 'hurts']

/** Answers every screen as the story does; what the story leaves open is no, and how a cramp feels is not sure. */
function walk(story: Answers): Answers {
  let said: Answers = { ...(story.egfr === undefined ? {} : { egfr: story.egfr }), questions: {} }
  for (let step = nextStep(said); step.type === 'ask'; step = nextStep(said)) {
    for (const id of step.ask) {
      if (id in DEFAULTS) {
        const field = id as keyof typeof DEFAULTS
        said = { ...said, [field]: story[field] ?? DEFAULTS[field] }
      } else {
        const answer = story.questions[id as keyof Answers['questions']]
        said = { ...said, questions: { ...said.questions, [id]: answer ?? (PATTERN.includes(id) ? 'not-sure' : 'no') } }
      }
    }
  }
  return said
}

const flagsOf = ({ signs, lookAlikes, cautions, medicines }: Conclusion): readonly string[] =>
  [...signs, ...lookAlikes, ...cautions, ...medicines].map(({ id }) => id)

test.each(VIGNETTES.map((vignette) => [vignette.id, vignette] as const))(
  '%s: the flow comes to the urgency of the story, and to what it must warn of',
  (_, { answers, urgency, flags, not }) => {
    const whole = conclude(answers)
    const walked = conclude(walk(answers))
    expect([whole.urgency, walked.urgency]).toEqual([urgency, urgency])
    // An emergency ends the questions, so the rest is read from the story at once.
    expect(flagsOf(urgency === 'emergency' ? whole : walked)).toEqual(expect.arrayContaining([...flags]))
    for (const id of not) expect([...flagsOf(whole), ...flagsOf(walked)]).not.toContain(id)
  },
)

test('no emergency is missed and nothing is called less urgent than it is; what is called more urgent is counted', () => {
  const calls = VIGNETTES.map(({ answers, urgency }) => ({ called: conclude(walk(answers)).urgency, urgency }))
  const missed = calls.filter(({ called, urgency }) => urgency === 'emergency' && called !== 'emergency').length
  const under = calls.filter(({ called, urgency }) => rankOf(called) < rankOf(urgency)).length
  const over = calls.filter(({ called, urgency }) => rankOf(called) > rankOf(urgency)).length
  console.info(`${calls.length} stories: emergencies missed ${missed}, under-triage ${under}, over-triage ${over}`)
  expect({ stories: calls.length, missed, under, over }).toEqual({ stories: 47, missed: 0, under: 0, over: 0 })
})

test('each warning sign is reached by a story', () => {
  const reached = new Set(VIGNETTES.flatMap(({ answers }) => conclude(answers).signs.map(({ id }) => id)))
  expect(WARNING_SIGNS).toHaveLength(46)
  expect(WARNING_SIGNS.filter(({ id }) => !reached.has(id))).toEqual([])
})
