import type { FitAnswer, NotTestable, Summary } from './answer.ts'

const COLUMNS = ['mean', 'sd', 'q025', 'q50', 'q975'] as const
const WIDTH = 9

/** The answer as a table for a terminal. */
export function toTable(answer: FitAnswer): string {
  const head = `${' '.repeat(WIDTH)}${COLUMNS.map((name) => name.padStart(WIDTH)).join('')}`
  const rows = Object.entries(answer.parameters).map(([name, value]) => name.padEnd(WIDTH) + toCells(value))
  const chances = answer.prob_beta_below_0.map((chance, k) =>
    toChances(k + 1, chance, answer['prob_ratio_below_0.75'][k] ?? null),
  )
  return `${[head, ...rows, '', ...chances, `${answer.milliseconds.toFixed(1)} ms`].join('\n')}\n`
}

function toCells(value: Summary | NotTestable): string {
  if ('not_testable' in value) return '  not testable: it never varies over the recorded nights'
  return COLUMNS.map((name) => value[name].toFixed(3).padStart(WIDTH)).join('')
}

function toChances(k: number, below0: number | null, below075: number | null): string {
  if (below0 === null || below075 === null) return `beta[${k}]: not testable`
  return `P(beta[${k}] < 0) = ${toChance(below0)}, P(ratio < 0.75) = ${toChance(below075)}`
}

/** A posterior probability is never 0 or 1, so it is never printed as such. */
function toChance(chance: number): string {
  if (chance < 0.0005) return '< 0.001'
  return chance > 0.9995 ? '> 0.999' : chance.toFixed(3)
}
