import { addDays, dayNumber } from '../calendar.ts'
import type { PageWords } from '../words/pageWords.ts'
import { CENT_ITEMS } from './cent.ts'
import type { DoctorPage } from './doctorPage.ts'
import type { LedBy, PageSupplement } from './input.ts'
import { intervalsOf } from './intervals.ts'
import { type Pens, pensFor } from './pens.ts'
import type { Bar, Block, ChartSection, Item, Section, Sheet } from './sheet.ts'
import type { ArmNights, TestOnPage } from './tests.ts'

interface Writing {
  readonly page: DoctorPage
  readonly words: PageWords
  readonly pens: Pens
}

/** Words and rounding of a page. @param locale how dates and numbers are written, such as en-US */
export function toSheet(page: DoctorPage, words: PageWords, locale: string = words.locale): Sheet {
  const writing = { page, words, pens: pensFor(locale) }
  const { period } = page
  return {
    language: locale,
    title: words.title,
    subtitle: words.subtitle(writing.pens.full(period.from), writing.pens.full(period.to), period.nights / 7),
    blanks: [words.name, words.born],
    facts: [words.person(page.sex, page.age), words.made(writing.pens.full(page.today))].filter(Boolean).join(' '),
    first: checkSection(writing),
    figures: figuresOf(writing),
    chart: chartOf(writing),
    left: [placesSection(writing), ...testSections(writing), ...triedSection(writing), ...bloodSection(writing)],
    right: [
      ...medicinesSection(writing),
      ...conditionsSection(writing),
      ...daysSection(writing),
      ...foodSection(writing),
      questionsSection(writing),
    ],
    foot: [words.foot, words.caution],
    back: [...askedSection(writing), ...page.tests.filter(isOpen).map((test) => centSection(writing, test))],
    more: words.more,
    unprintable: words.unprintable,
    pageOf: words.pageOf,
  }
}

function figuresOf({ page, words: { figures, places }, pens }: Writing): Sheet['figures'] {
  const placed = page.places.find(({ muscle }) => muscle !== null)
  const [minutes, pain] = [page.minutes, page.pain].map((value) => (value === null ? null : pens.typed(round(value))))
  const typically = figures.typically(minutes ?? null, pain ?? null)
  const slept = page.sleptBadly
  return [
    {
      big: page.perWeek === null ? figures.noRate : figures.perWeek(pens.tenths(page.perWeek)),
      small: figures.perWeekOf(page.cramps, page.known),
    },
    {
      big: figures.withCramps(page.withCramps, page.known),
      small: [figures.withCrampsText, slept === null ? '' : figures.sleptBadly(slept.nights, slept.of)]
        .join(' ')
        .trim(),
    },
    {
      big: placed === undefined ? figures.noPlace : places.place(placed.muscle, placed.side),
      small: [placed === undefined ? figures.noPlaceText : figures.placeOf(placed.cramps, page.recorded), typically]
        .join(' ')
        .trim(),
    },
    { big: figures.recorded(page.known, page.known + page.unknown), small: figures.recordedText },
  ]
}

const round = (value: number): number => Math.round(value * 10) / 10

function checkSection(writing: Writing): Section {
  const { page, words, pens } = writing
  const { check } = page
  const { check: text } = words
  const title = text.title(check?.on == null ? null : pens.full(check.on))
  if (check === null || check.asked.length === 0) return { title, blocks: [{ type: 'text', text: text.notAsked }] }
  const others = (answer: 'no' | 'not-sure') => check.asked.filter((one) => one.answer === answer).length
  const led: Block =
    check.led.length === 0
      ? { type: 'text', text: text.none }
      : { type: 'list', mark: 'dot', items: check.led.map((by) => ({ text: ledText(by, writing) })) }
  return {
    title,
    blocks: [
      ...(check.advice === null ? [] : [{ type: 'boxed', text: text.advice(check.advice) } as const]),
      led,
      { type: 'text', text: text.answers(others('no'), others('not-sure')), small: true },
    ],
  }
}

function ledText(by: LedBy, { words: { check, medicines }, pens }: Writing): string {
  switch (by.type) {
    case 'question':
      return `${by.question} ${check.answer[by.answer].replace(':', '.')}`
    case 'medicine':
      return check.medicine(by.name)
    case 'supplement':
      return `${medicines.supplements(medicines.amounts[by.amount](pens.typed(by.total)))}.`
    case 'number':
      return check.number[by.of](by.value === 'not-sure' ? check.numberUnsure : pens.typed(by.value))
  }
}

const AMOUNTS = ['magnesiumMg', 'vitaminDUg', 'vitaminB6Mg'] as const

/** Its name and a day's amounts, as far as they were given. */
function supplementText(supplement: PageSupplement, { words: { medicines }, pens }: Writing): string {
  const amounts = AMOUNTS.flatMap((amount) => {
    const value = supplement[amount]
    return value === undefined || value === 0 ? [] : [medicines.amounts[amount](pens.typed(value))]
  })
  return [supplement.name ?? [], amounts].flat().join(', ')
}

