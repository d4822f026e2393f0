import type { CauseWords } from '../../causesWords.ts'

export const medicines: Readonly<Record<string, CauseWords>> = {
  'med-diuretic': {
    name: 'Pastillas para orinar',
    plain:
      'Mueven la sal y el agua alrededor de los nervios. En Canadá, más gente empezó un remedio contra los calambres después de tomarlas que antes. Más aún con las que retienen el potasio. Un estudio británico no lo vio. Que van unidas lo sabemos bastante bien.',
    youCan: 'No deje ningún medicamento por su cuenta. Pida que se lo revisen.',
    askDoctor: 'Pregunte por las sales de la sangre. Pregunte a qué hora conviene la pastilla.',
  },
  'med-laba': {
    name: 'Inhaladores de efecto largo',
    plain:
      'Excitan los nervios y los músculos. En Canadá, después de ellos se empezó más del doble de veces un remedio contra los calambres. Lo sabemos bastante bien.',
    youCan: 'Siga con el inhalador. No deje ningún medicamento por su cuenta.',
    askDoctor: 'Pregunte si la dosis y la forma de usarlo están bien. Pregunte si valdría otro tipo.',
  },
  'med-statin': {
    name: 'Estatinas',
    plain:
      'Los músculos duelen a menudo, con estatinas y sin ellas. Más de 9 de cada 10 dolores así no vienen de la pastilla. La relación con los calambres es pequeña. Eso lo sabemos bien.',
    youCan:
      'No deje ningún medicamento por su cuenta. Si un músculo está débil o duele mucho, llame hoy. Con orina oscura, pida ayuda enseguida.',
    askDoctor: 'Pregunte por un análisis de los músculos, por el tiroides y por lo demás que toma.',
  },
  'med-other': {
    name: 'Otros medicamentos',
    plain:
      'Algunas hormonas y algunos medicamentos para el cáncer o el cerebro nombran los calambres en el prospecto. Pocos se han estudiado en calambres de noche. No lo sabemos bien.',
    youCan: 'Apunte cuándo empezó con cada uno. Pregunte en la farmacia. No deje ningún medicamento por su cuenta.',
    askDoctor: 'Pregunte si las fechas encajan con sus calambres.',
  },
  analgesic: {
    name: 'Pastillas para el dolor, tomadas a menudo',
    plain:
      'Un estudio británico vio relación. Pero quizá la gente los toma por los calambres o por las articulaciones. Apenas lo sabemos.',
    youCan: 'Cuente cuántos toma. No deje ningún medicamento por su cuenta.',
    askDoctor: 'Pida que le repasen qué toma y cuánto.',
  },
  ppi: {
    name: 'Protectores del estómago, tomados mucho tiempo',
    plain:
      'Con los meses y los años pueden bajar el magnesio. Es raro, pero se conoce. Nadie contó los calambres de noche. No lo sabemos bien.',
    youCan: 'No deje ningún medicamento por su cuenta. Pregunte si aún lo necesita.',
    askDoctor: 'Pida un análisis de magnesio. Importa más si toma pastillas para orinar o digoxina.',
  },
  vaccine: {
    name: 'Una vacuna',
    plain:
      'El dolor de músculos tras una vacuna es frecuente y se va pronto. Nadie ha visto relación con los calambres de noche. Apenas lo sabemos.',
    youCan: 'Apunte la fecha. Lo normal es que el dolor se pase.',
    askDoctor: 'No hay nada especial que preguntar.',
  },
}
