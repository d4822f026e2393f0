import type { JSX } from 'preact'
import { words } from '../words.ts'
import { useChoice } from './keys.ts'

interface YesNoProps {
  readonly id: string
  readonly question: string
  /** null: not answered. */
  readonly answer: boolean | null
  readonly onAnswer: (answer: boolean) => void
  readonly yes?: string
  readonly no?: string
}

export function YesNo({ id, question, answer, onAnswer, yes, no }: YesNoProps): JSX.Element {
  const { group, option } = useChoice({ 'aria-labelledby': id }, answer === null ? -1 : answer ? 0 : 1)
  return (
    <div class="yn" {...group}>
      <span class="lab" id={id}>
        {question}
      </span>
      <span class="either">
        <button type="button" {...option(0)} onClick={() => onAnswer(true)}>
          {yes ?? words.common.yes}
        </button>
        <button type="button" {...option(1)} onClick={() => onAnswer(false)}>
          {no ?? words.common.no}
        </button>
      </span>
    </div>
  )
}
