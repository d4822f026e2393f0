import type { StudyWords } from '../../studiesWords.ts'

export const pills: Readonly<Record<string, StudyWords>> = {
  'garrison-2012-cochrane': {
    name: 'Garrison 2012, revisión Cochrane',
    who: '7 estudios de magnesio con 406 personas.',
    found: 'Con magnesio y sin él hubo más o menos los mismos calambres. Una revisión más nueva ha ocupado su lugar.',
  },
  'garrison-2020-cochrane': {
    name: 'Garrison 2020, revisión Cochrane',
    who: '11 estudios de magnesio con 735 personas.',
    found:
      'En personas mayores no cambió casi nada: más o menos 1 calambre menos en 5 semanas, y puede ser casualidad.',
  },
  'sebo-2014': {
    name: 'Sebo 2014, revisión',
    who: '7 estudios de magnesio con 361 personas.',
    found: 'No vio una ayuda clara. Quizá hubo una pequeña mejora en mujeres embarazadas.',
  },
  'roguin-maor-2017': {
    name: 'Roguin Maor 2017',
    who: '94 personas en Israel, de unos 65 años.',
    found: 'Con magnesio los calambres bajaron mucho. Con pastillas de mentira bajaron casi lo mismo.',
  },
  'barna-2021': {
    name: 'Barna 2021',
    who: '175 personas en Ucrania.',
    found:
      'Con magnesio bajaron algo más que con pastillas de mentira. El plan del estudio no se registró hasta después.',
  },
  'frusso-1999': {
    name: 'Frusso 1999',
    who: '45 personas en Argentina.',
    found:
      'Con magnesio hubo más o menos los mismos calambres que con pastillas de mentira. Todos mejoraron con el tiempo.',
  },
  'roffe-2002': {
    name: 'Roffe 2002',
    who: '46 personas en el Reino Unido, de las 73 que empezaron.',
    found: 'Más personas se sintieron mejor con magnesio, pero apenas contaron menos calambres.',
  },
  'garrison-2011': {
    name: 'Garrison 2011',
    who: 'Personas mayores en Canadá.',
    found: 'Estudió el magnesio por vena. No hemos visto sus cifras.',
  },
  nct00963638: {
    name: 'Rosenbaum 2011, sin publicar',
    who: 'Sobre todo personas mayores.',
    found: 'Estudió pastillas de magnesio. No hemos visto sus cifras.',
  },
  'supakatisant-2015': {
    name: 'Supakatisant 2015',
    who: '86 mujeres embarazadas en Tailandia.',
    found: 'Con magnesio, los calambres bajaron a la mitad en 9 de cada 10. Con pastillas de mentira, en 6 de cada 10.',
  },
  'nygaard-2008': {
    name: 'Nygaard 2008',
    who: '45 mujeres embarazadas en Noruega.',
    found: 'El magnesio no cambió con claridad los días con calambres.',
  },
  'dahle-1995': {
    name: 'Dahle 1995',
    who: '73 mujeres embarazadas en Suecia.',
    found:
      'Con magnesio, los calambres se fueron en 3 de cada 10. Con pastillas de mentira, en menos de 1 de cada 10. Lo pagó el fabricante.',
  },
  'araujo-2020': {
    name: 'Araujo 2020',
    who: '132 mujeres embarazadas en Brasil.',
    found: 'Los calambres se fueron en unas 3 de cada 10, con magnesio y con pastillas de mentira.',
  },
  'luo-2020-cochrane': {
    name: 'Luo 2020, revisión Cochrane',
    who: '8 estudios pequeños con 576 mujeres embarazadas.',
    found: 'Los estudios eran demasiado pequeños y distintos para decir qué ayuda.',
  },
  'chan-1998': {
    name: 'Chan 1998',
    who: 'Personas mayores en Taiwán con la presión alta.',
    found:
      'Los calambres se fueron en la mayoría de quienes tomaban vitaminas B. Solo lo sabemos de segunda mano. Nadie lo ha repetido.',
  },
  'mansouri-tabriz': {
    name: 'Mansouri 2014',
    who: '126 mujeres embarazadas en Irán.',
    found: 'La vitamina D no acortó los calambres. No pudimos ver si fueron menos.',
  },
  'vitd-postmenopausal': {
    name: 'Un estudio de vitamina D, artículo no encontrado',
    who: 'Mujeres mayores con poca vitamina D.',
    found: 'Se cuenta que la vitamina D no ayudó. No hemos visto sus cifras.',
  },
  'tan-2024': {
    name: 'Tan 2024',
    who: 'Personas de más de 65 años en China.',
    found: 'La revista lo retiró en 2025. Una versión nueva ocupó su lugar, y no la hemos visto.',
  },
  'xu-2022': {
    name: 'Xu 2022',
    who: '41 personas en diálisis en China.',
    found: 'Estudió la vitamina K2. No pudimos ver el resultado.',
  },
}
