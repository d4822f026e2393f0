import type { JSX } from 'preact'
import { MOST_LETTERS } from '../../models/trialLog.ts'

interface OwnWordsProps {
  readonly label: string
  readonly value: string
  readonly onWords: (words: string) => void
}

/** What a person may add in her own words, as long as a test keeps. */
export const OwnWords = ({ label, value, onWords }: OwnWordsProps): JSX.Element => (
  <label class="field">
    <span>{label}</span>
    <input
      type="text"
      autocomplete="off"
      maxLength={MOST_LETTERS}
      value={value}
      onInput={(event) => onWords(event.currentTarget.value)}
    />
  </label>
)
