import { button, heading } from '../steps.ts'
import {
  ENDED_OPENED,
  GUESS_DUE,
  GUESS_DUE_WEEKLY,
  NO_IDEA,
  OPENED_EARLY,
  SEALED,
  TOLD_APART,
  WAITS,
} from './blindDiaries.ts'
import { at, EVENING, type Scene } from './scene.ts'

const evening = (path: string, title: string, more: Parameters<typeof at>[2]): Scene =>
  at(path, title, { at: EVENING, ...more })

/** A test that a helper packs. */
export const BLIND: readonly Scene[] = [
  {
    name: 'plan-blinded',
    title: 'Plan: a helper packs it',
    at: EVENING,
    reach: async ({ page, open }) => {
      await open('find-out/plan?of=magnesium')
      await page.getByRole('radio', { name: /No, a helper packs it/ }).check()
      await page.getByText('What you need at home before you start').waitFor()
    },
  },
  evening('find-out', 'Not packed yet', { name: 'blind-waits', diary: WAITS, shows: 'Give the phone to your helper' }),
  evening('', 'Home: not packed yet', { name: 'blind-home-waits', diary: WAITS, shows: 'Not packed yet' }),
  evening('find-out/helper', 'For the helper', { name: 'blind-helper', diary: WAITS, shows: 'I am the helper' }),
  {
    name: 'blind-helper-list',
    title: 'What goes into each bag',
    at: EVENING,
    diary: WAITS,
    reach: async ({ page, open }) => {
      await open('find-out/helper')
      await button(page, 'I am the helper. Show the list').click()
      await heading(page, 'What goes into each bag').waitFor()
    },
  },
  evening('', 'Home: a bag', { name: 'blind-home', diary: SEALED, shows: 'Tonight: bag 6' }),
  evening('find-out', 'Running, sealed', { name: 'blind-running', diary: SEALED, shows: 'Sealed until the end' }),
  evening('find-out/coin', 'The locked coin, sealed', { name: 'blind-coin', diary: SEALED, shows: 'and sealed' }),
  evening('find-out/seal', 'Open the seal?', { name: 'blind-seal', diary: SEALED, shows: 'Tap why' }),
  evening('find-out/seal', 'The seal is open', { name: 'blind-opened', diary: OPENED_EARLY, shows: 'All bags' }),
  evening('find-out', 'Over: a question first', { name: 'blind-over', diary: GUESS_DUE, shows: 'One question' }),
  evening('find-out/guess', 'What do you think?', { name: 'blind-guess', diary: GUESS_DUE, shows: 'make a pair' }),
  evening('find-out/guess', 'What do you think? Of 13 pairs', {
    name: 'blind-guess-weekly',
    diary: GUESS_DUE_WEEKLY,
    shows: 'Bag 11',
  }),
  evening('find-out/result', 'Result: no idea which was which', {
    name: 'blind-no-idea',
    diary: NO_IDEA,
    shows: 'You could not tell better than a coin',
  }),
  evening('find-out/result', 'Result: she could tell', {
    name: 'blind-told-apart',
    diary: TOLD_APART,
    shows: 'You could tell which was which',
  }),
  evening('find-out/result', 'Result: the seal was opened early', {
    name: 'blind-opened-early',
    diary: ENDED_OPENED,
    shows: 'The seal was opened early',
  }),
]
