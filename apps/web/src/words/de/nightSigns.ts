import type { nightSigns as english } from '../en/nightSigns.ts'

export const nightSigns: typeof english = {
  title: 'War letzte Nacht noch etwas?',
  titleThat: 'War in dieser Nacht noch etwas?',
  signs: { swollen: 'Bein dick', weak: 'Bein schwach', numb: 'Bein taub', skin: 'Haut rot, warm oder verfärbt' },
  lead: 'Ein paar Fragen zeigen, wie bald Sie Hilfe brauchen. Machen Sie das jetzt.',
  ask: 'Zu den Fragen',
}
