import type { JSX } from 'preact'
import { healthQuestions, noToRest } from '../../models/healthQuestions.ts'
import { useApp } from '../../parts/context.ts'
import { Screen } from '../../parts/Screen.tsx'
import { Title } from '../../parts/Title.tsx'
import { useHealth } from '../../parts/useHealth.ts'
import { safety } from '../../words/safety.ts'
import { AnswerRow } from './AnswerRow.tsx'

const text = safety.aboutMe

export function HealthList(): JSX.Element {
  const health = useHealth()
  const { undo } = useApp()
  const { answers } = health.data.value
  const open = healthQuestions(answers).filter((id) => answers.questions[id] === undefined)
  const none = async () => {
    const back = health.editsFor('answers', answers)
    if (await health.set('answers', noToRest(answers))) undo.show(text.saved, back)
  }
  return (
    <Screen
      back={{ href: '/about-me', text: text.title }}
      mainClass="end"
      foot={
        open.length > 0 &&
        health.ready.value && (
          <button type="button" class="btn" onClick={() => void none()}>
            {text.noToRest}
          </button>
        )
      }
    >
      <Title text={text.health} />
      <p class="lead">{text.healthLead}</p>
      {health.ready.value && healthQuestions(answers).map((id) => <AnswerRow key={id} id={id} health={health} />)}
    </Screen>
  )
}
