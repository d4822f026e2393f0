export const testWeekChart = {
  title: 'Cramps in each week of the test',
  picture: (weeks: number) =>
    `Bars for ${weeks === 1 ? '1 week' : `${weeks} weeks`}: cramps on usual nights, and on nights with it. The table has the numbers.`,
  how: 'Nights that are not known, or do not count, are in no bar.',
}
