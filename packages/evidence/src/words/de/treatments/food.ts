import type { TreatmentWords } from '../../treatmentsWords.ts'

export const food: Readonly<Record<string, TreatmentWords>> = {
  'diet-foods': {
    name: 'Avocado, Blattgemüse, Papaya, Lachs, Bohnen, Knochenbrühe',
    oneLine: 'Gutes Essen. Aber nichts davon wurde je bei nächtlichen Krämpfen geprüft.',
    forWhom: 'Für alle, denen es schmeckt.',
    how: ['Essen Sie am Tag eine Portion mehr, wenn Sie mögen.', 'Alles andere auf dem Teller bleibt, wie es ist.'],
    cautions: [
      'Mit schwachen Nieren oder Tabletten, die Kalium im Körper halten: erst fragen. Das gilt für Avocado, Blattgemüse und Bohnen.',
      'Mit Marcumar oder Warfarin: jede Woche gleich viel Blattgemüse essen.',
      'Achten Sie auf Gicht und auf das, was Sie nicht vertragen.',
    ],
    stopIf: ['Sie bekommen Ausschlag, oder der Magen streikt.', 'Ihr Gerinnungswert liegt nicht mehr im Zielbereich.'],
    effect: 'Niemand weiß es. Wir würden vier Wochen abwarten.',
    washout: 'Wir vermuten: Es wirkt noch zwei Wochen nach.',
    peopleSay: 'Jede Familie hat ihr Gericht gegen Krämpfe. Gutes Essen tut gut, mit Krämpfen und ohne.',
    trialsFound: 'Keine, zu keinem davon.',
    whoWasStudied: '80 Menschen mit Krämpfen und 80 ohne sagten, was sie essen. Das Essen machte keinen Unterschied.',
    notKnown: 'Niemand weiß, ob irgendein Essen nächtliche Krämpfe seltener macht.',
    startingGuess:
      'Es gibt keine Studie, und eine Umfrage sah keinen Zusammenhang. Wir gehen davon aus, dass sich nichts ändert.',
  },
  hydration: {
    name: 'Mehr Wasser trinken',
    oneLine: 'Niemand hat gezeigt, dass es hilft. Und wer spät trinkt, muss nachts raus.',
    forWhom: 'Für Menschen, denen Wasser fehlt: bei großer Hitze, bei Durchfall oder mit Wassertabletten.',
    how: [
      'Trinken Sie über den Tag verteilt, oft und wenig.',
      'Nach starkem Schwitzen: etwas mit ein wenig Salz.',
      'Am späten Abend weniger trinken.',
    ],
    cautions: ['Mit schwachem Herz oder schwachen Nieren: nicht mehr, als man Ihnen erlaubt hat.'],
    stopIf: ['Beine oder Gesicht werden dick, oder die Luft wird knapp.', 'Sie stürzen auf dem Weg zur Toilette.'],
    effect: 'Niemand weiß es. Wir würden eine Woche abwarten.',
    washout: 'Wir vermuten: Nach drei Tagen ist es vorbei.',
    peopleSay: 'Das hören viele als Erstes. Bei Hitze ist es ein guter Rat.',
    trialsFound:
      'Keine zu nächtlichen Krämpfen. Im Labor krampften Männer nach dem Schwitzen nicht leichter. Mit Wasser ging es leichter, mit einem salzigen Getränk schwerer.',
    whoWasStudied: 'Zehn junge Männer im Labor. Ihre Krämpfe löste man mit Strom aus.',
    notKnown: 'Niemand weiß, was es nachts bei Älteren bewirkt.',
    startingGuess:
      'Es gibt nur Arbeit im Labor, und sie zeigt in zwei Richtungen. Wir gehen davon aus, dass sich nichts ändert.',
  },
  'pickle-juice': {
    name: 'Ein Schluck Gurkenwasser im Krampf',
    oneLine: 'Es lindert vielleicht einen Krampf, der schon da ist. Den nächsten hält es nicht fern.',
    forWhom: 'Für Menschen, die so viel Salz dürfen. Nur als erste Hilfe.',
    how: [
      'Beim ersten Ziehen einen Löffel voll nehmen.',
      'Vielleicht reicht es, ihn wieder auszuspucken. Das hat niemand geprüft.',
    ],
    cautions: [
      'Es ist sehr salzig. Erst fragen bei hohem Blutdruck, schwachem Herz, schwachen Nieren oder Wasser im Bauch.',
      'Nicht bei Sodbrennen oder wundem Mund oder Hals.',
    ],
    stopIf: ['Sie lagern Wasser ein.', 'Sie bekommen Sodbrennen.', 'Sie verschlucken sich daran.'],
    effect: 'Sofort oder gar nicht.',
    washout: 'Am nächsten Tag ist es vorbei.',
    peopleSay:
      'Im Sport trinkt man es seit Jahren. Ein altes Hausmittel, und hier gibt ihm eine Studie zum Teil recht.',
    trialsFound:
      'In einer Studie nahm ein Schluck davon mehr vom Schmerz weg als ein Schluck Wasser. Krämpfe kamen gleich oft.',
    whoWasStudied: '82 Menschen in den USA mit kranker Leber und vielen Krämpfen.',
    notKnown: 'Niemand weiß, ob es hilft, wenn die Leber gesund ist.',
    startingGuess: 'Es wirkt auf den Krampf, der da ist. Bei der Zahl gehen wir davon aus, dass sich nichts ändert.',
  },
  'alcohol-reduction': {
    name: 'Weniger Alkohol',
    oneLine: 'Wer im Alter trinkt, hat nachts mehr Krämpfe. Ob weniger hilft, hat niemand geprüft.',
    forWhom: 'Für Menschen, die an den meisten Tagen trinken.',
    how: ['Bleiben Sie vier Wochen ohne Alkohol.', 'Oder trinken Sie vier Stunden vor dem Schlafen nichts mehr davon.'],
    cautions: [
      'Trinken Sie jeden Tag viel? Dann hören Sie nicht auf einmal auf. Das kann gefährlich sein. Lassen Sie sich dabei helfen.',
    ],
    stopIf: ['Sie zittern, schwitzen oder werden verwirrt. Holen Sie sofort Hilfe.'],
    effect: 'Niemand weiß es. Wir würden vier Wochen abwarten.',
    washout: 'Wir vermuten: Trinken Sie wieder, ist es nach einer Woche vorbei.',
    peopleSay: 'Manche sagen, dass ein Glas einen Krampf bringt. Weniger ist auch gut für den Schlaf.',
    trialsFound: 'Keine. In einer Studie in Frankreich tranken Menschen mit Krämpfen häufiger.',
    whoWasStudied: 'Menschen über 60 in Frankreich, mit Krämpfen und ohne.',
    notKnown: 'Niemand weiß, ob der Alkohol die Krämpfe bringt oder etwas anderes.',
    startingGuess:
      'Beides geht zusammen, doch geprüft ist es nicht. Darum beginnen wir mit einer kleinen Besserung und lassen viel offen.',
  },
}
