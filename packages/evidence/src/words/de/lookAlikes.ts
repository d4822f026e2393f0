import type { LookAlikesWords } from '../lookAlikesWords.ts'
import { bloodAndInjury } from './lookAlikes/bloodAndInjury.ts'
import { nervesAndMuscles } from './lookAlikes/nervesAndMuscles.ts'

export const lookAlikes: LookAlikesWords = {
  notTested: 'Niemand hat geprüft, wie gut diese Fragen sind.',
  byId: { ...nervesAndMuscles, ...bloodAndInjury },
}
