import {
  type Answer,
  type CrampNowQuestion,
  nextQuestion,
  type Question,
  questionsForCrampNow,
  triage,
} from '@uncramp/safety'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { Icon } from '../../drawings/Icon.tsx'
import { LONG_CRAMP_SECONDS } from '../../models/cramp.ts'
import type { CrampCheck } from '../../models/crampNow.ts'
import { useApp } from '../../parts/context.ts'
import { useKey } from '../../parts/keys.ts'
import { Notice } from '../../parts/Notice.tsx'
import { Title } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'
import { words } from '../../words.ts'
import { CheckResult, stopsStretch } from './CheckResult.tsx'
import { SignList } from './SignList.tsx'
import { checkAt, useCramp } from './useCramp.ts'
import { useReadAloud } from './useReadAloud.ts'
import { useKeepAwake } from './useRunning.ts'

/** Something is different, or ten minutes are over: the questions that cannot wait. Each is a step that Back takes back. */
export function Check(): JSX.Element | null {
  useKeepAwake()
  return useCramp('running') === null ? null : <Questions />
}

function Questions(): JSX.Element {
  const { cramp } = useApp()
  const { route, query } = useLocation()
  const kept = cramp.check.value
  const given = kept?.given ?? []
  const at = Math.min(Math.max(Math.trunc(Number(query.n)) || 1, 1) - 1, given.length)
  // Fixed on the way in: a list that grows under the thumb would lose its count.
  const [long] = useState(at > 0 && kept !== null ? kept.long : cramp.seconds.value >= LONG_CRAMP_SECONDS)
  const questions = questionsForCrampNow(long)
  const answers = answersOf(given.slice(0, at))
  // No stretch from here while an answer forbids it: answered anew, it may lead there again.
  const canGoBack = at > 0 || kept?.stopsStretch !== true
  const back = () => route(at === 0 ? '/cramp/stretch' : checkAt(at - 1))
  useKey('Escape', canGoBack ? back : undefined)
  const question = nextQuestion(questions, answers)
  if (question === null) return <CheckResult questions={questions} answers={answers} back={back} />
  const answer = (said: Answer) => {
    const before = [...given.slice(0, at), { id: question.id, answer: said }]
    const isEnd = nextQuestion(questions, answersOf(before)) === null
    const next = isEnd ? before : [...before, ...given.slice(at + 1)]
    cramp.keepCheck({ long, given: next, stopsStretch: stopsStretch(triage(questions, answersOf(next))) })
    route(checkAt(at + 1))
  }
  return (
    <div class="page check fade">
      <header class="top">
        {canGoBack && (
          <button type="button" class="back" onClick={back}>
            <Icon name="back" />
            {at === 0 ? words.cramp.backToStretch : later.check.lastQuestion}
          </button>
        )}
        <span class="sp" />
        <span class="muted">{later.check.of(at + 1, questions.length)}</span>
      </header>
      <Ask key={question.id} question={question} opening={long && at === 0} />
      <footer class="bottom">
        <Notice />
        <div class="wrap answers">
          <AnswerButtons onAnswer={answer} />
        </div>
      </footer>
    </div>
  )
}

const answersOf = (given: CrampCheck['given']): Readonly<Partial<Record<CrampNowQuestion, Answer>>> =>
  Object.fromEntries(given.map(({ id, answer }) => [id, answer]))

interface AskProps {
  readonly question: Question<CrampNowQuestion>
  /** The first page after ten minutes says why it came. */
  readonly opening: boolean
}

function Ask({ question, opening }: AskProps): JSX.Element {
  const { ask, or, why } = later.check.questions[question.id]
  useReadAloud([ask, ...or].join('. '))
  return (
    <main class="wrap grow">
      <Title text={ask}>
        {opening && (
          <span class="before">
            {words.help.titleAfter10} {later.check.staySitting}
          </span>
        )}
        {ask}
      </Title>
      {or.length > 0 && (
        <>
          <p class="lead muted">{later.check.orAny}</p>
          <SignList signs={or} />
        </>
      )}
      <details>
        <summary>{later.check.whyWeAsk}</summary>
        <p>{why}</p>
      </details>
    </main>
  )
}

function AnswerButtons({ onAnswer }: { readonly onAnswer: (answer: Answer) => void }): JSX.Element {
  return (
    <>
      <button type="button" class="btn ghost strong" onClick={() => onAnswer('yes')}>
        {words.common.yes}
      </button>
      <button type="button" class="btn ghost strong" onClick={() => onAnswer('no')}>
        {words.common.no}
      </button>
      <button type="button" class="btn ghost strong" onClick={() => onAnswer('not-sure')}>
        {later.check.notSure}
      </button>
    </>
  )
}
