import type { CauseWords } from '../../causesWords.ts'

/** Age, sex and the body one has. */
export const body: Readonly<Record<string, CauseWords>> = {
  age: {
    name: 'Älter werden',
    plain:
      'Mit den Jahren gehen Nerven zu den Beinen verloren, und der Rest feuert weniger gleichmäßig. In Frankreich bekamen fast 5 von 10 Menschen über 60 Krämpfe. Dass es mit dem Alter mehr wird, wissen wir gut.',
    youCan: 'Das Alter bleibt, wie es ist. Kraft und Beweglichkeit der Beine lassen sich üben.',
    askDoctor: 'Bitten Sie um einen Blick auf alle Ihre Medikamente.',
  },
  female: {
    name: 'Frau sein',
    plain:
      'Manche Studien finden bei Frauen mehr Krämpfe, andere nicht. Warum, weiß niemand. Das wissen wir nicht gut.',
    youCan: 'Hier ist nichts Besonderes zu tun.',
    askDoctor: 'Sagen Sie, wenn Sie Hormone nehmen oder schwanger sein könnten.',
  },
  pregnancy: {
    name: 'Schwanger sein',
    plain:
      'Mehr als die Hälfte der Frauen bekommt in den letzten drei Monaten Krämpfe. Nach der Geburt geben sie sich meist. Dass sie häufig sind, wissen wir gut. Warum sie kommen, weiß niemand.',
    youCan: 'Dehnen Sie die Waden, und liegen Sie auf der Seite. Sagen Sie es der Hebamme.',
    askDoctor: 'Ist ein Bein dick oder tut es weh, rufen Sie heute an. Lassen Sie prüfen, ob ein Gerinnsel da ist.',
  },
  'leg-weakness': {
    name: 'Schwache oder steife Waden und Füße',
    plain:
      'Schwache oder steife Waden und Füße krampfen wohl eher. Zwei Studien aus Australien weisen dorthin. Das wissen wir nicht gut.',
    youCan: 'Kräftigen Sie Füße und Waden, und dehnen Sie sie. Bleiben Sie einige Wochen dabei.',
    askDoctor: 'Fragen Sie, ob eine Physiotherapie Ihre Beine ansehen kann.',
  },
  bmi: {
    name: 'Mehr Gewicht',
    plain:
      'Mehr Gewicht belastet die Waden. In einer Umfrage aus den USA ging es mit Krämpfen einher. Doch bei kranker Leber krampften die Dünnen mehr. Das wissen wir nicht gut.',
    youCan: 'Sanft an Kraft zu gewinnen, ist in beiden Fällen gut.',
    askDoctor: 'Fragen Sie, ob Ihr Zucker gemessen werden soll.',
  },
  family: {
    name: 'Krämpfe in der Familie',
    plain:
      'In wenigen Familien kommen Krämpfe von Jugend an. Ein Fachtext nennt es, aber gezählt hat niemand. Das wissen wir nicht gut.',
    youCan: 'Sagen Sie in der Arztpraxis, wer sie noch hat.',
    askDoctor: 'Fragen Sie nach einem Nervenarzt, wenn Sie auch am Tag krampfen oder schwach sind.',
  },
}
