import type { CauseWords } from '../../causesWords.ts'

export const illnesses: Readonly<Record<string, CauseWords>> = {
  'lumbar-stenosis': {
    name: 'Eingeengte Nerven im unteren Rücken',
    plain:
      'Eingeengte Nerven im Rücken lassen vielleicht die Muskeln im Bein krampfen. Von denen, die daran operiert wurden, hatten etwa 7 von 10 Krämpfe. Von anderen waren es fast 4 von 10. Eine andere Studie sah keinen Zusammenhang. Das wissen wir nicht gut.',
    youCan:
      'Achten Sie darauf, ob Sitzen oder Vorbeugen hilft. Zählen Sie bei Krämpfen nicht auf eine Operation. Danach wurden die Krämpfe öfter schlimmer als besser.',
    askDoctor: 'Lassen Sie die Nerven prüfen und den Puls an den Füßen. Fragen Sie, ob Physiotherapie hilft.',
  },
  'type2-diabetes': {
    name: 'Zucker (Diabetes Typ 2)',
    plain:
      'Viele Jahre mit hohem Zucker können den Nerven schaden, und sie feuern dann von selbst. In einer Studie hatte etwa die Hälfte der Menschen mit Diabetes Krämpfe. Eine Studie aus Großbritannien mit Älteren sah keinen Zusammenhang. Dass beides zusammenhängt, wissen wir ziemlich gut.',
    youCan:
      'Lassen Sie Zucker, Blutdruck und Füße regelmäßig prüfen. Sagen Sie es in der Arztpraxis, wenn die Füße taub werden.',
    askDoctor: 'Bitten Sie um Tests für Zucker und Nieren. Lassen Sie die Füße prüfen.',
  },
  hypothyroid: {
    name: 'Eine träge Schilddrüse',
    plain:
      'Fehlt das Hormon der Schilddrüse, bekommen die Muskeln zu langsam Energie und lassen spät los. Als es erkannt wurde, hatten 8 von 10 Menschen Beschwerden an Muskeln oder Nerven. Nächtliche Krämpfe hat niemand gezählt. Das wissen wir nicht gut.',
    youCan: 'Sagen Sie es in der Arztpraxis, wenn Sie auch müde sind, frieren, steif sind oder zunehmen.',
    askDoctor: 'Fragen Sie, ob ein Bluttest der Schilddrüse sinnvoll ist.',
  },
  parkinson: {
    name: 'Parkinson',
    plain:
      'Die Muskeln sind steif, und man dreht sich im Bett weniger. Nachts lässt eine Dosis vielleicht nach. Das alles kann eine Rolle spielen, aber gezählt hat niemand. Krümmen sich früh am Morgen die Zehen, kann es etwas anderes sein. Das wissen wir nicht gut.',
    youCan:
      'Schreiben Sie auf, wann der Krampf kommt und wann Sie was nehmen. Bringen Sie die Liste mit. Setzen Sie kein Medikament selbst ab.',
    askDoctor:
      'Fragen Sie, ob die Dosis am Abend und in der Nacht noch passt. Fragen Sie, ob es wirklich Krämpfe sind.',
  },
  'ckd-dialysis': {
    name: 'Schwache Nieren und Dialyse',
    plain:
      'Wenn sich Salz und Wasser schnell verschieben, reizt das die Muskeln. Schwache Nieren können auch den Nerven schaden. Bei der Dialyse krampfen viele: von weniger als 2 von 10 bis fast 9 von 10. Dass beides zusammenhängt, wissen wir gut.',
    youCan: 'Sagen Sie es Ihrem Behandlungsteam. Nehmen Sie nie von sich aus Magnesium oder Kalium.',
    askDoctor:
      'Fragen Sie nach Ihrem Trockengewicht und den Salzen im Blut. Fragen Sie, wie schnell das Wasser entzogen wird.',
  },
  cirrhosis: {
    name: 'Eine vernarbte Leber (Zirrhose)',
    plain:
      'Eine vernarbte Leber ändert das Blut und die Energie für die Muskeln. In einer Klinik in den USA krampften in drei Monaten fast 7 von 10. Dass beides zusammenhängt, wissen wir gut.',
    youCan: 'Sagen Sie es Ihrem Behandlungsteam. Solche Krämpfe sind häufig, und eine Behandlung lohnt sich.',
    askDoctor: 'Fragen Sie nach den Salzen und dem Zink im Blut. Fragen Sie, ob Ihre Wassertabletten noch passen.',
  },
  pad: {
    name: 'Enge Schlagadern in den Beinen',
    plain:
      'Bekommen Nerven und Muskeln zu wenig Blut, tut es nachts vielleicht weh. In einer Studie aus Großbritannien mit Älteren hing es klar mit Krämpfen zusammen. Das wissen wir ziemlich gut.',
    youCan: 'Wenn Sie rauchen: Lassen Sie sich beim Aufhören helfen. Gehen Sie jeden Tag spazieren.',
    askDoctor:
      'Lassen Sie prüfen, wie gut das Blut in Beinen und Füßen fließt. Sagen Sie, wenn ein Bein beim Gehen weh tut. Tut ein Fuß in Ruhe weh, rufen Sie heute an.',
  },
  coronary: {
    name: 'Ein krankes Herz',
    plain:
      'In einer Umfrage aus den USA gab es mehr Krämpfe bei Enge in der Brust und bei schwachem Herzen. Eine Studie aus Großbritannien sah das beim schwachen Herzen nicht. Vielleicht liegt es an den Adern und den Medikamenten. Das wissen wir nicht gut.',
    youCan: 'Lassen Sie Ihr Herz weiter prüfen. Setzen Sie kein Medikament selbst ab.',
    askDoctor: 'Bitten Sie um einen Blick auf alle Ihre Medikamente.',
  },
  venous: {
    name: 'Krampfadern',
    plain:
      'Blut, das sich staut, lässt die Beine schmerzen. Doch in einer großen Studie aus Schottland hingen die Krämpfe nicht klar mit Krampfadern zusammen. Das wissen wir nicht gut.',
    youCan:
      'Bewegen Sie sich, und legen Sie die Beine hoch. Vor engen Strümpfen: Lassen Sie prüfen, wie gut das Blut in den Beinen fließt.',
    askDoctor: 'Lassen Sie die Venen ansehen, vor allem wenn die Haut sich ändert.',
  },
  arthritis: {
    name: 'Kranke Gelenke',
    plain:
      'Tun die Gelenke weh, nutzt man die Muskeln anders. In einer Studie aus Großbritannien mit Älteren hing das klar mit Krämpfen zusammen. Eine Umfrage aus den USA sah das auch. Das wissen wir ziemlich gut.',
    youCan: 'Kräftigen Sie die Muskeln, Schritt für Schritt. Teilen Sie sich den Tag gut ein.',
    askDoctor: 'Fragen Sie, was den Gelenken hilft. Fragen Sie, ob Ihre Schmerzmittel noch passen.',
  },
  neuropathy: {
    name: 'Kranke Nerven in Füßen und Beinen',
    plain:
      'Kranke Nerven feuern stoßweise und ziehen den Muskel zusammen. In einer Studie aus Australien kribbelte und zuckte es viel öfter bei denen mit Krämpfen. Das wissen wir ziemlich gut.',
    youCan:
      'Sehen Sie jeden Tag Ihre Füße an. Sagen Sie es in der Arztpraxis, wenn sie taub sind, brennen oder kribbeln.',
    askDoctor: 'Fragen Sie nach Bluttests für Zucker, B12, Nieren und Schilddrüse. Fragen Sie nach einem Nerventest.',
  },
  copd: {
    name: 'Eine kranke Lunge',
    plain:
      'In einer Umfrage aus den USA ging sie mit Krämpfen einher. Das liegt vielleicht mehr an den Sprays zum Einatmen als an der Lunge. Das wissen wir nicht gut.',
    youCan: 'Nehmen Sie Ihr Spray weiter. Setzen Sie kein Medikament selbst ab.',
    askDoctor: 'Fragen Sie, ob ein anderes Spray in Frage kommt. Fragen Sie nach den Salzen im Blut.',
  },
  cancer: {
    name: 'Krebs und seine Behandlung',
    plain:
      'Manche Mittel gegen Krebs schaden den Nerven. Wer erbricht, verliert Salze. In einer Umfrage aus den USA bekam mehr Krämpfe, wer einmal Krebs hatte. Das wissen wir nicht gut.',
    youCan:
      'Sagen Sie es Ihrem Behandlungsteam. Ist ein Bein schwach oder taub, oder tut der Rücken seit Kurzem weh, rufen Sie sofort an. Setzen Sie kein Medikament selbst ab.',
    askDoctor: 'Fragen Sie nach den Salzen im Blut. Lassen Sie die Nerven prüfen.',
  },
  als: {
    name: 'Seltene Krankheit der Nerven, die Muskeln bewegen',
    plain:
      'So eine Krankheit bringt Krämpfe. Das wissen wir gut. Doch sie ist sehr selten. Krämpfe allein sind kein Zeichen dafür.',
    youCan: 'Gehen Sie bald in die Arztpraxis, wenn ein Muskel schwach oder dünn wird oder Sie stolpern.',
    askDoctor: 'Lassen Sie dann Kraft und Nerven prüfen.',
  },
  'poor-sleep-mood': {
    name: 'Schlechter Schlaf und trübe Stimmung',
    plain:
      'In einer Umfrage aus den USA gingen Krämpfe mit schlechtem Schlaf, Schnarchen und trüber Stimmung einher. Doch Schmerz stört auch den Schlaf. Es kann beides sein. Das wissen wir nicht gut.',
    youCan: 'Gehen Sie jeden Abend zur gleichen Zeit ins Bett. Fragen Sie zu Hause, ob Sie schnarchen.',
    askDoctor: 'Fragen Sie nach Atempausen im Schlaf. Sprechen Sie über Ihre Stimmung.',
  },
  'leg-jerks': {
    name: 'Beine, die im Schlaf zucken',
    plain:
      'Zucken und Krämpfe sind nicht das Gleiche, kommen aber oft zusammen. In einer Umfrage aus den USA ging nichts so sehr mit starken Krämpfen einher. Vielleicht verwechseln manche beides. Das wissen wir nicht gut.',
    youCan: 'Fragen Sie, was der Mensch neben Ihnen im Bett sieht.',
    askDoctor: 'Fragen Sie nach Ihrem Eisen, wenn die Beine unruhig sind.',
  },
}
