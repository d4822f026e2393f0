import type { KnowWords } from '../catalogue.ts'

export const know: KnowWords = {
  title: 'Was hilft',
}
