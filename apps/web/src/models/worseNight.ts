/** The setting that keeps the latest night on which an answer in a cramp named a sign. The answers are not kept. */
export const WORSE_NIGHT = 'health.worseNight'
