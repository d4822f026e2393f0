import type { InteractionStrength, MayCauseStrength, Medicine } from '../medicine.ts'

/** What a person reads of a class of medicines. */
export interface MedicineWords {
  readonly name: string
  /** Names on the box. */
  readonly examples: string
  /** What is known. Shown beside what `relations` says. */
  readonly line: string
}

export interface MedicinesWords {
  /** Goes with every line. */
  readonly relations: Readonly<Record<Medicine['relation']['type'], string>>
  readonly strengths: Readonly<Record<MayCauseStrength | InteractionStrength, string>>
  /** By the id of the class. */
  readonly byId: Readonly<Record<string, MedicineWords>>
}
