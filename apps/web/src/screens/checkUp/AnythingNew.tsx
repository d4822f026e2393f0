import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { questionsOn, SIGN_SCREENS, withAnswer } from '../../models/checkUp.ts'
import { useApp } from '../../parts/context.ts'
import { Screen } from '../../parts/Screen.tsx'
import { Title } from '../../parts/Title.tsx'
import { safety } from '../../words/safety.ts'
import { words } from '../../words.ts'
import { useAnswers } from './health.ts'
import { QuestionRows } from './QuestionRows.tsx'

const text = safety.checkUp.anew

/** The signs that cannot wait, all on one screen, as she answered them last. "Nothing new" leaves them as they are. */
export function AnythingNew(): JSX.Element | null {
  const { undo } = useApp()
  const { health, answers, give, noteAsked } = useAnswers()
  const { route } = useLocation()
  const [changed, setChanged] = useState(false)
  const isBegun = SIGN_SCREENS.some((screen) => questionsOn(screen, answers).some((id) => answers.questions[id]))
  useEffect(() => {
    if (!isBegun) route('/check-up', true)
  }, [isBegun, route])
  if (!isBegun) return null
  const over = async () => {
    if (!(await noteAsked())) return
    if (changed) return route('/check-up/result')
    undo.show(text.noted, [])
    route('/')
  }
  return (
    <Screen
      back={{ href: '/check-up', text: words.common.back }}
      mainClass="end"
      foot={
        <button type="button" class="btn" onClick={() => void over()}>
          {changed ? text.done : text.nothing}
        </button>
      }
    >
      <Title text={text.title} class="tight" />
      <p>{text.lead}</p>
      {SIGN_SCREENS.map((screen) => (
        <section key={screen} aria-labelledby={`signs-${screen}`}>
          <h2 class="q" id={`signs-${screen}`}>
            {safety.checkUp.topics[screen]}
          </h2>
          <QuestionRows
            questions={questionsOn(screen, answers)}
            named={{ 'aria-labelledby': `signs-${screen}` }}
            onAnswer={(id, as) => {
              setChanged(true)
              give(withAnswer(health.data.value.answers, [id], as))
            }}
          />
        </section>
      ))}
    </Screen>
  )
}
