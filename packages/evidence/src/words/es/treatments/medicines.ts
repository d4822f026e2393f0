import type { TreatmentWords } from '../../treatmentsWords.ts'

export const medicines: Readonly<Record<string, TreatmentWords>> = {
  quinine: {
    name: 'Quinina',
    oneLine: 'Sí reduce los calambres. Pero en raros casos mata: no la tome por su cuenta.',
    forWhom: 'Solo personas con calambres muy fuertes, con un médico que vigile, y donde la ley lo permite.',
    how: ['Solo un médico puede darla.', 'Si la toma ahora, hable de ella con su médico.'],
    cautions: [
      'Puede dañar la sangre, los riñones, los oídos y el ritmo del corazón.',
      'Se lleva mal con muchas otras medicinas.',
      'El agua tónica y los refrescos amargos de limón también llevan quinina. No los beba para los calambres.',
    ],
    stopIf: [
      'Le salen moretones o manchas moradas, o le sangra la nariz. Pida ayuda enseguida.',
      'La orina es oscura o hay fiebre. Pida ayuda enseguida.',
      'Le pitan los oídos, ve borroso o se desmaya. Pida ayuda enseguida.',
    ],
    effect: 'Cerca de una semana, según nuestro plan.',
    washout: 'Calculamos que dura dos semanas.',
    notTestable:
      'En raros casos causa una hemorragia o un mal ritmo del corazón que mata. Pregunte a su médico: ¿qué otra cosa hay para mí?',
    peopleSay: 'Los médicos la dieron muchos años, y hay gente que la echa de menos. Es verdad que algo hacía.',
    trialsFound:
      'En 13 estudios quitó cerca de uno de cada cuatro calambres. Los que nunca se publicaron vieron menos. La agencia de medicamentos de Estados Unidos dice que no se use para calambres.',
    whoWasStudied: 'Más de 1500 personas en 23 estudios, casi todos de pocas semanas.',
    notKnown: 'Nadie sabe a quién hará daño. Estudios de este tamaño no pueden mostrar un daño tan raro.',
    startingGuess:
      'Se apoya en todos los estudios, también en los que nunca se publicaron. Por eso partimos de una mejora mediana.',
  },
  naftidrofuryl: {
    name: 'Naftidrofurilo',
    oneLine: 'Una pastilla para la circulación. Ayudó en un estudio muy pequeño de 1993.',
    forWhom: 'Pocas personas, y lo decide un médico.',
    how: ['Solo un médico puede darla, y solo donde se vende.'],
    cautions: ['Puede dañar el hígado o formar piedras en el riñón.'],
    stopIf: ['La piel o los ojos se ponen amarillos, o la orina es oscura. Llame a su médico enseguida.'],
    effect: 'Su médico puede decirle cuándo se nota.',
    washout: 'Su médico puede decirle cuánto dura.',
    notTestable:
      'Solo un médico puede sopesar lo que le puede hacer. Pregunte: ¿hay una medicina para mis calambres que me convenga?',
    peopleSay: 'Poca gente ha oído hablar de ella.',
    trialsFound: 'En un estudio con 14 personas, los calambres bajaron mucho. Nadie lo ha repetido.',
    whoWasStudied: '14 personas en el Reino Unido.',
    notKnown: 'Nadie sabe si ayudaría a más gente que a esas pocas.',
    startingGuess:
      'Una mejora enorme, pero en 14 personas. Por eso partimos de una mejora mediana, con casi todo por saber.',
  },
  diltiazem: {
    name: 'Diltiazem',
    oneLine: 'Una pastilla para la presión, con un estudio muy pequeño en calambres.',
    forWhom: 'Personas que necesitan esa pastilla para el corazón o la presión.',
    how: ['En el estudio: 30 mg al acostarse, durante dos semanas.', 'Solo un médico puede darla.'],
    cautions: [
      'Puede frenar demasiado el corazón. Se lleva mal con muchas medicinas.',
      'No, si el corazón trabaja mal.',
    ],
    stopIf: ['Se desmaya o le falta el aire. Pida ayuda enseguida.', 'Se le hinchan los tobillos. Llame a su médico.'],
    effect: 'Su médico puede decirle cuándo se nota.',
    washout: 'Su médico puede decirle cuánto dura.',
    notTestable:
      'Solo un médico puede sopesar lo que le puede hacer a su corazón. Pregunte: ¿hay una medicina para mis calambres que me convenga?',
    peopleSay: 'Poca gente la conoce para los calambres.',
    trialsFound: 'Un estudio con 13 personas. No hemos visto sus números.',
    whoWasStudied: '13 personas en Taiwán, casi todas mujeres.',
    notKnown: 'Nadie sabe si ayuda, ni a quién.',
    startingGuess:
      'Los expertos dicen que quizá, por 13 personas. Por eso partimos de una mejora mediana, con casi todo por saber.',
  },
  verapamil: {
    name: 'Verapamilo',
    oneLine: 'Solo un informe sobre unas pocas personas habla a favor de esta pastilla del corazón.',
    forWhom: 'Pocas personas, y lo decide un médico.',
    how: ['Solo un médico puede darla.'],
    cautions: ['Puede frenar demasiado el corazón. Se lleva mal con muchas medicinas.', 'Puede estreñir.'],
    stopIf: ['Se desmaya o le falta el aire. Pida ayuda enseguida.'],
    effect: 'Su médico puede decirle cuándo se nota.',
    washout: 'Su médico puede decirle cuánto dura.',
    notTestable:
      'Solo un médico puede sopesar lo que le puede hacer a su corazón. Pregunte: ¿hay una medicina para mis calambres que me convenga?',
    peopleSay: 'Poca gente la conoce para los calambres.',
    trialsFound: 'Ninguno. Se observó a unas pocas personas, sin compararlas con nadie.',
    whoWasStudied: 'Unas pocas personas mayores con calambres que no cedían con quinina.',
    notKnown: 'Nadie sabe si hizo más que el paso del tiempo.',
    startingGuess:
      'No se comparó con nadie, así que nos fiamos poco. Partimos de una mejora pequeña, con mucho por saber.',
  },
  gabapentin: {
    name: 'Gabapentina o pregabalina',
    oneLine: 'Son para el dolor de nervios. Nadie las comparó con pastillas de mentira en calambres corrientes.',
    forWhom: 'Personas que las necesitan para el dolor de nervios.',
    how: ['Solo un médico puede darlas.'],
    cautions: [
      'Pueden dar sueño, y puede caerse.',
      'Con pastillas fuertes para el dolor, pueden hacer la respiración muy lenta.',
    ],
    stopIf: [
      'Tiene mucho sueño o respira despacio. Pida ayuda enseguida.',
      'Se hincha o se le hunde el ánimo. Llame a su médico.',
    ],
    effect: 'Su médico puede decirle cuándo se nota.',
    washout: 'Su médico puede decírselo. Hay que bajarlas poco a poco.',
    notTestable:
      'Solo un médico puede sopesar las caídas y la respiración lenta. No las deje por su cuenta. Pregunte: ¿las necesito aún, y me ayudan?',
    peopleSay: 'Se conocen para el dolor de nervios. Mucha gente pregunta si ayudan también con los calambres.',
    trialsFound:
      'En un estudio, las inyecciones en la pantorrilla fueron mejor. Cerca de una de cada tres personas tuvo efectos secundarios.',
    whoWasStudied:
      '50 personas en Corea con un canal estrecho en la columna. También personas con problemas de hígado.',
    notKnown: 'Nadie sabe si ayudan en calambres nocturnos corrientes.',
    startingGuess: 'Casi nada habla a favor ni en contra. Por eso partimos de que casi nada cambia.',
  },
  'botulinum-toxin': {
    name: 'Inyecciones de bótox en la pantorrilla',
    oneLine: 'Ayudaron con nervios dañados o un canal estrecho en la columna, cuando nada más servía.',
    forWhom:
      'Personas con calambres muy fuertes por los nervios en la diabetes. O por un canal estrecho en la columna.',
    how: ['Una clínica especial pone una tanda de inyecciones en la pantorrilla o el pie.', 'Duran unos tres meses.'],
    cautions: ['Solo en una clínica especial.', 'La pantorrilla puede perder fuerza.'],
    stopIf: [
      'Le cuesta tragar o respirar. Pida ayuda enseguida.',
      'Pierde fuerza en otra parte. Pida ayuda enseguida.',
    ],
    effect: 'En un estudio se notó desde la primera semana.',
    washout: 'Se va en tres o cuatro meses.',
    notTestable:
      'Solo puede ponerlas una clínica especial. Pregunte a su médico: ¿son mis calambres como los que se estudiaron?',
    peopleSay: 'Poca gente sabe que se usan para los calambres.',
    trialsFound:
      'Dos estudios dieron buenas noticias. Uno comparó con agua con sal, y otro con otra medicina. No hemos visto las cuentas.',
    whoWasStudied:
      '50 personas en Italia con diabetes y nervios dañados. 50 personas en Corea con un canal estrecho en la columna.',
    notKnown: 'Nadie las ha estudiado en calambres nocturnos corrientes.',
    startingGuess:
      'Dos estudios razonables coinciden. Por eso partimos de una mejora grande, y aun así con mucho por saber.',
  },
  deprescribing: {
    name: 'Revisar sus medicinas',
    oneLine: 'Hay medicinas que traen calambres. No deje una medicina por su cuenta. Pregunte.',
    forWhom:
      'Personas con calambres que llegaron tras un inhalador nuevo. O tras una pastilla para orinar o una estatina.',
    how: [
      'Haga una lista de sus medicinas, con el mes en que empezó cada una.',
      'Marque las que empezaron antes que los calambres.',
      'Lleve la lista a su médico o a la farmacia.',
      'Si deciden otro plan, lleve el diario cuatro semanas antes y cuatro después.',
    ],
    cautions: [
      'No deje una medicina por su cuenta. Estar sin ella puede ser peligroso.',
      'Decide su médico, con usted.',
    ],
    stopIf: ['Le falta el aire, se hincha o le sube la presión. Llame a su médico enseguida.'],
    effect: 'Le daríamos cuatro semanas.',
    washout: 'Dejaríamos cuatro semanas.',
    notTestable:
      'No deje una medicina por su cuenta. Pregunte a su médico o en la farmacia: ¿puede una de mis medicinas tener que ver, y hay otra?',
    peopleSay: 'Mucha gente sospecha que una pastilla le trajo los calambres. Vale la pena contárselo al médico.',
    trialsFound:
      'Ninguno sobre quitarlas. En Canadá, tras una medicina nueva se tomó más a menudo algo para los calambres que antes. Con ciertos inhaladores o pastillas para orinar, el doble.',
    whoWasStudied: 'Personas de más de 50 años en una parte de Canadá, con los datos de las farmacias.',
    notKnown: 'Nadie sabe si los calambres se van cuando se va la medicina.',
    startingGuess: 'Si una medicina los trae, estar sin ella puede ayudar. Contamos con una parte: una mejora mediana.',
  },
}
