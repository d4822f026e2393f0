import type { KnowWords } from '../../catalogue.ts'

export const helps: KnowWords['helps'] = {
  title: 'Qué ayuda',
  order: 'Primero va lo que usted puede probar, con lo más seguro arriba. Las barras dicen lo seguros que estamos.',
  fromAnswers: 'Hemos mirado lo que usted dijo en el control de seguridad.',
  noAnswers: 'El control de seguridad puede decir qué no es para usted.',
  notForYou: 'No es para usted',
  askFirst: 'Pregunte antes',
  notAlone: 'No por su cuenta',
  care: 'Con cuidado',
  withDoctor: 'Solo con un médico',
  group: {
    alone: (verdict: string) => verdict,
    'in-cramp': (verdict: string) => `${verdict}, cuando ya hay un calambre`,
    'with-doctor': (verdict: string) => `${verdict}, solo con un médico`,
  },
}

export const treatment: KnowWords['treatment'] = {
  back: 'Qué ayuda',
  sureness: (words, bars) => `Certeza: ${words}. ${bars} de 4 barras.`,
  withdrawn: (names) => `Un estudio sobre esto fue retirado: ${names}. No damos ninguna cifra suya.`,
  forWhom: 'Para quién es',
  peopleSay: 'Lo que dice la gente',
  trialsFound: 'Lo que vieron los estudios',
  sideBySide: 'Los estudios, lado a lado',
  noPlot: 'Ningún estudio dio cifras que se puedan dibujar.',
  who: 'A quién se estudió',
  notKnown: 'Lo que nadie sabe',
  how: 'Cómo se hace',
  given: 'Cómo se dio',
  steps: 'Enséñeme cómo',
  cautions: 'Con cuidado',
  stopIf: 'Pare si',
  timing: 'Cuánto tarda y cuánto dura',
  fair: '¿Puede la esperanza cambiar la cuenta?',
  blindable: 'Menos. Las pastillas sin nada pueden ser iguales. Así no hace falta que sepa cuál toma.',
  notBlindable: 'Sí. Usted sabe lo que hace. La esperanza puede influir, y lo decimos con cada resultado.',
  guess: 'Lo que suponemos antes de su primera noche',
  guessAxis: 'calambres que quedan, donde antes había 10',
  guessNo: 'Acaba con un calambre que ya está. Por eso no hay cuenta que suponer.',
  test: 'Probarlo conmigo',
  inCramp: 'Actúa en un calambre que ya está. Por eso una prueba por noches no puede decir si sirve.',
  askBefore: 'Pregunte antes a su médico. Después puede decirlo en el control de seguridad.',
  checkFirst: 'Unas pocas preguntas dicen si esto es para usted.',
  check: 'Control de seguridad',
  said: 'Se oye decir',
  from: 'De dónde sale esto',
  print: 'Imprimir esta página',
}

export const sources: KnowWords['sources'] = {
  page: 'Leído en',
  needsInternet: 'Necesita internet. Se abre en otra pestaña.',
  checked: (month) => `Lo miramos en ${month}.`,
  none: 'No se encontró ningún estudio.',
  all: (n) => `Las ${n} fuentes`,
}
