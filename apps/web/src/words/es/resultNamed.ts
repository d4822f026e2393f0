import type { Ending } from '@uncramp/trial'
import { capital } from '../locale.ts'
import { result } from './result.ts'

function title(ending: Ending): string {
  switch (ending.type) {
    case 'helps':
      return ending.worthwhile ? 'le ayuda' : 'le ayuda, pero menos que el mínimo fijado'
    case 'nothing-worth-having':
      return 'no le da nada que valga la pena'
    case 'makes-it-worse':
      return 'empeora sus calambres'
    case 'cannot-tell-yet':
      return result.title(ending)
  }
}

/** The chance that it helps at all, in words. Same bands everywhere. */
function chanceWords(inHundred: number): string {
  if (inHundred >= 95) return 'es casi seguro que esto le ayuda'
  if (inHundred >= 80) return 'es muy probable que esto le ayude'
  if (inHundred >= 60) return 'puede que esto le ayude'
  if (inHundred >= 40) return 'puede que esto le ayude, o puede que no'
  if (inHundred >= 20) return 'puede que esto no le ayude'
  return 'es muy probable que esto no le ayude'
}

const dots = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`
const hundredDots = (n: number, means: string): string =>
  `100 puntos. ${dots(n, 'está lleno', 'están llenos')}: ahí, ${means}. ${dots(100 - n, 'está vacío', 'están vacíos')}: ahí, no.`

export const resultNamed = {
  title: (name: string, ending: Ending) => `${capital(name)}: ${title(ending)}`,
  notTestable: 'Hacen falta noches de los dos tipos, con ello y normales.',
  leaning: (name: string, inHundred: number) => `Según sus noches, ${chanceWords(inHundred)}: ${name}.`,
  hundred: (n: number) => hundredDots(n, 'ayuda'),
  hundredWorse: (n: number) => hundredDots(n, 'empeora los calambres'),
  rangePicture: (usual: string, usualRange: string, withIt: string, withRange: string) =>
    `Calambres a la semana. Noches normales: ${usual}, lo probable es ${usualRange}. Noches con ello: ${withIt}, lo probable es ${withRange}.`,
  withNights: 'Noches con ello: ',
  asDoneText: (withIt: number, without: number) =>
    `${capital(result.aboutRate(withIt))} calambres a la semana con ello, ${result.aboutRate(without)} sin ello.`,
  othersText: 'Todo lo que vieron los estudios, junto.',
  othersNone: 'No conocemos estudios de esto.',
  yoursText: (ratio: number) => {
    if (ratio < 0.4) return 'Con ello, menos de la mitad de los calambres.'
    if (ratio < 0.6) return 'Con ello, cerca de la mitad de los calambres.'
    if (ratio < 0.9) return 'Con ello, algo menos de calambres.'
    if (ratio <= 1.1) return 'Más o menos los mismos calambres con ello que sin ello.'
    return 'Con ello, más calambres.'
  },
  hidden: 'Hay algo que ninguna prueba ve: si anotó igual los dos tipos de noches.',
  from: (name: string, date: string) => `${capital(name)}, desde el ${date}`,
}
