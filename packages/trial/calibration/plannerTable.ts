// npm run planner-table: simulates the planner's table anew. Seeded: the same code gives the same table.
import { writeFileSync } from 'node:fs'
import type { UntreatedPerson } from '@uncramp/stats'
import { FINAL_TYPES, Tally } from '../src/planner/chances.ts'
import { informationPerWeek } from '../src/planner/information.ts'
import { longestProtocol } from '../src/planner/question.ts'
import { simulateTrial } from '../src/planner/simulatedTrial.ts'
import { UNIT_NIGHTS, type UnitNights } from '../src/protocol.ts'
import { chance } from './chance.ts'

const [path = 'packages/trial/src/planner/plannerTable.ts', people = '250'] = process.argv.slice(2)
const PEOPLE = Number(people)
const RATIOS = [0.25, 0.36, 0.5, 0.62, 0.75, 0.87, 1, 1.33, 2]
const INFORMATION = [0.02, 0.05, 0.11, 0.25, 0.55, 1.2, 2.7]

/** The kinds of people: any below these, as likely; half of them miss no night. */
const WIDEST = { sigma: 1.2, rho: 0.9, kappa: 0.8, missing: 0.3 }

const start = performance.now()
const rows = UNIT_NIGHTS.map((unitNights) => {
  const cells = RATIOS.flatMap((ratio, r) =>
    INFORMATION.map((information, i) => cell(unitNights, ratio, information, 1000 * r + i)),
  )
  process.stderr.write(`units of ${unitNights}: ${Math.round((performance.now() - start) / 1000)} s\n`)
  return `  ${unitNights}: [\n${cells.map((text) => `    '${text}',`).join('\n')}\n  ],`
})

writeFileSync(
  path,
  `// Made by packages/trial/calibration/plannerTable.ts (npm run planner-table). Not to be edited by hand.
import type { UnitNights } from '../protocol.ts'

/** Tests simulated for each cell. */
export const TESTS = ${PEOPLE}
/** True rate ratios. */
export const RATIOS: readonly number[] = [${RATIOS.join(', ')}]
/** Information a week about the log rate ratio. */
export const INFORMATION: readonly number[] = [${INFORMATION.join(', ')}]

/** [unit][ratio x information] tests ended in each week from 8 to 26: helps; nothing worth having; makes it worse. */
export const ENDED: Readonly<Record<UnitNights, readonly string[]>> = {
${rows.join('\n')}
}
`,
)

function cell(unitNights: UnitNights, ratio: number, information: number, place: number): string {
  const uniform = chance(100_000 * unitNights + place)
  const protocol = longestProtocol({ unitNights, washoutNights: 0 })
  const seed = () => Math.floor(uniform() * 2 ** 32)
  const tally = new Tally()
  while (tally.tests < PEOPLE) {
    const person = personOf(information, unitNights, ratio, uniform)
    if (person === null) continue
    const seeds = { order: seed(), nights: seed() }
    tally.add(simulateTrial(protocol, person, { ratio, onset: 0, offset: 0 }, seeds))
  }
  return FINAL_TYPES.map((type) => Array.from(tally.ended[type].slice(8)).join(' ')).join(';')
}

/** A person of some clustering with the rate that gives the information asked for; `null` where no rate does. */
function personOf(information: number, unitNights: UnitNights, ratio: number, uniform: () => number) {
  const some = {
    sigma: WIDEST.sigma * uniform(),
    rho: WIDEST.rho * uniform(),
    kappa: WIDEST.kappa * uniform(),
    missing: Math.max(0, WIDEST.missing * (2 * uniform() - 1)),
  }
  const at = (logRate: number): UntreatedPerson => ({ ...some, rate: Math.exp(logRate) })
  const informed = (logRate: number) => informationPerWeek(at(logRate), { unitNights, washoutNights: 0, ratio })
  let [low, high] = [Math.log(0.005), Math.log(12)]
  if (informed(low) > information || informed(high) < information) return null
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2
    if (informed(middle) < information) low = middle
    else high = middle
  }
  return at(low)
}
