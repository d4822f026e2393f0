import type { StudyWords } from '../../studiesWords.ts'

export const routines: Readonly<Record<string, StudyWords>> = {
  'hallegraeff-2012': {
    name: 'Hallegraeff 2012',
    who: '80 personas de más de 55 años en los Países Bajos.',
    found:
      'Quienes estiraban al acostarse tuvieron más o menos 1 calambre menos cada noche. El dolor fue algo más leve. Sabían lo que hacían.',
  },
  'coppin-2005': {
    name: 'Coppin 2005',
    who: '191 personas en Inglaterra que tomaban quinina.',
    found: 'Estirar no cambió con claridad el número de calambres.',
  },
  'gholizadeh-2017': {
    name: 'Gholizadeh 2017',
    who: '24 mujeres de mediana edad en Irán.',
    found: 'El dolor bajó al estirar, pero no bajó más que en el otro grupo.',
  },
  'hawke-2021-cochrane': {
    name: 'Hawke 2021, revisión Cochrane',
    who: '3 estudios con 201 personas de más de 50 años.',
    found:
      'Los tres eran sobre estirar. En uno el dolor fue algo más leve. Los demás remedios caseros no los había estudiado nadie.',
  },
  'tapper-2024-relax': {
    name: 'Tapper 2024 (RELAX)',
    who: '98 personas en Estados Unidos, la mitad con cirrosis.',
    found: 'El dolor bajó al estirar. Con meditación bajó lo mismo.',
  },
  'elavally-dialysis-stretch': {
    name: 'Elavally, año desconocido',
    who: '64 personas en diálisis en la India.',
    found:
      'Con un estiramiento durante la diálisis hubo menos calambres en esas horas. No trataba de los calambres de noche.',
  },
}
