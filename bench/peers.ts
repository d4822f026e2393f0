import { barRow, figure, median, progress, type Report, type Row } from './bench.ts'
import { installed, runScript } from './peers/r.ts'
import {
  errorsOf,
  fitTimes,
  nameOf,
  ourErrors,
  ourSeconds,
  type Reference,
  readReferences,
  typicalError,
} from './peers/references.ts'
import { glmmTmbResults, type SamplerResult, samplerResults } from './peers/results.ts'

export { about, title } from './peers/about.ts'

/** A short diary, the one of the bars, and a year with two treatments and two covariates. */
const SHOWN = ['q01', 'p03', 'year']
const BAR_DIARY = 'p03'
const FIXTURE_SETTINGS = 'adapt_delta 0.98'
/** Error of a mean of beta, in posterior standard deviations, that the tests allow us. */
const ACCURACY = 0.03

interface Sampler {
  readonly name: string
  readonly script: string
  readonly packages: readonly string[]
  /** Settings it runs each diary with, in order. */
  readonly settings: readonly string[]
  /** Seconds without a result after which it is stopped. */
  readonly patience: number
  /** Longer diaries are left out. */
  readonly mostNights: number
}

const SAMPLERS: readonly Sampler[] = [
  {
    name: 'Stan',
    script: 'stan.R',
    packages: ['rstan', 'posterior', 'jsonlite'],
    settings: [FIXTURE_SETTINGS, 'default settings'],
    patience: 300,
    mostNights: 365,
  },
  {
    name: 'JAGS',
    script: 'jags.R',
    packages: ['rjags', 'posterior', 'jsonlite'],
    settings: ['4 x 4,000 draws'],
    patience: 200,
    mostNights: 365,
  },
  {
    name: 'brms',
    script: 'brms.R',
    packages: ['brms', 'rstan', 'posterior', 'jsonlite'],
    settings: [FIXTURE_SETTINGS],
    patience: 400,
    mostNights: 84,
  },
]
const GLMM_TMB = { name: 'glmmTMB', script: 'glmmTMB.R', packages: ['glmmTMB', 'jsonlite'], patience: 60 }

export async function bench(report: Report): Promise<void> {
  const references = readReferences()
  const shown = SHOWN.map((id) => references.find((reference) => reference.id === id)!)
  progress('Fitting all reference diaries')
  for (const reference of references) ourSeconds(reference)
  const typical = typicalError(references)
  for (const reference of shown) report(ourRow(reference, typical))

  const versions = await installed()
  if (versions === null) {
    report(toolRow('Stan, JAGS, brms, glmmTMB', 'Skipped: R is not installed. scripts/install-r.sh installs it.'))
    return
  }
  const used: Row[] = []
  const bars: Row[] = []
  for (const sampler of SAMPLERS) {
    const lacking = sampler.packages.filter((name) => !versions.has(name))
    used.push(lacking.length > 0 ? skipped(sampler.name, lacking) : await sample(sampler, shown, typical, report, bars))
  }
  const lacking = GLMM_TMB.packages.filter((name) => !versions.has(name))
  used.push(lacking.length > 0 ? skipped(GLMM_TMB.name, lacking) : await maximise(references, typical, report, bars))
  for (const row of bars) report(row)
  report(toolRow('R', [...versions].map(([name, version]) => `${name} ${version}`).join(', ')))
  for (const row of used) report(row)
}

const toolRow = (tool: string, remark: string): Row => ({ 'compared with': tool, remark })

const skipped = (name: string, lacking: readonly string[]): Row =>
  toolRow(name, `Skipped: the R package ${lacking.join(' and ')} is not installed. scripts/install-r.sh installs it.`)

const ROUNDS = 5

/**
 * Our seconds a fit, in rounds over the diaries before and after a tool runs: both meet the same machine, and a spell in
 * which it is busy with something else does not fall on all fits of one diary.
 */
