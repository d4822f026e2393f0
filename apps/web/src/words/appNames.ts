/** Made by others: their names are the same in every language. */
export const APP_NAMES: Readonly<Record<string, string>> = {
  'apple-health': 'Apple Health',
  'health-connect': 'Health Connect',
  fitbit: 'Fitbit',
  'google-fit': 'Google Fit',
  withings: 'Withings',
  garmin: 'Garmin',
  daylio: 'Daylio',
  bearable: 'Bearable',
  'track-and-graph': 'Track & Graph',
  nomie: 'Nomie',
}
