import type { Cause } from './cause.ts'

/** What is wrong with a file a person brought, where, and what she can do. Nothing stored was touched. */
export interface Problem {
  /** For example: row 14, column "date". */
  readonly where: string
  readonly what: string
  readonly todo: string
  /** The same for a program, which may say it in another language. */
  readonly cause: Cause
}

export interface Refused {
  readonly type: 'refused'
  readonly problem: Problem
}

export function refuse(where: string, what: string, todo: string, cause: Cause): Refused {
  return { type: 'refused', problem: { where, what, todo, cause } }
}

/** Row 14, column "date": "31/02/2026" is not a day that exists. Correct it in the file. */
export function problemSentence({ where, what, todo }: Pick<Problem, 'where' | 'what' | 'todo'>): string {
  return `${where.charAt(0).toUpperCase()}${where.slice(1)}: ${what}. ${todo}.`
}

/** A value as the file has it, short enough and clean enough to stand in a sentence of any language. */
export function excerpt(value: string): string {
  const clean = value.replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
  return clean.length > 40 ? `${clean.slice(0, 40)}…` : clean
}

export const quote = (value: string): string => `"${excerpt(value)}"`
