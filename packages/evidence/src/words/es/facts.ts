import type { FactsWords } from '../causesWords.ts'

export const facts: FactsWords = {
  verdicts: { counted: 'Contado', quoted: 'Contado por otros', 'not found': 'No encontrado' },
  certainties: {
    high: 'Lo sabemos bien',
    moderate: 'Lo sabemos bastante bien',
    low: 'No lo sabemos bien',
    'very low': 'Apenas lo sabemos',
    none: 'Nadie lo ha mirado de cerca',
  },
  byId: {
    'us-adults': {
      text: 'En Estados Unidos, unos 3 de cada 10 adultos tuvieron calambres de noche en un mes. En 6 de cada 100 eran fuertes. Eran más con la edad.',
    },
    'uk-gp': {
      text: 'En una consulta británica, casi 4 de cada 10 personas tenían calambres en reposo. En 8 de cada 10 de ellas era en la pierna. En 7 de cada 10, sobre todo de noche.',
    },
    'uk-freq': {
      text: 'De 86 británicos con calambres, la mayoría tenía pocos. Pero 4 de cada 10 tenían más de tres por semana. A 6 de cada 100 les daban cada día o cada noche.',
    },
    duration: {
      text: 'En una encuesta británica, un calambre duraba 9 minutos de media. Así que muchos pasan de diez. En los niños eran menos de dos.',
    },
    'uk-clinic': {
      text: 'De los pacientes británicos de más de 65 años, la mitad tenía calambres en las piernas. Eran casi 6 de cada 10 mujeres y 4 de cada 10 hombres. En 2 de cada 10 duraban ya más de diez años.',
    },
    'fr-60': {
      text: 'En Francia, casi 5 de cada 10 mayores de 60 años tenían calambres. Despertaban a unos 3 de cada 10. En 8 de cada 10 era la pantorrilla.',
    },
    'healthy-au': {
      text: 'De personas sanas en Australia, cerca de una de cada 3 tuvo calambres de noche en tres meses. Cerca de una de cada 4 los tuvo con el deporte.',
    },
    europe: {
      text: 'Una revisión dice: en partes de Europa, cerca de una de cada 4 personas tiene calambres de noche. Es cerca del triple de las que tienen piernas inquietas.',
    },
    lifetime: {
      text: 'Una revisión de Estados Unidos dice: los tienen 5 o 6 de cada 10 adultos. Hasta 2 de cada 10 de ellos los tienen a diario y piden ayuda.',
    },
    children: {
      text: 'De los niños sanos, unos 7 de cada 100 los tuvieron en un año. Ninguno tenía menos de 8 años. La mayoría tuvo de uno a cuatro en el año.',
    },
    onset: {
      text: 'A personas de Australia les preguntaron cuándo empezó. La mitad dijo que antes de los 50, la otra mitad después. Otra fuente dice que hacia los 60.',
    },
    timing: {
      text: 'Unas 3 de cada 4 personas con calambres los tienen solo de noche. Cerca de una de cada 5 los tiene también de día. Cerca de una de cada 14, solo de día.',
    },
    pain: {
      text: 'Quien los tenía cada semana puntuó el dolor con casi 7 de 10. En el Reino Unido, a 2 de cada 10 les hacían sufrir mucho.',
    },
    sleep: {
      text: 'Quien los tiene cada semana duerme peor que otras personas de su edad. Se siente peor de cuerpo, sobre todo por la falta de sueño. De ánimo no estaba peor.',
    },
    care: {
      text: 'Pocos se lo cuentan al médico. En el Reino Unido eran 3 o 4 de cada 10 personas con calambres.',
    },
    season: {
      text: 'En pleno verano, cerca del doble de personas busca ayuda por calambres que en pleno invierno. Se ve en las recetas, y en lo que la gente busca en internet.',
    },
    placebo: {
      text: 'Con pastillas de mentira, 10 calambres pasaron a ser unos 7 en cuatro semanas. Más de 6 de cada 10 personas tuvieron al menos una cuarta parte menos. Así que mejorar tras una pastilla dice poco.',
    },
    lippmann: {
      text: 'Se habla de un estudio de Lippmann. Lo buscamos dos veces y no encontramos el texto. Por eso no citamos nada de él.',
    },
  },
}
