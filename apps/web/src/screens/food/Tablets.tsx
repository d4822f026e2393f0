import { type Content, type Product, totals } from '@uncramp/nutrition'
import type { JSX } from 'preact'
import { useLocation } from 'preact-iso'
import { useApp } from '../../parts/context.ts'
import { Screen } from '../../parts/Screen.tsx'
import { focusTitle, noteMove, Title } from '../../parts/Title.tsx'
import { food } from '../../words/food.ts'
import { plain } from '../../words/numbers.ts'
import { Conclusions } from './Conclusions.tsx'
import { useFood } from './useFood.ts'

const text = food.tablets

/** All that is taken beside food, from its labels, and what it adds up to. */
export function Tablets(): JSX.Element {
  const { health, data } = useFood()
  const { route } = useLocation()
  const { products } = data
  const none = async () => {
    await health.set('products', [])
    noteMove()
    route('/food/result')
  }
  return (
    <Screen
      back={{ href: '/food', text: food.check.back }}
      mainClass="end"
      foot={
        products !== null && (
          <a class="btn" href="/food/result">
            {food.check.start.result}
          </a>
        )
      }
    >
      <Title text={text.title} class="tight" />
      <p>{text.lead}</p>
      <p class="muted">{text.example}</p>
      {products?.length === 0 && <p class="said aside">{text.saidNone}</p>}
      {products !== null && products.length > 0 && <Products products={products} />}
      <p class="aside">
        <a class="btn ghost" href="/food/tablets/new">
          {text.add}
        </a>
      </p>
      {products === null && (
        <button type="button" class="btn first" onClick={() => void none()}>
          {text.none}
        </button>
      )}
    </Screen>
  )
}

function Products({ products }: { readonly products: readonly Product[] }): JSX.Element {
  const { health, given } = useFood()
  const { undo } = useApp()
  const remove = async (id: string) => {
    const back = health.editsFor('products', products)
    focusTitle()
    const saved = await health.set(
      'products',
      products.filter((one) => one.id !== id),
    )
    if (saved) undo.show(text.removed, back)
  }
  return (
    <>
      <ul class="stack-s aside">
        {products.map((product) => (
          <li key={product.id} class="card own">
            <span class="product">
              <b>{product.contains.map(contentText).join('; ')}</b>
              <span class="muted">
                {text.kinds[product.kind]},{' '}
                {product.perDay === null ? text.aDayUnknown : text.aDay(plain(product.perDay))}
              </span>
            </span>
            <span class="own-actions">
              <a class="link" href={`/food/tablets/${product.id}`} aria-label={`${text.edit}: ${nameOf(product)}`}>
                {text.edit}
              </a>
              <button
                type="button"
                class="link"
                aria-label={`${text.remove}: ${nameOf(product)}`}
                onClick={() => void remove(product.id)}
              >
                {text.remove}
              </button>
            </span>
          </li>
        ))}
      </ul>
      <section class="card aside">
        <h2>{text.together}</h2>
        <ul class="bullets">
          {totals(products).map(({ substance, atLeast, unit, unknown }) => (
            <li key={substance}>
              <b>{food.said.substances[substance]}:</b>{' '}
              {(unknown.length > 0 ? text.atLeast : text.exactly)(amountText(atLeast), food.check.units[unit])}
            </li>
          ))}
        </ul>
        {totals(products).some(({ unknown }) => unknown.length > 0) && (
          <p class="muted">{food.said.products.unknown}</p>
        )}
      </section>
      {given !== null && <Conclusions given={given} of={LIMITS} />}
    </>
  )
}

const WHOLE_FROM = 10

/** A sum of weighed compounds is not known to a hundredth. */
const amountText = (amount: number): string => plain(amount < WHOLE_FROM ? amount : Math.round(amount))

const LIMITS = ['limit', 'interaction', 'gate'] as const

const nameOf = ({ contains }: Product): string =>
  contains.map(({ substance }) => food.said.substances[substance]).join(', ')

function contentText({ substance, amount, unit, compound }: Content): string {
  const name = compound === undefined ? food.said.substances[substance] : text.compounds[compound]
  return `${name}, ${amount === null ? text.unknownAmount : `${plain(amount)} ${shortUnit(unit)}`}`
}

const shortUnit = (unit: Content['unit']): string =>
  unit === 'ug' ? food.check.units.ug : unit === 'IU' ? text.units.IU : 'mg'
