import type { CauseWords } from '../../causesWords.ts'

/** How one lives, and what is around one. */
export const days: Readonly<Record<string, CauseWords>> = {
  'sleep-position': {
    name: 'Cómo quedan los pies en la cama',
    plain:
      'En la cama, la punta del pie cae hacia abajo. Así la pantorrilla queda corta y quizá se agarrota con más facilidad. Nadie ha puesto a prueba esta idea. Apenas lo sabemos.',
    youCan:
      'Afloje la ropa de cama en los pies. Si duerme boca abajo, deje los pies fuera del borde. Pruebe los cambios de uno en uno.',
    askDoctor: 'No hay ninguna prueba para esto. Si nota rígido un tobillo, enséñelo.',
  },
  'prolonged-standing': {
    name: 'Estar de pie casi todo el día',
    plain:
      'Estar mucho tiempo de pie cansa la pantorrilla, y la sangre se queda en las piernas. Una encuesta a trabajadores vio relación, pero solo en hombres. No lo sabemos bien.',
    youCan: 'Haga pausas. Póngase de puntillas de vez en cuando. Descanse con los pies en alto. Pruebe otros zapatos.',
    askDoctor: 'Pregunte si pueden influir sus venas o la forma de sus pies.',
  },
  sedentary: {
    name: 'Moverse muy poco',
    plain:
      'Los músculos que apenas se usan se acortan y pierden fuerza. Un estudio francés vio más calambres en quien se movía poco. La cifra era muy imprecisa. También puede que los calambres quiten las ganas de moverse. No lo sabemos bien.',
    youCan: 'Dé un paseo corto cada día, o pedalee un rato por la tarde. Vaya aumentando poco a poco.',
    askDoctor: 'Cuente si le frenan el dolor de articulaciones, la falta de aire o el miedo.',
  },
  alcohol: {
    name: 'El alcohol',
    plain:
      'El alcohol puede dañar los nervios y hacer perder agua. Un estudio francés con mayores de 60 años vio más calambres en quien bebía. La cifra era muy imprecisa. No lo sabemos bien.',
    youCan:
      'Pruebe a pasar algunas noches sin alcohol, para comparar. Si bebe mucho cada día, no lo deje de golpe. Pida ayuda antes.',
    askDoctor: 'Pregunte por análisis del hígado, del magnesio y de las vitaminas B.',
  },
  exercise: {
    name: 'Ejercicio duro o nuevo',
    plain:
      'Un músculo cansado puede no notar la orden de aflojar. A cerca de una de cada 4 personas le dan calambres con el deporte. Nadie comparó los calambres de noche. No lo sabemos bien.',
    youCan: 'Aumente poco a poco. Estire al terminar. Apunte en el diario si hizo deporte tarde.',
    askDoctor: 'Con un dolor muy fuerte u orina oscura, pida ayuda enseguida.',
  },
  smoking: {
    name: 'Fumar',
    plain:
      'Fumar estrecha las arterias de las piernas. En una encuesta de Estados Unidos, quien fumaba tenía más calambres. No lo sabemos bien.',
    youCan: 'Si quiere dejarlo, pida apoyo.',
    askDoctor: 'Pida que le miren la circulación de las piernas.',
  },
  'substance-withdrawal': {
    name: 'Dejar el alcohol u otras drogas, o mucho café',
    plain:
      'Cuando falta algo que calmaba, los nervios se alteran. Quizá influya también lo que quita el sueño, como el café. Un manual lo nombra, pero nadie lo ha contado. No lo sabemos bien.',
    youCan:
      'Pida ayuda médica para dejarlo. Tras un consumo fuerte, nunca de golpe. Si tiembla o ve cosas, pida ayuda enseguida.',
    askDoctor: 'Pida un plan para dejarlo paso a paso, y pregunte por la vitamina B1.',
  },
  'cold-legs': {
    name: 'Piernas o pies fríos en la cama',
    plain:
      'El frío quizá haga saltar los nervios. O quizá sea señal de mala circulación. Un estudio vio relación, pero se perdió al tener en cuenta otras cosas. Apenas lo sabemos.',
    youCan: 'Póngase calcetines de abrigo. Nunca ponga una bolsa de agua caliente en unos pies que sienten poco.',
    askDoctor: 'Pida que le tomen el pulso de los pies.',
  },
  'season-heat': {
    name: 'El verano y las noches de calor',
    plain:
      'En pleno verano, cerca del doble de personas busca ayuda por calambres que en pleno invierno. Eso lo sabemos bien. El porqué no lo sabe nadie.',
    youCan: 'Espere mejores noches en invierno. Antes de alabar un remedio, compare verano con verano.',
    askDoctor: 'No hay nada que analizar.',
  },
  dehydration: {
    name: 'Poca agua o mucho sudor',
    plain:
      'Perder mucha sal y mucha agua puede traer un calambre. Pero nadie ha visto que la simple sed traiga calambres de noche. Apenas lo sabemos.',
    youCan: 'Beba cuando tenga sed. Beba más con calor o en una enfermedad, salvo que le hayan dicho que beba menos.',
    askDoctor: 'Pida un análisis si vomitó mucho o tuvo diarrea. También si toma pastillas para orinar.',
  },
  toxin: {
    name: 'Venenos y tétanos',
    plain:
      'El plomo, el mercurio y el tétanos pueden hacer saltar los nervios sin control. Nadie ha contado cuántas veces trae calambres. Pero es urgente, y eso lo sabemos bien.',
    youCan:
      'Pida ayuda hoy si los calambres empezaron tras un veneno o una herida sucia. Con la mandíbula rígida, pida ayuda enseguida.',
    askDoctor: 'Pregunte por su vacuna del tétanos y por un análisis de plomo en sangre.',
  },
}
