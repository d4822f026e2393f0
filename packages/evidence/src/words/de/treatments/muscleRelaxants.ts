import type { TreatmentWords } from '../../treatmentsWords.ts'

export const muscleRelaxants: Readonly<Record<string, TreatmentWords>> = {
  orphenadrine: {
    name: 'Orphenadrin',
    oneLine: 'Eine Tablette, die Muskeln lockert. Die meisten Älteren vertragen sie schlecht.',
    forWhom: 'Für Menschen mit kranker Leber, und mit ärztlichem Rat.',
    how: ['Nur auf ärztliche Verordnung.'],
    cautions: [
      'Sie kann verwirrt machen, und man stürzt leichter.',
      'Nicht bei grünem Star oder wenn das Wasserlassen schwerfällt.',
    ],
    stopIf: [
      'Sie werden verwirrt, das Herz klopft heftig, oder Sie können kein Wasser lassen. Holen Sie sofort Hilfe.',
    ],
    effect: 'In der Arztpraxis kann man Ihnen sagen, wann man es merkt.',
    washout: 'In der Arztpraxis kann man Ihnen sagen, wie lange es anhält.',
    notTestable:
      'Die Gefahr von Stürzen lässt sich nur ärztlich abwägen. Fragen Sie: Gibt es eine Tablette gegen meine Krämpfe, die zu mir passt?',
    peopleSay: 'Gegen Krämpfe kennen sie nur wenige.',
    trialsFound: 'In einer kleinen Studie gingen die Krämpfe fast ganz weg. Das ist so viel, dass wir zweifeln.',
    whoWasStudied: '30 Menschen in Ägypten mit kranker Leber.',
    notKnown: 'Bei gewöhnlichen nächtlichen Krämpfen hat sie niemand geprüft.',
    startingGuess:
      'Einer so kleinen Studie trauen wir wenig. Darum beginnen wir mit einer mittleren Besserung und lassen fast alles offen.',
  },
  baclofen: {
    name: 'Baclofen',
    oneLine: 'Eine Tablette, die Muskeln lockert. In einer Studie half sie bei kranker Leber.',
    forWhom: 'Für Menschen mit kranker Leber, und mit ärztlichem Rat.',
    how: ['Nur auf ärztliche Verordnung.'],
    cautions: [
      'Setzen Sie sie nicht selbst ab. Wer plötzlich aufhört, kann einen Anfall wie bei Epilepsie bekommen.',
      'Sie macht schläfrig, und man stürzt leichter.',
      'Mit schwachen Nieren kann sie sich ansammeln.',
    ],
    stopIf: ['Sie werden verwirrt oder sehr schläfrig. Holen Sie sofort Hilfe.'],
    effect: 'In der Arztpraxis kann man Ihnen sagen, wann man es merkt.',
    washout: 'In der Arztpraxis weiß man es. Die Dosis darf nur langsam sinken.',
    notTestable:
      'Nehmen und Weglassen im Wechsel kann einen Anfall wie bei Epilepsie bringen. Setzen Sie sie nicht selbst ab. Fragen Sie in der Arztpraxis: Gibt es eine Tablette gegen meine Krämpfe, die zu mir passt?',
    peopleSay: 'Man kennt sie gegen steife Muskeln. Gegen Krämpfe kennen sie nur wenige.',
    trialsFound:
      'In einer Studie wurden die Krämpfe weniger und kamen ohne sie wieder. Mit Scheintabletten änderte sich gar nichts, und das ist seltsam.',
    whoWasStudied: '100 Menschen in Ägypten und 10 in den USA, alle mit kranker Leber.',
    notKnown: 'Bei gewöhnlichen nächtlichen Krämpfen hat sie niemand geprüft.',
    startingGuess:
      'Nur eine Studie, mit kranker Leber. Wir beginnen mit einer mittleren Besserung. Fast alles bleibt offen.',
  },
  methocarbamol: {
    name: 'Methocarbamol',
    oneLine: 'Eine Tablette, die Muskeln lockert. Geprüft nur bei kranker Leber.',
    forWhom: 'Für Menschen mit kranker Leber, und mit ärztlichem Rat.',
    how: ['Nur auf ärztliche Verordnung.'],
    cautions: ['Sie macht schläfrig, und man stürzt leichter.'],
    stopIf: ['Sie werden sehr schläfrig. Holen Sie sofort Hilfe.'],
    effect: 'In der Arztpraxis kann man Ihnen sagen, wann man es merkt.',
    washout: 'In der Arztpraxis kann man Ihnen sagen, wie lange es anhält.',
    notTestable:
      'Die Gefahr von Stürzen lässt sich nur ärztlich abwägen. Fragen Sie: Gibt es eine Tablette gegen meine Krämpfe, die zu mir passt?',
    peopleSay: 'Man kennt sie gegen Rückenschmerz. Gegen Krämpfe nehmen sie nur wenige.',
    trialsFound: 'Eine Übersicht sagt, dass sie besser war als Scheintabletten. Die Zahlen sahen wir nicht.',
    whoWasStudied: 'Menschen mit kranker Leber.',
    notKnown: 'Bei gewöhnlichen nächtlichen Krämpfen hat sie niemand geprüft.',
    startingGuess:
      'Wir kennen nur einen Satz einer Übersicht. Darum beginnen wir mit einer mittleren Besserung und lassen fast alles offen.',
  },
}
