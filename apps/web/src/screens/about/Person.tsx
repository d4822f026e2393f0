import type { QuestionId } from '@uncramp/safety'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Health } from '../../models/health.ts'
import { readAge } from '../../models/healthQuestions.ts'
import { Screen } from '../../parts/Screen.tsx'
import { Segment } from '../../parts/Segment.tsx'
import { Title } from '../../parts/Title.tsx'
import { useHealth } from '../../parts/useHealth.ts'
import { safety } from '../../words/safety.ts'
import { AnswerRow } from './AnswerRow.tsx'

const text = safety.aboutMe
const SEXES = (['female', 'male'] as const).map((value) => ({ value, text: text.sexes[value] }))
const PREGNANCY: readonly QuestionId[] = ['pregnant', 'after-birth', 'breastfeeding']
/** As the safety check asks it. */
const MAY_BE_PREGNANT_BELOW = 56

export function Person(): JSX.Element {
  const health = useHealth()
  const { answers, sex } = health.data.value
  const asksPregnancy = sex !== 'male' && typeof answers.age === 'number' && answers.age < MAY_BE_PREGNANT_BELOW
  return (
    <Screen back={{ href: '/about-me', text: text.title }} mainClass="end">
      <Title text={text.person} />
      {health.ready.value && (
        <>
          <Age health={health} />
          <h2 class="q" id="sex">
            {text.sex}
          </h2>
          <p class="muted">{text.sexWhy}</p>
          <Segment
            class="c2"
            labelledBy="sex"
            options={SEXES}
            isChosen={(one) => one === sex}
            onChoose={(one) => void health.set('sex', one === sex ? null : one)}
          />
          {asksPregnancy && PREGNANCY.map((id) => <AnswerRow key={id} id={id} health={health} />)}
        </>
      )}
    </Screen>
  )
}

function Age({ health }: { readonly health: Health }): JSX.Element {
  const { answers } = health.data.value
  const [fault, setFault] = useState(false)
  const read = (written: string) => {
    const age = readAge(written)
    setFault(age === 'refused')
    if (age === 'refused') return
    const { age: _, ...others } = answers
    void health.set('answers', age === null ? others : { ...others, age })
  }
  return (
    <>
      <label class="field aside">
        <span>{text.age}</span>
        <input
          type="text"
          inputMode="numeric"
          autocomplete="off"
          defaultValue={typeof answers.age === 'number' ? String(answers.age) : ''}
          aria-invalid={fault}
          aria-describedby={fault ? 'age-fault' : undefined}
          // Firefox tells of no change where one was put in by other means.
          onBlur={(event) => read(event.currentTarget.value)}
        />
      </label>
      {fault && (
        <p role="alert" id="age-fault">
          {text.ageFault}
        </p>
      )}
    </>
  )
}
