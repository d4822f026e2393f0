import type { JSX } from 'preact'
import { MedicineField } from '../../parts/MedicineField.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Title } from '../../parts/Title.tsx'
import { useHealth } from '../../parts/useHealth.ts'
import { safety } from '../../words/safety.ts'

const text = safety.aboutMe

export function Medicines(): JSX.Element {
  const health = useHealth()
  const { answers } = health.data.value
  return (
    <Screen back={{ href: '/about-me', text: text.title }} mainClass="end">
      <Title text={text.medicines} />
      <p class="lead">{safety.said.fields.medicines}</p>
      {health.ready.value && (
        <MedicineField
          medicines={answers.medicines}
          onMedicines={(medicines) => void health.set('answers', { ...answers, medicines })}
        />
      )}
      <p class="aside">{text.doNotStop}</p>
    </Screen>
  )
}
