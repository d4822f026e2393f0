import { LONGEST_QUESTION } from '@uncramp/report'
import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { DoctorPageModel } from '../../models/doctorPage.ts'
import type { QuestionFault } from '../../models/visitQuestions.ts'
import { later } from '../../words/later.ts'

const text = later.visitQuestions

/** What she wants to ask, in her own words: it stands first among the questions of the page. */
export function VisitQuestions({ model }: { readonly model: DoctorPageModel }): JSX.Element {
  const [written, setWritten] = useState('')
  const [fault, setFault] = useState<QuestionFault | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const questions = model.questions.value
  const ask = (event: Event) => {
    event.preventDefault()
    const refused = model.ask(written)
    setFault(refused)
    if (refused === null) setWritten('')
    input.current?.focus()
  }
  const drop = (question: string) => {
    input.current?.focus()
    void model.dropQuestion(question, text.dropped)
  }
  return (
    <section class="card aside list-field">
      <h2>{text.title}</h2>
      <p class="muted">{text.how}</p>
      {questions.length > 0 && (
        <ul class="stack-s" aria-label={text.title}>
          {questions.map((question) => (
            <li key={question} class="card given">
              <span class="txt">{question}</span>
              <button type="button" class="link" aria-label={text.drop(question)} onClick={() => drop(question)}>
                <span aria-hidden="true">✕</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="name-form" onSubmit={ask}>
        <label class="field">
          <span>{text.field}</span>
          <input
            ref={input}
            type="text"
            autocomplete="off"
            maxLength={LONGEST_QUESTION}
            value={written}
            aria-invalid={fault !== null}
            onInput={(event) => setWritten(event.currentTarget.value)}
          />
        </label>
        {fault !== null && <p role="alert">{text.fault(fault)}</p>}
        <button type="submit" class="btn ghost small">
          {text.add}
        </button>
      </form>
    </section>
  )
}
