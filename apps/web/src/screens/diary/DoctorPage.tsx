import { GROUP_IDS } from '@uncramp/nutrition'
import { type DoctorPage as Page, toSheet } from '@uncramp/report'
import type { Paper } from '@uncramp/report-pdf'
import type { JSX } from 'preact'
import { Icon } from '../../drawings/Icon.tsx'
import { createDoctorPage, type DoctorPageModel } from '../../models/doctorPage.ts'
import { foodCase, systemOf } from '../../models/foodCase.ts'
import { foodResult } from '../../models/foodResult.ts'
import type { HealthData } from '../../models/health.ts'
import { today } from '../../models/nightClock.ts'
import type { Region } from '../../models/region.ts'
import { useApp, useLoaded } from '../../parts/context.ts'
import { OneMoment } from '../../parts/OneMoment.tsx'
import { Screen } from '../../parts/Screen.tsx'
import { Segment } from '../../parts/Segment.tsx'
import { Title } from '../../parts/Title.tsx'
import { YesNo } from '../../parts/YesNo.tsx'
import { printInWorker } from '../../printer/client.ts'
import { food } from '../../words/food.ts'
import { later } from '../../words/later.ts'
import { locale } from '../../words/locale.ts'
import { page as pageWords } from '../../words/page.ts'
import { safety } from '../../words/safety.ts'
import { words } from '../../words.ts'
import { SheetView } from './SheetView.tsx'
import { VisitQuestions } from './VisitQuestions.tsx'

const text = later.doctorPage
const PARTS = ['medicines', 'sleep', 'food'] as const
const PAPERS = (['a4', 'letter'] as const).map((value: Paper) => ({ value, text: text.papers[value] }))

/** One page for a visit: what stands on it, and the way to have it on paper. */
export function DoctorPage(): JSX.Element {
  const model = useLoaded((app) =>
    createDoctorPage(app, {
      questions: safety.said.questions,
      cards: safety.said.cards,
      labs: food.said.labs,
      things: pageWords.names,
      food: (health) => foodLines(health, app.settings.region.value),
    }),
  )
  const page = model.page.value
  return (
    <Screen tab="diary" back={{ href: '/diary/share', text: words.common.back }} mainClass="end doctor-page">
      <div class="no-print">
        <Title text={text.title} class="tight" />
      </div>
      {page === null ? (
        model.step.value.type === 'failed' ? (
          <p role="alert">{text.failed}</p>
        ) : (
          <OneMoment />
        )
      ) : model.isEmpty.value ? (
        <p class="lead">{text.empty}</p>
      ) : (
        <Made model={model} page={page} />
      )}
    </Screen>
  )
}

function Made({ model, page }: { readonly model: DoctorPageModel; readonly page: Page }): JSX.Element {
  const { deps } = useApp()
  const sheet = toSheet(page, pageWords, locale())
  const { type } = model.step.value
  const save = () =>
    model.save(text.fileName(today(deps.clock)), (_, paper) =>
      printInWorker({ sheet, paper, at: Date.parse(deps.clock.local()) }),
    )
  return (
    <>
      <div class="no-print">
        <p class="lead">{text.lead}</p>
        <p class="aside">{text.blanks}</p>
        <div class="card aside">
          <h2>{text.choose}</h2>
          {PARTS.map((part) => (
            <YesNo
              key={part}
              id={`page-${part}`}
              question={text.parts[part]}
              answer={model.choice.value[part]}
              onAnswer={(isOn) => model.choose(part, isOn)}
            />
          ))}
          <h3 id="page-paper" class="spaced">
            {text.paper}
          </h3>
          <Segment
            class="c2"
            labelledBy="page-paper"
            options={PAPERS}
            isChosen={(paper) => paper === model.paper.value}
            onChoose={model.choosePaper}
          />
        </div>
        <VisitQuestions model={model} />
        <p class="aside" role="status">
          {type === 'making' ? text.making : type === 'saved' ? text.saved : ''}
        </p>
        {type === 'failed' && (
          <p class="aside" role="alert">
            {text.failed}
          </p>
        )}
        <div class="stack-s aside">
          <button type="button" class="btn" aria-disabled={type === 'making'} onClick={() => void save()}>
            <Icon name="down" /> {text.save}
          </button>
          <button type="button" class="btn ghost" onClick={() => deps.platform.print()}>
            <Icon name="printer" /> {text.printHere}
          </button>
        </div>
        <h2>{text.preview}</h2>
      </div>
      <SheetView sheet={sheet} behind={text.behind} behindHow={text.behindHow} />
    </>
  )
}

/** What the rough food check says of each nutrient. Nothing, where it was not done or cannot be judged. */
function foodLines(health: HealthData, region: Pick<Region, 'id'>): readonly string[] {
  if (!GROUP_IDS.some((id) => health.usualWeek[id] !== undefined)) return []
  const given = foodCase(health, systemOf(health, region))
  if (given === null) return []
  return foodResult(health.usualWeek, given).flatMap(({ nutrient, result }) =>
    result.type === 'judged'
      ? [text.food(food.said.nutrients[nutrient], food.said.week.categories[result.category])]
      : [],
  )
}
