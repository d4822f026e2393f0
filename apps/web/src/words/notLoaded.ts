import type { Language } from './languages.ts'

interface NotLoaded {
  readonly title: string
  readonly again: string
  readonly tryAgain: string
  /** For who came in a cramp. */
  readonly meanwhile: string
}

/** Said when a file of the app does not come: it is written into the page, since words are among such files. */
export const NOT_LOADED: Readonly<Record<Language, NotLoaded>> = {
  en: {
    title: 'Uncramp did not load.',
    again: 'The network may be gone. After one full load it works without it.',
    tryAgain: 'Try again',
    meanwhile: 'A cramp in the calf now? Leg straight. Pull your toes towards you.',
  },
  es: {
    title: 'Uncramp no se ha cargado.',
    again: 'Puede que no haya conexión. Cuando se cargue una vez, funcionará sin ella.',
    tryAgain: 'Intentar de nuevo',
    meanwhile: '¿Un calambre en la pantorrilla ahora? Pierna recta. Tire de los dedos del pie hacia usted.',
  },
  de: {
    title: 'Uncramp wurde nicht geladen.',
    again: 'Vielleicht fehlt das Netz. Einmal ganz geladen, geht es auch ohne.',
    tryAgain: 'Noch einmal versuchen',
    meanwhile: 'Jetzt ein Krampf in der Wade? Bein gerade. Ziehen Sie die Zehen zu sich.',
  },
}
