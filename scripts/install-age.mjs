import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { installPackage } from './system-package.mjs'

/** Whether the age program is there, installed now if need be. Locked copies are tested beside it; nothing else needs it. */
export async function provideAge() {
  if (!isThere())
    await installPackage({ why: 'age, which locked copies are tested beside', apt: ['age'], brew: ['age'] })
  return isThere()
}

const isThere = () => (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'age')))