class Paired {
  readonly #times = new Map<string, number[]>()
  constructor(readonly references: readonly Reference[]) {
    this.measure()
  }
  measure(): void {
    for (let round = 0; round < ROUNDS; round++) {
      for (const reference of this.references) {
        const times = this.#times.get(reference.id) ?? []
        times.push(...fitTimes(reference))
        this.#times.set(reference.id, times)
      }
    }
  }
  seconds(id: string): number {
    return median(this.#times.get(id)!)
  }
}

async function sample(
  sampler: Sampler,
  shown: readonly Reference[],
  typical: number,
  report: Report,
  bars: Row[],
): Promise<Row> {
  const tried = shown.filter(({ nights }) => nights <= sampler.mostNights)
  progress(`${sampler.name}: ${tried.map(({ id }) => id).join(', ')}`)
  const paired = new Paired(shown)
  const start = performance.now()
  const outcome = await runScript(
    sampler.script,
    tried.map(({ file }) => file),
    sampler.patience,
    ({ diary, settings }) => {
      const at = ((performance.now() - start) / 1000).toFixed(0)
      progress(`${sampler.name}: ${diary === undefined ? 'compiled' : `${diary}, ${settings}`}, after ${at} s`)
    },
  )
  paired.measure()
  const results = samplerResults(outcome.lines)
  for (const reference of shown) {
    for (const settings of sampler.settings) {
      const result = results.find((r) => r.diary === reference.id && r.settings === settings)
      const ours = paired.seconds(reference.id)
      const name = `${sampler.name}, ${settings}`
      const remark = tried.includes(reference) ? 'no result: see below' : 'left out: it would take hours'
      report(result ? samplerRow(name, reference, result, ours, typical) : row(name, reference, { remark }, typical))
      if (result && sampler.name === 'Stan' && settings === FIXTURE_SETTINGS && reference.id === BAR_DIARY) {
        const what = `Stan, ${settings}, 4 x 1,000 kept draws, ${BAR_DIARY}`
        bars.push(barRow(what, totalSeconds(result) / ours, { atLeast: 500, unit: 'times our time' }))
      }
    }
  }
  return toolRow(sampler.name, endOf(outcome, sampler))
}

function endOf({ lines, end, complaint }: Awaited<ReturnType<typeof runScript>>, { patience }: { patience: number }) {
  const compiled = lines.find((line) => typeof line.compiled === 'number')?.compiled as number | undefined
  const compiling = compiled === undefined ? '' : `Compiled in ${figure(compiled)} s, which is not counted. `
  if (end === 'stopped') return `${compiling}Stopped: no result for ${patience} s.`
  if (end === 'failed') return `${compiling}Failed: ${complaint}.`
  return `${compiling}Ran to the end.`
}

const totalSeconds = ({ warmup, sampling }: SamplerResult): number => warmup + sampling

/** Seconds to the draws whose Monte Carlo error of the mean of the worst beta is `error` standard deviations. */
const secondsTo = (error: number, result: SamplerResult): number =>
  result.warmup + (result.sampling * error ** -2) / Math.min(...result.betaEss)

function row(tool: string, reference: Reference, cells: Partial<Row>, typical: number): Row {
  return {
    diary: nameOf(reference),
    tool,
    'time, s': cells.time ?? '',
    'ours beside it, s': cells.ours ?? '',
    'times ours': cells.times ?? '',
    'effective draws of beta (sigma)': cells.draws ?? '',
    [`times ours, at an error of ${ACCURACY} sd`]: cells.toBar ?? '',
    [`times ours, at our ${figure(typical)} sd`]: cells.toTypical ?? '',
    'beta off, sd': cells.off ?? '',
    remark: cells.remark ?? '',
  }
}

const worst = (errors: readonly number[]): string => figure(Math.max(...errors))

function ourRow(reference: Reference, typical: number): Row {
  return row(
    'Uncramp',
    reference,
    { time: figure(ourSeconds(reference)), times: '1', toBar: '1', toTypical: '1', off: worst(ourErrors(reference)) },
    typical,
  )
}

function samplerRow(tool: string, reference: Reference, result: SamplerResult, ours: number, typical: number): Row {
  const mixed = result.rhat < 1.05
  const converged = mixed ? `R-hat ${result.rhat.toFixed(3)}` : `**not converged**: R-hat ${result.rhat.toFixed(2)}`
  const at = (error: number) => `${mixed ? '' : 'more than '}${figure(secondsTo(error, result) / ours)}`
  const remarks = [
    converged,
    ...(result.divergent ? [`${result.divergent} divergences`] : []),
    ...(result.codaSigmaEss === undefined ? [] : [`coda counts ${figure(result.codaSigmaEss)} draws of sigma`]),
  ]
  return row(
    tool,
    reference,
    {
      time: figure(totalSeconds(result)),
      ours: figure(ours),
      times: figure(totalSeconds(result) / ours),
      draws: `${figure(Math.min(...result.betaEss))} (${figure(result.sigmaEss)})`,
      toBar: at(ACCURACY),
      toTypical: at(typical),
      off: worst(errorsOf(reference, result.betaMean)),
      remark: remarks.join('; '),
    },
    typical,
  )
}

async function maximise(references: readonly Reference[], typical: number, report: Report, bars: Row[]): Promise<Row> {
  progress(`glmmTMB: ${references.length} diaries, five times each`)
  const paired = new Paired(references)
  const files = references.map(({ file }) => file)
  const outcome = await runScript(GLMM_TMB.script, files, GLMM_TMB.patience, () => {})
  paired.measure()
  const results = glmmTmbResults(outcome.lines)
  const ratioOf = (diary: string, seconds: number) => seconds / paired.seconds(diary)
  for (const result of results.filter(({ diary }) => SHOWN.includes(diary))) {
    const reference = references.find(({ id }) => id === result.diary)!
    const cells = {
      time: figure(result.seconds),
      ours: figure(paired.seconds(result.diary)),
      times: figure(ratioOf(result.diary, result.seconds)),
      off: worst(errorsOf(reference, result.beta)),
      remark: result.converged ? 'converged' : `**not converged**: ${result.warnings.join('; ')}`,
    }
    report(row('glmmTMB', reference, cells, typical))
  }
  const converged = results.filter((result) => result.converged)
  const ratios = converged.map(({ diary, seconds }) => ratioOf(diary, seconds))
  const slowest = converged[ratios.indexOf(Math.min(...ratios))]?.diary
  if (ratios.length > 0) {
    const times = { atLeast: 20, unit: 'times our time' }
    const where = `glmmTMB, the ${ratios.length} of ${results.length} diaries where it converged`
    bars.push(
      barRow(`${where}: median`, median(ratios), times),
      barRow(`${where}: least, ${slowest}`, Math.min(...ratios), times),
    )
  }
  const which = converged.map(({ diary }) => diary).join(', ') || 'none'
  const errors = converged.flatMap(({ diary, beta }) => errorsOf(references.find(({ id }) => id === diary)!, beta))
  const off =
    errors.length > 0
      ? ` There its beta is ${figure(median(errors))} sd off in the median, at most ${figure(Math.max(...errors))}.`
      : ''
  return toolRow(GLMM_TMB.name, `${endOf(outcome, GLMM_TMB)} Converged on ${which}.${off}`)
}
