import { nextStep } from '@uncramp/safety'
import type { JSX } from 'preact'
import { Icon } from '../../drawings/Icon.tsx'
import { areSignsAsked, nextPath, SCREENS, wayOf } from '../../models/checkUp.ts'
import { HelpLink } from '../../parts/HelpLink.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Title } from '../../parts/Title.tsx'
import { safety } from '../../words/safety.ts'
import { words } from '../../words.ts'
import { UrgentBlood } from '../about/UrgentBlood.tsx'
import { useAnswers } from './health.ts'

const text = safety.checkUp.start

/** What the check is and is not; and, once begun, the way on and to every answer. */
export function Start(): JSX.Element {
  const { answers, health } = useAnswers()
  const isOver = nextStep(answers).type === 'result'
  const begun = SCREENS.some((screen) => ['begun', 'done'].includes(wayOf(screen, answers)))
  return (
    <Screen
      back={{ href: '/', text: words.common.tabs.home }}
      mainClass="end"
      foot={
        <a class="btn" href={nextPath(answers)}>
          {isOver ? text.result : begun ? text.goOn : text.begin}
        </a>
      }
    >
      <Title text={safety.title} class="tight" />
      <UrgentBlood blood={health.data.value.blood} />
      <section class="box" aria-labelledby="urgent">
        <p id="urgent">{text.urgent}</p>
        <HelpLink class="link">
          <Icon name="shield" />
          {words.home.whenToGetHelp}
        </HelpLink>
      </section>
      <p class="lead aside">{text.cannot}</p>
      <p class="aside">
        {text.lead} {text.private}
      </p>
      <p class="muted aside">{words.help.notReviewed}</p>
      {begun && !isOver && (
        <a class="link" href="/check-up/result">
          {text.result}
        </a>
      )}
      {areSignsAsked(answers) && (
        <p>
          <a class="link" href="/check-up/new">
            {text.anew}
          </a>
        </p>
      )}
      {begun && <Topics />}
    </Screen>
  )
}

function Topics(): JSX.Element {
  const { answers } = useAnswers()
  return (
    <>
      <h2 class="q">{text.answers}</h2>
      <p class="muted">{text.answersHow}</p>
      <ul class="stack-s aside">
        {SCREENS.map((screen) => {
          const way = wayOf(screen, answers)
          return way === 'skipped' ? null : (
            <li key={screen}>
              <a class="card row-link" href={`/check-up/${screen}`}>
                <span class="txt">
                  <b>{safety.checkUp.topics[screen]}</b>
                  <span class="muted">{text.way[way]}</span>
                </span>
                <Icon name={way === 'done' ? 'check' : 'forward'} />
              </a>
            </li>
          )
        })}
      </ul>
    </>
  )
}
