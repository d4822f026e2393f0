import type { LookAlikeWords } from '../../lookAlikesWords.ts'

export const bloodAndInjury: Readonly<Record<string, LookAlikeWords>> = {
  'la-pad': {
    name: 'Zu wenig Blut in den Beinen beim Gehen',
    how: 'Beinschmerz, der beim Gehen kommt und beim Stehenbleiben geht.',
    tellApart: [
      {
        ask: 'Wann fängt es an?',
        cramp: 'In Ruhe, im Bett.',
        other: 'Jedes Mal nach etwa derselben Strecke, bergauf früher.',
      },
      { ask: 'Was beendet es?', cramp: 'Dehnen.', other: 'Ein paar Minuten stehen zu bleiben.' },
      { ask: 'Wird der Muskel hart?', cramp: 'Ja.', other: 'Nein.' },
      {
        ask: 'Sind Ihre Füße kalt, blass oder ohne Haare, oder schließen sich Wunden langsam?',
        cramp: 'Nein.',
        other: 'Das kann sein.',
      },
    ],
    todo: 'Gehen Sie innerhalb von zwei Wochen in die Arztpraxis. Tut ein Fuß in Ruhe weh, oder bleibt eine wunde Stelle offen? Holen Sie noch heute ärztlichen Rat. Wird ein Bein plötzlich kalt, blass oder taub? Rufen Sie jetzt den Notruf an.',
  },
  'la-rest-pain': {
    name: 'Zu wenig Blut im Fuß',
    how: 'Schmerz in Zehen oder Fuß, der bleibt und im Liegen schlimmer ist.',
    tellApart: [
      {
        ask: 'Wo ist es?',
        cramp: 'In der Wade oder Fußsohle. Es kommt und geht.',
        other: 'In den Zehen und vorn am Fuß. Es bleibt.',
      },
      {
        ask: 'Hilft es, das Bein aus dem Bett hängen zu lassen?',
        cramp: 'Dehnen hilft.',
        other: 'Ja. Auch im Sessel zu schlafen, hilft.',
      },
      { ask: 'Ist eine Zehe wund, schwarz oder blau?', cramp: 'Nein.', other: 'Das kann sein.' },
    ],
    todo: 'Holen Sie noch heute ärztlichen Rat. Wird das Bein plötzlich kalt, blass oder taub? Rufen Sie jetzt den Notruf an.',
  },
  'la-ali': {
    name: 'Eine verstopfte Beinarterie',
    how: 'Ein Bein wird kalt, blass oder blau, taub oder schwer zu bewegen.',
    tellApart: [
      {
        ask: 'Ist das Bein kalt, weiß, blau oder taub, oder lässt es sich schwer bewegen?',
        cramp: 'Nein.',
        other: 'Ja. Es kam in Minuten bis wenigen Tagen.',
      },
      { ask: 'Löst es sich in wenigen Minuten?', cramp: 'Ja.', other: 'Nein.' },
    ],
    todo: 'Rufen Sie jetzt den Notruf an. Ein Bein kann innerhalb von Stunden verloren gehen.',
  },
  'la-dvt': {
    name: 'Ein Blutgerinnsel im Bein',
    how: 'Ein Bein, das weiter wehtut und oft geschwollen, warm, rot oder dunkel ist.',
    tellApart: [
      {
        ask: 'Ist der Schmerz zwischen zwei Krämpfen ganz weg?',
        cramp: 'Ja.',
        other: 'Nein. Er bleibt Stunden oder Tage.',
      },
      {
        ask: 'Ist eine Wade dicker, warm, rot oder dunkel, oder tut sie weh?',
        cramp: 'Nein.',
        other: 'Oft.',
      },
      {
        ask: 'Gab es Bettruhe, einen Gips, eine Operation oder eine lange Reise? Gibt es Krebs, eine Schwangerschaft, die Pille oder andere Hormone?',
        cramp: 'Das sagt nichts aus.',
        other: 'All das macht ein Gerinnsel häufiger.',
      },
    ],
    todo: 'Holen Sie noch heute ärztlichen Rat. Massieren, wärmen und dehnen Sie dieses Bein nicht. Bekommen Sie schwer Luft, oder tut die Brust weh? Rufen Sie jetzt den Notruf an.',
  },
  'la-tetany': {
    name: 'Niedrige Salze im Blut',
    how: 'Krämpfe mit Kribbeln um den Mund oder in den Fingerspitzen.',
    tellApart: [
      { ask: 'Kribbeln Ihre Lippen oder Fingerspitzen?', cramp: 'Nein.', other: 'Ja.' },
      { ask: 'Krallen sich beide Hände ein?', cramp: 'Nein.', other: 'Ja.' },
      {
        ask: 'Wurden Sie in letzter Zeit am Hals operiert? Ist der Darm krank, oder nehmen Sie schon lange Tabletten gegen Magensäure?',
        cramp: 'Das sagt nichts aus.',
        other: 'Oft.',
      },
    ],
    todo: 'Sind Hände oder Füße fest verkrampft, oder ist der Hals eng? Rufen Sie jetzt den Notruf an. Wenn nicht, holen Sie noch heute ärztlichen Rat.',
  },
  'la-bakers-cyst': {
    name: 'Eine Zyste am Knie, die ausläuft',
    how: 'Eine Beule in der Kniekehle läuft aus, und die Wade schwillt an.',
    tellApart: [
      { ask: 'Gibt es eine Beule in der Kniekehle, oder ist das Knie abgenutzt?', cramp: 'Nein.', other: 'Ja.' },
      {
        ask: 'Gab es einen Knall, dann eine dicke Wade oder einen blauen Fleck am Knöchel?',
        cramp: 'Nein.',
        other: 'Ja.',
      },
    ],
    todo: 'Holen Sie noch heute ärztlichen Rat. Es sieht aus wie ein Gerinnsel und muss genauso geprüft werden. Massieren Sie dieses Bein nicht.',
  },
  'la-compartment': {
    name: 'Zu viel Druck in einem Muskel',
    how: 'Nach einem Schlag, einem Gips oder großer Anstrengung ist ein Muskel prall und schmerzt immer mehr.',
    tellApart: [
      {
        ask: 'Gab es kurz davor eine Verletzung, einen Gips oder eine sehr große Anstrengung?',
        cramp: 'Nein.',
        other: 'Ja.',
      },
      {
        ask: 'Ist der Muskel prall und geschwollen, und nimmt der Schmerz zu, vor allem beim Dehnen?',
        cramp: 'Nein.',
        other: 'Ja.',
      },
    ],
    todo: 'Rufen Sie jetzt den Notruf an. Zu viel Druck kann einen Muskel zerstören.',
  },
  'la-cellulitis': {
    name: 'Eine Infektion der Haut',
    how: 'Eine Stelle der Haut ist heiß, rot oder dunkel und wird größer.',
    tellApart: [
      { ask: 'Ist die Haut heiß, rot oder dunkel, und breitet sich das aus?', cramp: 'Nein.', other: 'Ja.' },
      { ask: 'Haben Sie Fieber, oder frösteln Sie?', cramp: 'Nein.', other: 'Das kann sein.' },
    ],
    todo: 'Gibt es Schüttelfrost oder Fieber, oder fühlen Sie sich sehr krank? Rufen Sie jetzt den Notruf an. Wenn nicht, holen Sie noch heute ärztlichen Rat.',
  },
  'la-muscle-tear': {
    name: 'Ein Muskelriss in der Wade',
    how: 'Wie ein Tritt in die Wade, beim Abstoßen.',
    tellApart: [
      { ask: 'Fing es an wie ein Tritt, als Sie sich abstießen?', cramp: 'Nein.', other: 'Ja.' },
      {
        ask: 'Gibt es einen blauen Fleck, und tut es tagelang weh, auf den Zehen zu stehen?',
        cramp: 'Nein.',
        other: 'Ja.',
      },
    ],
    todo: 'Fragen Sie, bevor Sie dehnen. Ist die Wade geschwollen, oder nehmen Sie Blutverdünner? Holen Sie noch heute ärztlichen Rat. Wenn nicht, fragen Sie bald in der Arztpraxis oder Apotheke.',
  },
}
