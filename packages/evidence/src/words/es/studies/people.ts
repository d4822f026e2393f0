import type { StudyWords } from '../../studiesWords.ts'

export const people: Readonly<Record<string, StudyWords>> = {
  'garrison-2012-ssa': {
    name: 'Garrison 2012',
    who: 'Todas las personas de más de 50 años de una parte de Canadá.',
    found:
      'Los calambres se trataron más a menudo en el año que siguió a algunos medicamentos: los que abren los pulmones, las pastillas para orinar y las estatinas.',
  },
  'delacour-2018': {
    name: 'Delacour 2018',
    who: 'Personas de más de 60 años en Francia.',
    found: 'Quienes bebían alcohol tenían calambres más a menudo. No pudo decir cuánto más.',
  },
  'delacour-2020': {
    name: 'Delacour 2020',
    who: '272 personas de más de 60 años en Francia.',
    found: 'Quienes pasaban muchas horas en una silla tenían calambres más a menudo. No pudo decir cuánto más.',
  },
  'bahk-2012': {
    name: 'Bahk 2012',
    who: '2165 trabajadores en Corea.',
    found:
      'Los hombres que pasaban mucho tiempo de pie tenían calambres más a menudo. En las mujeres no hubo relación clara.',
  },
  'matsumoto-2009': {
    name: 'Matsumoto 2009',
    who: '490 personas en Japón, 120 de ellas operadas de la columna.',
    found: 'Con el canal estrecho los tenían 7 de cada 10; de las demás, 4 de cada 10. La operación pocas veces ayudó.',
  },
  'handa-2022': {
    name: 'Handa 2022',
    who: '328 personas en Japón.',
    found:
      'Las molestias típicas de un canal estrecho no iban con los calambres. Un canal muy estrecho en la imagen, sí.',
  },
  'hawke-2013': {
    name: 'Hawke 2013',
    who: '160 personas en Australia.',
    found:
      'Quienes tenían calambres notaban más sacudidas y hormigueo, y tenían menos fuerza en los pies. La comida y la bebida no los explicaban.',
  },
  'hawke-2021-norms': {
    name: 'Hawke 2021',
    who: '491 personas sanas en Australia.',
    found:
      'Cerca de 1 de cada 3 tuvo calambres de noche en tres meses. Quienes eran más flexibles o tenían los dedos del pie fuertes tuvieron menos.',
  },
  'grandner-2017': {
    name: 'Grandner 2017',
    who: 'Una encuesta a adultos de todo Estados Unidos.',
    found: 'Unos 3 de cada 10 tuvieron calambres de noche en un mes. Iban con la edad y con dormir mal.',
  },
  'hallegraeff-2017': {
    name: 'Hallegraeff 2017, revisión',
    who: '18 estudios y un grupo de expertos.',
    found: 'Dice qué es un calambre de noche: un dolor fuerte en la pantorrilla o el pie, de diez minutos como mucho.',
  },
  'naylor-1994': {
    name: 'Naylor 1994',
    who: '233 personas en el Reino Unido.',
    found: 'Unas 4 de cada 10 tenían calambres en reposo. Uno duraba unos 9 minutos.',
  },
  'sebo-2019': {
    name: 'Sebo 2019',
    who: '129 personas de más de 50 años en Suiza.',
    found: 'Llevaron un diario de sus calambres durante dos semanas. No pudimos ver el resultado.',
  },
  'blyton-2012-experience': {
    name: 'Blyton 2012',
    who: '80 personas en Australia con calambres cada semana.',
    found: 'Habían usado 49 remedios caseros. Unas 7 de cada 10 veces sirvieron de poco o de nada.',
  },
  'allen-kirby-2012': {
    name: 'Allen y Kirby 2012, revisión',
    who: 'Un resumen para médicos de Estados Unidos.',
    found:
      'Hasta 6 de cada 10 adultos han tenido calambres de noche. Los músculos cansados y los nervios son una causa más probable que la falta de sales.',
  },
  'rabbitt-2016': {
    name: 'Rabbitt 2016, revisión',
    who: 'Un resumen sobre personas mayores.',
    found:
      'Los estudios sobre estirar no coinciden. Algunos medicamentos favorecen los calambres. La quinina puede hacer daño.',
  },
  'oboler-1991': {
    name: 'Oboler 1991',
    who: '515 excombatientes en Estados Unidos.',
    found:
      'Más de la mitad tenía calambres de noche. Iban con el potasio bajo y con enfermedades del corazón y del riñón.',
  },
  'haskell-1997': {
    name: 'Haskell 1997',
    who: 'Hombres excombatientes en Estados Unidos, 50 de ellos con calambres.',
    found: 'La mala circulación era más frecuente en quienes tenían calambres, pero puede ser casualidad.',
  },
  'garrison-2015-season': {
    name: 'Garrison 2015',
    who: 'Personas de más de 50 años en Canadá, y búsquedas en internet.',
    found: 'Los calambres son más frecuentes en verano y más o menos la mitad en invierno.',
  },
  'duyff-2000': {
    name: 'Duyff 2000',
    who: 'Personas en los Países Bajos con un problema nuevo de tiroides.',
    found: 'Con el tiroides lento, 8 de cada 10 tenían problemas en los músculos. Los calambres no se contaron aparte.',
  },
  'cks-2012': {
    name: 'Guía NICE 2012',
    who: 'Consejos para médicos del Reino Unido.',
    found:
      'Dice que los calambres duran hasta diez minutos. Aconseja estirar y dar masaje. El masaje no se apoya en ningún estudio.',
  },
  'nsf-sleep-related-leg-cramps': {
    name: 'National Sleep Foundation',
    who: 'Una página para médicos de Estados Unidos.',
    found: 'Enumera lo que puede influir. No tiene cifras propias.',
  },
  'magnesium-upper-level': {
    name: 'Límite del magnesio',
    who: 'Expertos de Estados Unidos, para adultos.',
    found: 'Aconsejan 350 mg al día en pastillas como mucho. La diarrea es la primera señal de exceso.',
  },
}
