/** What a person may do with what helped her, where the app has no guide of its own. */
export const keepOn = {
  known: 'Damit weitermachen',
  own: 'Weitermachen und morgens notieren',
  added: 'Steht da. Wir fragen jetzt jeden Morgen.',
  noted: 'Sie notieren es jeden Morgen. So sehen Sie, ob es weiter hilft.',
}
