import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { nextStep, pathOf } from '../../models/foodSteps.ts'
import type { HealthData } from '../../models/health.ts'
import { Screen } from '../../parts/Screen.tsx'
import { Segment } from '../../parts/Segment.tsx'
import { noteMove, Title } from '../../parts/Title.tsx'
import { food } from '../../words/food.ts'
import { useFood } from './useFood.ts'

const text = food.check.about
const OLDEST = 120

/** What advice goes by. Whoever told the safety check her age is not asked again. */
export function About(): JSX.Element {
  const { health, data } = useFood()
  const { route } = useLocation()
  const [wrong, setWrong] = useState(false)
  const [missing, setMissing] = useState(false)
  const { age } = data.answers
  const readAge = (written: string): void => {
    const years = Number(written)
    const fits = /^\s*\d{1,3}\s*$/.test(written) && years > 0 && years <= OLDEST
    setWrong(!fits && written.trim() !== '')
    if (fits) void health.set('answers', { ...health.data.value.answers, age: years })
  }
  const goOn = () => {
    const now = health.data.value
    const step = nextStep(now)
    setMissing(step === 'about')
    if (step === 'about') return
    noteMove()
    route(pathOf(step, now))
  }
  return (
    <Screen
      back={{ href: '/food', text: food.check.back }}
      mainClass="end"
      foot={
        <button type="button" class="btn" onClick={goOn}>
          {food.check.goOn}
        </button>
      }
    >
      <Title text={text.title} class="tight" />
      <p>{text.lead}</p>
      <label class="field short">
        <span>{text.age}</span>
        <input
          type="text"
          inputMode="numeric"
          autocomplete="off"
          maxLength={3}
          defaultValue={typeof age === 'number' ? String(age) : ''}
          aria-invalid={wrong}
          aria-describedby={wrong ? 'age-wrong' : undefined}
          onInput={(event) => readAge(event.currentTarget.value)}
        />
      </label>
      {wrong && (
        <p role="alert" id="age-wrong">
          {text.wrongAge}
        </p>
      )}
      <h2 class="q" id="sex">
        {text.sex}
      </h2>
      <Segment
        class="c2"
        labelledBy="sex"
        options={(['female', 'male'] as const).map((value) => ({ value, text: text[value] }))}
        isChosen={(value) => value === data.sex}
        onChoose={(value) => void health.set('sex', value)}
      />
      <h2 class="q" id="diet">
        {text.diet}
      </h2>
      <Segment
        class="c1"
        labelledBy="diet"
        options={DIETS.map((value) => ({ value, text: text.diets[value] }))}
        isChosen={(value) => value === data.diet}
        onChoose={(value) => void health.set('diet', value)}
      />
      <p role="status" class="still-open aside">
        {missing && nextStep(data) === 'about' ? text.missing : ''}
      </p>
    </Screen>
  )
}

const DIETS = ['any', 'little-animal-food', 'vegan'] as const satisfies readonly NonNullable<HealthData['diet']>[]
