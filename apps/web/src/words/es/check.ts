import type { CrampNowQuestion } from '@uncramp/safety'

interface QuestionWords {
  readonly ask: string
  /** Other signs that a yes would mean as well. */
  readonly or: readonly string[]
  readonly why: string
  /** The answer, as a reason on the last page. */
  readonly reason: string
}

const QUESTIONS: Readonly<Record<CrampNowQuestion, QuestionWords>> = {
  breath: {
    ask: '¿Tiene dolor en el pecho, o le falta el aire?',
    or: ['se desmayó', 'tosió sangre'],
    why: 'Un coágulo de la pierna puede llegar a los pulmones. Hace falta ayuda de inmediato.',
    reason: 'dolor en el pecho, falta de aire o desmayo',
  },
  'cold-leg': {
    ask: '¿Se le ha puesto una pierna fría, pálida, azul o adormecida?',
    or: ['no puede mover la pierna'],
    why: 'Puede que no pase la sangre. Una pierna solo se puede salvar en las primeras horas.',
    reason: 'una pierna fría, pálida o adormecida, o que no puede mover',
  },
  mind: {
    ask: '¿Tiene débil un lado del cuerpo, o le cuesta hablar?',
    or: [
      'siente confusión, o tuvo una convulsión',
      'el corazón le late muy fuerte o se salta latidos',
      'tiene tan poca fuerza que casi no puede moverse',
      'bebía mucho alcohol, lo acaba de dejar y tiembla',
    ],
    why: 'El cerebro, el corazón o las sales de la sangre pueden necesitar ayuda rápida.',
    reason: 'un lado débil, le cuesta hablar, confusión o latidos muy fuertes',
  },
  nerves: {
    ask: '¿Tiene adormecida la entrepierna, o le cuesta orinar?',
    or: [
      'problemas nuevos para hacer de vientre (defecar) o para aguantarse',
      'las dos piernas perdieron fuerza en los últimos días o semanas',
      'cáncer, ahora o antes, y una pierna débil o adormecida',
    ],
    why: 'Puede haber nervios apretados en la espalda. Cada hora cuenta.',
    reason: 'entrepierna adormecida, problemas para ir al baño o piernas débiles',
  },
  locked: {
    ask: '¿El calambre le traba también manos, mandíbula, cara o espalda?',
    or: ['siente hormigueo en los labios o en las manos, y la garganta apretada'],
    why: 'Las sales de la sangre pueden estar demasiado bajas. También puede causarlo un germen de una herida.',
    reason: 'manos, mandíbula, cara o espalda trabadas por un calambre',
  },
  muscle: {
    ask: '¿Su orina es oscura como el té, o casi no orina?',
    or: [
      'después de un golpe, un yeso o un gran esfuerzo: el músculo está duro, hinchado y adormecido',
      'piel caliente y roja que se extiende, y usted tiembla o tiene fiebre',
    ],
    why: 'Un músculo puede estar deshaciéndose, o puede haber un germen en la sangre.',
    reason: 'orina oscura, un músculo duro e hinchado, o piel caliente y roja con fiebre',
  },
  'one-leg': {
    ask: '¿Tiene una pierna hinchada, caliente, roja o con dolor todo el tiempo?',
    or: [
      'piel caliente y roja que duele y se extiende',
      'toma un anticoagulante: la pantorrilla se hinchó o tiene un moretón',
    ],
    why: 'Puede ir unido a un coágulo de sangre. Un médico lo puede ver con una prueba de imagen.',
    reason: 'una pierna hinchada, caliente, roja o con dolor todo el tiempo',
  },
  foot: {
    ask: '¿Tiene en un pie una llaga nueva, una ampolla o un dedo negro?',
    or: [
      'dolor en el pie, en la cama, que se quita al dejar colgar la pierna',
      'un pie caliente e hinchado, y tiene diabetes',
    ],
    why: 'Puede que al pie le llegue muy poca sangre.',
    reason: 'una llaga, un dedo negro o dolor en el pie en la cama',
  },
  ill: {
    ask: '¿Ha vomitado mucho, o ha tenido mucha diarrea?',
    or: ['vomita todo lo que bebe', 'una herida con tierra o suciedad', 'tocó plomo u otro veneno'],
    why: 'El cuerpo puede haber perdido demasiada sal y agua.',
    reason: 'muchos vómitos, diarrea, una herida sucia o un veneno',
  },
  'holds-on': {
    ask: '¿El calambre sigue ahí, haga lo que haga?',
    or: [],
    why: 'La mayoría de los calambres se pasan en menos de 10 minutos. Este puede necesitar un médico.',
    reason: 'más de 10 minutos, y no se le pasa',
  },
}

/** The questions for a person in a cramp, and what to do. They never say what a person has. */
export const check = {
  questions: QUESTIONS,
  staySitting: 'No se levante. Unas pocas preguntas cortas.',
  orAny: '¿O algo de esto?',
  notSure: 'No lo sé',
  whyWeAsk: 'Por qué lo preguntamos',
  of: (at: number, all: number) => `${at} de ${all}`,
  lastQuestion: 'Pregunta anterior',
  callNow: (call: string) => `${call} ahora mismo`,
  callWhile: 'No se levante. Avise a quien esté cerca. Que la puerta quede sin llave.',
  today: 'Llame hoy a un médico',
  todayHow: 'Llame a su médico. De noche, llame a su línea de salud.',
  leaveLeg: 'Hasta entonces: no estire esta pierna, no la frote ni le dé calor.',
  nothing: 'No se encontró nada urgente',
  nothingHow: 'No nombró ninguna señal de alarma. Si algo cambia, vuelva a revisar.',
  why: 'Por qué',
  saidYes: (reason: string) => `Dijo que sí: ${reason}.`,
  saidNotSure: (reason: string) => `Dijo que no lo sabe: ${reason}.`,
  sooner: 'Llame y pida ayuda de inmediato si tiene',
  again: 'Revisar otra vez',
}
