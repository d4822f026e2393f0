export const blankMonth = {
  title: 'A month on paper',
  how: 'A blank page to fill in by hand.',
  lead: 'Print it and keep it by your bed, with a pen. One line is one night, known by its morning.',
  print: 'Print this page',
  month: 'Month and year',
  caption: 'Night-time leg cramps. One line is one night, known by the day it ended on.',
  columns: {
    day: 'Day',
    count: 'Cramps: put a ring',
    where: 'Leg and place',
    minutes: 'Minutes',
    pain: 'Pain, 0 to 10',
    sleep: 'Slept badly',
    notes: 'Notes',
  },
  counts: ['None', '1', '2', '3+'],
  rule: 'No cramps? Put a ring round None. An empty line means not known.',
}
