import { type CalendarNight, isQuiet } from './nights.ts'

/** What a reader sees first, and what a program that knows no codes can show. */
export function summaryOf(nights: readonly CalendarNight[]): readonly string[] {
  const [first, last] = [nights[0], nights.at(-1)]
  if (first === undefined || last === undefined) return ['No night is written down yet.', ...ABOUT]
  const counts = nights.map(({ night }) => night?.count ?? null).filter((count) => count !== null)
  const cramps = counts.reduce((sum, count) => sum + count, 0)
  return [
    `The diary runs from ${first.date} to ${last.date}. A night has the date of its morning.`,
    `That makes ${many(nights.length, 'night')}. The count is known for ${counts.length} of them.`,
    `On those nights there ${cramps === 1 ? 'was' : 'were'} ${many(cramps, 'cramp')}.`,
    `Quiet nights: ${nights.filter(isQuiet).length}. Nights not known: ${nights.length - counts.length}.`,
    ...ABOUT,
  ]
}

const ABOUT = [
  'A night that is not known is never counted as quiet.',
  'The person wrote this at home. No doctor has checked it.',
]

const many = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

/** Sentences as FHIR wants text: XHTML in a div. */
export function narrative(sentences: readonly string[]) {
  const paragraphs = sentences.map((sentence) => `<p>${escapeXml(sentence)}</p>`)
  return { status: 'generated', div: `<div xmlns="http://www.w3.org/1999/xhtml">${paragraphs.join('')}</div>` }
}

function escapeXml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
