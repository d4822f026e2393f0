import type { TreatmentWords } from '../../treatmentsWords.ts'

export const muscleRelaxants: Readonly<Record<string, TreatmentWords>> = {
  orphenadrine: {
    name: 'Orfenadrina',
    oneLine: 'Una pastilla que relaja los músculos. A la mayoría de las personas mayores les sienta mal.',
    forWhom: 'Personas con problemas de hígado, con su médico.',
    how: ['Solo un médico puede darla.'],
    cautions: ['Puede dar confusión, y puede caerse.', 'No con glaucoma, ni si cuesta orinar.'],
    stopIf: ['Siente confusión, el corazón va muy rápido o no puede orinar. Pida ayuda enseguida.'],
    effect: 'Su médico puede decirle cuándo se nota.',
    washout: 'Su médico puede decirle cuánto dura.',
    notTestable:
      'Solo un médico puede sopesar el riesgo de caídas. Pregunte: ¿hay una pastilla para mis calambres que me convenga?',
    peopleSay: 'Poca gente la conoce para los calambres.',
    trialsFound: 'En un estudio pequeño los calambres casi se fueron. Es tanto que lo dudamos.',
    whoWasStudied: '30 personas en Egipto con problemas de hígado.',
    notKnown: 'Nadie la ha estudiado en calambres nocturnos corrientes.',
    startingGuess:
      'Nos fiamos poco de un estudio tan pequeño. Por eso partimos de una mejora mediana, con casi todo por saber.',
  },
  baclofen: {
    name: 'Baclofeno',
    oneLine: 'Una pastilla que relaja los músculos. En un estudio ayudó a personas con problemas de hígado.',
    forWhom: 'Personas con problemas de hígado, con su médico.',
    how: ['Solo un médico puede darla.'],
    cautions: [
      'No la deje por su cuenta. Dejarla de golpe puede dar convulsiones.',
      'Da sueño, y puede caerse.',
      'Si los riñones trabajan mal, se puede acumular.',
    ],
    stopIf: ['Siente confusión o mucho sueño. Pida ayuda enseguida.'],
    effect: 'Su médico puede decirle cuándo se nota.',
    washout: 'Su médico puede decírselo. Hay que bajarla poco a poco.',
    notTestable:
      'Tomarla y dejarla puede dar convulsiones. No la deje por su cuenta. Pregunte a su médico: ¿hay una pastilla para mis calambres que me convenga?',
    peopleSay: 'Se conoce para los músculos rígidos. Poca gente la conoce para los calambres.',
    trialsFound:
      'En un estudio los calambres bajaron, y volvieron al dejarla. Con las pastillas de mentira no pasó nada de nada, y eso es raro.',
    whoWasStudied: '100 personas en Egipto y 10 en Estados Unidos, todas con problemas de hígado.',
    notKnown: 'Nadie la ha estudiado en calambres nocturnos corrientes.',
    startingGuess:
      'Un solo estudio, en personas enfermas. Por eso partimos de una mejora mediana, con casi todo por saber.',
  },
  methocarbamol: {
    name: 'Metocarbamol',
    oneLine: 'Una pastilla que relaja los músculos. Solo se estudió con el hígado enfermo.',
    forWhom: 'Personas con problemas de hígado, con su médico.',
    how: ['Solo un médico puede darla.'],
    cautions: ['Da sueño, y puede caerse.'],
    stopIf: ['Le da mucho sueño. Pida ayuda enseguida.'],
    effect: 'Su médico puede decirle cuándo se nota.',
    washout: 'Su médico puede decirle cuánto dura.',
    notTestable:
      'Solo un médico puede sopesar el riesgo de caídas. Pregunte: ¿hay una pastilla para mis calambres que me convenga?',
    peopleSay: 'Se conoce para el dolor de espalda. Poca gente la toma para los calambres.',
    trialsFound: 'Una revisión dice que fue mejor que pastillas de mentira. No hemos visto los números.',
    whoWasStudied: 'Personas con problemas de hígado.',
    notKnown: 'Nadie la ha estudiado en calambres nocturnos corrientes.',
    startingGuess:
      'Solo conocemos una línea de una revisión. Por eso partimos de una mejora mediana, con casi todo por saber.',
  },
}
