import type { CauseWords } from '../../causesWords.ts'

/** Age, sex and the body one has. */
export const body: Readonly<Record<string, CauseWords>> = {
  age: {
    name: 'Cumplir años',
    plain:
      'Con la edad se pierden nervios de las piernas, y los demás trabajan con menos orden. En Francia, casi 5 de cada 10 mayores de 60 años tenían calambres. Que son más con la edad lo sabemos bien.',
    youCan: 'La edad no se cambia. Sí puede ganar fuerza y agilidad en las piernas.',
    askDoctor: 'Pida que le repasen la lista de todos sus medicamentos.',
  },
  female: {
    name: 'Ser mujer',
    plain: 'Unos estudios ven más calambres en las mujeres y otros no. Nadie sabe por qué. No lo sabemos bien.',
    youCan: 'No hay que hacer nada especial.',
    askDoctor: 'Cuente si toma hormonas o si puede haber un embarazo.',
  },
  pregnancy: {
    name: 'El embarazo',
    plain:
      'Más de la mitad de las mujeres los tienen en los tres últimos meses. Suelen irse tras el parto. Que son frecuentes lo sabemos bien. El porqué no lo sabe nadie.',
    youCan: 'Estire las pantorrillas y acuéstese de lado. Cuénteselo a su matrona.',
    askDoctor: 'Si una pierna se hincha o duele, llame hoy. Pida que miren si hay un coágulo.',
  },
  'leg-weakness': {
    name: 'Pantorrillas y pies débiles o rígidos',
    plain:
      'Las pantorrillas y los pies débiles o rígidos parecen acalambrarse más. Dos estudios de Australia van en esa línea. No lo sabemos bien.',
    youCan: 'Dé fuerza a los pies y a las pantorrillas, y estírelos. Siga varias semanas.',
    askDoctor: 'Pregunte si un fisioterapeuta puede verle las piernas.',
  },
  bmi: {
    name: 'Más peso',
    plain:
      'El peso carga las pantorrillas. En una encuesta de Estados Unidos iba unido a los calambres. Pero entre personas con el hígado enfermo, las delgadas tenían más. No lo sabemos bien.',
    youCan: 'Ganar fuerza con suavidad es bueno en los dos casos.',
    askDoctor: 'Pregunte si conviene medirle el azúcar.',
  },
  family: {
    name: 'Calambres en la familia',
    plain:
      'En unas pocas familias hay calambres desde la juventud. Un texto médico lo nombra, pero nadie lo ha contado. No lo sabemos bien.',
    youCan: 'Cuente a su médico quién más los tiene.',
    askDoctor: 'Pregunte por un neurólogo si también los tiene de día o si nota debilidad.',
  },
}
