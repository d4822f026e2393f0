// Warning signs as data, and the small engine that runs them. It never says what a person has, only how soon to get help.

// One question a screen, and what the answers come to.
export { nextQuestion, type Question, type Reason, type Triage, triage } from './check.ts'
// What to ask a person who is in a cramp now.
export { type CrampNowQuestion, questionsForCrampNow } from './crampNow.ts'
// Where each sign is written.
export { SOURCES, type Source, type SourceId } from './sources.ts'
export { type Answer, countsAsYes, moreUrgent, type Urgency } from './urgency.ts'
