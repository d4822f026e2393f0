import type { NightDate } from '@uncramp/diary'
import type { OpenReason } from '../../models/blind.ts'
import { dayMonth, dayMonthYear } from '../dates.ts'
import { nights } from './common.ts'

const OPENED: Readonly<Record<OpenReason, string>> = {
  unwell: 'Usted se sintió mal.',
  doctor: 'Lo pidió un médico o una enfermera.',
  'mixed-up': 'Las bolsas se mezclaron.',
  other: 'Tuvo otro motivo.',
}
const pairs = (n: number): string => (n === 1 ? '1 par' : `${n} pares`)

/** A test that a helper packs, so that she does not know which nights are which. */
export const blind = {
  plan: {
    title: '¿Quiere saber lo que toma?',
    open: 'Sí, quiero saberlo',
    openHow: 'Lo más simple. Pero la esperanza puede influir.',
    blinded: 'No, otra persona lo envasa',
    blindedHow: 'Unas bolsas tienen lo real. Otras, algo que se ve igual.',
    needs: 'Lo que necesita en casa antes de empezar',
    list: [
      'Alguien que envase por usted y no lo cuente.',
      'Cápsulas vacías que se vean iguales. En la farmacia le ayudan.',
      'Bolsas con números y un bolígrafo.',
    ],
    ask: 'Pregunte antes en la farmacia si lo suyo puede ir en esas cápsulas. Algunas no se pueden abrir.',
    unknown: 'No sabemos si existe algo que se vea igual, ni si usted lo notaría.',
    always: 'Puede abrir el sello en todo momento.',
  },
  rules: [
    'Su ayudante llena una bolsa para cada parte de la prueba.',
    'Cada noche, tómelo de la bolsa que Uncramp nombra. Todo lo demás, igual.',
    'Cada mañana, toque cuántos calambres tuvo.',
  ],
  wait: {
    title: 'Aún sin envasar',
    how: 'La prueba espera a que su ayudante envase todo. Antes no cuenta ninguna noche.',
    go: 'Dé el teléfono a su ayudante',
  },
  helper: {
    title: 'Para el ayudante',
    lead: 'Esta página es solo para el ayudante. Déle el teléfono ahora.',
    show: 'Soy el ayudante. Ver la lista',
    list: 'Lo que va en cada bolsa',
    how: (what: string, count: number) =>
      `Numere ${count} bolsas, del 1 al ${count}. Llene cada una como dice la lista. Real: ${what}. Igual a la vista: vacío, pero de la misma forma.`,
    dose: 'Ponga lo que se toma en esas noches.',
    paper: 'Imprima la lista o guárdela. Téngala bien escondida hasta el final.',
    doctor: 'Si quien lo toma se enferma, dé esta lista al médico.',
    head: ['Bolsa', 'Qué va dentro', 'Para las noches'] as const,
    real: (what: string) => `Real: ${what}`,
    fake: 'Igual a la vista',
    span: (from: NightDate, to: NightDate, n: number) => `${nights(n)}, del ${dayMonth(from)} al ${dayMonth(to)}`,
    print: 'Imprimir la lista',
    save: 'Guardarla como archivo',
    saved: 'Guardada en las descargas. Quítela de este teléfono.',
    fileName: 'uncramp-bolsas.txt',
    packed: 'Ya envasé todo',
    after: 'Luego esta lista se cierra. Queda cerrada hasta que termine la prueba.',
    failed: 'No se guardó. Toque otra vez, por favor.',
    closed: 'La lista está cerrada. Lo que había en las bolsas se verá cuando termine la prueba.',
  },
  bag: (n: number) => `Bolsa ${n}`,
  tonight: {
    title: (n: number) => `Esta noche: bolsa ${n}`,
    how: (n: number) => `Tómelo de la bolsa ${n}, como cada noche de esta prueba.`,
    took: 'Tomado. Guardado.',
    answered: { did: 'Tomado', not: 'Hoy no' },
  },
  sealed: {
    title: 'Sellado hasta el final.',
    how: 'Lo que hay en cada bolsa queda oculto hasta que termine la prueba. La respuesta también.',
    curtain: 'Es una cortina, no una caja fuerte. Una copia guardada de su diario tiene la lista.',
    tested: (what: string) => `La prueba: ${what}, o algo que se ve igual. Lo envasó otra persona.`,
    coin: 'El orden está fijado y sellado. Se verá cuando termine la prueba.',
    coinPaper: 'Las partes y la semilla quedan selladas hasta que termine la prueba.',
    change: 'Este plan ya se envasó, así que queda como está. Para cambiarlo, abra antes el sello.',
  },
  open: {
    link: 'Abrir el sello',
    line: 'Enseguida, por cualquier motivo',
    title: '¿Abrir el sello?',
    lead: 'Toque por qué. Se abre enseguida y muestra lo que tenía cada bolsa.',
    urgent: '¿Se siente muy mal? No espere a esto. Busque ayuda primero.',
    help: 'Cuándo buscar ayuda',
    reasons: {
      unwell: 'Me siento mal',
      doctor: 'Lo pide un médico o una enfermera',
      'mixed-up': 'Las bolsas se mezclaron, o mi ayudante ya no está',
      other: 'Otro motivo',
    } satisfies Record<OpenReason, string>,
    after: 'Después usted sabe cuál es cuál. La prueba puede seguir así.',
    opened: 'El sello está abierto',
    now: (n: number, what: string) => `La última: bolsa ${n}. ${what}.`,
    mixed: '¿No sabe qué bolsa es cuál? Entonces pare esta prueba y empiece otra.',
    all: 'Todas las bolsas',
    back: 'Volver a la prueba',
  },
  guess: {
    title: 'Primero: ¿qué cree usted?',
    lead: 'Dos bolsas forman un par. Una tenía lo real. ¿Cuál?',
    why: 'Dígalo antes de ver la respuesta. Así se ve si la esperanza pudo influir.',
    pair: (first: number, second: number) => `¿Bolsa ${first} o bolsa ${second}?`,
    noIdea: 'Ni idea',
    go: 'Guardar esto y abrir las bolsas',
    once: 'Se pregunta una vez. Lo que deje sin tocar cuenta como ni idea.',
    none: 'Ningún par de bolsas se terminó. Así que no hay nada que adivinar.',
    openNow: 'Abrir las bolsas',
    card: 'Su prueba ha terminado. Antes viene una pregunta.',
  },
  held: {
    title: '¿Sabía usted cuál era cuál?',
    by: (right: number, guessed: number, asked: number) =>
      guessed === 0
        ? `No tuvo ni idea en ninguno de ${pairs(asked)}.`
        : `Dijo algo en ${guessed} de ${pairs(asked)}. Acertó en ${right}.`,
    coin: (guessed: number) => `Una moneda acertaría en cerca de la mitad de ${guessed}.`,
    range: (low: number, high: number) =>
      low === high
        ? `Con más pares acertaría quizá unas ${low} veces de 10.`
        : `Con más pares acertaría quizá de ${low} a ${high} veces de 10.`,
    says: {
      'told-apart': 'Usted pudo notar cuál era cuál. Así que la esperanza puede influir en esta respuesta.',
      'not-told-apart': 'No lo notó mejor que una moneda. Eso habla en contra de la esperanza, pero no la descarta.',
      'cannot-say': 'Es muy poco para decir si lo sabía. Así que la esperanza puede influir.',
    },
    mixed: 'Quizá lo dijo por cómo fueron sus noches. Entonces se lo dijo el efecto, no el aspecto.',
    opened: (from: NightDate, reason: OpenReason) =>
      `El sello se abrió antes de tiempo. ${OPENED[reason]} Lo sabía desde la noche del ${dayMonthYear(from)}.`,
    asOpen: 'Así que se lee como una prueba que usted conocía. La esperanza puede influir.',
    wrongBags: 'Noches con una bolsa equivocada pueden ocultar lo que hace.',
    mathsText: (index: string, byCoin: string) =>
      `Aciertos menos fallos, entre todos los pares preguntados (índice de un brazo, Bang, Ni y Davis 2004): ${index}. Probabilidad de tantos aciertos o más con una moneda: ${byCoin}. Intervalo de la parte de aciertos: Clopper y Pearson, 95 de 100. Cada par tuvo su propia moneda, así que es exacto si no se guio por las noches. La respuesta de arriba no cambia por ello.`,
    noChance: 'ninguna respuesta',
  },
  history: { kept: 'Usted no sabía cuál era cuál.', opened: 'El sello se abrió antes de tiempo.' },
}
