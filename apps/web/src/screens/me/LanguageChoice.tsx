import type { JSX } from 'preact'
import { chooseToRead } from '../../models/chooseToRead.ts'
import { useApp } from '../../parts/context.ts'
import { Segment } from '../../parts/Segment.tsx'
import { language } from '../../words/language.ts'
import { LANGUAGES } from '../../words/languages.ts'
import { later } from '../../words/later.ts'

// Each in its own language: who sees a language she does not read must find hers.
const CHOICES = LANGUAGES.map(({ id, name }) => ({ value: id, text: name, lang: id }))

export function LanguageChoice(): JSX.Element | null {
  const { deps } = useApp()
  if (CHOICES.length === 1) return null
  return (
    <>
      <h2 id="language">{later.me.language}</h2>
      <div class="card">
        <Segment
          class="c1"
          labelledBy="language"
          options={CHOICES}
          isChosen={(value) => value === language}
          onChoose={(value) => chooseToRead(deps.platform, value)}
        />
      </div>
    </>
  )
}
