import { type Caution, type Conclusion, countingYes, type ToldYes, type TreatmentId, toldYes } from '@uncramp/safety'
import type { JSX } from 'preact'
import { useApp } from '../../parts/context.ts'
import { focusTitle } from '../../parts/Title.tsx'
import { safety } from '../../words/safety.ts'
import { useAnswers } from './health.ts'
import { SaidOn } from './SaidOn.tsx'
import { Reasons } from './Why.tsx'

const text = safety.checkUp.result
const GROUPS = [
  { severity: 'never', title: text.never, how: text.neverHow },
  { severity: 'ask-first', title: text.askFirst, how: text.askFirstHow },
  { severity: 'care', title: text.care, how: null },
] as const

/** Only a doctor can give these: nobody can try them by herself. */
const PRESCRIBED: readonly TreatmentId[] = [
  ...(['naftidrofuryl', 'diltiazem', 'verapamil', 'orphenadrine', 'gabapentin', 'baclofen'] as const),
  ...(['methocarbamol', 'botulinum-toxin'] as const),
]
const canBeTried = ({ treatments }: Caution) => treatments.some((one) => !PRESCRIBED.includes(one))

/** Holds whatever she answered. */
const isForAll = ({ because }: Caution) => because.every(({ type }) => type === 'anyone')

/** What not to try, each with its reason. What is `never` has no way out. */
export function Cautions({ conclusion }: { readonly conclusion: Conclusion }): JSX.Element {
  const cautions = conclusion.cautions.filter(canBeTried)
  const own = cautions.filter((caution) => !isForAll(caution))
  const forAll = cautions.filter(isForAll)
  return (
    <>
      {GROUPS.map(({ severity, title, how }) => {
        const group = own.filter((caution) => caution.severity === severity)
        if (group.length === 0) return null
        return (
          <section key={severity} class={`card aside ${severity}`} aria-labelledby={`cautions-${severity}`}>
            <h2 id={`cautions-${severity}`}>{title}</h2>
            {how !== null && <p class="muted">{how}</p>}
            <List cautions={group} />
          </section>
        )
      })}
      {forAll.length > 0 && (
        <details class="aside">
          <summary>{text.everyone}</summary>
          <List cautions={forAll} />
        </details>
      )}
    </>
  )
}

const List = ({ cautions }: { readonly cautions: readonly Caution[] }): JSX.Element => (
  <ul class="reasons">
    {cautions.map((caution) => (
      <li key={caution.id}>
        <p>
          <b>{safety.said.cautions[caution.id]}</b>
        </p>
        {!isForAll(caution) && (
          <div class="muted">
            <Reasons because={caution.because} />
          </div>
        )}
        {caution.severity === 'ask-first' && <Told caution={caution} />}
      </li>
    ))}
  </ul>
)

/** "I asked and was told yes", with the day, and the way back. A yes to other answers is asked for anew. */
function Told({ caution: asked }: { readonly caution: Caution }): JSX.Element {
  const { undo } = useApp()
  const { health } = useAnswers()
  const { told } = health.data.value
  const { id } = asked
  const mine = countingYes(asked, told)
  const others = told.filter(({ rule }) => rule !== id)
  const save = async (now: readonly ToldYes[], said: string) => {
    const back = health.editsFor('told', told)
    focusTitle()
    if (await health.set('told', now)) undo.show(said, back)
  }
  return (
    <SaidOn
      on={mine?.on ?? null}
      say={text.told}
      saidOn={text.toldOn}
      about={safety.said.cautions[id]}
      onSay={(on) => void save([...others, mine === null ? toldYes(asked, on) : { ...mine, on }], text.toldSaved)}
      onTakeBack={() => void save(others, text.tookBack)}
    />
  )
}
