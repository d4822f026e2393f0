import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { MOST_LETTERS } from '../../models/trialLog.ts'
import { later } from '../../words/later.ts'

const text = later.testRun.otherwise

/** Something else than the plan, in a few words of her own. */
export function Otherwise({
  first,
  onSave,
}: {
  readonly first: string
  readonly onSave: (words: string) => void
}): JSX.Element {
  const [words, setWords] = useState(first)
  const send = (event: Event) => {
    event.preventDefault()
    onSave(words)
  }
  return (
    <form class="name-form" onSubmit={send}>
      <label class="field">
        <span>{text.title}</span>
        <input
          type="text"
          autocomplete="off"
          maxLength={MOST_LETTERS}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </label>
      <p class="muted">
        {text.hint} {text.counts}
      </p>
      <button type="submit" class="btn ghost small">
        {text.save}
      </button>
    </form>
  )
}
