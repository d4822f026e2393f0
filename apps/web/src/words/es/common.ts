import type { StoreFault } from '@uncramp/diary'
import type { Place } from '../../models/settings.ts'

export const cramps = (n: number): string => (n === 0 ? 'sin calambres' : n === 1 ? '1 calambre' : `${n} calambres`)
export const nights = (n: number): string => (n === 1 ? '1 noche' : `${n} noches`)

const LEFT = { calf: 'izquierda', foot: 'izquierdo', 'front-thigh': 'izquierdo', 'back-thigh': 'izquierdo' } as const
const RIGHT = { calf: 'derecha', foot: 'derecho', 'front-thigh': 'derecho', 'back-thigh': 'derecho' } as const
const MUSCLE = { calf: 'Pantorrilla', foot: 'Pie', 'front-thigh': 'Muslo', 'back-thigh': 'Muslo' } as const
const PART = { calf: '', foot: '', 'front-thigh': ' por delante', 'back-thigh': ' por detrás' } as const

/** Pantorrilla izquierda; Muslo derecho por detrás */
export const placeName = ({ muscle, side }: Place): string =>
  `${MUSCLE[muscle]} ${(side === 'left' ? LEFT : RIGHT)[muscle]}${PART[muscle]}`

const NOT_SAVED: Readonly<Record<StoreFault, string>> = {
  'store-full': 'No se guardó. Este teléfono está lleno. Su respuesta sigue aquí.',
  'store-lost': 'No se guardó. El diario se cerró un momento. Su respuesta sigue aquí.',
  'store-newer': 'No se guardó. Hay abierto un Uncramp más nuevo. Cierre las otras pestañas y pruebe otra vez.',
  'store-unavailable': 'No se guardó. Este navegador no deja abrir el diario. Su respuesta sigue aquí.',
}

const CANNOT_OPEN: Readonly<Record<StoreFault, string>> = {
  'store-full': 'No queda espacio en este teléfono. Libere un poco y pruebe otra vez. No se perdió ni cambió nada.',
  'store-lost': 'El navegador lo cerró. Cierre otras páginas y pruebe otra vez. No se perdió ni cambió nada.',
  'store-newer':
    'Lo guardó un Uncramp más nuevo. Esta página es más vieja. Cierre todas sus páginas, conéctese a internet y pruebe otra vez. No se perdió ni cambió nada.',
  'store-unavailable':
    'Este navegador no deja abrirlo. Puede ser por una ventana privada. No se perdió ni cambió nada.',
}

export const common = {
  appName: 'Uncramp',
  title: (screen: string) => `${screen} – Uncramp`,
  tabs: { label: 'Principal', home: 'Inicio', diary: 'Diario', findOut: 'Probar', learn: 'Guía', me: 'Yo' },
  back: 'Volver',
  save: 'Guardar',
  saved: 'Guardado.',
  undo: 'Deshacer',
  undone: 'Deshecho.',
  yes: 'Sí',
  no: 'No',
  notNow: 'Ahora no',
  keep: 'Conservar',
  oneMoment: 'Un momento.',
  tryAgain: 'Probar otra vez',
  saveCopy: 'Guardar una copia',
  notSaved: (fault: StoreFault) => NOT_SAVED[fault],
  newVersion: 'Hay una versión nueva',
  useIt: 'Usarla ya',
  later: 'Más tarde',
  showAsTable: 'Ver como tabla',
  fromTo: (from: string, to: string) => `${from} al ${to}`,
  cramps,
  nights,
  placeName,
  notFound: 'Esta página no está aquí.',
  backHome: 'Volver al inicio',
  cannotOpen: 'El diario no se abre.',
  /** For who came in a cramp while the diary will not open. */
  crampNow: '¿Un calambre ahora?',
  cannotOpenWhy: CANNOT_OPEN,
}
