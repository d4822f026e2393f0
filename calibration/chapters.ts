import { IMPERFECTIONS } from '../packages/trial/calibration/cells.ts'
import { helpsFrom } from '../packages/trial/calibration/rule.ts'
import { beyondBars } from './beyondBars.ts'
import { coinChapter } from './coinChapter.ts'
import { outcomesChapter } from './outcomesChapter.ts'
import { PUBLISHED_PEOPLE, PUBLISHED_POWER } from './published.ts'
import { ranksChapter } from './ranksChapter.ts'
import { type CellResult, type Results, sameKind } from './results.ts'
import { percent, type Share, share } from './shares.ts'
import { table } from './table.ts'
import { twoChapter } from './twoChapter.ts'
import { IMPERFECTION_WORDS, kindOf, LAST_WEEK, unitOf } from './words.ts'

const WEEKS = [8, 12, 16, 20, 26] as const
const NULL_BAR = 0.05

export function chapters(results: Results): string {
  const { cells } = results
  const people = cells.reduce((sum, cell) => sum + cell.people, 0)
  return `${[
    INTRODUCTION(people, cells.length),
    falseHelps(cells),
    twelveCells(cells),
    waiting(cells),
    power(cells),
    coverage(cells),
    imperfections(cells),
    ranksChapter(results.sbc),
    coinChapter(results.coin),
    outcomesChapter(results.outcomes),
    twoChapter(results.two),
    READING,
  ].join('\n\n')}\n`
}

const INTRODUCTION = (people: number, cells: number) => `# Calibration

How often does Uncramp's verdict mislead? ${people.toLocaleString('en-GB')} simulated people of ${cells} kinds were each given a drawn schedule of 26
weeks and looked at every week from week 8 by the code of the product: the same draw, the same looks, the same rule
(\`packages/trial\`). Chances are from the exact fit wherever they lie within 0.02 of a bar, else from the rough one. All seeds
are fixed. \`npm run calibrate\` makes this page, its pictures and \`calibration/results.json\` again; a stopped run goes on where it
was. Numbers are people of a hundred ± one standard error, unless they are said to be something else.

**The rule.** Weekly looks, weeks 8 to 26, after at least four complete pairs; prior Normal(0, 1) on the log rate ratio.
_Helps_: P(ratio < 1) at least ${helpsFrom(1, LAST_WEEK)} (units of 1 and 2 nights), ${helpsFrom(7, 12)} to week 12 and ${helpsFrom(7, 13)} after it (7), ${helpsFrom(14, LAST_WEEK)} (14).
_Nothing worth having_: P(ratio < 0.75) at most 0.05. _Makes it worse_: the mirror of helps. Else _cannot tell yet_. The first ending is final.

**The people.** ${'`'}2.65 a week${'`'} and ${'`'}7 a week${'`'} are mean cramps a week without treatment. Counts are Poisson around a log rate that is
constant (_independent nights_) or a latent AR(1) with standard deviation 0.8 and lag-1 correlation 0.5 or 0.8 (_spells_).`

const perfect = (cells: readonly CellResult[]) =>
  cells.filter(
    ({ imperfection, unitNights, washoutNights }) =>
      imperfection === 'none' && washoutNights === 0 && (unitNights === 1 || unitNights === 7),
  )
const nullsOf = (cells: readonly CellResult[], round: number) =>
  perfect(cells).filter((cell) => cell.ratio === 1 && cell.round === round)
const withRatio = (cells: readonly CellResult[], like: CellResult, ratio: number) =>
  cells.find((cell) => cell.ratio === ratio && cell.round === 1 && sameKind(cell, like))
const helps = (cell: CellResult, week: number): Share => share(cell.helps[week]!, cell.people)
const nothing = (cell: CellResult, week: number): Share => share(cell.nothing[week]!, cell.people)
const worse = (cell: CellResult, week: number): Share => share(cell.worse[week]!, cell.people)
const open = (cell: CellResult, week: number): Share =>
  share(cell.people - cell.helps[week]! - cell.nothing[week]! - cell.worse[week]!, cell.people)

function falseHelps(cells: readonly CellResult[]): string {
  const all = [...nullsOf(cells, 1), ...nullsOf(cells, 2)]
  const worst = all.reduce((a, b) => (helps(b, LAST_WEEK).value > helps(a, LAST_WEEK).value ? b : a))
  const over = all.filter((cell) => helps(cell, LAST_WEEK).value > NULL_BAR)
  const together = bothRounds(all)
  const pairs = nullsOf(cells, 1).map((cell) => ({
    cell,
    both: bothRounds(all.filter((other) => sameKind(other, cell))),
  }))
  const highest = pairs.reduce((a, b) => (b.both.value > a.both.value ? b : a))
  return `## A treatment that does nothing: how often is it said to help?

At most 5 in 100 is the bar, over all looks together. All twelve kinds and both rounds together: ${percent(together)}. The highest:
${percent(helps(worst, LAST_WEEK))} (${kindOf(worst)}, round ${worst.round}). ${
    over.length === 0
      ? 'No cell is above the bar.'
      : `${over.length} of ${all.length} cells lie above 5.0: ${over.map((cell) => `${kindOf(cell)}, round ${cell.round} (${percent(helps(cell, LAST_WEEK))})`).join('; ')}.`
  } The second round repeats the first with other seeds. The highest of
both rounds together: ${percent(highest.both)} (${kindOf(highest.cell)}).

![False helps in twelve kinds of people, with 95 % intervals](calibration/false-helps.svg)`
}

