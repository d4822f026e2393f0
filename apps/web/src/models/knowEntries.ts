import type { Evidence } from '@uncramp/evidence'
import type { KnownWords } from '../words/knownWords.ts'
import type { Known } from './knowSearch.ts'

/** Where each kind is read. */
export interface Addresses {
  readonly treatment: (id: string) => string
  readonly claim: (id: string) => string
  readonly cause: (id: string) => string
}

/** All that Learn has to say, each with the names it may be looked for by. */
export function knowEntries(evidence: Evidence, words: KnownWords, at: Addresses): readonly Known[] {
  const { treatments, causes, claims, medicines, lookAlikes, pages, facts } = evidence
  return [
    ...treatments.map(({ id, name }): Known => {
      const { oneLine, peopleSay, trialsFound, forWhom, ...said } = words.treatments.byId[id]!
      const text = [peopleSay, trialsFound, forWhom, ...said.cautions].join(' ')
      return { kind: 'treatment', href: at.treatment(id), name: said.name, line: oneLine, also: [name], text }
    }),
    ...causes.map(({ id, name }): Known => {
      const { plain, youCan, askDoctor, ...said } = words.causes.byId[id]!
      const text = `${youCan} ${askDoctor}`
      return { kind: 'cause', href: at.cause(id), name: said.name, line: plain, also: [name], text }
    }),
    ...claims.map(({ id }): Known => {
      const { said, today } = words.claims.claims[id]!
      return { kind: 'claim', href: at.claim(id), name: said, line: today, also: [], text: '' }
    }),
    ...medicines.map(({ id, examples }): Known => {
      const { name, line, examples: named } = words.medicines.byId[id]!
      const also = [named, ...examples.flatMap((one) => [one.name, one.us ?? '', one.formerly ?? ''])]
      return { kind: 'medicine', href: `/learn/medicines?to=${id}`, name, line, also, text: '' }
    }),
    ...lookAlikes.map(({ id, name: also }): Known => {
      const { name, how, todo } = words.lookAlikes.byId[id]!
      return { kind: 'look-alike', href: `/learn/look-alikes?to=${id}`, name, line: how, also: [also], text: todo }
    }),
    ...pages.flatMap(({ id, paragraphs }) =>
      paragraphs.flatMap((paragraph): readonly Known[] => {
        const said = words.pages[id]?.paragraphs[paragraph.id]
        if (said === undefined) return []
        return [{ kind: 'page', href: `/learn/${id}`, name: said.heading, line: said.text, also: [], text: '' }]
      }),
    ),
    ...facts.map(({ id, topic }): Known => {
      const { text } = words.facts.byId[id]!
      return {
        kind: 'fact',
        href: '/learn/who-gets-them',
        name: words.pages['who-gets-them']!.title,
        line: text,
        also: [topic],
        text: '',
      }
    }),
  ]
}
