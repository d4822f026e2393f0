import type { KnowWords } from '../../catalogue.ts'

export const causes: KnowWords['causes'] = {
  title: 'Woher meine kommen können',
  intro:
    'Meist kann niemand die Ursache nennen. Diese Dinge können mit Krämpfen einhergehen. Keines ist ein Urteil über Sie.',
  mine: 'Was bei Ihnen eine Rolle spielen kann',
  mineLine: 'Nach dem, was Sie Uncramp gesagt haben',
  fits: 'Passt zu dem, was Sie gesagt haben',
  back: 'Woher meine kommen können',
  plain: 'Was man weiß',
  youCan: 'Was Sie tun können',
  ask: 'Was Sie in der Arztpraxis fragen können',
  notMedicine: 'Setzen Sie keine Arznei selbst ab. Fragen Sie zuerst.',
  said: 'Man hört oft',
}

export const lookAlikes: KnowWords['lookAlikes'] = {
  title: 'Was wie ein Krampf aussieht',
  line: 'Wie man es von einem Krampf unterscheidet',
  intro:
    'Manches fühlt sich an wie ein Krampf und ist keiner. Das hilft beim Unterscheiden. Es kann nicht sagen, was Sie haben.',
  ask: 'Fragen Sie sich',
  cramp: 'Ein Krampf',
  other: 'Das andere',
  todo: 'Was tun',
}

export const medicines: KnowWords['medicines'] = {
  title: 'Arzneien, nach Namen',
  line: 'Welche mit Krämpfen einhergehen können oder sich mit etwas nicht vertragen',
  intro: 'Setzen Sie keine Arznei selbst ab. Fragen Sie in der Arztpraxis oder Apotheke.',
  cramps: 'Können mit Krämpfen einhergehen',
  interacts: 'Achtung bei dem, was man versucht',
  interactsLine: 'Sie haben mit einer Pille, einem Essen oder einer Massage zu tun, die man gegen Krämpfe versucht.',
  names: 'Namen auf der Packung',
  minds: 'Achtung bei',
}
