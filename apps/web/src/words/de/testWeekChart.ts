export const testWeekChart = {
  title: 'Krämpfe in jeder Woche des Tests',
  picture: (weeks: number) =>
    `Balken für ${weeks === 1 ? '1 Woche' : `${weeks} Wochen`}: Krämpfe in Nächten wie sonst und in Nächten damit. Die Zahlen stehen in der Tabelle.`,
  how: 'Nächte, die nicht bekannt sind oder nicht zählen, sind in keinem Balken.',
}
