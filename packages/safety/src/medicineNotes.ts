import type { Condition } from './condition.ts'
import { MEDICINES, type MedicineClass, type MedicineId } from './medicines.ts'
import type { SourceId } from './sources.ts'

export type MedicineNoteId = MedicineId | 'ix_mg_ckd' | 'md_withdrawal'

export interface MedicineNote {
  readonly id: MedicineNoteId
  readonly about: MedicineClass['about']
  readonly when: Condition
  readonly sources: readonly SourceId[]
}

/** The classes by name, and two notes that no name tells. */
export const MEDICINE_NOTES: readonly MedicineNote[] = [
  ...MEDICINES.map(({ id, about, sources }): MedicineNote => ({ id, about, when: { medicine: [id] }, sources })),
  {
    id: 'ix_mg_ckd',
    about: 'magnesium',
    when: { any: ['kidney', 'kidney-severe', { egfrBelow: 60 }] },
    sources: ['wakai2019'],
  },
  { id: 'md_withdrawal', about: 'cramps', when: 'withdrawal', sources: ['merck_table'] },
]
