/** How soon to get help; self-care: no warning sign was entered. */
export const LEVELS = ['self-care', 'next-visit', 'two-weeks', 'same-day', 'emergency'] as const
export type Level = (typeof LEVELS)[number]
export type SignLevel = Exclude<Level, 'self-care'>

export const rankOf = (level: Level): number => LEVELS.indexOf(level)

/** One level lower, never below a word at the next visit. */
export const oneLower = (level: SignLevel): SignLevel => (LEVELS[Math.max(1, rankOf(level) - 1)] ?? level) as SignLevel
