import { toNightDate } from '@uncramp/diary'
import type { DateOrderQuestion, MissingNightsQuestion } from '@uncramp/diary/csv'
import type { JSX } from 'preact'
import { StepHeading } from '../../parts/StepHeading.tsx'
import { fullDate } from '../../words/dates.ts'
import { later } from '../../words/later.ts'

const text = later.bringIn

interface DateOrderProps {
  readonly question: DateOrderQuestion
  readonly onChoose: (order: DateOrderQuestion['options'][number]['order']) => void
}

/** Shown by the dates each reading gives, which a person can judge. */
export function DateOrder({ question, onChoose }: DateOrderProps): JSX.Element {
  return (
    <>
      <StepHeading text={text.step.dates} />
      <p class="aside">{text.dateQuestion(question.example)}</p>
      <div class="low aside">
        {question.options.map(({ order, from, to }) => (
          <button key={order} type="button" class="btn ghost" onClick={() => onChoose(order)}>
            {text.span(fullDate(from), fullDate(to))}
          </button>
        ))}
      </div>
    </>
  )
}

interface MissingNightsProps {
  readonly question: MissingNightsQuestion
  readonly onChoose: (missing: 'zero' | 'unknown') => void
}

export function MissingNights({ question, onChoose }: MissingNightsProps): JSX.Element {
  return (
    <>
      <StepHeading text={text.step.gaps} />
      <p class="aside">{text.gapQuestion(question.missing)}</p>
      <div class="low aside">
        <button type="button" class="btn ghost" onClick={() => onChoose('zero')}>
          {text.gapZero}
        </button>
        <button type="button" class="btn ghost" onClick={() => onChoose('unknown')}>
          {text.gapUnknown}
        </button>
      </div>
      <p class="muted aside">{text.span(fullDate(toNightDate(question.from)), fullDate(toNightDate(question.to)))}</p>
    </>
  )
}
