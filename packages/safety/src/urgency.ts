/** How soon to get help: an ambulance now, a doctor today, or no warning sign was entered. */
export type Urgency = 'emergency' | 'same-day' | 'none'

const ORDER: readonly Urgency[] = ['none', 'same-day', 'emergency']

export const moreUrgent = (a: Urgency, b: Urgency): Urgency => (ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b)

export type Answer = 'yes' | 'no' | 'not-sure'

/** In doubt for help: at these levels a person who is not sure is treated as one who has the sign. */
export const countsAsYes = (answer: Answer | undefined): boolean => answer === 'yes' || answer === 'not-sure'
