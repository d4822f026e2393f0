export const logistic = (x: number): number => 1 / (1 + Math.exp(-x))

export const logit = (p: number): number => Math.log(p / (1 - p))

const EDGE = 1e-9

/** A share kept off 0 and 1, whose logits are infinite. */
export const inside = (share: number): number => Math.min(1 - EDGE, Math.max(EDGE, share))
