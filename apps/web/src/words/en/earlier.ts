import { bringIn } from './bringIn.ts'
import { cramps, nights } from './common.ts'

export const earlier = {
  title: 'Earlier states of your diary',
  how: 'For when something went wrong. They are kept on this phone.',
  lead: 'The app keeps your diary as it was on past days. You can bring nights back from one.',
  none: 'None yet. The first is kept soon after you save something.',
  failed: 'We could not read it. Your diary was not changed.',
  kept: 'The last 7 days you used it are kept, and one a month before that. Save a copy too: these go if you lose this phone.',
  holds: (n: number, m: number) => `${nights(n)}, ${cramps(m)} with details`,
  back: 'Bring back',
  backFrom: (date: string) => `Bring back from ${date}`,
  /** The words of Bring in, for a state of the diary in the place of a file. */
  preview: {
    ...bringIn,
    preview: 'Look before you bring it back',
    useFile: 'Use the earlier',
    theFile: 'Earlier',
    nightComes: (n: number) =>
      `${nights(n)} ${n === 1 ? 'goes' : 'go'} back to how ${n === 1 ? 'it was' : 'they were'}, with ${n === 1 ? 'its' : 'their'} cramps.`,
    others: (details: number, tests: number) => bringIn.others(details, tests).replace('The file holds', 'It holds'),
    nothingNew: 'Your diary has all of this already.',
    confirm: 'Bring back',
  },
  done: (n: number) => (n === 0 ? 'Brought back.' : `${nights(n)} brought back.`),
}
