import { isField, type QuestionId, type ScreenNumber } from '@uncramp/safety'
import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import {
  ALL_SCREENS,
  fieldsOn,
  isOneByOne,
  nextPath,
  openOn,
  type Part,
  partsOn,
  pathBefore,
  questionsOn,
  toScreen,
  withAnswer,
} from '../../models/checkUp.ts'
import { Screen } from '../../parts/Screen.tsx'
import { noteMove, Title } from '../../parts/Title.tsx'
import { safety } from '../../words/safety.ts'
import { words } from '../../words.ts'
import { Fields } from './Fields.tsx'
import { useAnswers } from './health.ts'
import { QuestionRows, rowId } from './QuestionRows.tsx'

const text = safety.checkUp.ask

/** One topic of the check. */
export function Ask(props: { readonly screen?: string }): JSX.Element | null {
  const { route } = useLocation()
  const screen = toScreen(props.screen)
  useEffect(() => {
    if (screen === null) route('/check-up', true)
  }, [screen, route])
  return screen === null ? null : <Topic key={screen} screen={screen} />
}

function Topic({ screen }: { readonly screen: ScreenNumber }): JSX.Element {
  const { answers, give } = useAnswers()
  const parts = partsOn(screen, answers)
  return (
    <Screen
      back={{ href: pathBefore(screen, answers), text: words.common.back }}
      aside={<span class="muted">{text.of(screen, ALL_SCREENS)}</span>}
      foot={<GoOn screen={screen} />}
      mainClass="end"
    >
      <div class="way" aria-hidden="true">
        {Array.from({ length: ALL_SCREENS }, (_, i) => (
          <i key={`${i}`} class={i < screen ? 'on' : ''} />
        ))}
      </div>
      <Title text={safety.checkUp.topics[screen]} class="tight" />
      <Fields fields={fieldsOn(screen, answers)} onAnswers={give} />
      {parts.map((part) => (
        <PartOfTopic key={part.id} screen={screen} part={part} />
      ))}
      <p class="muted aside">{text.saved}</p>
      <a class="link" href="/">
        {text.leave}
      </a>
    </Screen>
  )
}

function PartOfTopic({ screen, part }: { readonly screen: ScreenNumber; readonly part: Part }): JSX.Element {
  const { health, give } = useAnswers()
  const { id, questions } = part
  const label = `part-${id}`
  const answer = (ids: readonly QuestionId[], as: 'yes' | 'no' | 'not-sure') =>
    give(withAnswer(health.data.value.answers, ids, as))
  return (
    <>
      {id !== null && (
        <h2 id={label} class="q">
          {safety.checkUp.parts[id as PartName]}
        </h2>
      )}
      <QuestionRows
        questions={questions}
        named={id === null ? { 'aria-label': safety.checkUp.topics[screen] } : { 'aria-labelledby': label }}
        onAnswer={(one, as) => answer([one], as)}
      />
      {id === 'pattern' && (
        <button type="button" class="btn ghost small aside" onClick={() => answer(questions, 'yes')}>
          {text.allYes}
        </button>
      )}
    </>
  )
}

type PartName = keyof typeof safety.checkUp.parts

/** One tap says no to all that is still open; where each answer counts by itself, it says what is missing. */
function GoOn({ screen }: { readonly screen: ScreenNumber }): JSX.Element {
  const { health, answers, give } = useAnswers()
  const { route } = useLocation()
  const [told, setTold] = useState(false)
  const missing = (given = answers) => openOn(screen, given).filter((id) => isOneByOne(screen) || isField(id))
  const goOn = () => {
    const now = health.data.value.answers
    const first = missing(now)[0]
    setTold(first !== undefined)
    if (first !== undefined) return focusRow(first)
    const open = openOn(screen, now).filter((id): id is QuestionId => !isField(id))
    const all = withAnswer(now, open, 'no')
    if (open.length > 0 && !give(all)) return
    noteMove()
    route(nextPath(all))
  }
  const asked = questionsOn(screen, answers)
  const isOpen = asked.some((id) => answers.questions[id] === undefined)
  const hasOther = asked.some((id) => !['no', undefined].includes(answers.questions[id]))
  const isAmongFields = fieldsOn(screen, answers).length > 0
  const label = isOneByOne(screen) || !isOpen ? text.goOn : hasOther || isAmongFields ? text.rest : text.none
  return (
    <>
      <p role="status" class="still-open">
        {told && missing().length > 0 ? text.stillOpen(missing().length) : ''}
      </p>
      <button type="button" class="btn" onClick={goOn}>
        {label}
      </button>
    </>
  )
}

function focusRow(id: string): void {
  const row = document.getElementById(rowId(id))
  row?.scrollIntoView({ block: 'center' })
  row?.querySelector<HTMLElement>('input, [role="radio"][tabindex="0"], .seg button')?.focus({ preventScroll: true })
}
