import type { JSX } from 'preact'
import { words } from '../words.ts'
import { walkWithArrows } from './keys.ts'

const PAINS = Array.from({ length: 11 }, (_, i) => i)

interface PainGridProps {
  readonly labelledBy: string
  readonly pain: number | null
  readonly onPain: (pain: number) => void
}

export function PainGrid({ labelledBy, pain, onPain }: PainGridProps): JSX.Element {
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a grid of big buttons */}
      <div class="pain" role="group" aria-labelledby={labelledBy} onKeyDown={walkWithArrows}>
        {PAINS.map((each) => (
          <button key={each} type="button" aria-pressed={pain === each} onClick={() => onPain(each)}>
            {each}
          </button>
        ))}
      </div>
      <p class="ends">
        <span>{words.cramp.painNone}</span>
        <span>{words.cramp.painWorst}</span>
      </p>
    </>
  )
}
