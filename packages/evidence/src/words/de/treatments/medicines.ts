import type { TreatmentWords } from '../../treatmentsWords.ts'

export const medicines: Readonly<Record<string, TreatmentWords>> = {
  quinine: {
    name: 'Chinin',
    oneLine: 'Es mindert Krämpfe. Aber in seltenen Fällen tötet es: Nehmen Sie es nicht auf eigene Faust.',
    forWhom: 'Nur bei sehr schweren Krämpfen, unter ärztlicher Aufsicht und wo das Gesetz es erlaubt.',
    how: ['Nur auf ärztliche Verordnung.', 'Nehmen Sie es schon? Dann sprechen Sie in der Arztpraxis darüber.'],
    cautions: [
      'Es kann dem Blut, den Nieren, den Ohren und dem Herzschlag schaden.',
      'Es verträgt sich mit vielen anderen Mitteln nicht.',
      'Auch Tonic Water und Bitter Lemon haben Chinin. Trinken Sie sie nicht gegen Krämpfe.',
    ],
    stopIf: [
      'Die Haut zeigt blaue oder violette Flecken, oder die Nase blutet. Holen Sie sofort Hilfe.',
      'Der Urin ist dunkel, oder Sie bekommen Fieber. Holen Sie sofort Hilfe.',
      'Es klingelt oder pfeift in den Ohren, Sie sehen unscharf, oder Sie werden ohnmächtig. Holen Sie sofort Hilfe.',
    ],
    effect: 'Etwa eine Woche, so planen wir.',
    washout: 'Wir vermuten: Es wirkt noch zwei Wochen nach.',
    notTestable:
      'In seltenen Fällen stirbt man daran, durch Blutungen oder einen gestörten Herzschlag. Fragen Sie in der Arztpraxis: Was gibt es sonst für mich?',
    peopleSay: 'Man verordnete es viele Jahre, und manche vermissen es. Es stimmt: Es tat etwas.',
    trialsFound:
      'In 13 Studien nahm es etwa einen von vier Krämpfen weg. Studien, die nie erschienen, fanden weniger. Die Arzneibehörde der USA sagt: nicht gegen Krämpfe nehmen.',
    whoWasStudied: 'Mehr als 1500 Menschen in 23 Studien, die meisten nur einige Wochen lang.',
    notKnown: 'Niemand weiß, wem es schadet. Studien dieser Größe zeigen so seltene Schäden nicht.',
    startingGuess:
      'Es stützt sich auf alle Studien, auch auf die, die nie erschienen. Darum beginnen wir mit einer mittleren Besserung.',
  },
  naftidrofuryl: {
    name: 'Naftidrofuryl',
    oneLine: 'Diese Tablette soll das Blut besser fließen lassen. In einer winzigen Studie von 1993 half sie.',
    forWhom: 'Für wenige, und das wird ärztlich entschieden.',
    how: ['Nur auf ärztliche Verordnung, und nur wo es sie gibt.'],
    cautions: ['Sie kann der Leber schaden oder Nierensteine bringen.'],
    stopIf: ['Haut oder Augen werden gelb, oder der Urin ist dunkel. Rufen Sie sofort in der Arztpraxis an.'],
    effect: 'In der Arztpraxis kann man Ihnen sagen, wann man es merkt.',
    washout: 'In der Arztpraxis kann man Ihnen sagen, wie lange es anhält.',
    notTestable:
      'Was sie bei Ihnen anrichten kann, lässt sich nur ärztlich abwägen. Fragen Sie: Gibt es ein Mittel gegen meine Krämpfe, das zu mir passt?',
    peopleSay: 'Nur wenige haben davon gehört.',
    trialsFound: 'In einer Studie mit 14 Menschen gab es viel weniger Krämpfe. Niemand hat sie wiederholt.',
    whoWasStudied: '14 Menschen in Großbritannien.',
    notKnown: 'Niemand weiß, ob es mehr Menschen helfen würde als diesen wenigen.',
    startingGuess:
      'Es half sehr, aber nur bei 14 Menschen. Wir beginnen mit einer mittleren Besserung. Fast alles bleibt offen.',
  },
  diltiazem: {
    name: 'Diltiazem',
    oneLine: 'Eine Tablette für den Blutdruck, mit einer winzigen Studie zu Krämpfen.',
    forWhom: 'Für Menschen, die so eine Tablette für Herz oder Blutdruck brauchen.',
    how: ['In der Studie: 30 mg am Abend, zwei Wochen lang.', 'Nur auf ärztliche Verordnung.'],
    cautions: [
      'Sie kann das Herz zu sehr bremsen. Mit vielen Mitteln verträgt sie sich nicht.',
      'Nicht mit schwachem Herz.',
    ],
    stopIf: [
      'Sie werden ohnmächtig, oder die Luft wird knapp. Holen Sie sofort Hilfe.',
      'Die Knöchel werden dick. Rufen Sie in der Arztpraxis an.',
    ],
    effect: 'In der Arztpraxis kann man Ihnen sagen, wann man es merkt.',
    washout: 'In der Arztpraxis kann man Ihnen sagen, wie lange es anhält.',
    notTestable:
      'Was sie am Herzen anrichten kann, lässt sich nur ärztlich abwägen. Fragen Sie: Gibt es ein Mittel gegen meine Krämpfe, das zu mir passt?',
    peopleSay: 'Gegen Krämpfe kennen sie nur wenige.',
    trialsFound: 'Eine Studie mit 13 Menschen. Ihre Zahlen sahen wir nicht.',
    whoWasStudied: '13 Menschen in Taiwan, die meisten Frauen.',
    notKnown: 'Niemand weiß, ob und wem sie hilft.',
    startingGuess:
      'Es heißt nur: vielleicht, nach 13 Menschen. Wir beginnen mit einer mittleren Besserung. Fast alles bleibt offen.',
  },
  verapamil: {
    name: 'Verapamil',
    oneLine: 'Für diese Herztablette spricht nur ein Bericht über wenige Menschen.',
    forWhom: 'Für wenige, und das wird ärztlich entschieden.',
    how: ['Nur auf ärztliche Verordnung.'],
    cautions: [
      'Sie kann das Herz zu sehr bremsen. Mit vielen Mitteln verträgt sie sich nicht.',
      'Sie kann den Darm träge machen.',
    ],
    stopIf: ['Sie werden ohnmächtig, oder die Luft wird knapp. Holen Sie sofort Hilfe.'],
    effect: 'In der Arztpraxis kann man Ihnen sagen, wann man es merkt.',
    washout: 'In der Arztpraxis kann man Ihnen sagen, wie lange es anhält.',
    notTestable:
      'Was sie am Herzen anrichten kann, lässt sich nur ärztlich abwägen. Fragen Sie: Gibt es ein Mittel gegen meine Krämpfe, das zu mir passt?',
    peopleSay: 'Gegen Krämpfe kennen sie nur wenige.',
    trialsFound: 'Keine. Man sah einigen Menschen zu und verglich mit niemandem.',
    whoWasStudied: 'Einige Ältere, deren Krämpfe auch mit Chinin blieben.',
    notKnown: 'Niemand weiß, ob sie mehr tat als die Zeit.',
    startingGuess:
      'Man verglich mit niemandem, darum trauen wir dem wenig. Wir beginnen mit einer kleinen Besserung und lassen viel offen.',
  },
  gabapentin: {
    name: 'Gabapentin oder Pregabalin',
    oneLine: 'Gemacht für Nervenschmerz. Bei gewöhnlichen Krämpfen verglich sie niemand mit Scheintabletten.',
    forWhom: 'Für Menschen, die sie gegen Nervenschmerz brauchen.',
    how: ['Nur auf ärztliche Verordnung.'],
    cautions: [
      'Sie können schläfrig machen, und man stürzt leichter.',
      'Mit starken Schmerzmitteln können sie die Atmung bremsen.',
    ],
    stopIf: [
      'Sie werden sehr schläfrig oder atmen langsam. Holen Sie sofort Hilfe.',
      'Sie lagern Wasser ein, oder die Stimmung sinkt. Rufen Sie in der Arztpraxis an.',
    ],
    effect: 'In der Arztpraxis kann man Ihnen sagen, wann man es merkt.',
    washout: 'In der Arztpraxis weiß man es. Die Dosis darf nur langsam sinken.',
    notTestable:
      'Die Gefahr von Stürzen und langsamer Atmung lässt sich nur ärztlich abwägen. Setzen Sie sie nicht selbst ab. Fragen Sie: Brauche ich sie noch, und helfen sie?',
    peopleSay: 'Man kennt sie gegen Nervenschmerz. Viele fragen, ob sie auch bei Krämpfen helfen.',
    trialsFound:
      'In einer Studie waren Spritzen in die Wade besser. Etwa einer von drei Menschen hatte Nebenwirkungen.',
    whoWasStudied: '50 Menschen in Korea mit engem Wirbelkanal. Auch solche, deren Leber krank ist.',
    notKnown: 'Niemand weiß, ob sie bei gewöhnlichen nächtlichen Krämpfen helfen.',
    startingGuess: 'Kaum etwas spricht dafür oder dagegen. Wir gehen davon aus, dass sich kaum etwas ändert.',
  },
  'botulinum-toxin': {
    name: 'Botox-Spritzen in die Wade',
    oneLine: 'Sie halfen bei kranken Nerven oder engem Wirbelkanal, wenn sonst nichts half.',
    forWhom: 'Bei sehr schweren Krämpfen: wenn Diabetes den Nerven schadet oder der Wirbelkanal eng ist.',
    how: ['Eine Fachklinik setzt einige Spritzen in Wade oder Fuß.', 'Es hält etwa drei Monate an.'],
    cautions: ['Nur in einer Fachklinik.', 'Die Wade kann schwach werden.'],
    stopIf: [
      'Das Schlucken oder Atmen fällt schwer. Holen Sie sofort Hilfe.',
      'Sie werden an anderer Stelle schwach. Holen Sie sofort Hilfe.',
    ],
    effect: 'In einer Studie merkte man es ab der ersten Woche.',
    washout: 'Es lässt in drei bis vier Monaten nach.',
    notTestable:
      'Das kann nur eine Fachklinik geben. Fragen Sie in der Arztpraxis: Sind meine Krämpfe von der Art, die man geprüft hat?',
    peopleSay: 'Dass man es gegen Krämpfe nimmt, wissen nur wenige.',
    trialsFound:
      'Zwei Studien gingen gut aus. Eine verglich mit Salzwasser, eine mit einem anderen Mittel. Die Zahlen sahen wir nicht.',
    whoWasStudied:
      'In Italien 50 Menschen mit Diabetes und kranken Nerven. In Korea 50, deren Kanal im Rücken eng war.',
    notKnown: 'Bei gewöhnlichen nächtlichen Krämpfen hat es niemand geprüft.',
    startingGuess:
      'Zwei ordentliche Studien sind sich einig. Darum beginnen wir mit einer großen Besserung und lassen doch viel offen.',
  },
  deprescribing: {
    name: 'Ein Blick auf Ihre Medikamente',
    oneLine: 'Manche Mittel können Krämpfe bringen. Setzen Sie kein Medikament selbst ab. Fragen Sie.',
    forWhom:
      'Für Menschen, deren Krämpfe nach einem neuen Spray zum Einatmen kamen. Oder nach einer Wassertablette oder einem Statin.',
    how: [
      'Schreiben Sie alle Mittel auf, mit dem Monat, in dem jedes begann.',
      'Markieren Sie, was vor den Krämpfen begann.',
      'Nehmen Sie die Liste mit in die Arztpraxis oder Apotheke.',
      'Wählt man dort einen anderen Weg, führen Sie vier Wochen davor und danach Tagebuch.',
    ],
    cautions: [
      'Setzen Sie kein Medikament selbst ab. Ohne es kann es gefährlich werden.',
      'Das wird ärztlich entschieden, gemeinsam mit Ihnen.',
    ],
    stopIf: [
      'Die Luft wird knapp, Sie lagern Wasser ein, oder der Blutdruck steigt. Rufen Sie sofort in der Arztpraxis an.',
    ],
    effect: 'Wir würden vier Wochen abwarten.',
    washout: 'Wir würden vier Wochen warten.',
    notTestable:
      'Setzen Sie kein Medikament selbst ab. Fragen Sie in Arztpraxis oder Apotheke: Kann eins meiner Mittel eine Rolle spielen, und gibt es ein anderes?',
    peopleSay: 'Viele ahnen, dass eine Tablette die Krämpfe brachte. Sagen Sie das in der Arztpraxis.',
    trialsFound:
      'Keine zum Weglassen. In Kanada nahm man nach einem neuen Mittel öfter etwas gegen Krämpfe als davor. Bei manchen Sprays und Wassertabletten war es doppelt so oft.',
    whoWasStudied: 'Menschen über 50 in einem Teil von Kanada, aus den Daten der Apotheken.',
    notKnown: 'Niemand weiß, ob die Krämpfe gehen, wenn das Mittel geht.',
    startingGuess:
      'Bringt ein neues Mittel Krämpfe, geht es ohne vielleicht besser. Wir rechnen mit einem Teil davon: einer mittleren Besserung.',
  },
}
