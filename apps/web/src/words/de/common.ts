import type { StoreFault } from '@uncramp/diary'
import type { Place } from '../../models/settings.ts'

const MUSCLE = {
  calf: ['Linke Wade', 'Rechte Wade'],
  foot: ['Linker Fuß', 'Rechter Fuß'],
  'front-thigh': ['Ober\u00adschenkel vorn links', 'Ober\u00adschenkel vorn rechts'],
  'back-thigh': ['Ober\u00adschenkel hinten links', 'Ober\u00adschenkel hinten rechts'],
} as const

export const cramps = (n: number): string => (n === 0 ? 'keine Krämpfe' : n === 1 ? '1 Krampf' : `${n} Krämpfe`)
export const nights = (n: number): string => (n === 1 ? '1 Nacht' : `${n} Nächte`)
/** After in, aus, von, zu: in 3 Nächten. */
export const nightsDative = (n: number): string => (n === 1 ? '1 Nacht' : `${n} Nächten`)

/** Linke Wade */
export const placeName = ({ muscle, side }: Place): string => MUSCLE[muscle][side === 'left' ? 0 : 1]

const NOT_SAVED: Readonly<Record<StoreFault, string>> = {
  'store-full': 'Nicht gespeichert. Das Handy ist voll. Ihre Antwort ist noch da.',
  'store-lost': 'Nicht gespeichert. Das Tagebuch war kurz zu. Ihre Antwort ist noch da.',
  'store-newer':
    'Nicht gespeichert. Ein neueres Uncramp ist offen. Schließen Sie die anderen Fenster. Versuchen Sie es dann noch einmal.',
  'store-unavailable': 'Nicht gespeichert. Dieser Browser gibt das Tagebuch nicht frei. Ihre Antwort ist noch da.',
}

const CANNOT_OPEN: Readonly<Record<StoreFault, string>> = {
  'store-full':
    'Auf dem Handy ist kein Platz mehr. Schaffen Sie Platz. Versuchen Sie es dann noch einmal. Nichts ging verloren, nichts wurde geändert.',
  'store-lost':
    'Der Browser hat es wieder geschlossen. Schließen Sie andere Seiten. Versuchen Sie es dann noch einmal. Nichts ging verloren, nichts wurde geändert.',
  'store-newer':
    'Ein neueres Uncramp hat es gespeichert. Diese Seite ist älter. Schließen Sie alle ihre Fenster, gehen Sie ins Internet. Versuchen Sie es dann noch einmal. Nichts ging verloren, nichts wurde geändert.',
  'store-unavailable':
    'Dieser Browser gibt es nicht frei. Vielleicht liegt es an einem privaten Fenster. Nichts ging verloren, nichts wurde geändert.',
}

export const common = {
  appName: 'Uncramp',
  title: (screen: string) => `${screen} – Uncramp`,
  tabs: { label: 'Menü', home: 'Start', diary: 'Nächte', findOut: 'Testen', learn: 'Wissen', me: 'Ich' },
  back: 'Zurück',
  save: 'Speichern',
  saved: 'Gespeichert.',
  undo: 'Rückgängig',
  undone: 'Rückgängig gemacht.',
  yes: 'Ja',
  no: 'Nein',
  notNow: 'Nicht jetzt',
  keep: 'Behalten',
  oneMoment: 'Einen Moment.',
  tryAgain: 'Noch einmal',
  saveCopy: 'Kopie speichern',
  notSaved: (fault: StoreFault) => NOT_SAVED[fault],
  newVersion: 'Neue Version ist da',
  useIt: 'Jetzt nutzen',
  later: 'Später',
  showAsTable: 'Als Tabelle zeigen',
  fromTo: (from: string, to: string) => `${from} bis ${to}`,
  cramps,
  nights,
  placeName,
  notFound: 'Diese Seite gibt es hier nicht.',
  backHome: 'Zurück zum Start',
  cannotOpen: 'Das Tagebuch geht nicht auf.',
  /** For who came in a cramp while the diary will not open. */
  crampNow: 'Jetzt ein Krampf?',
  cannotOpenWhy: CANNOT_OPEN,
}
