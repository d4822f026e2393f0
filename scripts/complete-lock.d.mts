export type LockPackages = Readonly<Record<string, object>>
export function missingEntries(packages: LockPackages): readonly (readonly [path: string, entry: object])[]
export function completeLock(file?: string): number
