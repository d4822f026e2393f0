import { type Case, type Conclusion, conclude, type Fact, type Level, RULES } from '@uncramp/nutrition'
import type { JSX } from 'preact'
import { medicinesBehind } from '../../models/foodMedicines.ts'
import { food } from '../../words/food.ts'
import { useFood } from './useFood.ts'

const text = food.check.result

type Kind = (typeof RULES)[number]['kind']

interface ConclusionsProps {
  readonly given: Case
  readonly of: readonly Kind[]
}

/** What the rules say of what she gave, of these kinds, the gravest first. */
export function Conclusions({ given, of }: ConclusionsProps): JSX.Element | null {
  const kinds = new Map<string, Kind>(RULES.map(({ id, kind }) => [id, kind]))
  const shown = conclude(given).filter(({ rule }) => of.includes(kinds.get(rule) as Kind))
  return shown.length === 0 ? null : <ConclusionList conclusions={shown} />
}

export function ConclusionList({ conclusions }: { readonly conclusions: readonly Conclusion[] }): JSX.Element {
  return (
    <ul class="stack-s aside">
      {conclusions.map((conclusion) => (
        <OneConclusion key={conclusion.rule} conclusion={conclusion} />
      ))}
    </ul>
  )
}

function OneConclusion({ conclusion }: { readonly conclusion: Conclusion }): JSX.Element {
  const { data } = useFood()
  const { rule, level, because } = conclusion
  const reasons = [...new Set(because.flatMap((reason) => reasonText(reason, data.answers.medicines ?? [])))]
  return (
    <li class={`card conclusion ${GRAVE.includes(level) ? 'grave' : ''}`}>
      <b>{food.said.levels[level]}</b>
      <p>{food.said.rules[rule]}</p>
      {reasons.length > 0 && <p class="muted">{text.because(reasons.join(', '))}</p>}
    </li>
  )
}

const KIDNEYS: readonly Fact[] = ['kidney-disease', 'severe-kidney-disease']
const GRAVE: readonly Level[] = ['ask-first', 'never', 'urgent']

function reasonText(reason: Conclusion['because'][number], medicines: readonly string[]): readonly string[] {
  switch (reason.type) {
    case 'answer': {
      // Any medicine at all: the others name it.
      if (reason.fact === 'other-medicine') return medicines
      const behind = medicinesBehind(reason.fact, medicines)
      if (behind.length > 0) return behind
      return [KIDNEYS.includes(reason.fact) ? text.kidneys : text.said]
    }
    case 'blood':
      return [food.said.labs[reason.lab]]
    case 'product':
    case 'total':
      return [text.tablets]
    default:
      return []
  }
}
