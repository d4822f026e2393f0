import type { JSX } from 'preact'
import { useApp } from '../../parts/context.ts'
import { Screen } from '../../parts/Screen.tsx'
import { Title } from '../../parts/Title.tsx'
import { later } from '../../words/later.ts'
import { words } from '../../words.ts'

const text = later.blankMonth
/** A shorter month leaves its last lines empty. */
const DAYS = Array.from({ length: 31 }, (_, i) => i + 1)

/** One page, A4 or Letter, that can be filled in without a phone. */
export function BlankMonth(): JSX.Element {
  const { platform } = useApp().deps
  return (
    <Screen tab="diary" back={{ href: '/diary/share', text: words.common.back }} mainClass="end blank-month">
      <div class="no-print">
        <Title text={text.title} class="tight" />
        <p class="lead">{text.lead}</p>
        <button type="button" class="btn" onClick={() => platform.print()}>
          {text.print}
        </button>
      </div>
      <Sheet />
    </Screen>
  )
}

function Sheet(): JSX.Element {
  const { day, count, where, minutes, pain, sleep, notes } = text.columns
  return (
    <div class="sheet">
      <p class="month">
        {text.month} <i aria-hidden="true" />
      </p>
      <table>
        <caption>{text.caption}</caption>
        <thead>
          <tr>
            {[day, count, where, minutes, pain, sleep, notes].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {DAYS.map((number) => (
            <tr key={number}>
              <th scope="row">{number}</th>
              <td class="rings">
                {text.counts.map((choice) => (
                  <span key={choice}>{choice}</span>
                ))}
              </td>
              <td />
              <td />
              <td />
              <td />
              <td class="notes" />
            </tr>
          ))}
        </tbody>
      </table>
      <p class="rule">{text.rule}</p>
    </div>
  )
}
