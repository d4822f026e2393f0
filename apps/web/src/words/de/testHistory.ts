import type { Ending } from '@uncramp/trial'

const ENDED: Readonly<Record<Ending['type'], string>> = {
  helps: 'Es hilft.',
  'nothing-worth-having': 'Nichts, was sich lohnt.',
  'makes-it-worse': 'Es macht die Krämpfe schlimmer.',
  'cannot-tell-yet': 'Es war nicht zu sagen.',
}

export const testHistory = {
  title: 'Alle meine Tests',
  lead: 'Alle Tests auf einer Skala. Die wahre Änderung liegt in 8 von 10 Fällen im Balken.',
  none: 'Noch kein Test.',
  going: 'Läuft noch. Das Ergebnis bleibt zu.',
  goingOpen: 'Läuft noch. Es ist noch nicht zu sagen.',
  tooShort: 'Zu kurz für eine Antwort.',
  ended: (ending: Ending) =>
    ending.type === 'helps' && !ending.worthwhile ? 'Es hilft, aber weniger als erhofft.' : ENDED[ending.type],
  reading: 'Wird gelesen.',
  failed: 'Der Balken ließ sich nicht ausrechnen.',
  noBar: 'Kein Balken: zu wenige Krämpfe, oder Nächte, die man nicht vergleichen darf.',
  again: 'Sie haben das mehr als einmal getestet. Sehen Sie alle diese Tests an, nicht nur den besten.',
  more: (n: number) => `${n} weitere zeigen`,
  columns: ['Was getestet', 'Ab', 'Ausgang', 'Aus 10 Krämpfen werden', 'Es könnten sein'],
  see: 'Ergebnis ansehen',
}
