import type { JSX } from 'preact'
import { Screen } from '../../parts/Screen.tsx'
import { SupplementField } from '../../parts/SupplementField.tsx'
import { Title } from '../../parts/Title.tsx'
import { useHealth } from '../../parts/useHealth.ts'
import { safety } from '../../words/safety.ts'

const text = safety.aboutMe

export function Vitamins(): JSX.Element {
  const health = useHealth()
  const { answers } = health.data.value
  return (
    <Screen back={{ href: '/about-me', text: text.title }} mainClass="end">
      <Title text={text.vitamins} />
      <p class="lead">{safety.said.fields.supplements}</p>
      {health.ready.value && (
        <SupplementField
          supplements={answers.supplements}
          onSupplements={(supplements) => void health.set('answers', { ...answers, supplements })}
        />
      )}
    </Screen>
  )
}
