import type { KnowWords } from '../catalogue.ts'
import { causes, lookAlikes, medicines } from './know/causes.ts'
import { heard } from './know/heard.ts'
import { about, who } from './know/pages.ts'
import { plot } from './know/plot.ts'
import { search } from './know/search.ts'
import { helps, sources, treatment } from './know/treatment.ts'

export const know: KnowWords = {
  search,
  helps,
  treatment,
  sources,
  plot,
  heard,
  causes,
  lookAlikes,
  medicines,
  about,
  who,
}