const bothRounds = (cells: readonly CellResult[]): Share =>
  share(
    cells.reduce((sum, cell) => sum + cell.helps[LAST_WEEK]!, 0),
    cells.reduce((sum, cell) => sum + cell.people, 0),
  )

function twelveCells(cells: readonly CellResult[]): string {
  const rows = nullsOf(cells, 1).map((cell) => {
    const halved = withRatio(cells, cell, 0.5)
    const again = nullsOf(cells, 2).find((other) => sameKind(other, cell))
    return [
      kindOf(cell),
      percent(helps(cell, LAST_WEEK)),
      again ? percent(helps(again, LAST_WEEK)) : '',
      percent(worse(cell, LAST_WEEK)),
      percent(nothing(cell, LAST_WEEK)),
      percent(open(cell, LAST_WEEK)),
      halved ? percent(nothing(halved, LAST_WEEK)) : '',
      halved ? percent(worse(halved, LAST_WEEK)) : '',
    ]
  })
  return `## The twelve cells at week 26

The first five columns are people whose treatment does nothing (${nullsOf(cells, 1)[0]!.people.toLocaleString('en-GB')} a cell and round); the last two are people whose treatment
truly halves their cramps.

${table(
  [
    'no effect',
    'false “helps”',
    'the same, other seeds',
    'false “worse”',
    '“nothing worth having”',
    'cannot tell yet',
    'halved: false “nothing”',
    'halved: “worse”',
  ],
  rows,
)}`
}

function waiting(cells: readonly CellResult[]): string {
  const rows = nullsOf(cells, 1).flatMap((like) =>
    [1, 0.75, 0.5, 0.36].flatMap((ratio) => {
      const cell = withRatio(cells, like, ratio)
      return cell ? [[kindOf(cell), String(ratio), ...WEEKS.map((week) => percent(open(cell, week)))]] : []
    }),
  )
  return `## How long people wait: “cannot tell yet” by week

![What people are told, week by week](calibration/endings.svg)

${table(['', 'true ratio', ...WEEKS.map((week) => `week ${week}`)], rows)}`
}

function power(cells: readonly CellResult[]): string {
  const rows = nullsOf(cells, 1).flatMap((like) =>
    [0.75, 0.5, 0.36].flatMap((ratio) => {
      const cell = withRatio(cells, like, ratio)
      if (cell === undefined || cell.ancova === null) return []
      return [
        [
          kindOf(cell),
          String(ratio),
          percent(helps(cell, 12)),
          published(cell, 'week12'),
          percent(share(cell.ancova.week12, cell.people)),
          percent(helps(cell, LAST_WEEK)),
          published(cell, 'week26'),
          percent(share(cell.ancova.week26, cell.people)),
        ],
      ]
    }),
  )
  const others = cells.filter((cell) => cell.unitNights === 2 || cell.unitNights === 14 || cell.washoutNights > 0)
  const kinds = others.filter((cell) => cell.ratio === 1)
  return `## A treatment that works: how often is it found?

Beside it, the same people and looks judged by a lag-1 ANCOVA (night's count on arm and the count of the night before),
with the critical value that gives it the same false “helps” by week 26 as our rule has in the same cell. It never says
“nothing worth having”. _Aimed at_: what the plainer rule that ours was chosen beside (0.991 in units of 7 throughout) found among
${PUBLISHED_PEOPLE} other people, so with an error of up to 2 of its own.${belowPublished(cells)}

${table(['', 'true ratio', 'helps, week 12', 'aimed at', 'ANCOVA, week 12', 'helps, week 26', 'aimed at', 'ANCOVA, week 26'], rows)}

Units of 2 and 14 nights have bars of their own. The app leaves out the first night of a week and the first two of a fortnight,
because a treatment may take or outlast them; that costs power, and no more false alarms:

${table(
  ['', 'false “helps”, week 26', 'halved: helps, week 12', 'halved: helps, week 26', 'halved: false “nothing”'],
  kinds.flatMap((like) => {
    const halved = withRatio(cells, like, 0.5)
    return [
      [
        kindOf(like),
        percent(helps(like, LAST_WEEK)),
        ...(halved === undefined
          ? ['', '', '']
          : [percent(helps(halved, 12)), percent(helps(halved, LAST_WEEK)), percent(nothing(halved, LAST_WEEK))]),
      ],
    ]
  }),
)}`
}

