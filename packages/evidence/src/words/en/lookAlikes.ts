import type { LookAlikesWords } from '../lookAlikesWords.ts'
import { bloodAndInjury } from './lookAlikes/bloodAndInjury.ts'
import { nervesAndMuscles } from './lookAlikes/nervesAndMuscles.ts'

export const lookAlikes: LookAlikesWords = {
  notTested: 'Nobody has tested how well these questions work.',
  byId: { ...nervesAndMuscles, ...bloodAndInjury },
}
