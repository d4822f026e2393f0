import type { CrampChoices } from '@uncramp/imports'
import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { HistoryStep } from '../../../models/history.ts'
import { namesToAsk, openQuestions, type TrackedName } from '../../../models/trackedComing.ts'
import { ButtonRow, Segment } from '../../../parts/Segment.tsx'
import { StepHeading } from '../../../parts/StepHeading.tsx'
import { later } from '../../../words/later.ts'

const text = later.history

/** More names than this would push the questions out of sight. */
const SHOWN = 6

interface WhichCrampsProps {
  readonly step: Extract<HistoryStep, { type: 'which-cramps' }>
  readonly onChoose: (choices: CrampChoices) => void
  readonly onBack: () => void
}

type Answers = Omit<CrampChoices, 'meaning'> & { readonly meaning: CrampChoices['meaning'] | null }

export function WhichCramps({ step: { history }, onChoose, onBack }: WhichCrampsProps): JSX.Element {
  const { names, suggested } = useMemo(() => namesToAsk(history), [history])
  const [answers, setAnswers] = useState<Answers>({
    names: suggested,
    meaning: null,
    quietDays: 'unknown',
    unclocked: 'morning',
  })
  const [missing, setMissing] = useState<string | null>(null)
  const open = useMemo(() => openQuestions(history, answers), [history, answers])
  const answer = (more: Partial<Answers>) => {
    setMissing(null)
    setAnswers({ ...answers, ...more })
  }
  const goOn = () => {
    const meaning = open.meaning ? answers.meaning : 'one-cramp'
    if (answers.names.length === 0) setMissing(text.chooseFirst)
    else if (meaning === null) setMissing(text.sayMeaning)
    else onChoose({ ...answers, meaning })
  }
  return (
    <>
      <p class="muted">{text.fromApp(text.app(history.app))}</p>
      <StepHeading text={text.whichCramps} id="names" />
      {names.length === 0 ? (
        <p class="aside">{text.noNames}</p>
      ) : (
        <>
          <p class="aside">{text.whichCrampsHow}</p>
          <Names names={names} chosen={answers.names} onNames={(chosen) => answer({ names: chosen })} />
          <Questions answers={answers} open={open} onAnswer={answer} />
          {missing !== null && (
            <p class="aside" role="alert">
              {missing}
            </p>
          )}
          <p class="aside">
            <button type="button" class="btn" onClick={goOn}>
              {later.bringIn.next}
            </button>
          </p>
        </>
      )}
      <p class="center">
        <button type="button" class="link" onClick={onBack}>
          {text.otherFile}
        </button>
      </p>
    </>
  )
}

interface NamesProps {
  readonly names: readonly TrackedName[]
  readonly chosen: readonly string[]
  readonly onNames: (chosen: readonly string[]) => void
}

function Names({ names, chosen, onNames }: NamesProps): JSX.Element {
  const [all, setAll] = useState(false)
  const shown = all ? names : names.slice(0, SHOWN)
  const toggle = (name: string) =>
    onNames(chosen.includes(name) ? chosen.filter((each) => each !== name) : [...chosen, name])
  return (
    <>
      <ButtonRow
        class="c1 sm aside"
        labelledBy="names"
        options={shown.map(({ name, entries }) => ({ value: name, text: text.name(name, entries) }))}
        isOn={(name) => chosen.includes(name)}
        onChoose={toggle}
      />
      {shown.length < names.length && (
        <p class="center">
          <button type="button" class="link" onClick={() => setAll(true)}>
            {text.moreNames(names.length - shown.length)}
          </button>
        </p>
      )}
    </>
  )
}

interface QuestionsProps {
  readonly answers: Answers
  readonly open: ReturnType<typeof openQuestions>
  readonly onAnswer: (more: Partial<Answers>) => void
}

function Questions({ answers, open, onAnswer }: QuestionsProps): JSX.Element {
  return (
    <>
      {open.meaning && (
        <Ask
          id="meaning"
          question={text.meaning}
          options={text.meanings}
          order={['one-cramp', 'count', 'pain']}
          value={answers.meaning}
          onChoose={(meaning) => onAnswer({ meaning })}
        />
      )}
      <Ask
        id="quiet"
        question={text.quiet}
        options={text.quietDays}
        order={['unknown', 'none']}
        value={answers.quietDays}
        onChoose={(quietDays) => onAnswer({ quietDays })}
      />
      {open.unclocked && (
        <Ask
          id="unclocked"
          question={text.unclocked}
          options={text.unclockedNights}
          order={['morning', 'evening']}
          value={answers.unclocked}
          onChoose={(unclocked) => onAnswer({ unclocked })}
        />
      )}
    </>
  )
}

interface AskProps<V extends string> {
  readonly id: string
  readonly question: string
  readonly options: Readonly<Record<V, string>>
  readonly order: readonly V[]
  readonly value: V | null
  readonly onChoose: (value: V) => void
}

function Ask<V extends string>({ id, question, options, order, value, onChoose }: AskProps<V>): JSX.Element {
  return (
    <>
      <h2 class="q" id={id}>
        {question}
      </h2>
      <Segment
        class={`${order.length === 2 ? 'c2' : 'c1'} sm`}
        labelledBy={id}
        options={order.map((each) => ({ value: each, text: options[each] }))}
        isChosen={(each) => each === value}
        onChoose={onChoose}
      />
    </>
  )
}
