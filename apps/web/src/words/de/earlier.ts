import { bringIn } from './bringIn.ts'
import { cramps, nights } from './common.ts'

export const earlier = {
  title: 'Ihr Tagebuch von früher',
  how: 'Falls etwas schiefging. Es bleibt auf diesem Handy.',
  lead: 'Die App hebt Ihr Tagebuch auf, wie es an früheren Tagen war. Sie können daraus Nächte zurückholen.',
  none: 'Noch nichts. Das erste kommt bald, nachdem Sie etwas gespeichert haben.',
  failed: 'Wir konnten es nicht lesen. Ihr Tagebuch wurde nicht geändert.',
  kept: 'Aufgehoben werden die letzten 7 Tage, an denen Sie die App nutzten. Davor ein Tag pro Monat. Speichern Sie auch eine Kopie: Verlieren Sie dieses Handy, ist das alles weg.',
  holds: (n: number, m: number) => `${nights(n)}, ${cramps(m)} mit Einzelheiten`,
  back: 'Zurückholen',
  backFrom: (date: string) => `Zurückholen von ${date}`,
  /** The words of Bring in, for a state of the diary in the place of a file. */
  preview: {
    ...bringIn,
    preview: 'Ansehen vor dem Zurückholen',
    useFile: 'Früheres nehmen',
    theFile: 'Früher',
    countComes: (n: number, withStretch: boolean) =>
      bringIn.countComes(n, withStretch).replace('aus der Datei', 'von früher'),
    nightComes: (n: number) =>
      `${nights(n)} ${n === 1 ? 'wird' : 'werden'} wieder wie früher, mit den Krämpfen von damals.`,
    kept: (n: number) => bringIn.kept(n).replace('als die Datei', 'als früher'),
    nothingNew: 'Ihr Tagebuch hat das alles schon.',
    confirm: 'Zurückholen',
  },
  done: (n: number) => (n === 0 ? 'Zurückgeholt.' : `${nights(n)} zurückgeholt.`),
}
