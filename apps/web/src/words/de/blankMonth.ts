export const blankMonth = {
  title: 'Ein Monat auf Papier',
  how: 'Eine leere Seite zum Ausfüllen von Hand.',
  lead: 'Drucken Sie sie aus. Legen Sie sie mit einem Stift ans Bett. Eine Zeile ist eine Nacht. Es gilt der Tag, an dem sie endet.',
  print: 'Diese Seite drucken',
  month: 'Monat und Jahr',
  caption: 'Beinkrämpfe in der Nacht. Eine Zeile ist eine Nacht. Es gilt der Tag, an dem sie endet.',
  columns: {
    day: 'Tag',
    count: 'Krämpfe: einkreisen',
    where: 'Bein und Stelle',
    minutes: 'Minuten',
    pain: 'Schmerz, 0 bis 10',
    sleep: 'Schlecht geschlafen',
    notes: 'Notizen',
  },
  counts: ['Keine', '1', '2', '3+'],
  rule: 'Keine Krämpfe? Kreisen Sie „Keine“ ein. Eine leere Zeile heißt: nicht bekannt.',
}
