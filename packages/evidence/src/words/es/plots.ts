import type { PlotsWords } from '../plotsWords.ts'

const cramps = { helps: 'menos calambres', harms: 'más calambres' }
const pain = { helps: 'menos dolor', harms: 'más dolor' }
const people = { helps: 'más personas', harms: 'menos personas' }

export const plots: PlotsWords = {
  measures: {
    'cramps-a-week': { title: 'Calambres a la semana', ...cramps },
    'cramp-days-a-week': { title: 'Días con calambres a la semana', helps: 'menos días', harms: 'más días' },
    'cramps-time-not-said': { title: 'Calambres, en un tiempo que el estudio no dice', ...cramps },
    'change-from-start': { title: 'Cómo cambiaron, por cada 100 calambres del principio', ...cramps },
    'no-cramps': { title: 'Cuántas personas acabaron sin calambres', ...people },
    'a-quarter-fewer': { title: 'Cuántas tuvieron una cuarta parte menos de calambres', ...people },
    'half-as-many': { title: 'Cuántas tuvieron la mitad de calambres', ...people },
    'half-the-pain': { title: 'Cuántas tuvieron la mitad de dolor', ...people },
    'any-cramps': { title: 'Cuántas tuvieron calambres', helps: 'menos personas', harms: 'más personas' },
    'pain-0-10': { title: 'Dolor, de 0 a 10', ...pain },
    'pain-1-3': { title: 'Dolor, de 1 a 3', ...pain },
    'pain-total': { title: 'Dolor de dos semanas, sumado', ...pain },
  },
  comparedWith: 'Comparado con',
  comparators: {
    placebo: 'pastillas de mentira',
    'no-treatment': 'no hacer nada',
    'no-advice': 'no recibir ese consejo',
    'tap-water': 'agua del grifo',
  },
  howToRead:
    'El punto es lo que vio el estudio. La raya muestra cuánto puede fallar. Una raya larga quiere decir: no se sabe bien.',
  noEffect: 'sin cambio',
  pooled: 'Estos estudios juntos',
  pooledTooWide: 'Juntos, estos estudios no bastan para saberlo.',
  review: 'Revisión de muchos estudios',
  withdrawn: 'Retirado, por eso aquí no tiene cifras',
  leftOutTitle: 'Fuera del dibujo',
  leftOut: {
    'same-trials': 'Habla de personas que ya están en el dibujo.',
    'older-review': 'Una revisión más nueva ha ocupado su lugar.',
    'another-question': 'Preguntaba otra cosa.',
    'no-usual-interval': 'Su margen se calculó de otra manera.',
    'no-trial': 'Observó a la gente. No repartió los grupos por sorteo.',
    'another-treatment': 'Trata de otro remedio.',
    'nothing-to-draw': 'No da ninguna cifra con su margen.',
  },
  notPooledTitle: 'Por qué no se juntaron algunos estudios',
  notPooled: {
    'one-trial': 'Ningún otro estudio da una cifra así.',
    'different-outcomes': 'Los estudios contaron cosas distintas.',
    'different-comparators': 'Los estudios lo compararon con cosas distintas.',
    'unit-not-said': 'No dice en cuánto tiempo contó.',
    'no-numbers': 'No da cifras que podamos usar.',
    review: 'Es una revisión de otros estudios.',
    'no-trial': 'No repartió los grupos por sorteo.',
    retracted: 'Fue retirado.',
  },
}
