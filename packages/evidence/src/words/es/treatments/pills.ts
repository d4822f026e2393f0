import type { TreatmentWords } from '../../treatmentsWords.ts'

export const pills: Readonly<Record<string, TreatmentWords>> = {
  magnesium: {
    name: 'Magnesio en pastillas',
    oneLine: 'En personas mayores sirvió más o menos lo mismo que pastillas de mentira.',
    forWhom: 'Personas a las que un análisis de sangre muestra que les falta. Un médico ayuda a corregirlo.',
    how: [
      'En los estudios se dieron de 226 a 520 mg al día, de 4 a 9 semanas.',
      'En casa, no pase de 250 mg al día. Cuente todo lo que toma.',
    ],
    cautions: [
      'No, si los riñones trabajan mal, salvo que un médico esté de acuerdo.',
      'Sepárelo varias horas de las pastillas para los huesos o el tiroides, y de algunos antibióticos. Pregunte en la farmacia.',
      'La diarrea es frecuente. También puede delatar qué pastilla le tocó.',
    ],
    stopIf: ['La diarrea no se va.', 'Siente debilidad o mucho sueño, o el corazón late despacio. Pida ayuda.'],
    effect: 'Dele cuatro semanas. Es lo que duraron casi todos los estudios.',
    washout: 'Cuatro semanas. Un estudio dejó ese tiempo antes del cambio.',
    peopleSay:
      'Es lo primero que nombran los amigos. En un estudio, la mayoría se sintió mejor, aunque la cuenta apenas cambió.',
    trialsFound:
      'En tres estudios mejoraron 67 de cada 100 con magnesio. Con pastillas de mentira fueron 64. Un estudio posterior vio una ventaja pequeña, pero se registró tarde.',
    whoWasStudied: 'Más de 300 personas mayores con calambres nocturnos.',
    notKnown: 'Nadie sabe si ayuda cuando falta magnesio. Los estudios no buscaron a esas personas.',
    startingGuess: 'La mejor revisión apenas vio ventaja. Por eso partimos de que casi nada cambia, y con pocas dudas.',
  },
  'magnesium-pregnancy': {
    name: 'Magnesio en el embarazo',
    oneLine: 'Los estudios no coinciden. Pregunte a su matrona antes de tomarlo.',
    forWhom: 'Mujeres embarazadas con calambres en las piernas, y solo con su matrona o su médico.',
    how: ['En los estudios se dieron de 300 a 366 mg al día, de 2 a 4 semanas.', 'Lo decide una matrona o un médico.'],
    cautions: ['Solo si su matrona o su médico está de acuerdo.'],
    stopIf: ['Le da diarrea, o siente que se desmaya.', 'Algo le preocupa del bebé. Llame a su matrona.'],
    effect: 'Los estudios duraron de dos a cuatro semanas.',
    washout: 'Calculamos que dura dos semanas.',
    notTestable:
      'En el embarazo debe decidirlo una matrona o un médico. Pregunte: ¿puedo tomar magnesio, cuánto y cuánto tiempo?',
    peopleSay: 'Muchas mujeres lo oyen de sus amigas y preguntan a su matrona.',
    trialsFound: 'Dos estudios vieron que ayuda, y dos que no. Todos eran pequeños.',
    whoWasStudied: 'Mujeres embarazadas en Tailandia, Noruega, Suecia y Brasil.',
    notKnown: 'Nadie sabe por qué los estudios no coinciden, ni si ayuda.',
    startingGuess:
      'Dos estudios dicen que sí y dos que no. Por eso partimos de una mejora pequeña, con mucho por saber.',
  },
  potassium: {
    name: 'Potasio en pastillas',
    oneLine: 'Ningún buen estudio muestra que ayude. Puede ser peligroso para el corazón.',
    forWhom: 'Solo personas a las que un análisis muestra que les falta, y con receta de su médico.',
    how: [
      'No lo tome por su cuenta.',
      'Si toma pastillas para orinar o está con diarrea, pida un análisis de sangre. También si vomita mucho.',
    ],
    cautions: [
      'Es peligroso si los riñones trabajan mal. También con algunas pastillas para la presión.',
      'La sal baja en sodio también lleva potasio.',
    ],
    stopIf: ['El corazón le palpita, siente que se desmaya o los músculos pierden fuerza. Pida ayuda enseguida.'],
    effect: 'Nadie lo sabe.',
    washout: 'Nadie lo sabe.',
    notTestable: 'Demasiado puede parar el corazón. Pregunte a su médico: ¿hay que medir mi potasio?',
    peopleSay: 'La gente habla de plátanos (bananas) y calambres. Como comida, le van bien a casi todo el mundo.',
    trialsFound: 'Ninguno que hayamos encontrado.',
    whoWasStudied:
      'Hombres en Estados Unidos: con potasio bajo había más calambres. Eso es una relación, no una prueba.',
    notKnown: 'Nadie sabe si ayuda a quien tiene un nivel bueno.',
    startingGuess: 'No hay estudios en los que apoyarse. Por eso partimos de que nada cambia.',
  },
  'vitamin-b-complex': {
    name: 'Vitaminas B',
    oneLine: 'Un estudio muy pequeño de 1998 vio una gran mejora. Nadie lo ha repetido.',
    forWhom:
      'Quizá personas mayores que comen poco, que beben mucho alcohol o a las que les falta B12. También quien toma metformina o protectores de estómago.',
    how: [
      'En el estudio: B1 50 mg, B2 5 mg, B6 30 mg y B12 250 microgramos. Fue más de una vez al día, durante tres meses.',
      'En casa es más sensata una pastilla corriente, una vez al día.',
    ],
    cautions: [
      'Mucha B6 durante mucho tiempo puede dañar los nervios. No tome dos productos que la lleven.',
      'El ácido fólico puede ocultar una falta de B12. Pida que le midan la B12.',
    ],
    stopIf: ['Nota un hormigueo nuevo, una zona dormida o falta de equilibrio.'],
    effect: 'Dele tres meses. Es lo que duró el estudio.',
    washout: 'Calculamos que dura cuatro semanas después de dejarlo.',
    peopleSay: 'Se vende para los nervios y para los calambres. Hay quien dice que le ayudó.',
    trialsFound:
      'En un estudio pequeño, a casi todos se les fueron los calambres. No hemos visto qué pasó con las pastillas de mentira.',
    whoWasStudied: 'Unas pocas personas mayores de Taiwán con la presión alta.',
    notKnown: 'Nadie sabe si saldría lo mismo una segunda vez.',
    startingGuess:
      'Un estudio viejo y muy pequeño es poca cosa. Por eso partimos de una mejora pequeña, con mucho por saber.',
  },
  'vitamin-d': {
    name: 'Vitamina D',
    oneLine: 'Buena para los huesos si le falta. El único estudio largo que conocemos no vio mejora en los calambres.',
    forWhom: 'Personas a las que un análisis muestra que les falta, por el bien de sus huesos.',
    how: ['Si falta, una dosis habitual es de 600 a 1000 unidades al día.', 'No cuente con ella para los calambres.'],
    cautions: [
      'Demasiada sube el calcio. Eso puede traer calambres y piedras en el riñón.',
      'Pregunte antes si los riñones trabajan mal, el calcio es alto o hay sarcoidosis.',
    ],
    stopIf: ['Le da mucha sed, vomita o siente confusión. Pida ayuda.'],
    effect: 'Nadie lo sabe. Se acumula durante meses.',
    washout: 'Unos tres meses. Sale del cuerpo muy despacio.',
    notTestable:
      'Se queda meses en el cuerpo. Así no se distinguen las noches con ella y sin ella. Pregunte a su médico: ¿hay que medir mi vitamina D?',
    peopleSay: 'Mucha gente la toma en invierno. Hay quien nota mejor las piernas.',
    trialsFound:
      'Durante un año, las mujeres tuvieron tantos calambres con ella como con pastillas de mentira. Solo lo conocemos por lo que otros escriben.',
    whoWasStudied: 'Mujeres tras la menopausia con poca vitamina D, y otras en el embarazo.',
    notKnown: 'Nadie sabe si ayuda a quien le falta mucha.',
    startingGuess: 'Lo poco que sabemos dice que no pasa nada. Por eso partimos de que nada cambia.',
  },
  'vitamin-k2': {
    name: 'Vitamina K2',
    oneLine: 'El único estudio en calambres nocturnos fue retirado en 2025, y sustituido. No cuente aún con ella.',
    forWhom: 'Desde los 65 años, quien no toma nada como la warfarina o el Sintrom.',
    how: ['En el estudio: 180 microgramos de MK-7 cada noche, ocho semanas.'],
    cautions: [
      'Nunca con warfarina, acenocumarol o algo parecido. Les quita fuerza.',
      'Si toma un anticoagulante, pregunte antes en la farmacia. Y también tras un coágulo, antes de operarse o en el embarazo.',
      'El estudio dejó fuera a quien tomaba pastillas para orinar. También a quien padecía del tiroides, los nervios o la espalda.',
    ],
    stopIf: [
      'Sangra o le salen moretones con facilidad.',
      'Se le hincha una pierna o le falta el aire. Pida ayuda enseguida.',
      'Un médico le receta warfarina o acenocumarol.',
    ],
    effect: 'Nadie sabe cuándo se notaría.',
    washout: 'Calculamos que dura cuatro semanas después de dejarla.',
    peopleSay: 'Salió en las noticias en 2024. Poca gente sabe que el estudio fue retirado.',
    trialsFound:
      'El estudio fue retirado en 2025, y otra versión ocupó su lugar. No hemos visto la nueva. Por eso no damos ningún número.',
    whoWasStudied:
      'Gente de 65 años o más en China, en el estudio retirado. También algunos en diálisis, en otro cuyos datos no hemos visto.',
    notKnown: 'Nadie puede decir aún si ayuda algo.',
    startingGuess:
      'El único en calambres nocturnos fue retirado, y no lo usamos. Partimos de que nada cambia, con mucho por saber.',
  },
  'vitamin-e': {
    name: 'Vitamina E',
    oneLine: 'Un remedio querido que no se confirmó. Mucha cantidad puede hacer sangrar.',
    forWhom: 'Nadie, que sepamos.',
    how: ['No la aconsejamos para los calambres.'],
    cautions: ['Puede sangrar más si toma anticoagulantes o aspirina.', 'No tome mucha cantidad durante mucho tiempo.'],
    stopIf: ['Sangra o le salen moretones con facilidad.'],
    effect: 'Nadie lo sabe.',
    washout: 'Nadie lo sabe. Dejaríamos cuatro semanas.',
    notTestable:
      'Mucha cantidad puede hacer sangrar, y hay poco que ganar. Si ya la toma, pregunte a su médico o en la farmacia.',
    peopleSay: 'Se habló bien de ella muchos años, y hay gente a la que aún le gusta.',
    trialsFound: 'En un estudio viejo no fue mejor que pastillas de mentira. No hemos visto los números.',
    whoWasStudied: 'Unos pocos hombres en Estados Unidos, y personas con problemas de hígado.',
    notKnown:
      'Cuatro estudios la compararon con la quinina y no vieron diferencia. Quizá eran muy pequeños para verla.',
    startingGuess: 'Lo que sabemos apunta a que no hace nada. Por eso partimos de que nada cambia.',
  },
  taurine: {
    name: 'Taurina',
    oneLine: 'Menos calambres en un estudio pequeño con problemas de hígado. Nadie la estudió en otras personas.',
    forWhom: 'Personas con problemas de hígado, con su médico.',
    how: ['En el estudio: 2 g al día durante cuatro semanas. Con 1 g al día no pasó nada.'],
    cautions: [
      'No se estudió en calambres nocturnos corrientes.',
      'Pregunte antes si los riñones trabajan mal, si toma litio o en el embarazo.',
    ],
    stopIf: ['Le sienta mal de cualquier manera.'],
    effect: 'Dele cuatro semanas. Es lo que duró el estudio.',
    washout: 'Calculamos que dura cuatro semanas después de dejarla.',
    peopleSay: 'Casi todo el mundo la conoce por las bebidas energéticas. Esas no ayudan a dormir.',
    trialsFound:
      'En un estudio hubo menos calambres que con pastillas de mentira. Pero 19 de 49 personas no llegaron al final.',
    whoWasStudied: 'Personas en Australia con problemas de hígado desde hace tiempo.',
    notKnown: 'Nadie sabe si ayuda cuando el hígado está sano.',
    startingGuess:
      'Un solo estudio, en personas enfermas, y muchas no acabaron. Por eso partimos de una mejora pequeña.',
  },
  'l-carnitine': {
    name: 'Carnitina',
    oneLine: 'Hay alguna esperanza con problemas de hígado y en diálisis. Se sabe poco.',
    forWhom: 'Personas con problemas de hígado o en diálisis, con su médico.',
    how: ['En los estudios: de 900 a 1200 mg al día durante ocho semanas.'],
    cautions: [
      'Puede llevarse mal con la warfarina o el acenocumarol. Pregunte antes.',
      'Pregunte antes si alguna vez tuvo convulsiones.',
      'Puede dar olor a pescado o revolver el estómago.',
    ],
    stopIf: ['El corazón le palpita.', 'Sangra o le salen moretones con facilidad.'],
    effect: 'Dele ocho semanas. Es lo que duraron los estudios.',
    washout: 'Calculamos que dura cuatro semanas después de dejarla.',
    peopleSay: 'Se vende para tener fuerza, y hay quien la toma para los calambres.',
    trialsFound:
      'Seis estudios pequeños en diálisis vieron menos calambres, pero no coincidían bien. El estudio con problemas de hígado no comparó con nadie.',
    whoWasStudied: 'Personas en diálisis, y 42 personas en Japón con problemas de hígado.',
    notKnown: 'Nadie la ha estudiado en calambres nocturnos corrientes.',
    startingGuess:
      'Todo viene de personas con otros males. Por eso partimos de una mejora pequeña, con mucho por saber.',
  },
}
