/** What an answer of the safety check holds back in a cramp and at bedtime, and why. By the ids of the cautions. */
export const held = {
  stretch: 'No stretch for now.',
  rub: 'No rub for now.',
  rubAndWarm: 'No rub and no heat for now.',
  instead: 'Let the leg rest. Breathe out slowly.',
  why: {
    ci_heat_clot: 'You named a warning sign. Have it looked at first.',
    ci_massage_dvt: 'If there is a clot, a rub can move it.',
    ci_massage_preg: 'No deep rub now. Light strokes are fine.',
    ci_massage_bleed: 'Rub softly. Keep off sore skin and veins.',
    ci_heat_numb: 'No heat. You may not feel a burn.',
    ci_heat_sleep_skin: 'No heat on sore or broken skin.',
    ci_heat_preg: 'A warm pack is fine. No hot bath.',
    ci_stretch_injury: 'Ask before you stretch. The leg could tear again.',
    ci_stretch_balance: 'Stretch as you sit. Get up slowly.',
  } as Readonly<Record<string, string>>,
}
