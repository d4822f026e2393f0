import type { StudyWords } from '../../studiesWords.ts'

export const medicines: Readonly<Record<string, StudyWords>> = {
  'eltawil-2015-cochrane': {
    name: 'El-Tawil 2015, revisión Cochrane',
    who: '23 estudios de quinina con 1586 personas.',
    found:
      'Con quinina hubo más o menos 1 calambre menos a la semana. Estudios tan pequeños no pueden mostrar sus daños raros y mortales.',
  },
  'man-son-hing-1998': {
    name: 'Man-Son-Hing 1998, revisión',
    who: '8 estudios de quinina con 659 personas.',
    found: 'Al sumar los estudios que nunca se publicaron, la mejora quedó en menos de la mitad.',
  },
  'man-son-hing-1995': {
    name: 'Man-Son-Hing 1995, revisión',
    who: '6 estudios de quinina con 107 personas.',
    found: 'Vio menos calambres, pero solo con estudios publicados. Su versión más nueva vio mucho menos.',
  },
  'jansen-1997': {
    name: 'Jansen 1997',
    who: '102 personas en los Países Bajos.',
    found: 'Los calambres bajaron más con un medicamento parecido a la quinina que con pastillas de mentira.',
  },
  'fda-2010-quinine': {
    name: 'Aviso de la FDA de 2010',
    who: 'Avisos recibidos por la agencia de medicamentos de Estados Unidos.',
    found:
      'La quinina para los calambres dañó gravemente la sangre de 24 personas, y 2 murieron. La agencia la desaconseja.',
  },
  'connolly-1992': {
    name: 'Connolly 1992',
    who: 'Excombatientes en Estados Unidos.',
    found: 'Estudió la quinina y la vitamina E. No hemos visto sus cifras.',
  },
  'katzberg-2010-aan': {
    name: 'Katzberg 2010, neurólogos de Estados Unidos',
    who: '24 estudios de muchos tratamientos.',
    found:
      'La quinina funciona, pero puede hacer daño, y por eso la desaconsejan. Otros tres quizá ayuden. De estirar se sabe muy poco.',
  },
  'young-1993': {
    name: 'Young 1993',
    who: '14 personas en el Reino Unido.',
    found: 'Hubo muchos menos calambres con el medicamento naftidrofurilo. Fue muy pequeño y nadie lo ha repetido.',
  },
  'voon-2001': {
    name: 'Voon 2001',
    who: '13 personas en Taiwán.',
    found: 'Estudió el diltiazem, un medicamento para el corazón. No pudimos ver el resultado.',
  },
  'baltodano-1988': {
    name: 'Baltodano 1988',
    who: '8 personas mayores.',
    found: 'Usó verapamilo, un medicamento para el corazón, sin otro grupo. No hemos visto sus cifras.',
  },
  'park-2017': {
    name: 'Park 2017',
    who: '50 personas en Corea con el canal de la columna estrecho.',
    found:
      'Con inyecciones de toxina botulínica en la pantorrilla hubo menos calambres que con gabapentina. Ningún grupo recibió un tratamiento de mentira.',
  },
  'restivo-2018': {
    name: 'Restivo 2018',
    who: '50 personas en Italia con daño en los nervios por la diabetes.',
    found: 'Las inyecciones de toxina botulínica fueron mejor que las de agua salada durante unos tres meses.',
  },
}
