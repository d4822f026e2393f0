import type { LikelihoodCurve } from '@uncramp/stats'
import { fromCurveFile } from '../curve/curveFile.ts'
import { InputError } from '../fault.ts'
import type { Io } from '../io.ts'
import { nameOf, readText } from '../read.ts'

/** Every curve of every file, in order: one a file, or one a line. @throws InputError naming the file, and the line */
export async function readCurves(paths: readonly string[], io: Io): Promise<readonly LikelihoodCurve[]> {
  const curves: LikelihoodCurve[] = []
  for (const path of paths) for (const curve of curvesIn(await readText(path, io), nameOf(path))) curves.push(curve)
  return curves
}

function curvesIn(text: string, name: string): readonly LikelihoodCurve[] {
  const whole = tryJson(text)
  if (whole !== undefined) return [toCurve(whole, name)]
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return []
    const value = tryJson(line)
    if (value === undefined) {
      throw new InputError(`${name}, line ${i + 1}, is not JSON. Give one curve a file, or one a line.`)
    }
    return [toCurve(value, `${name}, line ${i + 1},`)]
  })
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function toCurve(value: unknown, name: string): LikelihoodCurve {
  try {
    return fromCurveFile(value)
  } catch (error) {
    throw error instanceof InputError ? new InputError(`${name} ${error.message}`) : error
  }
}
