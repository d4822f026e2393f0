import type { KnowWords } from '../../catalogue.ts'

export const about: KnowWords['about'] = {
  title: 'Über diese Texte',
  who: 'Wer sie schrieb',
  whoText:
    'Das Projekt Uncramp schrieb sie, nach Studien, die jeder nachlesen kann. Niemand hat dafür bezahlt, und hier wird nichts verkauft.',
  reviewed: 'Wer sie geprüft hat',
  reviewedText:
    'Noch hat sie keine Ärztin und kein Arzt geprüft. Sie sind kein Rat für Sie persönlich. Sagt Ihre Arztpraxis etwas anderes, dann fragen Sie dort.',
  error: 'Einen Fehler gefunden?',
  errorText:
    'Bitte sagen Sie es uns auf der Seite des Projekts, unter Issues. Nennen Sie den kurzen grauen Namen, etwa hallegraeff-2012. Sagen Sie, was nicht stimmt und wo Sie es gelesen haben.',
  licence: 'Darf ich sie nutzen?',
  licenceText: 'Ja. Die Texte stehen unter CC BY 4.0: Nennen Sie Uncramp, dann dürfen Sie sie kopieren und ändern.',
  dates: 'Wann wir jeden Satz nachgesehen haben',
  claim: 'Was man sagt',
  month: 'Nachgesehen',
  withdrawn: 'Zurückgezogene Studien',
  withdrawnText: 'Die Zeitschrift hat sie zurückgezogen. Wir zeigen keine Zahl daraus.',
  unseen: 'Studien, deren Zahlen wir nicht gesehen haben',
  unseenText: 'Wir kennen ihre Zahlen aus zweiter Hand oder gar nicht.',
  unchecked: 'Seiten, die niemand noch einmal nachgesehen hat',
  uncheckedText: (n) => `${n} Seiten und Studien wurden gelesen. Ob sie noch gelten, hat seither niemand nachgesehen.`,
  counts: (studies, treatments, claims) =>
    `${studies} Studien, ${treatments} Dinge, die man versucht, ${claims} Sätze.`,
}

export const who: KnowWords['who'] = {
  facts: 'In Zahlen',
}
