const LEAST = 1e-300

/** Keeps a p-value off 0 and 1, where rounding would put it. */
export const offCertainty = (p: number): number => Math.min(1 - Number.EPSILON, Math.max(LEAST, p))
