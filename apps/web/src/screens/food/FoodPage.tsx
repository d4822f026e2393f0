import {
  type AnyFood,
  gateFor,
  isOpenGate,
  isRichInPotassium,
  mindWith,
  NUTRIENTS,
  portionGives,
  UNITS,
} from '@uncramp/nutrition'
import type { JSX } from 'preact'
import { holding } from '../../models/foodOffer.ts'
import { Screen } from '../../parts/Screen.tsx'
import { Table } from '../../parts/Table.tsx'
import { Title } from '../../parts/Title.tsx'
import { food } from '../../words/food.ts'
import { language } from '../../words/language.ts'
import { plain } from '../../words/numbers.ts'
import { AskFirst } from './AskFirst.tsx'
import { ConclusionList } from './Conclusions.tsx'
import { useFood } from './useFood.ts'
import { useSearch } from './useSearch.ts'

const text = food.find

/** What is in one food. */
export function FoodPage({ id = '' }: { readonly id?: string }): JSX.Element {
  const { foods } = useFood()
  const { byId, state } = useSearch(foods)
  const shown = foods.core.find((one) => one.id === id) ?? byId(id)
  return (
    <Screen tab="learn" back={{ href: '/food/find', text: text.back }} mainClass="end">
      <Title text={shown?.name ?? text.title} />
      {shown === null ? (
        <p class="lead aside" role="status">
          {state === 'coming' ? text.coming : text.gone}
        </p>
      ) : (
        <Inside shown={shown} />
      )}
    </Screen>
  )
}

function Inside({ shown }: { readonly shown: AnyFood }): JSX.Element {
  const { given } = useFood()
  const { portion } = shown
  const mind = given === null ? [] : mindWith(shown, given)
  const potassium = given === null ? null : gateFor('potassium', 'food', given)
  const isHeldBack = isRichInPotassium(shown) && (potassium === null || !isOpenGate(potassium))
  const because = potassium === null ? [] : holding(potassium.because)
  const isLong = 'category' in shown
  return (
    <>
      {isHeldBack && portion !== null && (
        <>
          <p class="aside">{because.length === 0 ? text.rich : text.richOnly}</p>
          {because.length === 0 ? (
            <AskFirst open={potassium?.unanswered ?? []} />
          ) : (
            <ConclusionList conclusions={because} />
          )}
        </>
      )}
      {mind.length > 0 && (
        <>
          <h2 class="q">{text.mind}</h2>
          <ConclusionList conclusions={mind} />
        </>
      )}
      <p class="aside">{portion !== null && text.portion(`${portion.name}, ${plain(Math.round(portion.grams))} g`)}</p>
      <div class="food-table">
        <Table columns={[text.nutrient, ...(portion === null ? [] : [text.portionShort]), text.perHundred]}>
          {NUTRIENTS.map((nutrient) => (
            <tr key={nutrient}>
              <th scope="row">{nutrient === 'sodium' ? text.sodium : food.said.nutrients[nutrient]}</th>
              {portion !== null && <td>{amountText(portionGives(shown, nutrient), UNITS[nutrient])}</td>}
              <td>{amountText(shown.per100g[nutrient], UNITS[nutrient])}</td>
            </tr>
          ))}
        </Table>
      </div>
      {'note' in shown && shown.note !== '' && <p class="aside">{shown.note}</p>}
      {isLong && language !== 'en' && <p class="muted aside">{text.english}</p>}
      <p class="muted aside">{text.source}</p>
    </>
  )
}

const THREE_FIGURES = 3

/** Blank in the data is not measured, and never none. */
const amountText = (amount: number | null, unit: 'mg' | 'ug'): string =>
  amount === null
    ? text.notMeasured
    : `${plain(Number(amount.toPrecision(THREE_FIGURES)))} ${unit === 'ug' ? 'µg' : 'mg'}`
