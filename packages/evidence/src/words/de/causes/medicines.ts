import type { CauseWords } from '../../causesWords.ts'

export const medicines: Readonly<Record<string, CauseWords>> = {
  'med-diuretic': {
    name: 'Wassertabletten',
    plain:
      'Sie verschieben Salz und Wasser um die Nerven. In Kanada begannen danach mehr Menschen mit einem Mittel gegen Krämpfe als davor. Am meisten war es bei der Art, die Kalium zurückhält. Eine Studie aus Großbritannien sah keinen Zusammenhang. Dass beides zusammenhängt, wissen wir ziemlich gut.',
    youCan: 'Setzen Sie kein Medikament selbst ab. Bitten Sie um einen Blick darauf.',
    askDoctor: 'Fragen Sie nach den Salzen im Blut. Fragen Sie, zu welcher Zeit die Tablette passt.',
  },
  'med-laba': {
    name: 'Lang wirkende Sprays zum Einatmen',
    plain:
      'Sie reizen Nerven und Muskeln. In Kanada begann man danach mehr als doppelt so oft mit einem Mittel gegen Krämpfe. Das wissen wir ziemlich gut.',
    youCan: 'Nehmen Sie es weiter. Setzen Sie kein Medikament selbst ab.',
    askDoctor:
      'Fragen Sie, ob die Dosis stimmt und wie man es am besten einatmet. Fragen Sie, ob eine andere Art in Frage kommt.',
  },
  'med-statin': {
    name: 'Statine',
    plain:
      'Muskeln tun oft weh, mit und ohne Statine. Mehr als 9 von 10 solcher Schmerzen kommen nicht von der Tablette. Mit Krämpfen hängen sie nur wenig zusammen. Das wissen wir gut.',
    youCan:
      'Setzen Sie kein Medikament selbst ab. Ist ein Muskel schwach oder tut er sehr weh, rufen Sie heute an. Bei dunklem Urin holen Sie sofort Hilfe.',
    askDoctor: 'Fragen Sie nach einem Bluttest der Muskeln und der Schilddrüse. Sagen Sie, was Sie sonst nehmen.',
  },
  'med-other': {
    name: 'Andere Medikamente',
    plain:
      'Manche Hormone und manche Mittel gegen Krebs oder für das Gehirn nennen Krämpfe als Nebenwirkung. Bei Krämpfen in der Nacht sind nur wenige geprüft. Das wissen wir nicht gut.',
    youCan:
      'Schreiben Sie auf, wann Sie mit welchem begannen. Fragen Sie in der Apotheke. Setzen Sie kein Medikament selbst ab.',
    askDoctor: 'Fragen Sie, ob die Zeiten zu Ihren Krämpfen passen.',
  },
  analgesic: {
    name: 'Schmerzmittel, oft genommen',
    plain:
      'Eine Studie aus Großbritannien sah einen Zusammenhang. Doch vielleicht nimmt man sie wegen der Krämpfe oder der Gelenke. Das wissen wir kaum.',
    youCan: 'Zählen Sie, wie viele Sie nehmen. Setzen Sie kein Medikament selbst ab.',
    askDoctor: 'Bitten Sie um einen Blick darauf, was und wie viel Sie nehmen.',
  },
  ppi: {
    name: 'Säureblocker über lange Zeit',
    plain:
      'Über Monate und Jahre können sie das Magnesium senken. Das ist selten, aber bekannt. Nächtliche Krämpfe hat niemand gezählt. Das wissen wir nicht gut.',
    youCan: 'Setzen Sie kein Medikament selbst ab. Fragen Sie, ob Sie es noch brauchen.',
    askDoctor:
      'Bitten Sie um einen Bluttest auf Magnesium. Er ist noch wichtiger, wenn Sie auch Wassertabletten oder Digoxin nehmen.',
  },
  vaccine: {
    name: 'Eine Impfung',
    plain:
      'Nach einer Impfung tun Muskeln oft weh, und das vergeht bald. Einen Zusammenhang mit Krämpfen in der Nacht hat niemand gezeigt. Das wissen wir kaum.',
    youCan: 'Notieren Sie den Tag. Meist geht der Schmerz von selbst weg.',
    askDoctor: 'Hier gibt es nichts Besonderes zu fragen.',
  },
}
