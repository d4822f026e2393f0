import type { Assumed } from '../../models/plan.ts'
import { plain } from '../numbers.ts'

/** So many of 100: never none, and never all. */
const count = (n: number): string => (n < 1 ? 'menos de 1' : n > 99 ? 'más de 99' : String(n))

export const choose = {
  order: 'Lo que se ve mejor va primero. Las barras dicen qué tan seguros estamos.',
  one: 'Puede probar una cosa tras otra, o dos a la vez.',
  own: 'Algo suyo',
  ownLine: 'Una pomada, un té, una costumbre',
  notAlone: 'Lo que no debe probar por su cuenta',
  inCramp: 'Lo que solo ayuda en un calambre',
  inCrampWhy: 'Corta un calambre que ya está. Contar noches no dice si sirve.',
  costs: {
    stretching: '3 minutos cada noche',
    'meditation-relaxation': 'De 15 a 20 minutos al día',
    magnesium: 'Pastillas cada día',
    'vitamin-b-complex': 'Pastillas cada día',
    'vitamin-k2': 'Una pastilla cada día',
    massage: 'De 5 a 10 minutos cada noche',
    heat: '10 minutos cada noche',
    'diet-foods': 'Una parte de sus comidas',
    hydration: 'Un vaso de vez en cuando',
    exercise: 'Un rato casi todos los días',
    compression: 'Medias que se pone cada día',
    'sleep-position': 'Un minuto al acostarse',
    taurine: 'Pastillas cada día',
    'l-carnitine': 'Pastillas cada día',
    'alcohol-reduction': 'Nada de tiempo, pero sí un cambio',
  } as Readonly<Record<string, string>>,
  plan: {
    title: (name: string) => `Prueba: ${name}`,
    notFound: 'Esto no lo conocemos.',
    toList: '¿Qué le gustaría probar?',
    rate: (perWeek: number) =>
      perWeek < 0.75
        ? 'Tiene menos de 1 calambre a la semana.'
        : perWeek < 1.5
          ? 'Tiene cerca de 1 calambre a la semana.'
          : `Tiene cerca de ${Math.round(perWeek)} calambres a la semana.`,
    howMany: '¿Cuántos a la semana, más o menos?',
    typical: 'Su diario es muy corto para saberlo. Esto vale para una persona común con esos calambres.',
    sayFirst: 'Diga arriba cuántos tiene. Luego le decimos qué hallaría una prueba.',
    failed: 'Ahora no se pudo calcular. Puede empezar igual.',
    assume: '¿Y si de verdad…?',
    assumed: {
      half: 'los baja a la mitad',
      third: 'quita un tercio',
      nothing: 'no hace nada',
    } satisfies Record<Assumed, string>,
    ask: 'Cómo puede acabar su prueba, según las semanas que dure',
    endings: {
      helps: 'Ayuda',
      'nothing-worth-having': 'Nada que valga la pena',
      'makes-it-worse': 'Lo empeora',
      'cannot-tell-yet': 'Aún no se sabe',
    },
    week: 'Semana',
    weekN: (week: number) => `Semana ${week}`,
    of100: 'de 100 pruebas',
    table: 'Ver como tabla',
    count,
    say: (n: number, weeks: number) => `De 100 pruebas así, ${count(n)} dicen «ayuda» en ${weeks} semanas.`,
    wrong: (n: number) => `Si no hace nada, ${count(n)} de 100 lo dicen igual.`,
    wrongly: (n: number, weeks: number) =>
      `De 100 pruebas de algo inútil, ${count(n)} dicen «ayuda» en ${weeks} semanas. Se equivocan.`,
    tooSoon: (weeks: number) => `En ${weeks} semanas ninguna prueba así da una respuesta.`,
    picture: (week: number, helps: number, nothing: number, worse: number, open: number) =>
      `Hasta la semana ${week}, de 100 pruebas: ayuda ${count(helps)}, nada que valga la pena ${count(nothing)}, lo empeora ${count(worse)}, aún no se sabe ${count(open)}.`,
    line: (n: number) => `Ayuda: ${count(n)} de 100`,
    lineTooSoon: 'Muy corto para una respuesta',
    lineNotKnown: 'Aún no se sabe',
    fromTable: 'Una primera respuesta. Ahora miramos más de cerca.',
    working: (tests: number) => `Miramos más de cerca: van ${tests} pruebas inventadas.`,
    done: (tests: number) => `Calculado con ${tests} pruebas inventadas.`,
    quick: 'Una primera respuesta, de una tabla de pruebas inventadas.',
    soonest: {
      1: (week: number) =>
        `Lo más rápido es un plan que cambia cualquier noche. En la semana ${week}, más de la mitad ya lo sabe.`,
      7: (week: number) =>
        `Lo más rápido es un plan que cambia cada semana. En la semana ${week}, más de la mitad ya lo sabe.`,
      14: (week: number) =>
        `Lo más rápido es un plan que cambia cada 2 semanas. En la semana ${week}, más de la mitad ya lo sabe.`,
    },
    none: {
      title: 'Medio año puede no bastar',
      how: (n: number) => `Aun con lo mejor, solo ${count(n)} de 100 pruebas así lo sabrían para entonces.`,
      would: 'Lo que ayudaría:',
      nightly: 'Un plan que cambia cualquier noche. Esto actúa rápido, así que se puede.',
      nightlyNot: 'Un plan que cambia cualquier noche. Pero esto es muy lento para eso.',
      longest: 'La prueba más larga. Usted eligió una más corta.',
      longer: 'Más de medio año. Puede probar otra vez después de la primera.',
      together: 'Aprender junto con otros. Uncramp aún no puede hacerlo.',
      still: 'Puede empezar igual. Tal vez no haya respuesta.',
    },
    firstLook16:
      'Con partes de 2 semanas, miramos desde la semana 16. La prueba acaba en cuanto la respuesta es clara.',
    every2: 'Cada 2 semanas',
    weeklyWhy: 'Se tira una moneda por cada dos semanas. Es más fácil de seguir.',
    every2Why: 'Se tira una moneda por cada 4 semanas: 2 con ello, 2 sin ello.',
    pace: {
      quick: 'Actúa y se va en un día. Por eso el plan puede cambiar cualquier noche.',
      days: 'Tarda unos días en actuar o en irse. Por eso el plan no cambia de noche en noche.',
      weeks: 'Tarda semanas en actuar o en irse. Por eso cada parte dura 2 semanas. Aun así puede ser poco.',
      'not-known': 'Nadie sabe cuánto tarda. Por eso cada parte dura 2 semanas.',
      'maybe-same-night':
        'Damos por hecho que estirar actúa esa misma noche. Si tarda semanas, la prueba puede no verlo.',
    },
    rules: [
      'Cada noche, abra Uncramp. Le dice si esta noche es con ello o como siempre.',
      'Haga justo eso. Deje igual todo lo demás.',
      'Toque cada mañana cuántos calambres tuvo.',
    ],
    how: 'Cómo se hace',
    care: 'Tenga cuidado',
    stopIf: 'Pare si',
    maths: (rate: string) =>
      `Pruebas simuladas de personas con ${rate} calambres por semana sin tratamiento; sus noches dan la dispersión de quién puede ser usted. La primera respuesta se lee de una tabla por largo de las partes, razón de tasas real e información por semana. Luego se simulan pruebas enteras hasta que cada probabilidad tiene un error estándar de 4 en 100 como mucho. Razones de tasas reales ${plain(0.5)}, ${plain(0.67)} y 1. Lo lento va y viene por una curva exponencial: 95 de 100 al tiempo que nombran los estudios.`,
  },
  ownTest: {
    title: 'Algo suyo',
    lead: 'Elija algo que pueda usar unas noches y dejar otras.',
    name: '¿Qué es?',
    hint: 'Por ejemplo: la pomada de mi vecina',
    kind: '¿Cómo se usa?',
    kinds: { swallowed: 'Me lo trago', 'on-skin': 'Me lo pongo en la piel', done: 'Es algo que hago' },
    quinine: '¿Lleva quinina o agua tónica?',
    quinineHow: '¿No sabe? Lea la etiqueta o pregunte en la farmacia.',
    prescribed: '¿Es una medicina que le recetó un médico?',
    next: 'Planear la prueba',
    openYet: 'Responda antes las cuatro preguntas.',
    refused: {
      'too-long': 'El nombre es muy largo. Use 40 letras como mucho.',
      quinine: 'Aquí no. La quinina puede hacer mucho daño, y nadie debe probarla solo.',
      prescribed: 'Aquí no. Hable con su médico. No cambie nada por su cuenta.',
    },
    known: (name: string) => `Esto lo conocemos: ${name}. Tiene sus propias reglas.`,
    toKnown: 'Verlo',
    neutral: 'No conocemos ningún estudio sobre esto. Por eso no partimos de nada, ni a favor ni en contra.',
    care: ['Lea antes la etiqueta. Si toma pastillas de un médico, pregunte en la farmacia.'],
    stopIf: ['le sale un sarpullido o le cuesta respirar', 'se siente mal', 'le duele'],
  },
}
