import type { TreatmentWords } from '../../treatmentsWords.ts'

export const pills: Readonly<Record<string, TreatmentWords>> = {
  magnesium: {
    name: 'Magnesiumtabletten',
    oneLine: 'Bei Älteren halfen sie etwa so viel wie Scheintabletten.',
    forWhom: 'Für Menschen, denen es laut Bluttest fehlt. Dann lässt es sich mit ärztlicher Hilfe beheben.',
    how: [
      'In Studien gab man 226 bis 520 mg am Tag, 4 bis 9 Wochen lang.',
      'Bleiben Sie daheim bei höchstens 250 mg am Tag. Zählen Sie alles mit, was Sie nehmen.',
    ],
    cautions: [
      'Nicht mit schwachen Nieren, außer es ist ärztlich abgesprochen.',
      'Nehmen Sie es nicht zur selben Zeit wie Mittel für Knochen oder Schilddrüse. Auch nicht mit manchen Antibiotika. Fragen Sie in der Apotheke, wie viele Stunden dazwischen sein sollen.',
      'Durchfall ist häufig. Er kann auch verraten, welche Tablette man bekam.',
    ],
    stopIf: [
      'Der Durchfall hört nicht auf.',
      'Sie werden schwach oder schläfrig, oder das Herz schlägt langsam. Holen Sie Hilfe.',
    ],
    effect: 'Rechnen Sie mit vier Wochen. So lange dauerten die meisten Studien.',
    washout: 'Vier Wochen. So viel Zeit ließ eine Studie vor dem Wechsel.',
    peopleSay:
      'Das nennen Freunde zuerst. In einer Studie fühlten sich die meisten besser, doch die Zahl blieb fast gleich.',
    trialsFound:
      'In drei Studien ging es 67 von 100 damit besser. Mit Scheintabletten waren es 64. Eine spätere Studie sah einen kleinen Vorteil, wurde aber zu spät angemeldet.',
    whoWasStudied: 'Mehr als 300 ältere Menschen mit nächtlichen Krämpfen.',
    notKnown: 'Niemand weiß, ob es hilft, wenn Magnesium fehlt. Danach haben die Studien nicht gesucht.',
    startingGuess:
      'Die beste Übersicht sah kaum einen Vorteil. Wir gehen davon aus, dass sich kaum etwas ändert, und zweifeln wenig.',
  },
  'magnesium-pregnancy': {
    name: 'Magnesium in der Schwangerschaft',
    oneLine: 'Die Studien sind sich nicht einig. Fragen Sie erst Ihre Hebamme.',
    forWhom: 'Für Schwangere mit Krämpfen in den Beinen, und nur mit Hebamme, Ärztin oder Arzt.',
    how: [
      'In Studien gab man 300 bis 366 mg am Tag, 2 bis 4 Wochen lang.',
      'Das entscheidet eine Hebamme, eine Ärztin oder ein Arzt.',
    ],
    cautions: ['Nur wenn Hebamme, Ärztin oder Arzt einverstanden sind.'],
    stopIf: [
      'Sie bekommen Durchfall, oder Ihnen wird schwach.',
      'Sie sorgen sich um das Kind. Rufen Sie die Hebamme an.',
    ],
    effect: 'Die Studien dauerten zwei bis vier Wochen.',
    washout: 'Wir vermuten: Es wirkt noch zwei Wochen nach.',
    notTestable:
      'In der Schwangerschaft soll das eine Hebamme, eine Ärztin oder ein Arzt entscheiden. Fragen Sie: Darf ich Magnesium nehmen, wie viel und wie lange?',
    peopleSay: 'Viele Frauen hören davon im Freundeskreis und fragen ihre Hebamme.',
    trialsFound: 'Zwei Studien sagen, dass es hilft, und zwei, dass nicht. Alle waren klein.',
    whoWasStudied: 'Schwangere in Thailand, Norwegen, Schweden und Brasilien.',
    notKnown: 'Niemand weiß, warum die Studien sich nicht einig sind, und ob es hilft.',
    startingGuess:
      'Zwei Studien sagen ja, zwei sagen nein. Darum beginnen wir mit einer kleinen Besserung und lassen viel offen.',
  },
  potassium: {
    name: 'Kaliumtabletten',
    oneLine: 'Keine gute Studie zeigt, dass sie helfen. Für das Herz können sie gefährlich sein.',
    forWhom: 'Nur für Menschen, denen es laut Bluttest fehlt und denen man es verordnet.',
    how: [
      'Nehmen Sie es nicht auf eigene Faust.',
      'Mit Wassertabletten oder Durchfall: Bitten Sie um einen Bluttest. Auch wenn Sie oft erbrechen.',
    ],
    cautions: [
      'Es ist gefährlich mit schwachen Nieren. Das gilt auch mit manchen Tabletten für den Blutdruck.',
      'Auch in Salz-Ersatz (natriumarmem Salz) steckt Kalium.',
    ],
    stopIf: [
      'Das Herz klopft heftig, Ihnen wird schwarz vor Augen, oder die Muskeln werden schwach. Holen Sie sofort Hilfe.',
    ],
    effect: 'Niemand weiß es.',
    washout: 'Niemand weiß es.',
    notTestable: 'Zu viel davon kann das Herz anhalten. Fragen Sie in der Arztpraxis: Soll mein Kalium geprüft werden?',
    peopleSay: 'Man spricht von Bananen und Krämpfen. Als Essen sind sie für die meisten gut.',
    trialsFound: 'Keine, die wir finden konnten.',
    whoWasStudied: 'Männer in den USA: Mit wenig Kalium gab es mehr Krämpfe. Das ist ein Zusammenhang, kein Test.',
    notKnown: 'Niemand weiß, ob es hilft, wenn der Wert stimmt.',
    startingGuess: 'Es gibt keine Studie dazu. Wir gehen davon aus, dass sich nichts ändert.',
  },
  'vitamin-b-complex': {
    name: 'B-Vitamine',
    oneLine: 'In einer winzigen Studie von 1998 half es sehr. Noch einmal hat das niemand geprüft.',
    forWhom:
      'Vielleicht für Ältere, die wenig essen, viel Alkohol trinken oder denen B12 fehlt. Auch für alle, die Metformin oder Säureblocker nehmen.',
    how: [
      'In der Studie: B1 50 mg, B2 5 mg, B6 30 mg und B12 250 Mikrogramm. Mehr als einmal am Tag, drei Monate lang.',
      'Daheim ist eine gewöhnliche Tablette am Tag klüger.',
    ],
    cautions: [
      'Viel B6 über lange Zeit kann Nerven schaden. Nehmen Sie nicht zwei Mittel, die es haben.',
      'Folsäure kann verdecken, dass B12 fehlt. Lassen Sie Ihr B12 prüfen.',
    ],
    stopIf: ['Es kribbelt neu, etwas wird taub, oder Sie gehen unsicher.'],
    effect: 'Rechnen Sie mit drei Monaten. So lange dauerte die Studie.',
    washout: 'Wir vermuten: Es wirkt noch vier Wochen nach.',
    peopleSay: 'Man verkauft sie für die Nerven und gegen Krämpfe. Manche sagen, es half.',
    trialsFound:
      'In einer kleinen Studie wurden die meisten ihre Krämpfe los. Wie es mit Scheintabletten ging, sahen wir nicht.',
    whoWasStudied: 'Ein paar ältere Menschen in Taiwan mit hohem Blutdruck.',
    notKnown: 'Niemand weiß, ob es ein zweites Mal so käme.',
    startingGuess:
      'Eine alte, winzige Studie trägt wenig. Darum beginnen wir mit einer kleinen Besserung und lassen viel offen.',
  },
  'vitamin-d': {
    name: 'Vitamin D',
    oneLine:
      'Gut für die Knochen, wenn es fehlt. Die einzige lange Studie, die wir kennen, sah bei Krämpfen keinen Vorteil.',
    forWhom: 'Für Menschen, denen es laut Bluttest fehlt, der Knochen wegen.',
    how: ['Wenn es fehlt, sind 600 bis 1000 Einheiten am Tag üblich.', 'Rechnen Sie bei Krämpfen nicht damit.'],
    cautions: [
      'Zu viel treibt das Calcium hoch. Das kann Krämpfe und Nierensteine bringen.',
      'Erst fragen bei schwachen Nieren, hohem Calcium oder Sarkoidose.',
    ],
    stopIf: ['Der Durst ist groß, Sie erbrechen oder werden verwirrt. Holen Sie Hilfe.'],
    effect: 'Niemand weiß es. Es baut sich über Monate auf.',
    washout: 'Rund drei Monate. Es verlässt den Körper sehr langsam.',
    notTestable:
      'Es bleibt Monate im Körper. So lassen sich Nächte mit und ohne nicht trennen. Fragen Sie in der Arztpraxis: Soll mein Vitamin D geprüft werden?',
    peopleSay: 'Viele nehmen es im Winter. Manche sagen, dass die Beine sich besser anfühlen.',
    trialsFound:
      'Ein Jahr lang kamen bei Frauen damit so viele Krämpfe wie mit Scheintabletten. Wir kennen das nur aus zweiter Hand.',
    whoWasStudied: 'Frauen nach den Wechseljahren mit wenig Vitamin D, und Schwangere.',
    notKnown: 'Niemand weiß, ob es hilft, wenn sehr viel davon fehlt.',
    startingGuess: 'Das Wenige, was wir wissen, zeigt keine Wirkung. Wir gehen davon aus, dass sich nichts ändert.',
  },
  'vitamin-k2': {
    name: 'Vitamin K2',
    oneLine:
      'Die einzige Studie zu Krämpfen in der Nacht wurde 2025 zurückgezogen und ersetzt. Zählen Sie noch nicht darauf.',
    forWhom: 'Ab 65, wenn man kein Mittel wie Marcumar oder Warfarin nimmt.',
    how: ['Geprüft wurden 180 Mikrogramm MK-7 jeden Abend, acht Wochen lang.'],
    cautions: [
      'Nie mit Marcumar, Warfarin oder Ähnlichem. Es wirkt ihnen entgegen.',
      'Fragen Sie erst in der Apotheke, wenn Sie Blutverdünner nehmen. Auch nach einem Gerinnsel, vor einer Operation oder wenn Sie schwanger sind.',
      'Wer Wassertabletten nahm, war nicht in der Studie. Auch nicht, wer an Schilddrüse, Nerven oder Rücken litt.',
    ],
    stopIf: [
      'Sie bluten leicht oder bekommen leicht blaue Flecken.',
      'Ein Bein wird dick, oder die Luft wird knapp. Holen Sie sofort Hilfe.',
      'Sie bekommen Marcumar oder Warfarin verordnet.',
    ],
    effect: 'Niemand weiß, wann man es merkt.',
    washout: 'Wir vermuten: Es wirkt noch vier Wochen nach.',
    peopleSay: '2024 war es in den Nachrichten. Dass die Studie zurückgezogen wurde, wissen wenige.',
    trialsFound:
      'Die Studie wurde 2025 zurückgezogen, und eine neue Fassung trat an ihre Stelle. Die neue sahen wir nicht. Darum nennen wir keine Zahl.',
    whoWasStudied:
      'Menschen ab 65 in China, in der Studie, die zurückgezogen wurde. Auch einige an der Dialyse. Was dort herauskam, sahen wir nicht.',
    notKnown: 'Niemand kann bisher sagen, ob es überhaupt hilft.',
    startingGuess:
      'Die einzige Studie zu Krämpfen in der Nacht wurde zurückgezogen und zählt hier nicht. Wir gehen davon aus, dass sich nichts ändert, und lassen viel offen.',
  },
  'vitamin-e': {
    name: 'Vitamin E',
    oneLine: 'Ein altes Lieblingsmittel, das sich nicht bewährt hat. Viel davon kann zu Blutungen führen.',
    forWhom: 'Für niemanden, von dem wir wissen.',
    how: ['Bei Krämpfen raten wir nicht dazu.'],
    cautions: ['Mit Blutverdünnern oder Aspirin bluten Sie vielleicht stärker.', 'Nehmen Sie nicht lange viel davon.'],
    stopIf: ['Sie bluten leicht oder bekommen leicht blaue Flecken.'],
    effect: 'Niemand weiß es.',
    washout: 'Niemand weiß es. Wir würden vier Wochen warten.',
    notTestable:
      'Viel davon kann zu Blutungen führen, und zu gewinnen ist wenig. Nehmen Sie es schon? Fragen Sie in der Arztpraxis oder Apotheke.',
    peopleSay: 'Viele Jahre lobte man es, und manche mögen es noch heute.',
    trialsFound: 'In einer alten Studie war es nicht besser als Scheintabletten. Die Zahlen sahen wir nicht.',
    whoWasStudied: 'Ein paar Männer in den USA, und Menschen mit kranker Leber.',
    notKnown:
      'Vier Studien verglichen es mit Chinin und sahen keinen Unterschied. Vielleicht waren sie dafür zu klein.',
    startingGuess: 'Was wir wissen, zeigt keine Wirkung. Wir gehen davon aus, dass sich nichts ändert.',
  },
  taurine: {
    name: 'Taurin',
    oneLine: 'Ist die Leber krank, half es in einer kleinen Studie. Sonst hat es niemand geprüft.',
    forWhom: 'Für Menschen mit kranker Leber, und mit ärztlichem Rat.',
    how: ['In der Studie: 2 g am Tag, vier Wochen lang. 1 g am Tag tat nichts.'],
    cautions: [
      'Bei gewöhnlichen nächtlichen Krämpfen wurde es nicht geprüft.',
      'Erst fragen bei schwachen Nieren, mit Lithium oder in der Schwangerschaft.',
    ],
    stopIf: ['Es bekommt Ihnen irgendwie nicht.'],
    effect: 'Rechnen Sie mit vier Wochen. So lange dauerte die Studie.',
    washout: 'Wir vermuten: Es wirkt noch vier Wochen nach.',
    peopleSay: 'Die meisten kennen es aus Energydrinks. Die helfen beim Schlafen nicht.',
    trialsFound:
      'In einer Studie gab es weniger Krämpfe als mit Scheintabletten. Aber 19 von 49 Menschen hielten nicht durch.',
    whoWasStudied: 'Menschen in Australien, deren Leber schon lange krank ist.',
    notKnown: 'Niemand weiß, ob es hilft, wenn die Leber gesund ist.',
    startingGuess:
      'Nur eine Studie, mit kranker Leber, und viele hielten nicht durch. Wir beginnen mit einer kleinen Besserung.',
  },
  'l-carnitine': {
    name: 'Carnitin',
    oneLine: 'Bei kranker Leber und an der Dialyse gibt es etwas Hoffnung. Viel weiß man nicht.',
    forWhom: 'Bei kranker Leber oder an der Dialyse, und nur mit ärztlichem Rat.',
    how: ['In Studien: 900 bis 1200 mg am Tag, acht Wochen lang.'],
    cautions: [
      'Es verträgt sich vielleicht nicht mit Marcumar oder Warfarin. Erst fragen.',
      'Erst fragen, wenn Sie je einen Anfall wie bei Epilepsie hatten.',
      'Man riecht vielleicht nach Fisch, oder der Magen streikt.',
    ],
    stopIf: ['Das Herz klopft heftig.', 'Sie bluten leicht oder bekommen leicht blaue Flecken.'],
    effect: 'Rechnen Sie mit acht Wochen. So lange dauerten die Studien.',
    washout: 'Wir vermuten: Es wirkt noch vier Wochen nach.',
    peopleSay: 'Man verkauft es für mehr Kraft, und manche nehmen es gegen Krämpfe.',
    trialsFound:
      'An der Dialyse sahen sechs kleine Studien weniger Krämpfe, aber nicht alle gleich viel. Ist die Leber krank, gab es keine Gruppe zum Vergleich.',
    whoWasStudied: 'Menschen an der Dialyse, und 42 Menschen in Japan mit kranker Leber.',
    notKnown: 'Bei gewöhnlichen nächtlichen Krämpfen hat es niemand geprüft.',
    startingGuess:
      'Alles stammt von Menschen mit anderen Leiden. Darum beginnen wir mit einer kleinen Besserung und lassen viel offen.',
  },
}
