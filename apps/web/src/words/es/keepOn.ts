/** What a person may do with what helped her, where the app has no guide of its own. */
export const keepOn = {
  known: 'Seguir con ello',
  own: 'Seguir, y anotarlo cada día',
  added: 'Ya está. Le preguntamos cada día.',
  noted: 'Lo anota cada día. Así ve si aún le va bien.',
}
