import type { LookAlikesWords } from '../lookAlikesWords.ts'
import { bloodAndInjury } from './lookAlikes/bloodAndInjury.ts'
import { nervesAndMuscles } from './lookAlikes/nervesAndMuscles.ts'

export const lookAlikes: LookAlikesWords = {
  notTested: 'Nadie ha medido lo bien que funcionan estas preguntas.',
  byId: { ...nervesAndMuscles, ...bloodAndInjury },
}
