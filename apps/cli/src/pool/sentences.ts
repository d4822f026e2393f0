import { betweenOfTen, chance, ofTen } from '../analyze/words.ts'
import type { EffectAnswer, PoolAnswer } from './answer.ts'

/** The answer as a person reads it. */
export function toPoolSentences(answer: PoolAnswer): string {
  const { people, mu, tau, typical_person, new_person, one_person, notes } = answer
  const parts = [
    `${people} ${people === 1 ? 'person' : 'people'} pooled. For every 10 cramps without the treatment:`,
    [
      `  the typical person      ${tenWith(typical_person)}.`,
      `  the next person         ${tenWith(new_person)}. Chance that it helps: ${chance(new_person.prob_ratio_below_1)}.`,
    ].join('\n'),
    `Log rate ratio: mu ${number(mu.mean)} (95 chances in 100: ${number(mu.q025)} to ${number(mu.q975)}); tau, from person to person, ${number(tau.mean)} (${number(tau.q025)} to ${number(tau.q975)}).`,
    one_person === null ? '' : onePerson(one_person),
    notes.join('\n'),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function onePerson({ own, steadied, others }: NonNullable<PoolAnswer['one_person']>): string {
  const among = others === 1 ? 'with 1 other' : `with ${others} others`
  return [
    'Her own result:',
    `  ${'from her nights only'.padEnd(22)}  ${tenWith(own)}. Chance that it helps: ${chance(own.prob_ratio_below_1)}.`,
    others === 0
      ? '  There is nobody else to steady it by.'
      : `  ${among.padEnd(22)}  ${tenWith(steadied)}. Chance that it helps: ${chance(steadied.prob_ratio_below_1)}.`,
    'A verdict reads her own nights only.',
  ].join('\n')
}

function tenWith({ ratio }: Pick<EffectAnswer, 'ratio'>): string {
  return `${ofTen(ratio.q50)} with it (${betweenOfTen(ratio)})`
}

function number(value: number): string {
  return value.toFixed(2).replace(/^-0\.00$/, '0.00')
}
