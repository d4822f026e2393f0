import type { ClaimsWords } from '../claimsWords.ts'

export const claims: ClaimsWords = {
  verdicts: {
    supported: 'Stimmt',
    'partly supported': 'Stimmt zum Teil',
    uncertain: 'Nicht klar',
    unstudied: 'Niemand hat es untersucht',
    contradicted: 'Studien sprechen dagegen',
  },
  rows: {
    'what-they-are': 'Was sie sind',
    'who-gets-them': 'Wer sie bekommt',
    position: 'Wie man liegt, steht und sitzt',
    illnesses: 'Krankheiten und Alkohol',
    lacks: 'Wenn etwas fehlt',
    foods: 'Essen',
    pills: 'Tabletten',
    'hands-and-heat': 'Dehnen, Massage und Wärme',
    sources: 'Woher das alles kam',
  },
  withoutClaim: {
    sources: 'Jede Aussage nannte eine Quelle. Alle Links sind verloren. Wir haben jede neu gesucht.',
  },
  claims: {
    'duration-10-min': {
      said: 'Ein Krampf dauert höchstens zehn Minuten.',
      today: 'Meistens schon. Im Schnitt dauern sie etwa 6 bis 9 Minuten. Manche also auch länger als zehn.',
    },
    insomnia: {
      said: 'Nächtliche Krämpfe können den Schlaf rauben.',
      today:
        'Sie wecken tatsächlich. Schlechter Schlaf und Krämpfe treten zusammen auf. Vielleicht führt jedes auch zum anderen.',
    },
    sites: {
      said: 'Meist trifft es die Wade, aber auch Oberschenkel und Fuß.',
      today: 'Zuerst die Wade, dann den Fuß. Der Oberschenkel ist nachts wohl selten dran.',
    },
    age: {
      said: 'Ältere Menschen haben sie öfter.',
      today: 'Darin sind sich alle Umfragen einig, die wir gefunden haben.',
    },
    women: {
      said: 'Frauen bekommen sie öfter als Männer.',
      today:
        'Vielleicht etwas öfter. Manche Umfragen finden ein paar Frauen mehr. Andere finden keinen Unterschied oder mehr Männer.',
    },
    'most-older-americans': {
      said: 'Die meisten älteren Menschen in den USA haben sie ab und zu.',
      today:
        'Etwa 5 bis 7 von 10 Menschen hatten schon einmal einen. In einem einzelnen Monat sind es etwa 3 von 10 Erwachsenen.',
    },
    'cause-unknown': {
      said: 'Die Ursache ist meistens nicht bekannt.',
      today:
        'Das gilt noch immer. Am ehesten sind es müde Muskeln und gereizte Nerven. Dass Mineralstoffe fehlen, ist weniger wahrscheinlich.',
    },
    'sleep-position': {
      said: 'Sie kommen davon, wie Beine und Füße im Bett liegen.',
      today: 'Das kann sein. Bei gestrecktem Fuß ist die Wade kurz. Aber niemand hat es untersucht.',
    },
    standing: {
      said: 'Langes Stehen löst sie aus.',
      today: 'Eine Umfrage unter 2165 Beschäftigten fand einen Zusammenhang bei Männern, bei Frauen nicht.',
    },
    sedentary: {
      said: 'Zu viel Sitzen löst sie aus.',
      today:
        'Eine Studie aus Frankreich fand einen Zusammenhang. Wie stark er ist, konnte sie nicht sagen. Vielleicht bewegen sich Menschen auch wegen der Krämpfe weniger.',
    },
    'spinal-nerves': {
      said: 'Eingeengte Nerven im Rücken lösen sie aus.',
      today:
        'Viele, die wegen eines engen Wirbelkanals operiert werden, haben sie: 7 von 10, von anderen 4 von 10. Eine zweite Studie fand weniger Zusammenhang. Nach der Operation wurden die Krämpfe öfter schlimmer als besser.',
    },
    diabetes: {
      said: 'Typ-2-Diabetes löst sie aus, weil er Nerven und Nieren schadet.',
      today:
        'Krämpfe sind dabei häufig: Mehr als die Hälfte hat sie. Vielleicht liegt es an den Nerven. Das mit den Nieren konnten wir nicht nachprüfen.',
    },
    hypothyroid: {
      said: 'Eine träge Schilddrüse löst sie aus.',
      today:
        'Bei träger Schilddrüse spüren 8 von 10 Menschen Beschwerden in den Muskeln. Nächtliche Krämpfe allein hat niemand untersucht. In der Arztpraxis lässt sich das mit einem Bluttest prüfen.',
    },
    parkinsons: {
      said: 'Die Parkinson-Krankheit löst sie aus.',
      today:
        'Manche Listen nennen sie, aber ohne Zahlen. Verkrampfte Zehen am frühen Morgen sind bei Parkinson meist etwas anderes. Das braucht eine andere Behandlung. Fragen Sie in der Arztpraxis.',
    },
    alcohol: {
      said: 'Viel Alkohol löst sie aus.',
      today:
        'Eine Studie aus Frankreich fand einen Zusammenhang mit Alkohol überhaupt. Wie stark er ist, konnte sie nicht sagen. Bei vernarbter Leber sind Krämpfe sehr häufig.',
    },
    'deficiency-magnesium': {
      said: 'Zu wenig Magnesium kann die Ursache sein.',
      today:
        'Ein sehr niedriger Wert kann Krämpfe machen. Aber in fünf Studien half mehr Magnesium nicht. Häufig ist das als Ursache also wohl nicht.',
    },
    'deficiency-potassium': {
      said: 'Zu wenig Kalium kann die Ursache sein.',
      today:
        'Eine Umfrage fand einen Zusammenhang. Die meisten dort nahmen Wassertabletten. Niemand hat Kalium gegen Krämpfe untersucht.',
    },
    'deficiency-b': {
      said: 'Zu wenig Vitamin B kann die Ursache sein.',
      today: 'Alles beruht auf einer einzigen kleinen Studie. Niemand hat sie wiederholt.',
    },
    'deficiency-d': {
      said: 'Zu wenig Vitamin D kann die Ursache sein.',
      today:
        'Es sieht nicht danach aus. In einer Studie über ein Jahr soll mehr davon nicht geholfen haben. Das wissen wir nur aus zweiter Hand.',
    },
    foods: {
      said: 'Avocado, Blattgemüse, Papaya, Lachs, Hülsenfrüchte und Knochenbrühe können helfen.',
      today: 'Das ist gutes Essen. Ob es gegen Krämpfe hilft, hat niemand untersucht.',
    },
    'supplements-older': {
      said: 'Ältere Menschen brauchen vielleicht Tabletten mit Vitaminen oder Mineralstoffen.',
      today:
        'Das gilt, wenn ein Bluttest zeigt, dass B12 oder Vitamin D fehlt. Gegen Krämpfe sind solche Tabletten nicht gedacht.',
    },
    'magnesium-helps': {
      said: 'Magnesium-Tabletten können helfen.',
      today:
        'Fünf Studien zusammen fanden keinen echten Nutzen: etwa 1 Krampf weniger in 5 Wochen, und das kann Zufall sein. Eine spätere Studie fand einen Nutzen. In der Schwangerschaft ist es nicht klar.',
    },
    'stretching-helps': {
      said: 'Dehnen lindert Krämpfe.',
      today:
        'In einer Studie wurden es weniger, und sie waren milder. Aber alle wussten, was sie taten, und auch Hoffnung hilft. Zwei andere Studien fanden keinen Vorteil.',
    },
    'massage-helps': {
      said: 'Massage hilft.',
      today:
        'Vielen tut sie gut, und Leitfäden raten dazu. Ob sie nächtliche Krämpfe verhindert, hat niemand untersucht.',
    },
    'heat-eases': {
      said: 'Wärmekissen können einen Krampf lindern.',
      today:
        'Das wurde nur bei Menschen an der Dialyse untersucht, und nicht sehr gut. Dort linderte Wärme den Krampf, der gerade da war. Ob sie Krämpfe verhindert, hat niemand untersucht.',
    },
    circulation: {
      said: 'Schlechte Durchblutung spielt mit, darum hilft Wärme.',
      today:
        'Das ist nicht klar. Als man die Durchblutung maß, erklärte sie die Krämpfe nicht. Außerdem gibt es im Sommer die meisten. Vorsicht: Wärme kann schlecht durchblutete Beine verbrennen.',
    },
  },
}
