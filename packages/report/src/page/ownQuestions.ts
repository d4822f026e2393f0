/** Where a diary keeps what she wants to ask at a visit: its setting. */
export const OWN_QUESTIONS = 'visit.questions'

/** More would leave no room for the rest of the page. */
export const MOST_QUESTIONS = 6
/** In letters as she sees them. */
export const LONGEST_QUESTION = 120

/** On one line, without blanks at its ends. */
export const tidyQuestion = (text: string): string => text.trim().replace(/\s+/g, ' ')

/** What she wants to ask, out of a diary's settings. What another version wrote and this one cannot read is left out. */
export function ownQuestionsIn(settings: Readonly<Record<string, unknown>>): readonly string[] {
  const stored = settings[OWN_QUESTIONS]
  if (!Array.isArray(stored)) return []
  const tidy = stored.flatMap((one: unknown) => (typeof one === 'string' ? [tidyQuestion(one)] : []))
  return tidy.filter((one) => one !== '' && [...one].length <= LONGEST_QUESTION).slice(0, MOST_QUESTIONS)
}
