export const tour = {
  title: 'A short look around',
  line: 'Three short pages',
  card: 'New here?',
  show: 'Show me',
  skip: 'Skip',
  next: 'Next',
  done: 'Done',
  step: (n: number, of: number) => `${n} of ${of}`,
  pages: [
    {
      title: 'A cramp at night',
      text: 'Press the big button on Home. You get help at once, and it is written down for you.',
      more: 'There is nothing to set up. It works with no network too.',
    },
    {
      title: 'The morning after',
      text: 'Tap how many cramps you had. Two taps will do.',
      more: 'A morning you miss stays not known. You can fill it in later, or leave it.',
    },
    {
      title: 'What helps you?',
      text: 'In Find out you can test stretching on yourself, in a fair way.',
      more: 'Your diary stays on this phone. We cannot see it.',
    },
  ],
} as const