function chartOf({ page, words: { chart }, pens }: Writing): ChartSection {
  const bars = page.weeks.map(({ from, cramps, known, before }, i): Bar & { readonly from: string } => ({
    from,
    cramps,
    unknown: 7 - known - before,
    label: known === 0 ? '?' : String(cramps),
    date: i % 2 === 0 ? pens.day(from) : '',
  }))
  const said = bars.map(({ from, cramps, unknown }) => chart.bar(pens.day(from), cramps, unknown)).join('; ')
  return {
    title: chart.title,
    alt: chart.alt(said),
    bars: bars.map(({ from: _, ...bar }) => bar),
    spans: page.tests.flatMap((test) => spanOf(test, page, chart.test(test.name))),
    key: chart.key,
  }
}

/** The randomised nights of a test, on the chart's axis of weeks. */
function spanOf(test: TestOnPage, { period }: DoctorPage, text: string): ChartSection['spans'] {
  const start = dayNumber(addDays(test.firstNight, test.baselineNights)) - dayNumber(period.from)
  const end = dayNumber(test.to) - dayNumber(period.from) + 1
  const [from, to] = [Math.max(0, start) / 7, Math.min(period.nights, end) / 7]
  return to > from ? [{ from, to, text }] : []
}

function placesSection({ page, words: { places }, pens }: Writing): Section {
  const or = (value: number | null) => (value === null ? '–' : pens.typed(round(value)))
  const rows = page.places.map(({ muscle, side, cramps, pain, minutes }) => [
    places.place(muscle, side),
    String(cramps),
    or(pain),
    or(minutes),
  ])
  const table: Block = { type: 'table', head: places.head, rows, align: ['text', 'number', 'number', 'number'] }
  const rough: readonly Block[] =
    page.roughMinutes === 0 ? [] : [{ type: 'text', text: places.rough(page.roughMinutes), small: true }]
  return { title: places.title, blocks: rows.length === 0 ? [{ type: 'text', text: '–' }] : [table, ...rough] }
}

/** The latest two in full, the others in a line each. */
function testSections(writing: Writing): readonly Section[] {
  const { page, words } = writing
  const [shown, rest] = [page.tests.slice(0, 2), page.tests.slice(2)]
  const others: readonly Section[] =
    rest.length === 0
      ? []
      : [
          {
            title: words.tests.others,
            blocks: [{ type: 'list', mark: 'dot', items: rest.map((test) => testLine(writing, test)) }],
          },
        ]
  return [...shown.map((test) => testSection(writing, test)), ...others]
}

const whenOf = ({ words: { tests }, pens }: Writing, test: TestOnPage): string =>
  tests.when(pens.full(test.from), pens.full(test.to), tests.standing[test.standing])

function resultOf({ words: { tests }, pens }: Writing, { changedSinceDrawn, result, blind }: TestOnPage): string {
  if (changedSinceDrawn) return tests.changed
  if (blind?.sealed === true) return tests.sealed
  if (result === null) return tests.shut
  const { rateRatio, probHelps } = result
  const said = tests.result(tests.endings[result.ending], result.week)
  if (rateRatio === null) return said
  const [middle, low, high] = [rateRatio.median, rateRatio.low, rateRatio.high].map(pens.hundredths) as [
    string,
    string,
    string,
  ]
  // Never 0 or 100: no test is so sure.
  const chance = probHelps === null ? null : String(Math.min(99, Math.max(1, Math.round(100 * probHelps))))
  return `${said} ${tests.ratio(middle, low, high, chance)}`
}

/** Two tests at once are told as such: each was read with the other in the model. */
const besideOf = ({ words }: Writing, { beside }: TestOnPage): string =>
  beside.length === 0 ? '' : words.tests.beside(beside)

const testLine = (writing: Writing, test: TestOnPage): Item => ({
  lead: test.name,
  text: [whenOf(writing, test), resultOf(writing, test), besideOf(writing, test)].filter(Boolean).join(' '),
})

function testSection(writing: Writing, test: TestOnPage): Section {
  const { words, pens } = writing
  const row = (name: string, { known, cramps }: ArmNights) => [
    name,
    String(cramps),
    String(known),
    known === 0 ? '–' : pens.tenths((7 * cramps) / known),
  ]
  // A test still shut shows no numbers by side: they would tip her hope, and his.
  const table: readonly Block[] =
    test.result === null || !isOpen(test)
      ? []
      : [
          {
            type: 'table',
            head: words.tests.head,
            rows: [row(words.tests.control, test.control), row(test.name, test.treated)],
            align: ['text', 'number', 'number', 'number'],
          },
        ]
  return {
    title: words.tests.title(test.name),
    blocks: [
      { type: 'text', text: whenOf(writing, test) },
      ...table,
      ...(isOpen(test) ? intervalsOf(test, words.tests, pens) : []),
      { type: 'text', text: [resultOf(writing, test), besideOf(writing, test)].filter(Boolean).join(' ') },
      {
        type: 'text',
        text: words.tests.how(test.unitNights, test.pairs, test.washoutNights, words.blind(test.blind, pens.full)),
        small: true,
      },
    ],
  }
}

