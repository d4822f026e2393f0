import { type Because, QUESTIONS } from '@uncramp/safety'
import { words as en } from '@uncramp/safety/en'
import type { Blocked, CheckAnswer, Flag } from './answer.ts'

/** What the answers come to, for a person to read. With an emergency, nothing but that. */
export function toCheckSentences(answer: CheckAnswer): string {
  const { title, body } = en.cards[answer.card]
  if (answer.card === 'crisis') return page([`${title}. ${body}`, en.signs.rf_self_harm])
  const signs = answer.flags.filter(({ type }) => type === 'warning-sign')
  const head = [`${title}. ${body}`, ...signs.map(flagLines)]
  if (answer.urgency === 'emergency') return page(head)
  const likes = answer.flags.filter(({ type }) => type === 'look-alike')
  const withCramps = answer.flags.filter(({ type, why }) => type === 'medicine' && why === en.medicines)
  return page([
    ...head,
    ...(answer.usual_pattern ? [en.usualPattern] : []),
    ...(likes.length === 0 ? [] : [`${en.lookAlike} ${likes.map(({ why }) => why).join('; ')}.`]),
    ...withCramps.map(({ because, why }) => `${because.map(short).join(', ')}: ${why}`),
    ...answer.unknown_medicines.map((name) => `${name}: ${en.unknownMedicines}`),
    ...LEVELS.flatMap(([level, words]) =>
      blockedLines(
        words,
        answer.blocked.filter((one) => one.level === level),
      ),
    ),
    ...(answer.next === null ? [] : [unfinished(answer.next)]),
  ])
}

/** Every question by its screen, with the name it has in the file. */
export function toQuestionList(): string {
  const width = Math.max(...QUESTIONS.map(({ id }) => id.length))
  const screens = [...new Set(QUESTIONS.map(({ screen }) => screen))]
  return page(
    screens.map((screen) =>
      [
        `Screen ${screen}`,
        ...QUESTIONS.filter((question) => question.screen === screen).map(
          ({ id }) => `  ${id.padEnd(width)}  ${en.questions[id]}`,
        ),
      ].join('\n'),
    ),
  )
}

const LEVELS = [
  ['never', 'Not to be started by yourself'],
  ['ask-first', 'Ask a doctor or pharmacist first'],
  ['care', 'With care'],
] as const

const page = (parts: readonly string[]) => `${parts.join('\n\n')}\n`

const flagLines = ({ id, urgency, seen_on, why, because }: Flag) =>
  [
    `${why} (${id}, ${urgency})`,
    `  You said: ${because.map(short).join('; ')}`,
    ...(seen_on === null ? [] : [`  A doctor saw this on ${seen_on}.`]),
  ].join('\n')

function blockedLines(words: string, blocked: readonly Blocked[]): readonly string[] {
  if (blocked.length === 0) return []
  const lines = blocked.flatMap(({ treatment, reasons }) => [
    `  ${treatment}`,
    ...reasons.map(({ id, why, because }) => `    ${why} (${id}: ${because.map(short).join('; ')})`),
  ])
  return [`${words}:\n${lines.join('\n')}`]
}

const AMOUNTS = {
  magnesiumMg: ['magnesium', 'mg'],
  vitaminDUg: ['vitamin D', 'µg'],
  vitaminB6Mg: ['B6', 'mg'],
} as const

function short(because: Because): string {
  switch (because.type) {
    case 'question':
      return `${because.id} ${because.answer}`
    case 'medicine':
      return because.name
    case 'supplement':
      return `${AMOUNTS[because.amount][0]} ${because.total} ${AMOUNTS[because.amount][1]} a day in total`
    case 'number':
      return `${because.of} ${because.value}`
    case 'blood':
      return `${because.of} in the blood ${because.value}`
    case 'anyone':
      return 'holds for everyone'
  }
}

function unfinished({ screen, ask }: NonNullable<CheckAnswer['next']>): string {
  return `The check is not finished. What is not answered counts neither way. Next, screen ${screen}: ${ask.join(', ')}.`
}
