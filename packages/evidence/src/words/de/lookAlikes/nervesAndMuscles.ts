import type { LookAlikeWords } from '../../lookAlikesWords.ts'

export const nervesAndMuscles: Readonly<Record<string, LookAlikeWords>> = {
  'la-rls': {
    name: 'Unruhige Beine',
    how: 'Ein Drang, die Beine zu bewegen, oder ein Krabbeln, in Ruhe.',
    tellApart: [
      {
        ask: 'Ist da ein Drang, sich zu bewegen, oder ein Krabbeln?',
        cramp: 'Nein. Der Muskel zieht sich plötzlich und schmerzhaft zusammen.',
        other: 'Ja, ein Drang, manchmal mit seltsamen Gefühlen.',
      },
      { ask: 'Wird der Muskel hart wie Stein?', cramp: 'Ja.', other: 'Nein.' },
      {
        ask: 'Was hilft?',
        cramp: 'Diesen Muskel kräftig zu dehnen.',
        other: 'Sich zu bewegen, aber nur, solange man sich bewegt.',
      },
      {
        ask: 'Wann ist es am schlimmsten?',
        cramp: 'Es kommt plötzlich, im Bett zu jeder Zeit.',
        other: 'Am Abend und in der Nacht. Es wird stärker, wenn man still sitzt oder liegt.',
      },
      { ask: 'Tut es am nächsten Tag noch weh?', cramp: 'Oft.', other: 'Nein.' },
    ],
    todo: 'Sagen Sie es beim nächsten Besuch in der Arztpraxis. Erzählen Sie von dem Drang, sich zu bewegen.',
  },
  'la-plmd': {
    name: 'Tritte im Schlaf',
    how: 'Die Beine treten oder zucken im Schlaf immer wieder.',
    tellApart: [
      {
        ask: 'Wer merkt es?',
        cramp: 'Sie selbst, am Schmerz.',
        other: 'Meist der Mensch neben Ihnen. Sie selbst wachen vielleicht nicht auf.',
      },
      { ask: 'Tut es weh?', cramp: 'Ja.', other: 'Nein. Die Beine treten oder zucken immer wieder.' },
      {
        ask: 'Sind Sie am Tag schläfrig und wissen nicht, warum?',
        cramp: 'Nur, wenn der Schmerz Sie geweckt hat.',
        other: 'Das kann sein.',
      },
    ],
    todo: 'Sagen Sie es beim nächsten Besuch in der Arztpraxis, vor allem, wenn Sie am Tag schläfrig sind.',
  },
  'la-hypnic-jerk': {
    name: 'Ein Zucken beim Einschlafen',
    how: 'Ein einzelnes, schnelles Zucken, oft gerade beim Einschlafen.',
    tellApart: [
      {
        ask: 'Wie lange dauert es?',
        cramp: 'Sekunden bis Minuten.',
        other: 'Weniger als eine Sekunde, oft beim Einschlafen.',
      },
      { ask: 'Tut es weh?', cramp: 'Ja.', other: 'Nein.' },
    ],
    todo: 'Wenn es Sie vom Schlafen abhält, sagen Sie es beim nächsten Besuch in der Arztpraxis.',
  },
  'la-neuropathy': {
    name: 'Kranke Nerven in den Füßen',
    how: 'Beide Füße sind taub, brennen oder kribbeln, wie in Socken.',
    tellApart: [
      { ask: 'Sind beide Füße taub, oder brennen oder kribbeln sie?', cramp: 'Nein.', other: 'Ja, wie Socken.' },
      { ask: 'Ist das die meiste Zeit da?', cramp: 'Nein.', other: 'Ja, und nachts oft schlimmer.' },
      { ask: 'Wird der Muskel fest?', cramp: 'Ja.', other: 'Nein, aber Krämpfe können dazukommen.' },
    ],
    todo: 'Ist das neu, oder breitet es sich aus? Gehen Sie innerhalb von zwei Wochen in die Arztpraxis. Wenn nicht, sagen Sie es beim nächsten Besuch in der Arztpraxis.',
  },
  'la-radiculopathy': {
    name: 'Ein eingeklemmter Nerv im Rücken',
    how: 'Ein Schmerz, der vom Rücken oder Gesäß in ein Bein zieht.',
    tellApart: [
      { ask: 'Zieht ein Schmerz vom Rücken oder Gesäß in ein Bein?', cramp: 'Nein.', other: 'Ja.' },
      { ask: 'Ist es beim Husten, Bücken oder Sitzen schlimmer?', cramp: 'Nein.', other: 'Oft.' },
      { ask: 'Ist eine Stelle der Haut taub oder ein Fuß schwach?', cramp: 'Nein.', other: 'Das kann sein.' },
    ],
    todo: 'Ist es seit Kurzem taub zwischen den Beinen? Fällt es neuerdings schwer, Wasser oder Stuhl zu lassen oder zu halten? Rufen Sie jetzt den Notruf an. Wird ein Bein oder Fuß schwächer? Holen Sie noch heute ärztlichen Rat. Wenn nicht, sagen Sie es beim nächsten Besuch in der Arztpraxis.',
  },
  'la-spinal': {
    name: 'Ein enger Wirbelkanal',
    how: 'Beine, die beim Stehen oder Gehen schwer, taub oder schwach werden.',
    tellApart: [
      {
        ask: 'Werden Ihre Beine beim Stehen oder Gehen schwer, taub oder schwach?',
        cramp: 'Nein.',
        other: 'Ja, oft beide.',
      },
      {
        ask: 'Hilft es, zu sitzen oder sich auf einen Wagen zu stützen?',
        cramp: 'Das sagt nichts aus.',
        other: 'Ja. Aufrecht stehen zu bleiben, hilft nicht.',
      },
    ],
    todo: 'Gehen Sie innerhalb von zwei Wochen in die Arztpraxis. Werden beide Beine über Tage schwächer? Rufen Sie jetzt den Notruf an.',
  },
  'la-myopathy': {
    name: 'Schmerzende oder schwache Muskeln, etwa durch ein Medikament',
    how: 'Beide Oberschenkel, die Hüften oder die Schultern sind tagelang schmerzhaft oder schwach.',
    tellApart: [
      {
        ask: 'Wo ist es?',
        cramp: 'In einer Wade oder einem Fuß, für kurze Zeit.',
        other: 'In beiden Oberschenkeln, Hüften oder Schultern, tagelang.',
      },
      {
        ask: 'Fällt es schwer, vom Stuhl aufzustehen oder Treppen zu steigen?',
        cramp: 'Nein.',
        other: 'Ja.',
      },
      { ask: 'Tut alles weh, oder ist der Urin dunkel?', cramp: 'Nein.', other: 'Das kann sein.' },
    ],
    todo: 'Ist der Urin dunkel wie schwarzer Tee? Rufen Sie jetzt den Notruf an. Wenn nicht, holen Sie noch heute ärztlichen Rat. Setzen Sie kein Medikament selbst ab.',
  },
  'la-dystonia': {
    name: 'Ein Fuß, der sich verdreht',
    how: 'Der Fuß oder die Zehen verdrehen sich und bleiben lange so.',
    tellApart: [
      {
        ask: 'Verdreht sich der Fuß, oder krallen sich die Zehen ein, und bleibt das so?',
        cramp: 'Nein. Es krampft nur kurz.',
        other: 'Ja, lange. Oft am frühen Morgen, vor einem Medikament.',
      },
      {
        ask: 'Ist es auch in Hals oder Nacken, in einer Hand oder im Gesicht?',
        cramp: 'Nein.',
        other: 'Das kann sein.',
      },
      { ask: 'Kommt es, wenn ein Medikament fällig ist?', cramp: 'Nein.', other: 'Oft, bei Parkinson.' },
    ],
    todo: 'Sagen Sie es beim nächsten Besuch in der Arztpraxis. Notieren Sie, wann es kommt und wann Sie welches Medikament nehmen.',
  },
  'la-exercise-cramp': {
    name: 'Ein Krampf vom Sport',
    how: 'Ein Krampf in einem Muskel, der gerade viel gearbeitet hat.',
    tellApart: [
      { ask: 'Wann kommt es?', cramp: 'In Ruhe oder im Schlaf.', other: 'Beim Sport oder kurz danach.' },
      {
        ask: 'Welcher Muskel ist es?',
        cramp: 'Die Wade oder der Fuß.',
        other: 'Der, der gearbeitet hat. Oft der Oberschenkel, oder mehrere.',
      },
    ],
    todo: 'Kommt es oft, sagen Sie es beim nächsten Besuch in der Arztpraxis. Geht es Ihnen nach großer Hitze schlecht, oder sind Sie verwirrt? Rufen Sie jetzt den Notruf an.',
  },
  'la-als': {
    name: 'Muskeln, die schwach werden',
    how: 'Ein Muskel, der über Wochen schwach oder dünn wird.',
    tellApart: [
      {
        ask: 'Wird ein Muskel über Wochen schwach oder dünn?',
        cramp: 'Nein.',
        other: 'Ja, und er ist nicht taub.',
      },
      {
        ask: 'Stolpern Sie, fällt Ihnen etwas aus der Hand, sprechen Sie undeutlich oder verschlucken sich?',
        cramp: 'Nein.',
        other: 'Ja.',
      },
      {
        ask: 'Krampft oder zuckt es auch in Armen, Rumpf oder Zunge?',
        cramp: 'Nein.',
        other: 'Das kann sein.',
      },
    ],
    todo: 'Sprechen Sie neuerdings undeutlich, oder fällt das Schlucken schwer? Holen Sie noch heute ärztlichen Rat. Wird ein Muskel schwach? Gehen Sie innerhalb von zwei Wochen in die Arztpraxis. Krämpfe und kleine Zuckungen allein kommen bei gesunden Menschen oft vor.',
  },
  'la-illusory': {
    name: 'Ein Gefühl wie ein Krampf, ohne dass der Muskel hart wird',
    how: 'Es fühlt sich an wie ein Krampf, aber kein Muskel wird hart.',
    tellApart: [{ ask: 'Können Sie den harten Muskel sehen oder tasten?', cramp: 'Ja.', other: 'Nein.' }],
    todo: 'Sagen Sie beim nächsten Besuch in der Arztpraxis, wie es sich anfühlt.',
  },
}
