import type { CauseWords } from '../../causesWords.ts'

/** Salts and vitamins. */
export const food: Readonly<Record<string, CauseWords>> = {
  'magnesium-low': {
    name: 'Magnesio bajo',
    plain:
      'Con muy poco magnesio, los nervios saltan con facilidad. Pero un estudio comparó la sangre de personas con y sin calambres. Era casi igual. A la mayoría, las pastillas no le sirven más que unas de mentira. Que no es la causa habitual lo sabemos bastante bien.',
    youCan:
      'Coma frutos secos, legumbres, verdura de hoja y cereal integral. Con riñones débiles, no tome magnesio sin que lo diga su médico.',
    askDoctor:
      'Pida un análisis si toma pastillas para orinar o contra el ácido del estómago. También si bebe mucho o tiene mal el intestino.',
  },
  'potassium-low': {
    name: 'Potasio bajo',
    plain:
      'El potasio bajo altera los músculos, y casi siempre les quita fuerza. De calambres, lo que se vio apunta a los dos lados. No lo sabemos bien.',
    youCan: 'No tome potasio por su cuenta. Coma como siempre.',
    askDoctor: 'Pida un análisis si toma pastillas para orinar o si vomitó mucho.',
  },
  'b-vitamins': {
    name: 'Vitaminas B bajas',
    plain:
      'Si falta vitamina B12, los nervios pierden su funda. Puede haber adormecimiento, debilidad y calambres. Nadie contó los calambres de noche. Apenas lo sabemos.',
    youCan: 'Evite las dosis altas de vitamina B6. Pueden dañar los nervios.',
    askDoctor:
      'Pida un análisis de B12 si nota adormecimiento o no come nada de origen animal. También si toma metformina o pastillas contra el ácido.',
  },
  'vitamin-d-low': {
    name: 'Vitamina D baja',
    plain:
      'Si falta mucha, duelen los huesos y flojean los muslos. Los calambres de noche son menos probables. Dos estudios compararon a personas con y sin calambres. La sangre era casi igual. No lo sabemos bien.',
    youCan: 'A casi todo el mundo le basta la dosis diaria habitual. En el invierno británico son 10 microgramos.',
    askDoctor: 'Pida un análisis si nota debilidad o le duelen los huesos.',
  },
  hypocalcaemia: {
    name: 'Calcio bajo',
    plain:
      'Con poco calcio, los nervios saltan con facilidad. Hormiguean los labios y se traban las manos. Si de verdad está bajo, eso lo sabemos bien.',
    youCan:
      'Si le hormiguean los labios y tiene calambres, hágase un análisis hoy. No se limite a tomar pastillas y esperar. Si se le traban las manos, pida ayuda enseguida.',
    askDoctor: 'Pregunte por el calcio, el magnesio y la vitamina D de la sangre.',
  },
  hyponatraemia: {
    name: 'Sodio bajo',
    plain:
      'Algunas pastillas para orinar pueden aguar la sal de la sangre. También vomitar, o beber muchísima agua. Nadie contó los calambres. No lo sabemos bien.',
    youCan: 'No se obligue a beber litros de agua. Si alguien muestra confusión, llame enseguida para pedir ayuda.',
    askDoctor: 'Pida un análisis de sodio. Pida que le repasen lo que toma.',
  },
}
