import { apartBecause, evidence } from '@uncramp/evidence'
import { useApp } from '../../parts/context.ts'
import { later } from '../../words/later.ts'

/** Why something may not be tested beside what is under test now; null: it may, or nothing is. */
export function useApart(): (treatment: string) => string | null {
  const running = useApp().trials.going.value.map(({ record }) => record.trial.protocol.treatment)
  return (treatment) => {
    if (running.includes(treatment)) return later.two.running
    const because = running.map((other) => apartBecause(evidence(), treatment, other)).find((one) => one !== null)
    return because === undefined ? null : later.two.apart[because]
  }
}
