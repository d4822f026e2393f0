import type { StudyWords } from '../../studiesWords.ts'

export const otherIllnesses: Readonly<Record<string, StudyWords>> = {
  'tapper-2022-piccles': {
    name: 'Tapper 2022 (PICCLES)',
    who: '82 personas en Estados Unidos con cirrosis.',
    found:
      'Unos sorbos del jugo de los pepinillos aliviaron el calambre del momento más que el agua. No evitaron los siguientes.',
  },
  'vidot-2018': {
    name: 'Vidot 2018',
    who: '49 personas en Australia enfermas del hígado.',
    found: 'Con taurina hubo menos calambres que con pastillas de mentira. Solo 30 personas llegaron al final.',
  },
  'nakanishi-2015': {
    name: 'Nakanishi 2015',
    who: '42 personas en Japón con cirrosis.',
    found:
      'La mayoría tuvo menos calambres con carnitina. No hubo otro grupo, así que quizá se deba solo al paso del tiempo.',
  },
  'lynch-2008': {
    name: 'Lynch 2008, revisión',
    who: '7 estudios de carnitina con 193 personas en diálisis.',
    found: 'Menos personas tuvieron calambres con ella, pero puede ser casualidad.',
  },
  'elfert-2016': {
    name: 'Elfert 2016',
    who: '100 personas en Egipto con cirrosis.',
    found: 'Los calambres se fueron en 7 de cada 10 con baclofeno. Después volvieron.',
  },
  'henry-2015': {
    name: 'Henry 2015',
    who: '10 personas en Estados Unidos con cirrosis.',
    found:
      'Con baclofeno hubo menos días con calambres. No hubo otro grupo, así que quizá se deba solo al paso del tiempo.',
  },
  'abdelsalam-2017-orphenadrine': {
    name: 'Abd-Elsalam 2017',
    who: '30 personas en Egipto con cirrosis.',
    found: 'Los calambres casi desaparecieron con orfenadrina. Es tanto que cuesta creerlo.',
  },
  'roberts-2024': {
    name: 'Roberts 2024, revisión',
    who: '12 estudios en personas con cirrosis.',
    found:
      'Algunos medicamentos fueron mejor que las pastillas de mentira. Casi todos los estudios eran pequeños y de un solo lugar.',
  },
  'vidot-2014-sr': {
    name: 'Vidot 2014, revisión',
    who: '18 artículos sobre personas con cirrosis.',
    found: 'Casi todo parecía ayudar cuando se contaban unos pocos casos. La vitamina E, no.',
  },
  'moist-heat-dialysis': {
    name: 'Mohammed, año desconocido',
    who: '90 personas en diálisis en Egipto.',
    found: 'El calor húmedo y el frío aliviaron el calambre, el calor algo más. No trataba de los calambres de noche.',
  },
  'warm-compress-dialysis': {
    name: 'Un estudio de paños calientes, año desconocido',
    who: '205 personas en diálisis en Irak.',
    found: 'Los calambres mejoraron con paños calientes. No pudimos ver cómo le fue al grupo sin ellos.',
  },
  'mastnardo-massage': {
    name: 'Mastnardo, año desconocido',
    who: '26 personas en diálisis.',
    found: 'Estudió el masaje en las piernas. No hemos visto sus cifras.',
  },
  'poornazari-2019': {
    name: 'Poornazari 2019',
    who: '60 personas en diálisis en Irán.',
    found: 'Con diez minutos de bicicleta hubo menos calambres. No trataba de los calambres de noche.',
  },
  'lau-2019': {
    name: 'Lau 2019',
    who: '10 hombres jóvenes en un laboratorio.',
    found:
      'Después de sudar, una bebida con sales hizo que el músculo se acalambrara menos. El agua sola, que se acalambrara más.',
  },
  'compression-cochrane': {
    name: 'Revisión Cochrane de las medias de compresión',
    who: '13 estudios con 1021 personas con varices.',
    found: 'La gente se sintió mejor con las medias. Los calambres no se miraron aparte.',
  },
}
