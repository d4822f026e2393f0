import { type Case, conclude, GROUP_IDS, type Level, type System } from '@uncramp/nutrition'
import type { JSX } from 'preact'
import { foodResult, magnesiumLimit, mayBeLow, type NutrientResult, rough } from '../../models/foodResult.ts'
import { answeredIn } from '../../models/foodSteps.ts'
import { HelpLink } from '../../parts/HelpLink.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Segment } from '../../parts/Segment.tsx'
import { Title } from '../../parts/Title.tsx'
import { food } from '../../words/food.ts'
import { plain } from '../../words/numbers.ts'
import { words } from '../../words.ts'
import { UrgentBlood } from '../about/UrgentBlood.tsx'
import { Band } from './Band.tsx'
import { ConclusionList } from './Conclusions.tsx'
import { useFood } from './useFood.ts'

const text = food.check.result
const CAUTIONS: readonly Level[] = ['urgent', 'never', 'ask-first', 'care']
/** Said on every result, whatever was given. */
const ALWAYS_SAID = 'mg-no-promise'
/** A blood result of today: the page begins with it. */
const SAID_ABOVE = 'lab-emergency'
const SYSTEMS = ['US', 'EFSA', 'UK'] as const satisfies readonly System[]

export function FoodResult(): JSX.Element {
  const { given, data } = useFood()
  const isEmpty = answeredIn(data.usualWeek) === 0 && (data.products ?? []).length === 0
  return (
    <Screen tab="learn" back={{ href: '/food', text: food.check.back }} mainClass="end">
      <Title text={text.title} class="tight" />
      <UrgentBlood blood={data.blood} />
      {given === null ? (
        <Missing line={food.check.about.missing} href="/food/about" link={food.check.about.title} />
      ) : isEmpty ? (
        <Missing line={text.empty} href="/food/week/1" link={food.check.start.week} />
      ) : (
        <Answer given={given} />
      )}
    </Screen>
  )
}

interface MissingProps {
  readonly line: string
  readonly href: string
  readonly link: string
}

const Missing = ({ line, href, link }: MissingProps): JSX.Element => (
  <>
    <p class="lead aside">{line}</p>
    <p class="aside">
      <a class="btn" href={href}>
        {link}
      </a>
    </p>
  </>
)

function Answer({ given }: { readonly given: Case }): JSX.Element {
  const { data, health, system } = useFood()
  const conclusions = conclude(given).filter(({ rule }) => rule !== ALWAYS_SAID && rule !== SAID_ABOVE)
  const cautions = conclusions.filter(({ level }) => CAUTIONS.includes(level))
  const notes = conclusions.filter(({ level }) => !CAUTIONS.includes(level))
  const answered = answeredIn(data.usualWeek)
  const all = GROUP_IDS.length
  return (
    <>
      {cautions.length > 0 && (
        <section aria-labelledby="cautions">
          <h2 class="q" id="cautions">
            {text.cautions}
          </h2>
          <ConclusionList conclusions={cautions} />
          {cautions.some(({ level }) => level === 'urgent') && (
            <HelpLink class="btn alert first">{words.help.title}</HelpLink>
          )}
        </section>
      )}
      <section class="card aside">
        <p>
          <b>{food.said.week.honest}</b>
        </p>
        <p class="muted">{answered === all ? text.allAnswered : text.answered(answered, all)}</p>
        <p class="muted">{text.band}</p>
        <ul class="nutrients">
          {foodResult(data.usualWeek, given).map((one) => (
            <Nutrient key={one.nutrient} one={one} />
          ))}
        </ul>
      </section>
      <h2 class="q" id="whose">
        {text.whose}
      </h2>
      <Segment
        class="c3"
        labelledBy="whose"
        options={SYSTEMS.map((value) => ({ value, text: text.systems[value] }))}
        isChosen={(value) => value === system}
        onChoose={(value) => void health.set('system', value)}
      />
      <section class="card aside say2">
        <div>
          <h2>{text.willItStop}</h2>
          <p>{food.said.rules[ALWAYS_SAID]}</p>
        </div>
        <div>
          <h2>{text.beforePill}</h2>
          <p>
            {text.pillLimit(magnesiumLimit(system))} {text.pillAsk} {text.pillPotassium}
          </p>
        </div>
      </section>
      {notes.length > 0 && (
        <section aria-labelledby="notes">
          <h2 class="q" id="notes">
            {text.limits}
          </h2>
          <ConclusionList conclusions={notes} />
        </section>
      )}
      <p class="aside">
        <a class="link" href="/food">
          {text.change}
        </a>
      </p>
    </>
  )
}

function Nutrient({ one }: { readonly one: NutrientResult }): JSX.Element {
  const { nutrient, result } = one
  const { low, high, unit } = result.range
  const name = food.said.nutrients[nutrient]
  const inUnit = food.check.units[unit]
  const between =
    high === null ? text.from(plain(rough(low)), inUnit) : text.between(plain(rough(low)), plain(rough(high)), inUnit)
  const verdict =
    result.type === 'judged'
      ? food.said.week.categories[result.category]
      : result.because === 'by-food-alone'
        ? food.said.week.byFoodAlone
        : food.said.week.noTarget
  const advised = result.type === 'judged' ? text.advised(plain(result.target.value), inUnit) : ''
  return (
    <li>
      <h2>{name}</h2>
      <p class="verdict-word">{verdict}</p>
      {result.type === 'judged' && <Band judged={result} label={`${name}: ${between} ${advised}`} />}
      <p class="muted">
        {between} {advised}
      </p>
      {result.type === 'judged' && result.target.kind === 'AI' && <p class="muted">{food.said.week.aimOnly}</p>}
      {mayBeLow(one) && (
        <a class="link" href={`/food/fills/${nutrient}`}>
          {text.fills(name)}
        </a>
      )}
    </li>
  )
}
