import { FOODS, type Judged, NUTRIENTS, type Portion } from '@uncramp/nutrition'
import type { JSX } from 'preact'
import { articleFoodsNotIn, type Offer, offerFor } from '../../models/foodOffer.ts'
import { rough } from '../../models/foodResult.ts'
import { Screen } from '../../parts/Screen.tsx'
import { Title } from '../../parts/Title.tsx'
import { food } from '../../words/food.ts'
import { plain } from '../../words/numbers.ts'
import { NotFound } from '../NotFound.tsx'
import { AskFirst } from './AskFirst.tsx'
import { ConclusionList } from './Conclusions.tsx'
import { useFood } from './useFood.ts'

const text = food.check.fills

const isJudged = (nutrient: string | undefined): nutrient is Judged =>
  nutrient !== 'sodium' && (NUTRIENTS as readonly (string | undefined)[]).includes(nutrient)

/** What gives more of a nutrient, by household portion; or why nothing is named. */
export function Fills(props: { readonly nutrient?: string }): JSX.Element {
  return isJudged(props.nutrient) ? <FillsOf nutrient={props.nutrient} /> : <NotFound />
}

function FillsOf({ nutrient }: { readonly nutrient: Judged }): JSX.Element {
  const { given } = useFood()
  const offer = given && offerFor(nutrient, given)
  return (
    <Screen tab="learn" back={{ href: '/food/result', text: food.check.result.title }} mainClass="end">
      <Title text={text.title(food.said.nutrients[nutrient])} class="tight" />
      {offer === null ? (
        <p class="aside">
          <a class="btn" href="/food/about">
            {food.check.about.missing}
          </a>
        </p>
      ) : offer.type === 'blocked' ? (
        <>
          <h2 class="q">{text.blocked}</h2>
          <ConclusionList conclusions={offer.because} />
        </>
      ) : offer.type === 'ask' ? (
        <AskFirst open={offer.open} />
      ) : (
        <Foods offer={offer} />
      )}
      {nutrient === 'magnesium' && <p class="aside">{food.said.rules['mg-no-promise']}</p>}
      {nutrient === 'vitamin-d' && <p class="aside">{food.said.rules['d-food-honest']}</p>}
    </Screen>
  )
}

type FoodsOffer = Extract<Offer, { readonly type: 'foods' }>

function Foods({ offer }: { readonly offer: FoodsOffer }): JSX.Element {
  const { foods } = useFood()
  const { leftOut, potassium } = offer
  const named = new Map(foods.core.map((one) => [one.id, one]))
  const most = Math.max(...offer.foods.map(({ gives }) => gives))
  const missing = articleFoodsNotIn(offer.foods, FOODS).map(({ id, name }) => named.get(id)?.name ?? name)
  return (
    <>
      <p>{text.lead}</p>
      <ul class="gives aside">
        {offer.foods.map((portion) => (
          <OnePortion key={portion.food.id} portion={portion} most={most} />
        ))}
      </ul>
      {missing.length > 0 && <p class="muted aside">{text.alsoNamed(missing.join('; '))}</p>}
      {leftOut > 0 && (
        <section class="aside">
          <p>{text.leftOut(leftOut)}</p>
          {potassium.because.length > 0 ? (
            <ConclusionList conclusions={potassium.because} />
          ) : (
            <AskFirst open={potassium.open} />
          )}
        </section>
      )}
      <p class="muted aside">{text.american}</p>
    </>
  )
}

function OnePortion({ portion, most }: { readonly portion: Portion; readonly most: number }): JSX.Element {
  const { foods } = useFood()
  const { food: inEnglish, gives, unit, isOfArticle, mind } = portion
  const shown = foods.core.find(({ id }) => id === inEnglish.id) ?? inEnglish
  return (
    <li>
      <a href={`/food/find/${shown.id}`}>
        <b>{shown.name}</b>
      </a>
      <span class="amount-of">{text.about(plain(rough(gives)), food.check.units[unit])}</span>
      <span class="muted portion-name">{shown.portion.name}</span>
      <span class={`give-bar ${isOfArticle ? 'named' : ''}`} aria-hidden="true">
        <i style={{ width: `${Math.max(2, (100 * gives) / most)}%` }} />
      </span>
      {isOfArticle && <span class="muted">{text.named}</span>}
      {mind.map(({ rule }) => (
        <span key={rule} class="mind">
          {food.said.rules[rule]}
        </span>
      ))}
    </li>
  )
}
