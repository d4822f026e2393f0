import type { CauseWords } from '../../causesWords.ts'

/** Salts and vitamins. */
export const food: Readonly<Record<string, CauseWords>> = {
  'magnesium-low': {
    name: 'Wenig Magnesium',
    plain:
      'Bei sehr wenig Magnesium feuern die Nerven zu leicht. Doch eine Studie verglich das Blut von Menschen mit und ohne Krämpfe. Es war fast gleich. Den meisten helfen die Tabletten nicht besser als Scheintabletten. Dass es meist nicht daran liegt, wissen wir ziemlich gut.',
    youCan:
      'Essen Sie Nüsse, Bohnen, grünes Gemüse und Vollkorn. Mit schwachen Nieren: keine Magnesiumtabletten ohne ärztlichen Rat.',
    askDoctor:
      'Bitten Sie um einen Bluttest, wenn Sie Wassertabletten oder Säureblocker nehmen. Auch bei viel Alkohol oder krankem Darm.',
  },
  'potassium-low': {
    name: 'Wenig Kalium',
    plain:
      'Wenig Kalium stört die Muskeln und macht sie meist auch schwach. Was man zu Krämpfen sah, weist in beide Richtungen. Das wissen wir nicht gut.',
    youCan: 'Nehmen Sie nicht von sich aus Kalium. Essen Sie wie immer.',
    askDoctor: 'Bitten Sie um einen Bluttest, wenn Sie Wassertabletten nehmen oder viel erbrochen haben.',
  },
  'b-vitamins': {
    name: 'Wenig B-Vitamine',
    plain:
      'Fehlt Vitamin B12, verlieren die Nerven ihre Hülle. Dann wird vielleicht etwas taub oder schwach, und vielleicht kommen Krämpfe. Nächtliche Krämpfe hat niemand gezählt. Das wissen wir kaum.',
    youCan: 'Meiden Sie hohe Mengen Vitamin B6. Sie können den Nerven schaden.',
    askDoctor:
      'Bitten Sie um einen Test auf B12, wenn etwas taub ist oder Sie nichts vom Tier essen. Auch mit Metformin oder Säureblockern.',
  },
  'vitamin-d-low': {
    name: 'Wenig Vitamin D',
    plain:
      'Fehlt sehr viel, tun die Knochen weh, und die Schenkel werden schwach. Krämpfe in der Nacht sind weniger zu erwarten. Zwei Studien verglichen das Blut von Menschen mit und ohne Krämpfe. Es war fast gleich. Das wissen wir nicht gut.',
    youCan: 'Den meisten reicht die übliche Menge am Tag. In Großbritannien sind das im Winter 10 Mikrogramm.',
    askDoctor: 'Bitten Sie um einen Bluttest, wenn Sie schwach sind oder die Knochen weh tun.',
  },
  hypocalcaemia: {
    name: 'Wenig Calcium',
    plain:
      'Bei wenig Calcium feuern die Nerven zu leicht. Die Lippen kribbeln, und die Hände verkrampfen fest. Ist es wirklich zu wenig, wissen wir das gut.',
    youCan:
      'Kribbeln die Lippen und krampft es, lassen Sie heute Ihr Blut testen. Nehmen Sie nicht einfach Tabletten, um dann zu warten. Verkrampfen die Hände fest, holen Sie sofort Hilfe.',
    askDoctor: 'Fragen Sie nach Calcium, Magnesium und Vitamin D im Blut.',
  },
  hyponatraemia: {
    name: 'Wenig Natrium',
    plain:
      'Manche Wassertabletten machen das Salz im Blut zu dünn. Auch Erbrechen tut das, und viel zu viel Wasser. Krämpfe hat niemand gezählt. Das wissen wir nicht gut.',
    youCan: 'Zwingen Sie sich nicht, viele Liter zu trinken. Ist jemand verwirrt, rufen Sie sofort Hilfe.',
    askDoctor: 'Bitten Sie um einen Bluttest auf Natrium und um einen Blick auf Ihre Medikamente.',
  },
}
