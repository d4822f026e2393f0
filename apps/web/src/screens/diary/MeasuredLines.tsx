import { MEASURES, type Measure, type Measured } from '@uncramp/diary'
import type { JSX } from 'preact'
import { later } from '../../words/later.ts'

const NAMES = Object.keys(MEASURES) as readonly Measure[]

/** What a watch or phone measured around a night. */
export function MeasuredLines({ measured }: { readonly measured: Measured }): JSX.Element {
  const text = later.history
  return (
    <section class="card stack-s aside" aria-labelledby="measured">
      <h2 id="measured">{text.night.from(text.app(measured.source))}</h2>
      <ul class="plain">
        {NAMES.map((measure) => {
          const value = measured[measure]
          return value === undefined ? null : <li key={measure}>{text.night.measure(measure, value)}</li>
        })}
      </ul>
    </section>
  )
}
