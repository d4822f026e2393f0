import type { Ending, Leaning } from '@uncramp/trial'
import type { Answer, EstimatedAnswer, TreatmentAnswer } from './answer.ts'
import type { Diary } from './diary.ts'
import type { SecondOpinion } from './randomised.ts'
import { amount, between, betweenOfTen, chance, events, ofTen, perWeek, steps } from './words.ts'

/** The answer as a person reads it. */
export function toSentences(answer: Answer, diary: Diary): string {
  const parts = [
    nightsSentence(answer, diary),
    ...(answer.treatments.every(isNotTestable) ? [rateAlone(answer, diary)] : []),
    ...answer.treatments.map((treatment) => treatmentSentences(treatment, diary, answer.ending !== null)),
    ...(answer.ending === null ? [] : [`How the test ends: ${endingSentence(answer.ending)}${sinceWeek(answer)}`]),
    ...(answer.second_opinion === undefined ? [] : [`Second opinion: ${coinSentence(answer.second_opinion)}`]),
    answer.notes.join('\n'),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function nightsSentence({ nights }: Answer, diary: Diary): string {
  const missing =
    nights.missing === 0 ? '' : ` ${nights.missing} are not known, and not known is never counted as none.`
  return `${nights.recorded} of ${nights.total} ${steps(diary)} are recorded.${missing}`
}

function rateAlone({ weekly_without }: Answer, diary: Diary): string {
  return `About ${perWeek(weekly_without.q50, diary)} (95 chances in 100: ${between(weekly_without)}).`
}

function treatmentSentences(treatment: TreatmentAnswer, diary: Diary, drawnByLot: boolean): string {
  const lines = isNotTestable(treatment)
    ? ['It cannot be tested: it is the same on every recorded night.']
    : [...rateSentences(treatment, diary), ...chanceSentences(treatment, drawnByLot)]
  return [treatment.label, ...lines.map((line) => `  ${line}`)].join('\n')
}

function isNotTestable(treatment: TreatmentAnswer): treatment is Exclude<TreatmentAnswer, EstimatedAnswer> {
  return 'not_testable' in treatment
}

function rateSentences({ ratio, weekly_with, weekly_without, nights }: EstimatedAnswer, diary: Diary): string[] {
  return [
    `Recorded: ${nights.with} with it, ${nights.without} without.`,
    `Without it: about ${perWeek(weekly_without.q50, diary)} (95 chances in 100: ${between(weekly_without)}).`,
    `With it: about ${amount(weekly_with.q50)} (${between(weekly_with)}).`,
    `For every 10 ${events(diary)} without it, ${ofTen(ratio.q50)} with it (${betweenOfTen(ratio)}).`,
  ]
}

function chanceSentences(answer: EstimatedAnswer, drawnByLot: boolean): string[] {
  const helps = chance(answer.prob_ratio_below_1)
  const worth = chance(answer['prob_ratio_below_0.75'])
  if (!drawnByLot) return [`Chance that it goes with fewer: ${helps}. With at least a quarter fewer: ${worth}.`]
  return [`Chance that it helps: ${helps}. That it is worth having, at least a quarter fewer: ${worth}.`]
}

export function endingSentence(ending: Ending): string {
  switch (ending.type) {
    case 'helps':
      return ending.worthwhile ? 'it helps.' : 'it helps, but by less than a quarter.'
    case 'nothing-worth-having':
      return 'it does nothing worth having.'
    case 'makes-it-worse':
      return 'it makes it worse.'
    case 'cannot-tell-yet':
      return `it cannot tell yet. ${stillOpenSentence(ending)}`
  }
}

function stillOpenSentence({ because, leaning }: Extract<Ending, { type: 'cannot-tell-yet' }>): string {
  switch (because) {
    case 'too-early':
      return 'It needs at least 8 weeks and 4 complete pairs.'
    case 'recording-differs':
      return 'Nights were recorded more often on one side, so the two sides cannot be compared.'
    case 'not-testable':
      return 'One side has no recorded night.'
    case 'undecided':
      return leaningSentence(leaning)
  }
}

function sinceWeek({ ending_week }: Answer): string {
  return ending_week === null || ending_week === undefined
    ? ''
    : ` This was clear at the end of week ${ending_week}, and is final.`
}

/** From here on chance alone explains an E-value at most once in 20 times. */
const ENOUGH = 20

export function coinSentence({ coin_helps, coin_worse, pairs, p_fewer }: SecondOpinion): string {
  if (pairs === 0) return 'no pair is over yet, so there is nothing to guess from.'
  const highest = Math.max(1, coin_helps, coin_worse)
  if (highest < ENOUGH) {
    return `a guesser who sees only your counts cannot yet beat a coin at naming the nights drawn for it (${amount(highest)} to 1 at best; 20 to 1 counts). The answer above stands by itself.${likelyByOrder(p_fewer)}`
  }
  const way = coin_helps >= coin_worse ? 'fewer' : 'more'
  return `the nights drawn for it stand out in your diary: they have ${way}. A guesser who looks for ${way} wins ${amount(highest)} to 1 against a coin. By chance alone such a guesser gets to 20 to 1 at most 1 time in 20.${likelyByOrder(p_fewer)}`
}

/** The exact randomisation test, for one look. */
function likelyByOrder(p_fewer: number | null): string {
  if (p_fewer === null) return ''
  return ` If it did nothing, ${chance(p_fewer)} of the orders that could have been drawn would give it as few cramps as it had, or fewer.`
}

function leaningSentence(leaning: Leaning): string {
  switch (leaning) {
    case 'helps':
      return 'So far it leans towards helping.'
    case 'worse':
      return 'So far it leans towards making it worse.'
    case 'none':
      return 'So far it leans neither way.'
  }
}
