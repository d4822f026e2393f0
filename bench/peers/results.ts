type Line = Readonly<Record<string, unknown>>

/** What say_draws of common.R prints: one run of a sampler on one diary. */
export interface SamplerResult {
  readonly diary: string
  readonly settings: string
  /** Seconds before the draws that are kept, and while they are drawn; four chains, one core. */
  readonly warmup: number
  readonly sampling: number
  /** One entry a treatment. */
  readonly betaMean: readonly number[]
  readonly betaEss: readonly number[]
  readonly sigmaEss: number
  /** The largest of the betas and sigma. */
  readonly rhat: number
  readonly divergent?: number
  /** As coda counts it, which does not see that chains disagree. */
  readonly codaSigmaEss?: number
}

export interface GlmmTmbResult {
  readonly diary: string
  /** Median of five calls. */
  readonly seconds: number
  readonly converged: boolean
  readonly warnings: readonly string[]
  readonly beta: readonly number[]
}

export const samplerResults = (lines: readonly Line[]): readonly SamplerResult[] =>
  lines.filter(({ diary }) => diary !== undefined) as unknown as readonly SamplerResult[]

export const glmmTmbResults = (lines: readonly Line[]): readonly GlmmTmbResult[] =>
  lines.filter(({ diary }) => diary !== undefined) as unknown as readonly GlmmTmbResult[]
