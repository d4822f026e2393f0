import type { Words } from './words.ts'

export { foodNames } from './foods.de.ts'
export { otherWords } from './otherWords.de.ts'

export const words: Words = {
  rules: {
    'limit-mg-us':
      'Zusammen sind das mehr als 350 mg Magnesium am Tag. So viel kann zu Durchfall führen. Was im Essen steckt, zählt hier nicht mit.',
    'limit-mg-efsa':
      'Zusammen sind das mehr als 250 mg Magnesium am Tag. Mehr soll es in Europa aus Tabletten nicht sein.',
    'limit-mg-uk':
      'Zusammen sind das mehr als 400 mg Magnesium am Tag. Mehr soll es in Großbritannien aus Tabletten nicht sein.',
    'count-antacids': 'Auch hier steckt Magnesium drin. Wir zählen es zu Ihren Tabletten.',
    'limit-b6-efsa':
      'Zusammen sind das mehr als 12 mg Vitamin B6 am Tag. Auf Dauer kann das den Nerven schaden. In den USA ist die Grenze älter und höher: 100 mg. Sehen Sie auf allen Packungen nach.',
    'b6-numb':
      'Auch zu viel Vitamin B6 kann die Füße kribbeln, brennen oder taub werden lassen. Zeigen Sie in der Arztpraxis, was Sie nehmen, bevor Sie mehr nehmen.',
    'limit-d':
      'Das sind mehr als 100 Mikrogramm (4.000 IE) Vitamin D am Tag. Nehmen Sie so viel nicht von sich aus. Fragen Sie in der Arztpraxis.',
    'd-units': 'Achten Sie auf die Einheit auf der Packung. 10 Mikrogramm sind dasselbe wie 400 IE.',
    'limit-folic':
      'Das sind mehr als 1.000 Mikrogramm Folsäure am Tag. So viel kann im Bluttest verdecken, dass Vitamin B12 fehlt.',
    'limit-ca':
      'Essen und Tabletten zusammen können zu viel Calcium sein. Bleiben Sie ab 50 unter 2.000 mg am Tag. Davor sind es 2.500 mg.',
    'k-tablets':
      'Kalium-Tabletten können schaden. Nehmen Sie sie nicht auf eigene Faust gegen Krämpfe. Es gibt sie auf Rezept, nach einem Bluttest.',
    'mg-kidney-30':
      'Ihre Nieren werden zu viel Magnesium vielleicht nicht los. Überlassen Sie das dem Team, das Ihre Nieren behandelt.',
    'mg-kidney-60':
      'Bei schwachen Nieren kann sich Magnesium ansammeln. Fragen Sie zuerst in der Arztpraxis, und lassen Sie es im Blut prüfen.',
    'mg-blood-high':
      'In Ihrem Blut ist viel Magnesium. Nehmen Sie keines zusätzlich als Tablette. Zeigen Sie den Wert in der Arztpraxis.',
    'mg-spacing': 'Lassen Sie 4 Stunden oder mehr zwischen Magnesium und anderer Arznei.',
    'mg-antibiotic':
      'Damit wirkt Ihr Antibiotikum nicht richtig. Nehmen Sie das Antibiotikum 2 Stunden davor oder 4 bis 6 Stunden danach.',
    'mg-bisphosphonate':
      'Das bremst Ihre Tablette für die Knochen. Lassen Sie 2 Stunden oder mehr dazwischen. Manche Hersteller raten zu 3 bis 4.',
    'mg-levothyroxine': 'Lassen Sie 4 Stunden oder mehr zwischen dem hier und Ihrer Tablette für die Schilddrüse.',
    'mg-gabapentin':
      'Mit Magnesium kommt weniger Gabapentin im Blut an. Lassen Sie 2 Stunden oder mehr dazwischen. Nehmen Sie das Gabapentin danach.',
    'ppi-low-mg':
      'Tabletten gegen Magensäure können auf Dauer das Magnesium senken. Bitten Sie um einen Bluttest. Setzen Sie sie nicht selbst ab.',
    'diuretic-low':
      'Wassertabletten können Kalium und Magnesium senken. Davon kann man Krämpfe bekommen. Wann hat man Ihr Blut zuletzt geprüft? Fragen Sie nach.',
    'digoxin-low-mg':
      'Mit Digoxin kann zu wenig Magnesium oder Kalium schaden. Bitten Sie in der Praxis bald um einen Bluttest.',
    'k-sparing-mg': 'Ihre Wassertablette hält auch Magnesium zurück. Fragen Sie, bevor Sie mehr davon nehmen.',
    'k-raise':
      'Durch Ihre Nieren, einen Blutwert oder ein Medikament kann zu viel Kalium da sein. Nehmen Sie keines als Tablette oder als Salz-Ersatz. Wir schlagen Ihnen dafür kein Essen vor. Fragen Sie in der Arztpraxis, was Sie essen dürfen.',
    'salt-substitute':
      'Salz-Ersatz ist meist Kalium. Er ist nichts bei schwachen Nieren oder bei manchen Tabletten für Herz oder Blutdruck.',
    'd-hypercalcaemia': 'Fragen Sie in der Praxis, bevor Sie Vitamin D oder Calcium nehmen.',
    'd-tablets-calcium':
      'Fangen Sie nicht von sich aus mit Vitamin-D-Tabletten an. Nach Ihren Angaben kann das Calcium im Blut zu hoch steigen.',
    'd-blood-high': 'In Ihrem Blut ist viel Vitamin D. Fragen Sie in der Arztpraxis, bevor Sie mehr davon nehmen.',
    'calcium-ask': 'Fragen Sie, bevor Sie Calcium nehmen, allein oder mit Vitamin D.',
    'd-thiazide-digoxin':
      'Mit Ihrem Medikament kann das Calcium im Blut zu hoch steigen. Fragen Sie in der Arztpraxis, bevor Sie es nehmen.',
    'k-warfarin': 'Zu Marcumar oder Warfarin dürfen Sie kein Vitamin K nehmen. Es schwächt, was sie tun.',
    'greens-warfarin':
      'Essen Sie mit Marcumar oder Warfarin jede Woche etwa gleich viel grünes Blattgemüse. Sagen Sie in der Arztpraxis Bescheid, bevor Sie das stark ändern.',
    'b12-metformin-ppi':
      'Ihr Medikament kann Vitamin B12 senken. Sind Sie müde oder kribbeln die Füße, bitten Sie um einen Test.',
    'b12-diet': 'Pflanzen geben kein Vitamin B12. Es kommt aus Essen mit Zusatz von B12 oder aus einer Tablette.',
    'b12-over-50':
      'Ab 50 nimmt der Darm aus dem Essen weniger Vitamin B12 auf. Auf Essen mit Zusatz von B12 oder eine kleine Tablette ist eher Verlass.',
    'b6-levodopa': 'Vitamin B6 kann Ihr Medikament schwächer machen. Fragen Sie zuerst.',
    'folic-methotrexate': 'Folsäure und Ihr Medikament ändern, wie das andere wirkt. Fragen Sie zuerst.',
    'statin-ck':
      'Sie nehmen ein Statin. Schwache oder stark schmerzende Muskeln oder dunkler Urin müssen noch heute ärztlich untersucht werden.',
    'lab-emergency': 'Dieser Blutwert muss heute ärztlich geprüft werden. Warten Sie nicht. Rufen Sie jetzt an.',
    'liver-vit-a': 'Sehr viel Vitamin A. Nicht in der Schwangerschaft. Sonst höchstens einmal in der Woche.',
    'brazil-nuts': 'Zwei oder drei dieser Nüsse am Tag sind genug. Sie enthalten viel Selen.',
    'salty-foods': 'Das ist sehr salzig.',
    'broth-honest': 'Knochenbrühe ist warm und salzig. Sie gibt wenig Mineralstoffe.',
    'd-food-honest':
      'Vitamin D kommt zum größten Teil von der Sonne. Nur fetter Fisch, Eier und Essen mit Zusatz von D geben viel. Ein Bluttest kann es zeigen.',
    'mg-no-promise':
      'Essen mit Magnesium tut Ihnen gut. Aber als Tablette hat es Älteren nicht gegen Krämpfe in der Nacht geholfen. Das zeigen gute Studien.',
    pregnancy: 'Fragen Sie Ihre Hebamme oder in der Arztpraxis, bevor Sie das nehmen.',
  },
  levels: {
    note: 'Gut zu wissen',
    care: 'Mit Vorsicht',
    'ask-first': 'Zuerst in der Arztpraxis fragen',
    never: 'Nicht auf eigene Faust',
    urgent: 'Heute Hilfe holen',
  },
  products: { unknown: 'Bei einem davon wissen wir nicht, wie viel drin ist. Die wahre Summe ist höher.' },
  week: {
    question: 'Wie oft gibt es das bei Ihnen in einer gewöhnlichen Woche?',
    honest:
      'Das ist grob geschätzt. Es kann fast um die Hälfte danebenliegen, nach oben oder unten. Niemand hat es mit echten Tagebüchern verglichen.',
    categories: {
      'well-below': 'Wohl viel weniger als empfohlen',
      'perhaps-below': 'Vielleicht etwas weniger als empfohlen',
      about: 'Etwa so viel wie empfohlen',
      above: 'Mehr als empfohlen',
      'cannot-say': 'Aus diesen Antworten lässt es sich nicht sagen',
    },
    byFoodAlone: 'Vom Essen allein lässt es sich nicht sagen. Das meiste kommt von der Sonne.',
    noTarget: 'Es gibt keine Zahl, mit der man es vergleichen kann.',
    aimOnly: 'So viel essen gesunde Menschen. Weniger muss nicht zu wenig sein.',
  },
  frequencies: {
    never: 'Nie',
    'less-than-weekly': 'Weniger als einmal in der Woche',
    'once-or-twice-a-week': 'Ein- oder zweimal in der Woche',
    '3-to-5-a-week': '3- bis 5-mal in der Woche',
    'once-a-day': 'Einmal am Tag',
    '2-or-3-a-day': '2- oder 3-mal am Tag',
    '4-or-more-a-day': '4-mal am Tag oder öfter',
  },
  groups: {
    'wholegrain-bread': { name: 'Vollkornbrot, Roggenbrot, Körnerbrot', portion: '1 Scheibe' },
    'wholegrain-cereal': { name: 'Haferflocken, Kleie oder Weizenflocken', portion: '1 Schale' },
    'wholegrain-other': {
      name: 'Vollkornreis, Bulgur, Vollkornnudeln',
      portion: 'ein kleiner Teller, gekocht',
    },
    'white-starch': { name: 'Weißbrot, Reis oder Nudeln', portion: '1 Scheibe, oder ein kleiner Teller, gekocht' },
    potatoes: { name: 'Kartoffeln', portion: '1 mittelgroße' },
    'orange-veg': { name: 'Süßkartoffel, Kürbis', portion: 'eine kleine Schale' },
    'leafy-greens': { name: 'Dunkles Blattgemüse', portion: 'eine kleine Schale gekocht, oder 2 Handvoll roh' },
    'green-veg': { name: 'Brokkoli, Kohl, Rosenkohl, Erbsen, grüne Bohnen', portion: 'eine kleine Schale' },
    'other-veg': { name: 'Tomaten, Möhren, Pilze und Ähnliches', portion: 'eine kleine Schale, oder 1 Stück' },
    legumes: { name: 'Bohnen, Linsen, Kichererbsen, Tofu', portion: 'eine kleine Schale' },
    nuts: { name: 'Nüsse und Nussmus', portion: 'eine kleine Handvoll, oder 2 Esslöffel Mus' },
    seeds: { name: 'Kerne und Samen', portion: '1 Esslöffel' },
    avocado: { name: 'Avocado', portion: 'eine halbe' },
    banana: { name: 'Banane', portion: '1 mittelgroße' },
    'juicy-fruit': { name: 'Papaya, Melone, Orange, Kiwi, Mango, oder Saft', portion: '1 Stück, 1 Schale oder 1 Glas' },
    'other-fruit': { name: 'Apfel, Birne, Beeren und Ähnliches', portion: '1 Stück, oder eine kleine Schale' },
    'dried-fruit': { name: 'Trockenobst', portion: 'eine kleine Handvoll' },
    'oily-fish': { name: 'Lachs oder anderer fetter Fisch', portion: '1 Stück, so groß wie Ihr Handteller' },
    'other-fish': { name: 'Anderer Fisch, Garnelen', portion: '1 Stück, so groß wie Ihr Handteller' },
    meat: { name: 'Fleisch oder Huhn', portion: '1 Stück, so groß wie Ihr Handteller' },
    eggs: { name: 'Eier', portion: '1 Ei' },
    'milk-yogurt': { name: 'Milch oder Joghurt', portion: '1 Glas oder 1 kleiner Becher' },
    cheese: { name: 'Käse', portion: 'ein Stück, so groß wie eine Streichholzschachtel' },
    'hot-drinks': { name: 'Kaffee oder Tee', portion: '1 große Tasse' },
    'dark-chocolate': { name: 'Dunkle Schokolade oder Kakao', portion: '3 bis 4 Stückchen, oder 1 Esslöffel Pulver' },
    broth: { name: 'Brühe oder klare Suppe', portion: '1 große Tasse' },
  },
  places: {
    'very-low': 'Sehr niedrig',
    low: 'Niedrig',
    'a-bit-low': 'Etwas niedrig',
    'in-range': 'Im Bereich',
    'a-bit-high': 'Etwas hoch',
    high: 'Hoch',
    'very-high': 'Sehr hoch',
  },
  actions: {
    none: 'Nichts zu tun',
    discuss: 'Sprechen Sie es beim nächsten Besuch in der Arztpraxis an',
    doctor: 'Machen Sie einen Termin in der Arztpraxis',
    urgent: 'Rufen Sie heute in einer Arztpraxis an',
    emergency: 'Rufen Sie jetzt Hilfe',
  },
  labNotes: {
    magnesium: 'Ein Wert im Bereich schließt nicht aus, dass es fehlt. Im Blut ist nur sehr wenig davon.',
    potassium:
      'Ein hoher Wert kann falsch sein, wenn die Probe nicht gut war. Er muss trotzdem ärztlich geprüft werden.',
    'vitamin-d': 'Fachleute sind sich nicht einig, wo zu wenig anfängt.',
    'vitamin-b12': 'Der Test kann täuschen, wenn Sie B12 nehmen.',
    tsh: 'Eine träge Schilddrüse kann zu Krämpfen führen. Nehmen Sie den Bereich, der daneben gedruckt ist.',
    egfr: 'Das zeigt, wie gut Ihre Nieren arbeiten. Wir sehen es uns an, bevor wir von Magnesium oder Kalium reden.',
    hba1c: 'Zu hoher Blutzucker kommt oft mit Krämpfen in den Beinen vor.',
    calcium: 'Zu wenig Calcium kann zu Krämpfen führen. Dann gehört auch Magnesium geprüft.',
    ferritin: 'Unruhige Beine werden oft mit Krämpfen verwechselt. Zu wenig Eisen kann dabei eine Rolle spielen.',
    ck: 'Der Wert steigt, wenn Muskeln leiden, und nach hartem Sport. Wir brauchen das obere Ende des Bereichs, der daneben gedruckt ist.',
  },
  labs: {
    magnesium: 'Magnesium',
    potassium: 'Kalium',
    'vitamin-d': 'Vitamin D (25-OH)',
    'vitamin-b12': 'Vitamin B12',
    'active-b12': 'Aktives B12 (Holo-TC)',
    tsh: 'Schilddrüse (TSH)',
    egfr: 'Nieren (eGFR)',
    hba1c: 'Langzeit-Blutzucker (HbA1c)',
    calcium: 'Calcium (korrigiert)',
    ferritin: 'Eisenspeicher (Ferritin)',
    ck: 'Muskel-Enzym (CK)',
  },
  nutrients: {
    magnesium: 'Magnesium',
    potassium: 'Kalium',
    calcium: 'Calcium',
    'vitamin-d': 'Vitamin D',
    thiamin: 'Vitamin B1 (Thiamin)',
    riboflavin: 'Vitamin B2 (Riboflavin)',
    'vitamin-b6': 'Vitamin B6',
    folate: 'Folat (Folsäure)',
    'vitamin-b12': 'Vitamin B12',
  },
  substances: {
    magnesium: 'Magnesium',
    calcium: 'Calcium',
    potassium: 'Kalium',
    'vitamin-d': 'Vitamin D',
    'vitamin-b6': 'Vitamin B6',
    'folic-acid': 'Folsäure',
    iron: 'Eisen',
    'vitamin-k2': 'Vitamin K2',
  },
}
