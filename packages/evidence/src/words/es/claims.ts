import type { ClaimsWords } from '../claimsWords.ts'

export const claims: ClaimsWords = {
  verdicts: {
    supported: 'Cierto',
    'partly supported': 'Cierto en parte',
    uncertain: 'No está claro',
    unstudied: 'Nadie lo ha estudiado',
    contradicted: 'Los estudios dicen que no',
  },
  rows: {
    'what-they-are': 'Qué son',
    'who-gets-them': 'Quién los tiene',
    position: 'Cómo se acuesta, se sienta y está de pie',
    illnesses: 'Enfermedades y alcohol',
    lacks: 'La falta de algo',
    foods: 'Alimentos',
    pills: 'Pastillas',
    'hands-and-heat': 'Estirar, masaje y calor',
    sources: 'De dónde salía todo',
  },
  withoutClaim: {
    sources: 'Cada frase citaba una fuente. Todos los enlaces se perdieron. Hemos vuelto a buscar cada una.',
  },
  claims: {
    'duration-10-min': {
      said: 'Un calambre dura diez minutos como mucho.',
      today: 'Casi siempre es así. De media duran de 6 a 9 minutos, así que algunos pasan de diez.',
    },
    insomnia: {
      said: 'Los calambres de noche pueden quitar el sueño.',
      today:
        'Sí que despiertan a la gente. Dormir mal y tener calambres van juntos. Puede que lo uno traiga lo otro, y al revés.',
    },
    sites: {
      said: 'Suelen dar en la pantorrilla, y también en el muslo y el pie.',
      today: 'Primero la pantorrilla, después el pie. De noche, el muslo parece poco frecuente.',
    },
    age: {
      said: 'Son más frecuentes en las personas mayores.',
      today: 'Todas las encuestas que encontramos coinciden en eso.',
    },
    women: {
      said: 'Las mujeres los tienen más que los hombres.',
      today: 'Quizá un poco. Unas encuestas ven algo más en mujeres. Otras no ven diferencia, o ven más hombres.',
    },
    'most-older-americans': {
      said: 'La mayoría de los estadounidenses mayores los tiene de vez en cuando.',
      today:
        'De 5 a 7 personas de cada 10 han tenido alguno en su vida. En un mes cualquiera son unos 3 adultos de cada 10.',
    },
    'cause-unknown': {
      said: 'En la mayoría de las personas no se sabe la causa.',
      today:
        'Sigue siendo así. Lo más probable son músculos cansados y nervios que saltan con facilidad. Es menos probable que falten minerales.',
    },
    'sleep-position': {
      said: 'Vienen de cómo se ponen las piernas y los pies en la cama.',
      today: 'Podría ser. Con el pie en punta, la pantorrilla queda corta. Pero nadie lo ha estudiado.',
    },
    standing: {
      said: 'Los traen las muchas horas de pie.',
      today: 'Una encuesta preguntó a 2165 trabajadores. Vio relación en los hombres, pero no en las mujeres.',
    },
    sedentary: {
      said: 'Los trae pasar demasiadas horas en una silla.',
      today:
        'Un estudio en Francia vio una relación. No pudo decir si era grande o pequeña. Los calambres también pueden hacer que la gente se mueva menos.',
    },
    'spinal-nerves': {
      said: 'Los traen los nervios apretados en la espalda.',
      today:
        'Muchas personas que se operan por un canal estrecho en la columna los tienen. Son 7 de cada 10. De las demás, 4 de cada 10. Otro estudio vio menos relación. Tras la operación, los calambres empeoraron más veces de las que mejoraron.',
    },
    diabetes: {
      said: 'Los trae la diabetes de tipo 2, por el daño en los nervios y los riñones.',
      today:
        'Con ella son frecuentes: los tiene más de la mitad. Quizá se deba al daño en los nervios. Lo de los riñones no lo pudimos comprobar.',
    },
    hypothyroid: {
      said: 'Los trae un tiroides lento.',
      today:
        'Con el tiroides lento, 8 personas de cada 10 tienen problemas en los músculos. Los calambres de noche no se estudiaron aparte. Un médico puede mirarlo con un análisis de sangre.',
    },
    parkinsons: {
      said: 'Los trae la enfermedad de Parkinson.',
      today:
        'Algunas listas lo dicen, pero sin cifras. Con párkinson, los dedos del pie agarrotados al amanecer suelen ser otra cosa. Necesitan otro cuidado: pregunte a un médico.',
    },
    alcohol: {
      said: 'Los trae beber mucho alcohol.',
      today:
        'Un estudio en Francia vio relación con beber alcohol, fuera mucho o poco. No pudo decir si era grande o pequeña. Con cirrosis del hígado son muy frecuentes.',
    },
    'deficiency-magnesium': {
      said: 'La causa puede ser la falta de magnesio.',
      today:
        'Un nivel muy bajo puede dar calambres. Pero en cinco estudios tomar más no ayudó. Así que no parece una causa frecuente.',
    },
    'deficiency-potassium': {
      said: 'La causa puede ser la falta de potasio.',
      today:
        'Una encuesta vio una relación. Casi todas esas personas tomaban pastillas para orinar. Nadie ha estudiado el potasio para los calambres.',
    },
    'deficiency-b': {
      said: 'La causa puede ser la falta de vitamina B.',
      today: 'Todo se apoya en un solo estudio pequeño. Nadie lo ha repetido.',
    },
    'deficiency-d': {
      said: 'La causa puede ser la falta de vitamina D.',
      today:
        'No lo parece. Según se cuenta, en un estudio de un año tomar más no ayudó. Solo lo sabemos de segunda mano.',
    },
    foods: {
      said: 'Pueden ayudar aguacate, verduras de hoja, papaya, salmón, legumbres y caldo de huesos.',
      today: 'Son una buena comida. Pero nadie ha estudiado si ayudan con los calambres.',
    },
    'supplements-older': {
      said: 'Las personas mayores pueden necesitar pastillas de vitaminas o minerales.',
      today:
        'Es así cuando un análisis de sangre muestra que falta B12 o vitamina D. Pero esas pastillas no son un tratamiento para los calambres.',
    },
    'magnesium-helps': {
      said: 'Las pastillas de magnesio pueden ayudar.',
      today:
        'Cinco estudios juntos no vieron una mejora real. Era más o menos 1 calambre menos en 5 semanas. Puede ser casualidad. Un estudio posterior sí vio mejora. En el embarazo no está claro.',
    },
    'stretching-helps': {
      said: 'Estirar hace más leves los calambres.',
      today:
        'En un estudio fueron menos y más leves. Pero la gente sabía lo que hacía, y la esperanza también ayuda. Otros dos estudios no vieron ventaja.',
    },
    'massage-helps': {
      said: 'El masaje ayuda.',
      today: 'A mucha gente le alivia, y las guías lo aconsejan. Nadie ha estudiado si evita los calambres de noche.',
    },
    'heat-eases': {
      said: 'El calor puede aliviar un calambre.',
      today:
        'Solo se estudió en personas en diálisis, y no muy bien. Allí el calor alivió el calambre del momento. Nadie estudió si los evita.',
    },
    circulation: {
      said: 'La mala circulación influye, y por eso ayuda el calor.',
      today:
        'No está claro. Cuando se midió la circulación, no explicaba los calambres. Además, hay más en verano. Cuidado: el calor puede quemar unas piernas con mala circulación.',
    },
  },
}
