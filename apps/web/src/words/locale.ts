import { signal } from '@preact/signals'
import { language } from './language.ts'
import type { Language } from './languages.ts'

/** How dates, times and numbers are written where the person lives, in the language she reads. */
export interface Habits {
  readonly language: Language
  /** ISO 3166 code; null: not known. */
  readonly country: string | null
  /** April 2 rather than 2 April. Only English is written both ways. */
  readonly monthFirst: boolean
  /** 3:12 pm or 15:12. */
  readonly clock: 12 | 24
}

/** What is written on a screen follows it. */
export const habits = signal<Habits>({ language, country: null, monthFirst: false, clock: 12 })

/** A tag for `Intl`. English keeps to its two ways of writing: its words do not mix with a decimal comma. */
export function locale(): string {
  const { language, country, monthFirst } = habits.value
  if (language === 'en') return monthFirst ? 'en-US' : 'en-GB'
  return country === null ? language : `${language}-${country}`
}

/** English is read there by am and pm on the whole, where Unicode CLDR writes 24 hours. */
const AM_PM = ['GB', 'IE', 'MT', 'ZA']

/** The clock that people read in a language and a country. */
export function usualClock(language: Language, country: string | null): Habits['clock'] {
  if (language === 'en' && (country === null || AM_PM.includes(country))) return 12
  const tag = country === null ? language : `${language}-${country}`
  const { hourCycle } = new Intl.DateTimeFormat(tag, { hour: 'numeric' }).resolvedOptions()
  return hourCycle === 'h11' || hourCycle === 'h12' ? 12 : 24
}

/** Makes each formatter once a locale: to make one takes a hundred times as long as to use it. */
export function once<Formatter>(make: (locale: string) => Formatter): (locale?: string) => Formatter {
  const made = new Map<string, Formatter>()
  return (tag = locale()) => {
    const formatter = made.get(tag) ?? make(tag)
    made.set(tag, formatter)
    return formatter
  }
}

/** For a text that may begin in small letters and stands at a beginning. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase(locale()) + text.slice(1)
