import type { PagesWords } from '../causesWords.ts'

export const pages: PagesWords = {
  'what-are-they': {
    title: 'Was nächtliche Krämpfe sind',
    paragraphs: {
      'what-happens': {
        heading: 'Was geschieht',
        text: 'Ein Muskel zieht sich auf einmal zusammen, ohne dass man es will. Er wird hart wie Stein und tut sehr weh.',
      },
      where: {
        heading: 'Wo',
        text: 'Bei etwa 8 von 10 Menschen ist es die Wade. Auch der Fuß kann es sein. Am Schenkel ist es selten.',
        picture: '8 von 10 Menschen mit Krämpfen spüren sie in der Wade.',
      },
      when: {
        heading: 'Wann',
        text: 'Er kommt im Bett, im Schlaf oder wenn man wach liegt. Etwa 3 von 4 Menschen mit Krämpfen bekommen sie nur nachts.',
      },
      'how-long': {
        heading: 'Wie lange',
        text: 'Er dauert Sekunden bis etwa zehn Minuten. In einer Umfrage aus Großbritannien waren es im Schnitt 9 Minuten, also dauern manche mehr. Hält ein Krampf jetzt schon mehr als zehn Minuten an, holen Sie Rat.',
      },
      afterwards: {
        heading: 'Wenn es vorbei ist',
        text: 'Der Muskel lässt los. Am Tag danach kann er noch weh tun. Der Schlaf ist gestört, und wenig Schlaf zehrt.',
      },
      'what-ends-one': {
        heading: 'Was ihn beendet',
        text: 'Diesen Muskel fest dehnen. Bei der Wade: die Zehen zu sich ziehen.',
      },
      why: {
        heading: 'Warum er kommt',
        text: 'Genau weiß es niemand. Am ehesten ist es ein müder Muskel und ein Nerv, der zu leicht feuert. Dass Salze fehlen, ist weniger zu erwarten.',
      },
      'restless-legs': {
        heading: 'Etwas anderes: unruhige Beine',
        text: 'Bei unruhigen Beinen muss man sich bewegen, und das hilft. Kein Muskel wird dabei hart.',
      },
      'walking-pain': {
        heading: 'Etwas anderes: Schmerz beim Gehen',
        text: 'Ein Schmerz, der beim Gehen kommt und im Stehen geht, ist etwas anderes. Fragen Sie in der Arztpraxis.',
      },
      'vein-clot': {
        heading: 'Etwas anderes: ein Gerinnsel',
        text: 'Ein Krampf kommt und geht. Bleibt eine Wade geschwollen, warm und schmerzhaft, holen Sie noch heute ärztlichen Rat.',
      },
    },
  },
  'who-gets-them': {
    title: 'Wer sie bekommt',
    paragraphs: {
      'how-many': {
        heading: 'Viele Menschen',
        text: 'In einer Umfrage aus den USA bekamen in einem Monat etwa 3 von 10 Erwachsenen Krämpfe. Die meisten waren leicht.',
        picture: 'In den USA bekamen 3 von 10 Erwachsenen in einem Monat Krämpfe.',
      },
      'by-age': {
        heading: 'Im Alter öfter',
        text: 'In Frankreich bekamen sie fast 5 von 10 Menschen über 60. In Australien war es bei gesunden Menschen jeden Alters etwa 1 von 3.',
        picture: 'Fast 5 von 10 Menschen über 60 in Frankreich bekamen Krämpfe.',
      },
      'by-sex': {
        heading: 'Frauen und Männer',
        text: 'Eine Klinik in Großbritannien sah Menschen über 65. Von den Frauen bekamen fast 6 von 10 Krämpfe, von den Männern 4 von 10. Eine Studie aus Frankreich sah keinen klaren Abstand. Frauen trifft es also vielleicht etwas öfter.',
      },
      conditions: {
        heading: 'Manche Krankheit geht damit einher',
        text: 'Mit Krämpfen gehen einher: vernarbte Leber, Dialyse, enge Schlagadern in den Beinen, kranke Gelenke und kranke Nerven. Mit vernarbter Leber waren es fast 7 von 10 Menschen. Meistens kennt man den Grund nicht.',
      },
      pregnancy: {
        heading: 'Spät in der Schwangerschaft',
        text: 'Mehr als die Hälfte der Frauen bekommt sie in den letzten drei Monaten. Nach der Geburt geben sie sich meist.',
      },
      season: {
        heading: 'Im Sommer mehr',
        text: 'Mitten im Sommer suchen etwa doppelt so viele Menschen Hilfe wie mitten im Winter. Warum, weiß niemand.',
      },
      'come-and-go': {
        heading: 'Sie kommen und gehen',
        text: 'Mit Scheintabletten wurden in vier Wochen aus 10 Krämpfen etwa 7. Ein guter Monat zeigt also nicht, was half.',
      },
      'who-tells': {
        heading: 'Wenige sagen es in der Arztpraxis',
        text: 'In Großbritannien waren es nur 3 oder 4 von 10.',
      },
    },
  },
}
