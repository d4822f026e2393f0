import { decimal } from '../numbers.ts'

export const learn = {
  title: 'Wissen',
  back: 'Wissen',
  stretching: 'Dehnen',
  stretchingLine: 'Hilft vielleicht. Wir sind noch nicht sehr sicher.',
  stretches: 'Dehnen für jeden Muskel',
  stretchesLine: 'Bilder und kurze Schritte',
  help: 'Wann Hilfe holen?',
  helpLine: 'Zeichen, dass es mehr ist als ein Krampf',
  verdict: 'Hilft vielleicht',
  verdictLine: 'Wir sind noch nicht sehr sicher.',
  sureness: 'Gewissheit: gering, 1 von 4',
  peopleSay: 'Was man sagt',
  peopleSayText: '„Vor dem Schlafen dehnen, und die Krämpfe hören auf.“',
  trialsFound: 'Was Studien fanden',
  trialsFoundText:
    'Eine Studie zum Dehnen vor dem Schlafen: pro Woche etwa 8 Krämpfe weniger, bei Menschen mit etwa 21. Eine zum täglichen Dehnen der Wade: keine klare Änderung.',
  sideBySide: 'Die Studien nebeneinander',
  plot: () =>
    `Zwei Studien. Dehnen vor dem Schlafen, 80 Menschen: ${decimal(8.4, 1)} Krämpfe pro Woche weniger, Spanne ${decimal(12.6, 1)} bis ${decimal(4.2, 1)} weniger. Tägliches Dehnen der Wade, 191 Menschen: ${decimal(0.5, 1)} mehr pro Woche, Spanne ${decimal(0.8, 1)} weniger bis ${decimal(1.7, 1)} mehr.`,
  fewer: 'weniger Krämpfe',
  more: 'mehr',
  axis: 'Änderung, Krämpfe pro Woche',
  trials: [
    { name: 'Vor dem Schlafen, 6 Wochen', line: '80 Menschen: 8 weniger pro Woche', low: -12.6, mid: -8.4, high: -4.2 },
    { name: 'Täglich, nach 12 Wochen', line: '191 Menschen: keine klare Änderung', low: -0.75, mid: 0.49, high: 1.73 },
  ],
  crosses: 'Geht ein Balken über die 0 hinweg, heißt das: keine klare Änderung.',
  test: 'Bei mir testen',
  gentle: 'Sanft vorgehen',
  gentleText:
    'Halten Sie sich gut fest. Hören Sie auf, wenn es wehtut. Fragen Sie zuerst einen Arzt, wenn Sie oft stürzen, am Bein operiert wurden oder ein Blutgerinnsel im Bein hatten.',
  from: 'Woher das kommt',
  sources: [
    {
      name: 'Hallegraeff 2012.',
      text: '80 Menschen. Kein Schein-Dehnen zum Vergleich, also kann Hoffnung mitspielen.',
      id: 'J Physiother 58:17. PubMed 22341378. doi 10.1016/S1836-9553(12)70068-1',
    },
    {
      name: 'Coppin 2005.',
      text: '191 Menschen, die Chinin nahmen. Einige sollten jeden Tag dehnen.',
      id: 'Br J Gen Pract 55:186. PubMed 15808033',
    },
    {
      name: 'Cochrane-Übersicht 2021.',
      text: '3 kleine Studien. Geringe bis sehr geringe Gewissheit.',
      id: 'Hawke, CD008496. doi 10.1002/14651858.CD008496.pub3',
    },
  ],
  notReviewed: 'Noch hat kein Arzt diese Seite geprüft. Sie ist kein Rat für Sie persönlich.',
  library: [
    {
      drawing: 'calfInBed',
      name: 'Wade, im Bett',
      text: 'Bein strecken. Die Zehen zu sich ziehen. Mit einem Handtuch oder der Hand.',
      picture: 'Ein Mensch sitzt im Bett, das Bein gestreckt, und zieht die Zehen mit einem Handtuch zu sich.',
    },
    {
      drawing: 'foot',
      name: 'Fuß',
      text: 'Zehen fassen. Nach oben biegen, zum Schienbein.',
      picture: 'Ein Mensch sitzt im Bett, das Knie gebeugt, und zieht die Zehen mit der Hand nach oben.',
    },
    {
      drawing: 'backThigh',
      name: 'Oberschenkel hinten',
      text: 'Auf die Bettkante setzen. Bein nach vorn strecken, Ferse unten. Vorbeugen.',
      picture: 'Ein Mensch sitzt auf der Bettkante, ein Bein nach vorn gestreckt, und beugt sich vor.',
    },
    {
      drawing: 'frontThigh',
      name: 'Oberschenkel vorn',
      text: 'Am Stuhl festhalten. Knie beugen. Knöchel hinten fassen. Unsicher? Auf die Seite legen.',
      picture: 'Ein Mensch hält sich am Stuhl fest und zieht einen Knöchel nach hinten hoch.',
    },
    {
      drawing: 'calfStanding',
      name: 'Wade, im Stehen',
      text: 'Nur wenn Sie sich sicher fühlen. An die Wand lehnen, ein Bein nach hinten, Ferse am Boden.',
      picture: 'Ein Mensch lehnt an einer Wand, ein Bein hinten, die Ferse am Boden.',
    },
  ],
} as const
