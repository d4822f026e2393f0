import type { CauseWords } from '../../causesWords.ts'

/** How one lives, and what is around one. */
export const days: Readonly<Record<string, CauseWords>> = {
  'sleep-position': {
    name: 'Wie die Füße im Bett liegen',
    plain:
      'Im Liegen sinkt die Fußspitze nach unten. Dann ist die Wade kurz und verkrampft vielleicht eher. Geprüft hat das niemand. Das wissen wir kaum.',
    youCan:
      'Lockern Sie die Decke an den Füßen. Wer auf dem Bauch liegt, lässt die Füße über die Kante hängen. Ändern Sie immer nur eines.',
    askDoctor: 'Einen Test dafür gibt es nicht. Ist ein Knöchel steif, zeigen Sie ihn.',
  },
  'prolonged-standing': {
    name: 'Fast den ganzen Tag stehen',
    plain:
      'Langes Stehen macht die Wade müde, und das Blut staut sich in den Beinen. Eine Umfrage unter Beschäftigten sah einen Zusammenhang, aber nur bei Männern. Das wissen wir nicht gut.',
    youCan:
      'Machen Sie Pausen vom Stehen. Gehen Sie ab und zu auf die Zehenspitzen. Legen Sie die Füße hoch. Probieren Sie andere Schuhe.',
    askDoctor: 'Fragen Sie, ob Ihre Venen oder die Form der Füße eine Rolle spielen.',
  },
  sedentary: {
    name: 'Sich sehr wenig bewegen',
    plain:
      'Muskeln, die kaum etwas tun, werden kurz und schwach. Eine Studie aus Frankreich sah mehr Krämpfe bei denen, die sich wenig bewegten. Die Zahl war sehr ungenau. Vielleicht bewegt man sich auch der Krämpfe wegen weniger. Das wissen wir nicht gut.',
    youCan: 'Gehen Sie jeden Tag ein wenig, oder treten Sie abends in die Pedale. Steigern Sie langsam.',
    askDoctor: 'Sagen Sie es, wenn kranke Gelenke, wenig Luft oder Angst Sie bremsen.',
  },
  alcohol: {
    name: 'Alkohol',
    plain:
      'Alkohol kann Nerven schaden und dem Körper Wasser nehmen. Eine Studie aus Frankreich sah bei Menschen über 60 mehr Krämpfe, wenn sie tranken. Die Zahl war sehr ungenau. Das wissen wir nicht gut.',
    youCan:
      'Lassen Sie an manchen Abenden den Alkohol weg und vergleichen Sie. Wer jeden Tag viel trinkt, darf nicht auf einmal aufhören. Holen Sie sich vorher Hilfe.',
    askDoctor: 'Fragen Sie nach Bluttests für Leber, Magnesium und B-Vitamine.',
  },
  exercise: {
    name: 'Harter oder ungewohnter Sport',
    plain:
      'Ein müder Muskel überhört vielleicht den Befehl zum Loslassen. Etwa 1 von 4 Menschen bekommt beim Sport Krämpfe. Die Krämpfe in der Nacht hat niemand verglichen. Das wissen wir nicht gut.',
    youCan: 'Steigern Sie langsam. Dehnen Sie danach. Schreiben Sie späten Sport ins Tagebuch.',
    askDoctor: 'Bei sehr starken Schmerzen oder dunklem Urin: Holen Sie sofort Hilfe.',
  },
  smoking: {
    name: 'Rauchen',
    plain:
      'Rauchen macht die Schlagadern der Beine eng. In einer Umfrage aus den USA bekam mehr Krämpfe, wer rauchte. Das wissen wir nicht gut.',
    youCan: 'Wenn Sie davon loskommen möchten: Lassen Sie sich dabei helfen.',
    askDoctor: 'Lassen Sie prüfen, wie gut das Blut in den Beinen fließt.',
  },
  'substance-withdrawal': {
    name: 'Entzug von Alkohol oder Drogen, oder viel Kaffee',
    plain:
      'Fällt etwas weg, das beruhigt hat, schlagen die Nerven zurück. Was wach macht, spielt vielleicht auch mit. Ein Handbuch nennt es, aber gezählt hat niemand. Das wissen wir nicht gut.',
    youCan:
      'Lassen Sie sich ärztlich dabei helfen. Wer viel nahm, darf nie auf einmal aufhören. Wenn Sie zittern oder Dinge sehen, die nicht da sind, holen Sie sofort Hilfe.',
    askDoctor: 'Bitten Sie um einen Plan in kleinen Schritten. Fragen Sie nach Vitamin B1.',
  },
  'cold-legs': {
    name: 'Kalte Beine oder Füße im Bett',
    plain:
      'Kälte reizt vielleicht die Nerven. Oder sie zeigt vielleicht, dass wenig Blut fließt. Eine Studie sah einen Zusammenhang. Rechnete man anderes mit ein, verblasste er. Das wissen wir kaum.',
    youCan: 'Ziehen Sie warme Socken an. Legen Sie nie eine Wärmflasche an taube Füße.',
    askDoctor: 'Lassen Sie den Puls an den Füßen fühlen.',
  },
  'season-heat': {
    name: 'Sommer und heiße Nächte',
    plain:
      'Mitten im Sommer suchen etwa doppelt so viele Menschen Hilfe gegen Krämpfe wie mitten im Winter. Das wissen wir gut. Warum das so ist, weiß niemand.',
    youCan: 'Im Winter werden die Nächte oft besser. Vergleichen Sie Sommer mit Sommer, bevor Sie ein Mittel loben.',
    askDoctor: 'Hier gibt es nichts zu testen.',
  },
  dehydration: {
    name: 'Zu wenig Wasser oder viel Schweiß',
    plain:
      'Wer sehr viel Salz und Wasser verliert, kann Krämpfe bekommen. Dass einfacher Durst nachts Krämpfe bringt, hat niemand gezeigt. Das wissen wir kaum.',
    youCan:
      'Trinken Sie, wenn Sie Durst spüren. Trinken Sie mehr bei Hitze oder Krankheit, außer Ihnen wurde zu weniger geraten.',
    askDoctor: 'Bitten Sie um einen Bluttest nach viel Erbrechen oder Durchfall. Auch mit Wassertabletten.',
  },
  toxin: {
    name: 'Gifte und Tetanus',
    plain:
      'Blei, Quecksilber und Tetanus können Nerven wild feuern lassen. Wie oft das Krämpfe bringt, hat niemand gezählt. Dass es eilt, wissen wir gut.',
    youCan:
      'Holen Sie heute Hilfe, wenn die Krämpfe nach einem Gift oder einer schmutzigen Wunde begannen. Ist der Kiefer steif, holen Sie sofort Hilfe.',
    askDoctor: 'Fragen Sie nach der Impfung gegen Tetanus und nach einem Bluttest auf Blei.',
  },
}
