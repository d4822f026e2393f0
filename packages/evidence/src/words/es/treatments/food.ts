import type { TreatmentWords } from '../../treatmentsWords.ts'

export const food: Readonly<Record<string, TreatmentWords>> = {
  'diet-foods': {
    name: 'Aguacate, verduras de hoja, papaya, salmón, legumbres, caldo de huesos',
    oneLine: 'Buena comida. Pero ninguna se estudió nunca en calambres nocturnos.',
    forWhom: 'Quien disfrute de ella.',
    how: ['Coma una ración más al día, si le gusta.', 'Deje el resto de sus comidas como están.'],
    cautions: [
      'Pregunte antes si sus riñones trabajan mal, o si toma pastillas que suben el potasio. Vale para aguacate, verduras y legumbres.',
      'Con warfarina o Sintrom, coma las verduras de hoja de siempre. Ni mucho más, ni mucho menos.',
      'Cuidado con la gota y con lo que le sienta mal.',
    ],
    stopIf: [
      'Le sale un sarpullido o se le revuelve el estómago.',
      'El control de su anticoagulante sale fuera de lo normal.',
    ],
    effect: 'Nadie lo sabe. Le daríamos cuatro semanas.',
    washout: 'Calculamos que dura dos semanas después de dejarlo.',
    peopleSay: 'En cada casa hay un plato contra los calambres. Comer bien hace bien, con calambres o sin ellos.',
    trialsFound: 'Ninguno, con ninguno de estos alimentos.',
    whoWasStudied: '80 personas con calambres y 80 sin ellos dijeron qué comían. La comida no las distinguía.',
    notKnown: 'Nadie sabe si algún alimento hace menos frecuentes los calambres nocturnos.',
    startingGuess:
      'No hay estudios en los que apoyarse, y una encuesta no vio relación. Por eso partimos de que nada cambia.',
  },
  hydration: {
    name: 'Beber más agua',
    oneLine: 'Nadie ha mostrado que ayude. Y beber tarde obliga a levantarse al baño.',
    forWhom: 'Personas a las que les falta agua: con mucho calor, con diarrea o con pastillas para orinar.',
    how: [
      'Beba un poco, muchas veces, durante el día.',
      'Si suda mucho, elija una bebida con algo de sal.',
      'Por la noche, beba menos.',
    ],
    cautions: ['Si su corazón o sus riñones trabajan mal, respete el límite que le dieron.'],
    stopIf: ['Se le hinchan las piernas o la cara, o le falta el aire.', 'Se cae al ir al baño.'],
    effect: 'Nadie lo sabe. Le daríamos una semana.',
    washout: 'Calculamos que se va tres días después de dejarlo.',
    peopleSay: 'Es el primer consejo que mucha gente oye. Con calor, es un buen consejo.',
    trialsFound:
      'Ninguno en calambres nocturnos. En un laboratorio, sudar no facilitó los calambres. El agua sola los facilitó, y una bebida con sal hizo lo contrario.',
    whoWasStudied: 'Diez hombres jóvenes en un laboratorio. Los calambres se provocaban con corriente.',
    notKnown: 'Nadie sabe qué hace de noche en las personas mayores.',
    startingGuess:
      'Solo hay pruebas de laboratorio, y no van todas en la misma dirección. Por eso partimos de que nada cambia.',
  },
  'pickle-juice': {
    name: 'Un sorbo de jugo de pepinillos',
    oneLine: 'Puede aliviar un calambre que ya empezó. No evita el siguiente.',
    forWhom: 'Personas que pueden tomar tanta sal. Es solo para el momento del calambre.',
    how: [
      'Tome una cucharada al notar el primer tirón.',
      'Puede que baste con escupirlo después. Nadie lo ha estudiado.',
    ],
    cautions: [
      'Lleva mucha sal. Pregunte antes si la presión es alta, o si el corazón o los riñones trabajan mal. También si hay líquido en el vientre.',
      'No es para quien tiene ardor de estómago, o la boca o la garganta irritadas.',
    ],
    stopIf: ['Se hincha.', 'Le da ardor de estómago.', 'Se atraganta.'],
    effect: 'En el momento, o nada.',
    washout: 'Al día siguiente ya no queda nada.',
    peopleSay:
      'Los deportistas lo toman desde hace años. Un remedio de cocina, y aquí un estudio le da parte de razón.',
    trialsFound: 'En un estudio, un sorbo alivió el dolor más que un sorbo de agua. Los calambres vinieron igual.',
    whoWasStudied: '82 personas con el hígado enfermo y muchos calambres. Eran de Estados Unidos.',
    notKnown: 'Nadie sabe si sirve a quien tiene el hígado sano.',
    startingGuess: 'Actúa sobre el calambre que ya está. En cuántos vienen, partimos de que nada cambia.',
  },
  'alcohol-reduction': {
    name: 'Menos alcohol',
    oneLine: 'Las personas mayores que beben tienen más calambres. Nadie ha estudiado si beber menos ayuda.',
    forWhom: 'Personas que beben casi todos los días.',
    how: ['Pase cuatro semanas sin beber alcohol.', 'O no beba en las cuatro horas antes de dormir.'],
    cautions: ['Si bebe mucho cada día, no lo deje de golpe. Puede ser peligroso. Pida ayuda para bajar poco a poco.'],
    stopIf: ['Tiembla, suda o siente confusión. Pida ayuda enseguida.'],
    effect: 'Nadie lo sabe. Le daríamos cuatro semanas.',
    washout: 'Calculamos que se va una semana después de volver a beber.',
    peopleSay: 'Hay quien dice que una copa le trae un calambre. Beber menos también es bueno para dormir.',
    trialsFound: 'Ninguno. En un estudio en Francia, entre quienes tenían calambres había más gente que bebía.',
    whoWasStudied: 'Personas de más de 60 años en Francia, con calambres y sin ellos.',
    notKnown: 'Nadie sabe si es la bebida la que trae los calambres, o si es otra cosa.',
    startingGuess:
      'Hay una relación, pero nadie la estudió a fondo. Por eso partimos de una mejora pequeña, con mucho por saber.',
  },
}
