import { type Answer, type CrampNowQuestion, nextQuestion, type Question, questionsForCrampNow } from '@uncramp/safety'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { Icon } from '../../drawings/Icon.tsx'
import { LONG_CRAMP_SECONDS } from '../../models/cramp.ts'
import { useApp } from '../../parts/context.ts'
import { useKey } from '../../parts/keys.ts'
import { Notice } from '../../parts/Notice.tsx'
import { Title } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'
import { words } from '../../words.ts'
import { CheckResult } from './CheckResult.tsx'
import { SignList } from './SignList.tsx'
import { useCramp } from './useCramp.ts'
import { useReadAloud } from './useReadAloud.ts'
import { useKeepAwake } from './useRunning.ts'

/** Something is different, or ten minutes are over: the questions that cannot wait. The answers are not kept; that one named a sign is. */
export function Check(): JSX.Element | null {
  useKeepAwake()
  return useCramp('running') === null ? null : <Questions />
}

type Given = readonly { readonly id: CrampNowQuestion; readonly answer: Answer }[]

function Questions(): JSX.Element {
  const { cramp } = useApp()
  const { route } = useLocation()
  // Fixed on the way in: a list that grows under the thumb would lose its count.
  const [long] = useState(cramp.seconds.value >= LONG_CRAMP_SECONDS)
  const [given, setGiven] = useState<Given>([])
  const questions = questionsForCrampNow(long)
  const answers = Object.fromEntries(given.map(({ id, answer }) => [id, answer]))
  const back = () => (given.length === 0 ? route('/cramp/stretch') : setGiven(given.slice(0, -1)))
  useKey('Escape', back)
  const question = nextQuestion(questions, answers)
  if (question === null) return <CheckResult questions={questions} answers={answers} back={back} />
  const { id } = question
  return (
    <div class="page check fade">
      <header class="top">
        <button type="button" class="back" onClick={back}>
          <Icon name="back" />
          {given.length === 0 ? words.cramp.backToStretch : later.check.lastQuestion}
        </button>
        <span class="sp" />
        <span class="muted">{later.check.of(given.length + 1, questions.length)}</span>
      </header>
      <Ask key={id} question={question} opening={long && given.length === 0} />
      <footer class="bottom">
        <Notice />
        <div class="wrap answers">
          <AnswerButtons onAnswer={(answer) => setGiven([...given, { id, answer }])} />
        </div>
      </footer>
    </div>
  )
}

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
