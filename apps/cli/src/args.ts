import { parseArgs } from 'node:util'
import { UsageError } from './fault.ts'

type Options = Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly short?: string }>>

export interface ParsedArgs {
  readonly values: Readonly<Record<string, string | boolean | undefined>>
  readonly positionals: readonly string[]
}

/** @throws UsageError in a sentence about the first thing that is wrong. */
export function parse(command: string, args: readonly string[], options: Options): ParsedArgs {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(toSentence(error, Object.keys(options)), command)
  }
}

/** The one file a command wants. @throws UsageError */
export function onlyFile(command: string, { positionals }: ParsedArgs): string {
  const [path, ...more] = positionals
  if (path === undefined || path === '') throw new UsageError(`${command}: no file was given.`, command)
  if (more.length > 0) throw new UsageError(`${command} reads one file, but got also "${more[0]}".`, command)
  return path
}

function toSentence(error: unknown, known: readonly string[]): string {
  const message = error instanceof Error ? error.message : String(error)
  const lacking = message.match(/^Option '(?:-\w, )?(--[^ ']+)[^']*' argument (missing|is ambiguous)/)
  if (lacking) {
    const [, name, how] = lacking
    return how === 'missing'
      ? `${name} needs a value after it.`
      : `${name} needs a value after it; one that begins with a hyphen is written ${name}=-1.`
  }
  const unknown = message.match(/Unknown option '(-[^']*)'/)?.[1]
  if (unknown === undefined) return `${firstSentence(message)}.`
  const near = known.find((name) => name[0] === unknown.replace(/^-+/, '')[0])
  return `There is no option ${unknown}.${near === undefined ? '' : ` Did you mean --${near}?`}`
}

function firstSentence(message: string): string {
  return (message.split(/\n|\. /)[0] ?? message).replace(/\.$/, '')
}
