import { computed, type ReadonlySignal, signal } from '@preact/signals'
import {
  type DoctorPage,
  doctorPage,
  isEmptyPage,
  ownQuestionsIn,
  type PageChoice,
  type PageInput,
  tidyQuestion,
} from '@uncramp/report'
import type { Paper } from '@uncramp/report-pdf'
import type { AppModel } from './app.ts'
import { type HealthData, readHealth } from './health.ts'
import { lastNightOver } from './nightClock.ts'
import { type HealthNames, pageHealth } from './pageHealth.ts'
import { pageTest } from './pageTests.ts'
import { faultOf, type QuestionFault, questionsEdit } from './visitQuestions.ts'

/** Where Letter is the usual paper: Unicode CLDR 48, measurementSystem. */
const LETTER = ['US', 'CA', 'MX', 'CL', 'CO', 'CR', 'PA', 'PH', 'DO', 'NI']

export type PageStep = { readonly type: 'choose' | 'making' | 'saved' | 'failed' }

export interface DoctorPageModel {
  /** null: not read yet. */
  readonly page: ReadonlySignal<DoctorPage | null>
  readonly isEmpty: ReadonlySignal<boolean>
  readonly choice: ReadonlySignal<PageChoice>
  readonly paper: ReadonlySignal<Paper>
  readonly step: ReadonlySignal<PageStep>
  load(): Promise<void>
  choose(part: keyof PageChoice, isOn: boolean): void
  choosePaper(paper: Paper): void
  /** What she wants to ask herself. */
  readonly questions: ReadonlySignal<readonly string[]>
  /** Kept in the diary. @returns why it was refused; null: it is on the page */
  ask(question: string): QuestionFault | null
  /** @param said that it is gone, beside the way back */
  dropQuestion(question: string, said: string): Promise<void>
  /** @param make gives the file; it is handed over once it stands. */
  save(name: string, make: (page: DoctorPage, paper: Paper) => Promise<Uint8Array<ArrayBuffer>>): Promise<void>
}

/** Words that the page takes from elsewhere. */
export interface PageNames extends HealthNames {
  readonly things: Readonly<Record<string, string>>
  readonly food: (data: HealthData) => readonly string[]
}

export function createDoctorPage(
  app: Pick<AppModel, 'deps' | 'settings' | 'trials' | 'saving' | 'undo'>,
  names: PageNames,
): DoctorPageModel {
  const { deps, settings, trials, saving, undo } = app
  const input = signal<PageInput | null>(null)
  const choice = signal<PageChoice>({ medicines: true, sleep: true, food: true })
  const paper = signal<Paper>(LETTER.includes(settings.region.value.id) ? 'letter' : 'a4')
  const step = signal<PageStep>({ type: 'choose' })
  const page = computed(() => (input.value === null ? null : doctorPage({ ...input.value, choice: choice.value })))
  const nameOf = (id: string): string =>
    settings.data.value.ownFactors.find((one) => one.id === id)?.name ?? names.things[id] ?? id.replaceAll('-', ' ')
  const questions = computed(() => input.value?.ownQuestions ?? [])
  const keep = (ownQuestions: readonly string[]): Promise<boolean> => {
    if (input.value !== null) input.value = { ...input.value, ownQuestions }
    step.value = { type: 'choose' }
    return saving.save([questionsEdit(ownQuestions)])
  }
  let turn = 0
  return {
    page,
    isEmpty: computed(() => page.value !== null && isEmptyPage(page.value)),
    choice,
    paper,
    step,
    async load() {
      turn += 1
      const mine = turn
      try {
        const [nights, cramps, stored] = await Promise.all([
          deps.store.nights(),
          deps.store.cramps(),
          deps.store.settings(),
        ])
        const tests = await Promise.all(trials.stands.value.map((stand) => pageTest(stand, deps.engine, nameOf)))
        if (mine !== turn) return
        const health = readHealth(stored)
        input.value = {
          ...pageHealth(health, names),
          nights,
          cramps,
          tests,
          today: lastNightOver(deps.clock),
          food: names.food(health),
          ownQuestions: ownQuestionsIn(stored),
          nameOf,
          choice: choice.value,
        }
      } catch {
        if (mine === turn) step.value = { type: 'failed' }
      }
    },
    choose: (part, isOn) => {
      choice.value = { ...choice.value, [part]: isOn }
      step.value = { type: 'choose' }
    },
    choosePaper: (chosen) => {
      paper.value = chosen
      step.value = { type: 'choose' }
    },
    questions,
    ask(question) {
      const before = questions.value
      const fault = faultOf(question, before)
      if (fault === null) void keep([...before, tidyQuestion(question)])
      return fault
    },
    async dropQuestion(question, said) {
      const before = questions.value
      if (await keep(before.filter((one) => one !== question))) undo.show(said, [questionsEdit(before)])
    },
    async save(name, make) {
      const made = page.value
      if (made === null || step.value.type === 'making') return
      step.value = { type: 'making' }
      try {
        deps.platform.download(name, 'application/pdf', await make(made, paper.value))
        step.value = { type: 'saved' }
      } catch {
        // No memory for it, or its program could not be loaded: the diary is untouched.
        step.value = { type: 'failed' }
      }
    },
  }
}
