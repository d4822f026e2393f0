import type { JSX } from 'preact'
import { words } from '../words.ts'

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
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend cannot share a line with its buttons in every browser
    <div class="yn" role="group" aria-labelledby={id}>
      <span class="lab" id={id}>
        {question}
      </span>
      <span class="either">
        <button type="button" aria-pressed={answer === true} onClick={() => onAnswer(true)}>
          {yes ?? words.common.yes}
        </button>
        <button type="button" aria-pressed={answer === false} onClick={() => onAnswer(false)}>
          {no ?? words.common.no}
        </button>
      </span>
    </div>
  )
}
