/** What a person may do with what helped her, where the app has no guide of its own. */
export const keepOn = {
  known: 'Keep on with it',
  own: 'Keep on, and note it each morning',
  added: 'Added. We ask each morning now.',
  noted: 'You note it each morning. So you see if it goes on helping.',
}
