import type { NightDate } from '@uncramp/diary'
import type { ChangeReason, HowBad, PauseReason } from '../../models/trialLog.ts'
import { dayMonth, dayMonthYear } from '../dates.ts'
import { nights } from './common.ts'

const UNIT: Readonly<Record<number, string>> = { 1: '1 noche', 2: '2 noches', 7: '1 semana', 14: '2 semanas' }
const unit = (long: number): string => UNIT[long] ?? nights(long)

const PAUSED: Readonly<Record<PauseReason, string>> = {
  ill: 'Usted se enfermó.',
  away: 'Usted estaba de viaje.',
  other: 'Usted hizo una pausa.',
  bother: 'Algo le molestó.',
  safety: 'Una respuesta de las preguntas de seguridad la detuvo.',
  packing: 'Su ayudante estaba envasando.',
}

const PAUSED_NOW: Readonly<Record<PauseReason, string>> = {
  ill: 'Está en pausa por enfermedad.',
  away: 'Está en pausa por un viaje.',
  other: 'Está en pausa porque usted lo quiso.',
  bother: 'Está en pausa porque algo le molestó.',
  safety: 'Está en pausa por una respuesta de las preguntas de seguridad.',
  packing: 'Su ayudante aún no ha envasado.',
}

const CHANGED: Readonly<Record<ChangeReason, string>> = {
  'too-long': 'Duraba demasiado.',
  'hard-to-keep': 'Era difícil de seguir.',
  advised: 'Se lo aconsejó su médico o su enfermera.',
  other: 'Por otra razón.',
}

const DEGREE: Readonly<Record<HowBad, string>> = { bit: 'un poco', quite: 'bastante', very: 'mucho' }

