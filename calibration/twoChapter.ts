import type { TwoWay } from '../packages/trial/calibration/two.ts'
import type { TwoRow } from './results.ts'
import { percent, share } from './shares.ts'
import { table } from './table.ts'

const unit = (nights: number) => (nights === 1 ? 'nightly' : `units of ${nights}`)

function kindOf({ perWeek, unitNights, otherUnitNights, begins }: TwoRow): string {
  const others = otherUnitNights === unitNights ? '' : `, the other ${unit(otherUnitNights)}`
  return `${perWeek} a week, ${unit(unitNights)}${others}${begins === 0 ? ', both begun at once' : ''}`
}

const helps = ({ told, people }: TwoRow, way: TwoWay) => percent(share(told[way].helps, people))

export function twoChapter(rows: readonly TwoRow[]): string {
  if (rows.length === 0) return ''
  const useless = rows.filter(({ ratio }) => ratio === 1)
  const halving = rows.filter(({ ratio }) => ratio !== 1)
  return `## Two treatments at once

Each has a draw of its own, and the coins know nothing of each other; where they agree by chance, the model's interval is
wide, and no draw is made again. The second test begins a week after the first. _With the other in the model_ is what the product does;
_left out_ shows why; _alone_ are the same people without a second test. Spells with lag-1
correlation 0.5, the first night of a week left out. The figures are of the test that is judged.

A treatment that does nothing, beside one that works (${useless[0]?.people.toLocaleString('en-GB')} people a row): false “helps” by week 26.

${table(
  ['', 'true ratio of the other', 'with the other in the model', 'left out', 'false “worse”'],
  useless.map((row) => [
    kindOf(row),
    String(row.otherRatio),
    helps(row, 'with-other'),
    helps(row, 'other-ignored'),
    percent(share(row.told['with-other'].worse, row.people)),
  ]),
)}

A treatment that truly halves cramps (${halving[0]?.people.toLocaleString('en-GB')} people a row): what a second test costs. A second treatment that works leaves fewer
cramps to count.

${table(
  ['', 'true ratio of the other', 'helps, week 12', 'alone', 'helps, week 26', 'alone', 'false “nothing”'],
  halving.map((row) => [
    kindOf(row),
    String(row.otherRatio),
    percent(share(row.told['with-other'].helps12, row.people)),
    percent(share(row.told.alone.helps12, row.people)),
    helps(row, 'with-other'),
    helps(row, 'alone'),
    percent(share(row.told['with-other'].nothing, row.people)),
  ]),
)}`
}
