import { type Answers, QUESTIONS, type QuestionId, USUAL_PATTERN } from '@uncramp/safety'
import { describe, expect, test } from 'vitest'
import {
  areSignsAsked,
  isOneByOne,
  nextPath,
  openOn,
  partsOn,
  pathBefore,
  questionsOn,
  SCREENS,
  toScreen,
  wayOf,
  whyAsked,
  withAnswer,
} from './checkUp.ts'

const NOTHING: Answers = { questions: {} }
/** All questions of a kind of person that is asked every one. */
const ALL_ASKED = withAnswer(
  NOTHING,
  QUESTIONS.map(({ id }) => id),
  'no',
)

describe('the screens of the check', () => {
  test('show every question once, none twice, on the screen that the engine has it on', () => {
    const shown = SCREENS.flatMap((screen) => questionsOn(screen, ALL_ASKED).map((id) => [id, screen] as const))
    expect(shown.toSorted()).toEqual(QUESTIONS.map(({ id, screen }) => [id, screen] as const).toSorted())
  })

  test('a part with nothing to ask has no heading', () => {
    for (const screen of SCREENS) for (const part of partsOn(screen, NOTHING)) expect(part.questions).not.toEqual([])
  })

  test('a follow-up comes with the answer that calls for it', () => {
    expect(questionsOn(4, NOTHING)).not.toContain('clot-risk')
    expect(questionsOn(4, withAnswer(NOTHING, ['one-leg-swollen'], 'yes'))).toContain('clot-risk')
  })

  test('lead on to the first open one, and back past those that are skipped', () => {
    expect(nextPath(NOTHING)).toBe('/check-up/1')
    expect(pathBefore(1, NOTHING)).toBe('/check-up')
    const usual = withAnswer(NOTHING, [...USUAL_PATTERN, 'hurts'], 'yes')
    const onlyUsual = withAnswer(usual, ['anything-else', 'weak-or-twitching'], 'no')
    expect([pathBefore(8, usual), pathBefore(8, onlyUsual)]).toEqual(['/check-up/7', '/check-up/5'])
  })

  test('an address that is no screen is none', () => {
    expect([toScreen('4'), toScreen('12'), toScreen('x'), toScreen(undefined)]).toEqual([4, null, null, null])
  })

  test('tell how far each topic is', () => {
    expect(wayOf(2, NOTHING)).toBe('open')
    expect(wayOf(2, withAnswer(NOTHING, ['jaw'], 'no'))).toBe('begun')
    expect(wayOf(2, withAnswer(NOTHING, questionsOn(2, NOTHING), 'no'))).toBe('done')
    expect(openOn(9, NOTHING)).toContain('medicines')
  })

  test('how a cramp feels and thoughts of ending her life are never waved through with one tap', () => {
    const waved = SCREENS.filter((screen) => !isOneByOne(screen)).flatMap((screen) => questionsOn(screen, ALL_ASKED))
    const never: readonly QuestionId[] = [...USUAL_PATTERN, 'hurts', 'self-harm']
    expect(waved.filter((id) => never.includes(id))).toEqual([])
  })

  test('the week until "anything new?" counts from the signs that cannot wait, or from an emergency', () => {
    expect(areSignsAsked(NOTHING)).toBe(false)
    expect(areSignsAsked(withAnswer(NOTHING, ['breath'], 'not-sure'))).toBe(true)
    const signs = [1, 2, 3, 4].flatMap((screen) => questionsOn(screen as 2, NOTHING))
    expect(areSignsAsked(withAnswer({ age: 70, questions: {} }, signs, 'no'))).toBe(true)
  })

  test('each question has a reason, and one that tells of a sign names it', () => {
    expect(whyAsked('breath')).toEqual({ type: 'signs', ids: ['rf_pe'] })
    expect(whyAsked('reflux')).toEqual({ type: 'cautions' })
    expect(whyAsked('sudden').type).toBe('apart')
    for (const { id } of QUESTIONS) expect(whyAsked(id).type).toMatch(/signs|apart|cautions/)
  })
})
