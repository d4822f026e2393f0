import type { JSX } from 'preact'
import { words } from '../words.ts'
import { useChoice } from './keys.ts'

const PAINS = Array.from({ length: 11 }, (_, i) => i)

interface PainGridProps {
  readonly labelledBy: string
  readonly pain: number | null
  readonly onPain: (pain: number) => void
}

export function PainGrid({ labelledBy, pain, onPain }: PainGridProps): JSX.Element {
  const { group, option } = useChoice({ 'aria-labelledby': labelledBy }, pain ?? -1)
  return (
    <>
      <div class="pain" {...group}>
        {PAINS.map((each) => (
          <button key={each} type="button" {...option(each)} onClick={() => onPain(each)}>
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
