/** What is in a food. */
export const foodFind = {
  title: 'Ein Lebensmittel nachschlagen',
  label: 'Name eines Lebensmittels',
  hint: 'Tippen Sie den Anfang eines Wortes, wie Lins oder Mand.',
  found: (n: number) =>
    n === 0
      ? 'Nichts gefunden. Versuchen Sie es mit weniger Buchstaben.'
      : n === 1
        ? '1 Lebensmittel gefunden'
        : `${n} Lebensmittel gefunden`,
  more: 'Mehr zeigen',
  coming: 'Die lange Liste kommt gleich.',
  notThere: 'Die lange Liste ist noch nicht auf diesem Gerät. Das sind die alltäglichen Lebensmittel.',
  nutrient: 'Darin',
  portion: (portion: string) => `In einer Portion: ${portion}`,
  portionShort: 'Eine Portion',
  perHundred: 'In 100 g',
  notMeasured: 'Nicht gemessen',
  source:
    'Aus den Lebensmitteldaten des USDA, die allen frei stehen. Es sind amerikanische Lebensmittel. Ihre können etwas anders sein.',
  english: 'Dieses hat nur einen englischen Namen.',
  mind: 'Bitte beachten',
  rich: 'Dieses Lebensmittel hat viel Kalium. Wir wissen nicht, ob das für Sie passt.',
  richOnly: 'Dieses Lebensmittel hat viel Kalium.',
  gone: 'Dieses Lebensmittel ist nicht auf diesem Gerät.',
  sodium: 'Natrium (vom Salz)',
  back: 'Alle Lebensmittel',
}
