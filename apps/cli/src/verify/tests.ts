import { parseDiary, problemSentence } from '@uncramp/diary'
import {
  type Arm,
  drawSchedule,
  parseDrawnDesign,
  parseTrial,
  type Trial,
  verifyDesign,
  verifyTrial,
} from '@uncramp/trial'
import { InputError } from '../fault.ts'
import { blindIn } from '../testLog.ts'

/** One test as it stands, beside its draw. */
export interface VerifiedTest {
  /** Id of the treatment; null for a design, which has none. */
  readonly treatment: string | null
  readonly first_night: string | null
  readonly seal: string
  /** null: intact. order: the seed draws another one. hash: something else that was sealed reads otherwise now. */
  readonly changed: null | 'order' | 'hash'
  /** A helper packed it, so that the person did not know; and the seal was opened before the end. null: she knew. */
  readonly blinded: null | 'sealed' | 'opened-early' | 'guessed'
  /** Parts, from 1, that stand otherwise than the seed draws them. */
  readonly parts: readonly { readonly part: number; readonly drawn: Arm; readonly written: Arm }[]
}

/** Every test in a file. @throws InputError */
export function testsIn(text: string): readonly VerifiedTest[] {
  const value = parseJson(text)
  if (value.format === 'uncramp-diary') return testsOfCopy(text)
  if ('trial' in value) return [ofTrial(value.trial, value), ...earlierOf(value.earlier)]
  return ['design' in value ? ofDesign(value) : ofTrial(value)]
}

function parseJson(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  } catch {
    // Said below, as for any other value.
  }
  throw new InputError('it is not a drawn test. Give a test as JSON, or a copy saved by Uncramp.')
}

/** The plans that this one was changed from: each was a test of its own, with a draw of its own. */
function earlierOf(value: unknown): readonly VerifiedTest[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) throw new InputError('what it says of earlier plans is no list.')
  return value.map((plan: unknown, place) => inPlace(`earlier plan ${place + 1}`, plan))
}

/** @throws InputError that says which one it was */
function inPlace(name: string, holder: unknown): VerifiedTest {
  try {
    return ofTrial((Object(holder) as { trial?: unknown }).trial, holder)
  } catch (error) {
    throw error instanceof InputError ? new InputError(`${name}: ${error.message}`) : error
  }
}

function testsOfCopy(text: string): readonly VerifiedTest[] {
  const read = parseDiary(text)
  if (read.type === 'refused') throw new InputError(problemSentence(read.problem))
  const { trials } = read.diary
  if (trials.length === 0) throw new InputError('there is no test in this copy, so there is nothing to verify.')
  return trials.map(({ record }, place) => inPlace(`test ${place + 1}`, record))
}

function ofTrial(value: unknown, holder: unknown = {}): VerifiedTest {
  const read = parseTrial(value)
  if (read.type === 'refused') throw new InputError(read.sentence)
  const { trial } = read
  const verified = verifyTrial(trial)
  const changed = verified.type === 'intact' ? null : verified.what
  const { treatment, firstNight } = trial.protocol
  const blinded = blindedIn(holder, trial)
  return { treatment, first_night: firstNight, seal: trial.hash, changed, blinded, parts: partsChanged(trial) }
}

function blindedIn(holder: unknown, trial: Trial): VerifiedTest['blinded'] {
  const blind = blindIn(holder, trial)
  if (blind === undefined) return null
  if (blind.sealed) return 'sealed'
  return blind.opened === null ? 'guessed' : 'opened-early'
}

function partsChanged({ protocol, seed, units }: Trial): VerifiedTest['parts'] {
  return drawSchedule(protocol, seed).units.flatMap(({ arm: drawn }, i) => {
    const written = units[i]?.arm
    return written === undefined || written === drawn ? [] : [{ part: i + 1, drawn, written }]
  })
}

function ofDesign(value: unknown): VerifiedTest {
  const read = parseDrawnDesign(value)
  if (read.type === 'refused') throw new InputError(read.sentence)
  const verified = verifyDesign(read.drawn)
  const changed = verified === 'intact' ? null : verified === 'order-changed' ? 'order' : 'hash'
  return { treatment: null, first_night: null, seal: read.drawn.hash, changed, blinded: null, parts: [] }
}