/** Mientras corre una prueba. */
export const testRun = {
  coin: {
    title: 'La moneda bajo llave',
    line: 'Cómo se fijó el orden de su prueba',
    tossed: (on: NightDate) => `La moneda se tiró el ${dayMonthYear(on)}, antes de su primera noche.`,
    tossedBefore: (evening: NightDate) =>
      `La moneda se tiró antes de su primera noche. Eso fue el ${dayMonthYear(evening)}.`,
    nobody: 'Nadie puede cambiarlo. Ni usted, ni esta aplicación.',
    intact: 'Revisado ahora mismo. El plan está como salió.',
    changed: 'El plan no coincide con su sello. No confíe en esta prueba.',
    unchecked: 'El plan no se pudo revisar ahora. Abra esta página otra vez.',
    fixed: 'Fijado antes de la primera noche',
    tested: (what: string) => `La prueba: ${what}, o como siempre.`,
    parts: (count: number, long: number, from: NightDate, to: NightDate) =>
      `${count} partes de ${unit(long)} cada una, del ${dayMonth(from)} al ${dayMonthYear(to)}.`,
    coins: 'De dos en dos, una moneda dice cuál va primero. Así las dos salen igual de veces.',
    washout: (n: number) =>
      n === 1 ? 'La primera noche de cada parte no cuenta.' : `Las primeras ${nights(n)} de cada parte no cuentan.`,
    noWashout: 'Todas las noches cuentan.',
    looks: (from: NightDate) =>
      `La primera vez que buscamos una respuesta es el ${dayMonth(from)}. Después, una vez por semana.`,
    worthwhile: (oneIn: number) => `Vale la pena si quita al menos 1 de cada ${oneIn} calambres.`,
    all: 'Lo que viene',
    hiddenHere: 'Las partes no están en esta página. La semilla y el sello de abajo las prueban igual.',
    why: 'Está oculto para que no tenga que pensar en ello. La prueba es suya y puede mirar. Eso no cambia nada.',
    show: 'Mostrar todas las partes',
    hide: 'Ocultarlas otra vez',
    named: 'Cada noche lleva la fecha de la mañana en que termina.',
    proof: 'Prueba para otros',
    proofHow: 'Imprima esta página o guarde el archivo, y déselo pronto a alguien. Así nadie podrá dudar del orden.',
    open: 'El archivo tiene todas las partes, también las que faltan.',
    save: 'Guardar el plan en un archivo',
    saved: 'Guardado en sus descargas.',
    fileName: 'uncramp-prueba.json',
    print: 'Imprimir esta página',
    mathsTitle: 'Mostrar los cálculos',
    mathsRows: {
      seed: 'Semilla',
      drawn: 'Cómo se sorteó',
      algorithm:
        'Mersenne Twister de 32 bits desde la semilla, un número por par en orden de calendario; su bit más bajo dice cuál va primero.',
      hash: 'Sello: SHA-256 del protocolo, la semilla y el orden, como JSON canónico',
      protocol: 'Protocolo',
      check: 'Para revisar el archivo en una computadora',
    },
    command: (file: string) => `uncramp verify ${file}`,
  },
  versions: {
    title: 'El plan se cambió',
    once: (on: NightDate) => `Se cambió el ${dayMonthYear(on)}.`,
    reason: (reason: ChangeReason, words: string) => (reason === 'other' && words !== '' ? words : CHANGED[reason]),
    own: 'Esta es una prueba nueva con su propia moneda. No se mezclan noches del plan anterior.',
    see: (from: NightDate) => `El plan desde el ${dayMonth(from)}`,
  },
  change: {
    title: 'Cambiar el plan',
    link: 'Cambiar el plan',
    lead: 'Un plan sorteado se queda como está. Puede pararlo y sortear otro para las noches que vienen.',
    cost: 'La prueba nueva empieza de cero. Sus noches siguen en el diario, y el plan anterior se sigue viendo.',
    why: '¿Por qué lo cambia?',
    reasons: {
      'too-long': 'Dura demasiado',
      'hard-to-keep': 'Es difícil de seguir',
      advised: 'Me lo aconsejó mi médico o mi enfermera',
      other: 'Otra razón',
    } satisfies Record<ChangeReason, string>,
    words: 'En pocas palabras',
    unit: '¿Cada cuánto puede cambiar el plan?',
    units: { 1: 'Cualquier noche', 7: 'Cada semana', 14: 'Cada 2 semanas' },
    weeks: '¿Cuánto tiempo, como mucho?',
    go: 'Sortear el plan nuevo',
    chooseFirst: 'Elija primero una razón.',
    paused: 'La prueba está en pausa. Siga primero con ella y después cambie el plan.',
    same: 'Este es el plan que ya tiene. Cambie primero una de las dos cosas.',
    failed: 'El plan nuevo no se pudo sortear. Su prueba sigue como antes.',
  },
  progress: {
    parts: (done: number, all: number) =>
      done === 1 ? `1 de ${all} partes ya pasó.` : `${done} de ${all} partes ya pasaron.`,
    written: (written: number, due: number) => `Ha anotado ${written} de ${nights(due)}.`,
    kept: (kept: number, told: number) => `Siguió el plan en ${kept} de las ${nights(told)} que nos contó.`,
    paused: (n: number) => (n === 1 ? '1 noche de pausa no cuenta.' : `${nights(n)} de pausa no cuentan.`),
    missed: 'Una noche olvidada no importa. Déjela en blanco y queda como no conocida.',
    look: 'Puede mirar sus números en el diario cuando quiera. La prueba sigue siendo justa.',
  },
  settling: (left: number, all: number) =>
    all === 1
      ? 'Esta primera noche no cuenta. Su cuerpo se está adaptando.'
      : `Las primeras ${nights(all)} no cuentan. Su cuerpo se está adaptando. ${left === 1 ? 'Esta es la última de ellas.' : `Quedan ${left}, con esta.`}`,
  howTo: 'Cómo se hace',
  otherwise: {
    button: 'Otra cosa',
    title: '¿Qué hizo?',
    hint: 'Bastan pocas palabras. Quedan con esta noche.',
    save: 'Guardarlo',
    saved: 'Guardado con esta noche.',
    answered: (words: string) => (words === '' ? 'Otra cosa' : `Otra cosa: ${words}`),
    counts: 'Cuenta como una noche fuera del plan.',
  },
  pause: {
    pause: 'Hacer una pausa',
    pauseHow:
      'Desde la próxima noche, las noches no cuentan hasta que siga. El calendario de la prueba sigue corriendo, y pueden pasar partes.',
    why: '¿Por qué hace una pausa?',
    reasons: { ill: 'Me enfermé', away: 'Estoy de viaje', other: 'Otra razón' },
    since: (evening: NightDate, why: PauseReason) =>
      `${PAUSED_NOW[why]} Desde el ${dayMonth(evening)}, al anochecer, ninguna noche cuenta.`,
    earlier: 'Pausas',
    spanned: (from: NightDate, to: NightDate, why: PauseReason) =>
      `${from === to ? dayMonth(from) : `Del ${dayMonth(from)} al ${dayMonth(to)}`}. ${PAUSED[why]}`,
    goOn: 'Seguir con la prueba',
    passed: 'Ya pasó. Seguir',
  },
  bothers: {
    link: 'Algo me molesta',
    linkLine: 'Dolor, una caída, una erupción, el estómago',
    title: '¿Qué le molesta?',
    lead: 'Toque todo lo que corresponda. Puede venir de la prueba o de otra cosa.',
    urgent: '¿Teme que sea urgente? No espere.',
    help: 'Cuándo pedir ayuda',
    stopSigns: 'Señales para parar',
    others: 'Otras',
    stopAt: ['Se le hincha la cara o los labios, o le cuesta respirar.', 'Se desmaya.'],
    usual: [
      'Músculos doloridos o tiesos',
      'Malestar de estómago o diarrea',
      'Una erupción o picazón',
      'Peor sueño',
      'Otra cosa',
    ],
    howBad: '¿Cuánto le molesta?',
    degrees: { bit: 'Un poco', quite: 'Bastante', very: 'Mucho' } satisfies Record<HowBad, string>,
    words: 'Con sus palabras, si quiere',
    save: 'Guardar',
    chooseFirst: 'Toque qué le molesta y cuánto.',
    saved: 'Guardado con esta noche.',
    savedPaused: 'Guardado. La prueba está en pausa.',
    removed: 'Se quitó.',
    leaveOff: (what: string) => `Déjelo por ahora: ${what}.`,
    call: '¿Le cuesta respirar, tiene la cara hinchada o se desmayó? Llame ya al número de emergencias.',
    doctor: 'Si no pasa en un día, o si le preocupa, llame a su médico.',
    prescribed: 'Se trata solo de lo que prueba aquí. Nunca deje por su cuenta lo que le dio su médico.',
    listTitle: 'Lo que le molestó',
    pausedThen: 'La prueba se puso en pausa.',
    forDoctor: 'Muestre esta lista a su médico.',
    entry: (night: NightDate, howBad: HowBad) => `${dayMonth(night)}, ${DEGREE[howBad]}`,
    remove: 'Quitarlo',
    removeOf: (night: NightDate) => `Quitar: ${dayMonth(night)}`,
  },
}