function triedSection({ page, words: { tried } }: Writing): readonly Section[] {
  if (page.tried.length === 0) return []
  const items = page.tried.map(({ name, nights }) => ({ text: tried.line(name, nights) }))
  return [
    {
      title: tried.title,
      blocks: [
        { type: 'list', mark: 'dot', items },
        { type: 'text', text: tried.note, small: true },
      ],
    },
  ]
}

function medicinesSection(writing: Writing): readonly Section[] {
  const { medicines, supplements } = writing.page
  const text = writing.words.medicines
  if (medicines === undefined || medicines === null) return []
  const items: readonly Item[] = [
    ...medicines.map(({ name, linked }) => ({ text: linked ? `${name} *` : name })),
    ...(supplements ?? [])
      .map((one) => supplementText(one, writing))
      .filter((one) => one !== '')
      .map((one) => ({ text: text.supplements(one) })),
  ]
  const linked: readonly Block[] = medicines.some((one) => one.linked)
    ? [{ type: 'text', text: text.linked, small: true }]
    : []
  return [{ title: text.title, blocks: [listOr(items, text.none), ...linked] }]
}

const listOr = (items: readonly Item[], none: string): Block =>
  items.length === 0 ? { type: 'text', text: none } : { type: 'list', mark: 'dot', items }

function conditionsSection({ page: { conditions }, words: { conditions: text, check } }: Writing): readonly Section[] {
  if (conditions === null) return []
  const items = conditions.map(({ question, answer }) => ({ lead: check.answer[answer], text: question }))
  return [{ title: text.title, blocks: [listOr(items, text.none)] }]
}

function bloodSection({ page, words: { blood }, pens }: Writing): readonly Section[] {
  if (page.blood.length === 0) return []
  const or = (value: number | null) => (value === null ? null : pens.typed(value))
  const items = page.blood.map(({ name, value, unit, low, high, on }) => ({
    text: blood.line(
      name,
      `${pens.typed(value)} ${unit}`,
      low === null && high === null ? null : blood.range(or(low), or(high)),
      on === null ? null : pens.full(on),
    ),
  }))
  return [
    {
      title: blood.title,
      blocks: [
        { type: 'list', mark: 'dot', items },
        { type: 'text', text: blood.note, small: true },
      ],
    },
  ]
}

function daysSection({ page, words: { days } }: Writing): readonly Section[] {
  if (page.exposures.length === 0) return []
  const items = page.exposures.map(({ name, days: count, of }) => ({ text: days.line(name, count, of) }))
  return [{ title: days.title, blocks: [{ type: 'list', mark: 'dot', items }] }]
}

function foodSection({ page, words: { food } }: Writing): readonly Section[] {
  if (page.food.length === 0) return []
  return [
    {
      title: food.title,
      blocks: [
        { type: 'list', mark: 'dot', items: page.food.map((text) => ({ text })) },
        { type: 'text', text: food.note, small: true },
      ],
    },
  ]
}

function questionsSection({ page, words: { questions } }: Writing): Section {
  // Hers first: what is cut on a full page is the app's.
  const items = [...page.ownQuestions, ...page.questions.map((id) => questions.say[id])].map((text) => ({ text }))
  return {
    title: questions.title,
    blocks: [
      { type: 'list', mark: 'box', items },
      { type: 'lines', lines: 2 },
    ],
  }
}

/** Every warning sign that was asked, on the back. */
function askedSection({ page: { check }, words: { check: text } }: Writing): readonly Section[] {
  if (check === null || check.asked.length === 0) return []
  const items = check.asked.map(({ question, answer }) => ({ lead: text.answer[answer], text: question }))
  return [{ title: text.back, blocks: [{ type: 'list', mark: 'dot', items }] }]
}

/** The checklist has the order in full: it waits until the seal is opened. */
const isOpen = ({ blind }: TestOnPage): boolean => blind?.sealed !== true

function centSection({ page, words: { cent }, pens }: Writing, test: TestOnPage): Section {
  const facts = { test, conditions: page.conditions?.length ?? 0, medicines: page.medicines?.length ?? 0 }
  return {
    title: cent.title(test.name),
    blocks: [
      { type: 'text', text: cent.lead, small: true },
      {
        type: 'table',
        head: cent.head,
        rows: CENT_ITEMS.map((item) => [item, cent.about[item], cent.answers[item](facts, pens)]),
        align: ['narrow', 'text', 'text'],
      },
    ],
  }
}
