import type { CausesWords } from '../causesWords.ts'
import { body } from './causes/body.ts'
import { days } from './causes/days.ts'
import { food } from './causes/food.ts'
import { illnesses } from './causes/illnesses.ts'
import { medicines } from './causes/medicines.ts'

export const causes: CausesWords = {
  verdicts: {
    linked: 'Hängt mit Krämpfen zusammen',
    'slightly linked': 'Hängt ein wenig mit Krämpfen zusammen',
    'may be linked': 'Hängt vielleicht mit Krämpfen zusammen',
    unclear: 'Nicht klar',
    'no link found': 'Kein Zusammenhang gefunden',
  },
  certainties: {
    high: 'Das wissen wir gut',
    moderate: 'Das wissen wir ziemlich gut',
    low: 'Das wissen wir nicht gut',
    'very low': 'Das wissen wir kaum',
  },
  kinds: {
    lifestyle: 'Wie Sie leben',
    condition: 'Krankheit',
    nutrient: 'Salze und Vitamine',
    physiologic: 'Alter und Körper',
    environment: 'Was um Sie ist',
    medicine: 'Medikamente',
  },
  statuses: {
    'not-checked': 'Ob es noch gilt, hat seither niemand geprüft.',
    published: 'Veröffentlicht. Wir kennen keinen Hinweis dagegen.',
    preprint: 'Noch nicht von anderen Fachleuten geprüft.',
    'not-found': 'Den Artikel selbst haben wir nicht gefunden.',
    retracted: 'Von der Zeitschrift zurückgezogen.',
    'retracted-and-replaced': 'Von der Zeitschrift zurückgezogen und durch eine neue Fassung ersetzt.',
  },
  numbersNotSeen: 'Die Zahlen dazu haben wir nicht gesehen.',
  generalKnowledge: 'Das ist allgemeines Wissen. Eine Seite dazu haben wir nicht gelesen.',
  byId: { ...days, ...body, ...illnesses, ...food, ...medicines },
}