/** Which kinds lie under what was aimed at by more than two standard errors of both. */
function belowPublished(cells: readonly CellResult[]): string {
  const below = PUBLISHED_POWER.flatMap((aimed) => {
    const cell = perfect(cells).find(
      ({ perWeek, unitNights, ratio, spells, round }) =>
        perWeek === aimed.perWeek &&
        unitNights === aimed.unitNights &&
        ratio === aimed.ratio &&
        spells.rho === 0.5 &&
        round === 1,
    )!
    return ([12, 26] as const).flatMap((week) => {
      const theirs = share((PUBLISHED_PEOPLE * (week === 12 ? aimed.week12 : aimed.week26)) / 100, PUBLISHED_PEOPLE)
      const ours = helps(cell, week)
      const errors = (theirs.value - ours.value) / Math.hypot(theirs.error, ours.error)
      return errors > 2 ? [`${kindOf(cell)}, ratio ${aimed.ratio}, week ${week} (${errors.toFixed(1)})`] : []
    })
  })
  if (below.length === 0) return ' None of ours lies more than two standard errors of both under it.'
  return ` More than two standard errors of both under it: ${below.join('; ')}. The rest lie within chance of it.`
}

function published(cell: CellResult, week: 'week12' | 'week26'): string {
  if (cell.spells.rho !== 0.5) return ''
  const known = PUBLISHED_POWER.find(
    ({ perWeek, unitNights, ratio }) =>
      perWeek === cell.perWeek && unitNights === cell.unitNights && ratio === cell.ratio,
  )
  return known === undefined ? '' : String(known[week])
}

function coverage(cells: readonly CellResult[]): string {
  const rows = nullsOf(cells, 1).flatMap((like) =>
    [1, 0.5].flatMap((ratio) => {
      const cell = withRatio(cells, like, ratio)
      if (cell === undefined) return []
      const { week12, week26, asked } = cell.covered
      return [[kindOf(cell), String(ratio), percent(share(week12, asked)), percent(share(week26, asked))]]
    }),
  )
  return `## Do 95 % intervals hold the truth?

Exact fits at fixed nights, whatever was said before. The prior expects effects between 0.14 and 7; at one fixed truth an
interval need not hold exactly 95 in 100, but at least 91. Over truths drawn from the prior see below.

${table(['', 'true ratio', 'end of week 12', 'end of week 26'], rows)}`
}

function imperfections(cells: readonly CellResult[]): string {
  const rows = IMPERFECTIONS.flatMap((imperfection) =>
    cells
      .filter((cell) => cell.imperfection === imperfection && cell.ratio === 1)
      .map((cell) => {
        const halved = withRatio(cells, cell, 0.5)
        return [
          IMPERFECTION_WORDS[imperfection],
          `${cell.perWeek} a week, ${unitOf(cell)}`,
          percent(helps(cell, LAST_WEEK)),
          percent(worse(cell, LAST_WEEK)),
          percent(share(cell.guarded, Math.max(1, cell.looks))),
          percent(share(cell.covered.week26, cell.covered.asked)),
          halved ? percent(helps(halved, LAST_WEEK)) : '',
          halved ? percent(nothing(halved, LAST_WEEK)) : '',
        ]
      }),
  )
  return `## What real diaries do and the model does not assume

Spells with lag-1 correlation 0.5 in all of them. _Guarded_: looks in a hundred where the guard on unequal recording
withheld a verdict. Coverage is of the true ratio, with no effect, at week 26.

![False helps under eleven imperfections](calibration/imperfect.svg)

${table(
  [
    'what happens',
    '',
    'false “helps”',
    'false “worse”',
    'guarded',
    'covered, week 26',
    'halved: helps',
    'halved: false “nothing”',
  ],
  rows,
)}

${whereItFails(cells)}`
}

function whereItFails(cells: readonly CellResult[]): string {
  const list = beyondBars(cells).map(({ cell, what, share: found, bar, clearly }) => {
    const where = `${IMPERFECTION_WORDS[cell.imperfection as keyof typeof IMPERFECTION_WORDS]}, ${cell.perWeek} a week, ${unitOf(cell)}`
    return `- ${where}: ${what} ${percent(found)}, bar ${bar}${clearly ? '' : ' (within chance of it)'}`
  })
  return `**Where it does not hold.** Every figure of this table beyond the bar that the twelve kinds are held to (false “helps” and false
“nothing” at most 5 in 100, intervals at least 91):

${list.length === 0 ? '- none' : list.join('\n')}

Cramps left out on treatment nights look exactly like a treatment that works: no analysis of the diary alone can tell the
two apart, and the guard sees only whole nights that are missing. Quiet usual nights that are skipped are seen by the
guard when they are many, and not when they are few; where it withholds most looks, few people get an answer at all. A treatment
forgotten after bad nights is read as drawn, so its effect is diluted, and a true halving may be called too little. The diary therefore asks for last night in the same way every
morning, and never shows an answer before the test is over.`
}

const READING = `## What this page cannot tell

- People were drawn from a model, with one size of spells (0.8) that fits what little is known; nobody has yet published
  night by night diaries of leg cramps.
- Everyone here follows the schedule for 26 weeks, but for the imperfections named. Giving up is not among them.
- The 5 in 100 are per treatment. Of people who test ten useless ones, three or four in ten will be told of at least one that it
  helps.`
