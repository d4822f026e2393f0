import { dayMonthYear } from '../dates.ts'
import type { two as english } from '../en/two.ts'
import { listOf } from '../numbers.ts'

export const two: typeof english = {
  link: 'Probar otra cosa a la vez',
  linkLine: 'Dos a la vez, cada una con su moneda',
  lead: (name) => `Ahora prueba: ${name}. Puede probar otra cosa a la vez.`,
  cost: [
    'Cada noche hay dos planes. Cada uno sigue su moneda.',
    'Si las dos sirven, cada una cuesta más de ver. En medio año la ven unas 9 pruebas menos de 100.',
    'Si algo le molesta, puede costar saber cuál fue.',
  ],
  running: 'Esto ya lo prueba ahora.',
  apart: {
    'same-kind': 'Ahora no: actúa casi igual que lo que prueba. Nadie podría separarlos.',
    'same-substance': 'Ahora no: aporta lo mismo que lo que prueba.',
    'two-products': 'Ahora no: un producto a la vez. Si uno le molesta, nadie sabría cuál.',
    unknown: 'Ahora no: nadie sabe si lleva lo mismo que lo que prueba.',
  },
  goesOn: 'Esto sigue mientras tanto',
  until: (name, last) => `${name}, hasta el ${dayMonthYear(last)} como muy tarde.`,
  planned: 'Los números de abajo son de esta prueba sola. Con dos puede ver algo menos.',
  other: 'A prueba al mismo tiempo',
  tonightWith: 'Esta noche: con ello.',
  tonightWithout: 'Esta noche: sin ello.',
  notTold: 'Aún sin anotar.',
  paused: 'En pausa.',
  only: (name) => `Esto es de una sola prueba: ${name}. La otra sigue.`,
  beside: (names) =>
    `A prueba al mismo tiempo: ${listOf(names)}. Su efecto no cuenta aquí. Las cifras de las noches normales son de noches sin ninguna de las dos cosas.`,
  sameTime: (names) => `Al mismo tiempo: ${listOf(names)}.`,
}
