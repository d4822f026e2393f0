import { first } from './words/en/first.ts'

/** Everything a person reads on Home, in a cramp and in the morning. */
export const words = first
