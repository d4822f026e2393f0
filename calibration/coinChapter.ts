import { COIN_NIGHTS, type CoinRow, type Share } from '../packages/trial/calibration/coin.ts'
import { table } from './table.ts'

const percent = ({ share, se }: Share) =>
  share === 0 ? `0 (± ${(100 * se).toFixed(1)})` : `${(100 * share).toFixed(1)} ± ${(100 * se).toFixed(1)}`
const ever = (shares: readonly Share[]) => shares.map(percent).join(', ')

export function coinChapter(rows: readonly CoinRow[]): string {
  if (rows.length === 0) return ''
  const kind = ({ perWeek, unitNights, sigma, rho }: CoinRow) =>
    `${perWeek} a week, ${unitNights === 1 ? 'nightly' : 'units of 7'}, ${sigma === 0 ? 'independent nights' : `spells, lag-1 ${rho}`}`
  const withEffect = rows.filter(({ ratio }) => ratio !== 1)
  return `## The coin test

It asks whether the diary can guess the drawn order better than the coin that drew it, and holds whatever the spells, seasons
and trends: chance alone ever reaches 20 in at most 5 of 100. It is a second opinion and never makes a verdict.
${rows[0]!.people.toLocaleString('en-GB')} people a row, looked at after every pair for 48 weeks; people of a hundred whose evidence ever reached 20 by night
${COIN_NIGHTS.join(', ')}. _Plain_: the same people by a mixture of fixed ratios that learns nothing else from the diary.

${table(
  ['no effect', '“helps”', '“makes it worse”'],
  rows.filter(({ ratio }) => ratio === 1).map((row) => [kind(row), ever(row.helps), ever(row.worse)]),
)}

${table(
  ['', 'true ratio', 'coin test', 'plain mixture, same people', 'plain mixture, published'],
  withEffect.map((row) => [
    kind(row),
    String(row.ratio),
    ever(row.helps),
    ever(row.plain),
    row.reference?.map((share) => Math.round(100 * share)).join(', ') ?? '',
  ]),
)}${behindPlain(withEffect.map((row) => ({ row, name: `${kind(row)}, ratio ${row.ratio}` })))}`
}

/** Where the plain mixture finds more of the same people, by more than two standard errors. */
function behindPlain(rows: readonly { readonly row: CoinRow; readonly name: string }[]): string {
  const behind = rows.flatMap(({ row, name }) =>
    COIN_NIGHTS.filter((_, i) => row.plain[i]!.share > row.helps[i]!.share + 2 * row.plain[i]!.se).map(
      (night) => `${name}, night ${night}`,
    ),
  )
  if (behind.length === 0) return ''
  return `\n\nThe plain mixture finds more, by over two standard errors, here: ${behind.join('; ')}. Elsewhere the coin test finds more, or as many.`
}
