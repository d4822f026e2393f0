import type { Link } from '../../models/factors.ts'
import { nights } from './common.ts'

/** Cramps on 100 nights, whole; never 0 where there may be some. */
function per100(cramps: number): string {
  return cramps < 1 ? 'menos de 1' : String(Math.round(cramps))
}

/** "Cerca de menos de 1" is no Spanish. */
const about = (cramps: number): string => {
  const said = per100(cramps)
  const name = said === '1' || cramps < 1 ? 'calambre' : 'calambres'
  return cramps < 1 ? `${said} ${name}` : `cerca de ${said} ${name}`
}

const LINK: Readonly<Record<Link, string>> = {
  more: 'Se dio con más calambres',
  fewer: 'Se dio con menos calambres',
  unclear: 'Sin relación clara',
}

export const goesWith = {
  title: 'Qué acompaña a las noches malas',
  lead: 'Ponemos sus noches junto a lo que hizo el día antes.',
  reading: (done: number, of: number) => `Leyendo sus noches. Van ${done} de ${of}.`,
  failed: 'No se pudo calcular. Su diario sigue aquí. Pruebe otra vez.',
  none: 'Aún no hay nada que mostrar.',
  noneHow: (least: number) =>
    `Por la mañana, marque lo que hizo el día antes. Hacen falta ${least} noches con ello y ${least} sin ello.`,
  link: (link: Link) => LINK[link],
  looked: (factors: number) =>
    factors === 1
      ? 'Miramos 1 cosa.'
      : `Miramos ${factors} cosas. Una de ellas puede llamar la atención solo por azar. Por eso pedimos más antes de hablar de una relación.`,
  notCause:
    'Que dos cosas vayan juntas no quiere decir que una cause la otra. Una mala semana puede cambiar sus días y también sus noches.',
  testIt: 'Para averiguar qué ayuda, haga una prueba justa de una sola cosa',
  cut: 'Miramos sus últimos 2 años.',
  arms: 'Se tienen en cuenta las noches de una prueba.',
  /** Of 100 nights each. */
  counts: (withIt: number, low: number, high: number, without: number) =>
    `En 100 noches con ello: ${about(withIt)}. Podrían ser de ${per100(low)} a ${per100(high)}. En 100 noches sin ello: ${per100(without)}.`,
  base: (there: number, without: number) => `De ${nights(there)} con ello y ${without} sin ello.`,
  fewerEnd: 'menos calambres',
  moreEnd: 'más calambres',
  ticks: { quarter: '¼', half: '½', same: 'igual', twice: '2×', four: '4×' },
  tooFew: 'Pocas noches para saberlo',
  tooFewLine: (there: number, without: number, least: number) =>
    `${nights(there)} con ello, ${without} sin ello. Hacen falta ${least} de cada tipo.`,
  columns: ['El día antes', 'Lo que vimos', 'En 100 noches con ello', 'Podrían ser', 'En 100 noches sin ello'],
  per100,
  rangeOf: (low: number, high: number) => `de ${per100(low)} a ${per100(high)}`,
}
