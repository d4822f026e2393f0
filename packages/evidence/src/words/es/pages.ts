import type { PagesWords } from '../causesWords.ts'

export const pages: PagesWords = {
  'what-are-they': {
    title: 'Qué son los calambres nocturnos',
    paragraphs: {
      'what-happens': {
        heading: 'Qué pasa',
        text: 'Un músculo se encoge de golpe, sin que usted quiera. Se pone duro como una piedra y duele mucho.',
      },
      where: {
        heading: 'Dónde',
        text: 'En unas 8 de cada 10 personas es la pantorrilla. También puede ser el pie. En el muslo es raro.',
        picture: '8 de cada 10 personas con calambres los tienen en la pantorrilla.',
      },
      when: {
        heading: 'Cuándo',
        text: 'Viene en la cama, durante el sueño o en vela. Unas 3 de cada 4 personas con calambres los tienen solo de noche.',
      },
      'how-long': {
        heading: 'Cuánto dura',
        text: 'Dura desde unos segundos hasta unos diez minutos. En una encuesta británica eran 9 minutos de media, así que algunos duran más. Si ahora mismo lleva más de diez minutos con un calambre, pida consejo médico.',
      },
      afterwards: {
        heading: 'Cuando acaba',
        text: 'El músculo afloja. Al día siguiente puede seguir dolorido. El sueño se rompe, y dormir poco desgasta.',
      },
      'what-ends-one': {
        heading: 'Qué lo quita',
        text: 'Estirar con firmeza ese músculo. En la pantorrilla: tire de la punta del pie hacia usted.',
      },
      why: {
        heading: 'Por qué viene',
        text: 'Nadie lo sabe con certeza. Lo más probable es un músculo cansado y un nervio que salta con facilidad. Es menos probable que falten sales.',
      },
      'restless-legs': {
        heading: 'No son piernas inquietas',
        text: 'Las piernas inquietas piden moverse, y al moverlas se alivian. Ningún músculo se pone duro.',
      },
      'walking-pain': {
        heading: 'No es dolor al andar',
        text: 'Un dolor que viene al andar y se va al pararse es otra cosa. Pregunte a su médico.',
      },
      'vein-clot': {
        heading: 'No es un coágulo',
        text: 'Un calambre viene y se va. Si una pantorrilla sigue hinchada, caliente y dolorida, llame hoy al médico.',
      },
    },
  },
  'who-gets-them': {
    title: 'Quién los tiene',
    paragraphs: {
      'how-many': {
        heading: 'Mucha gente',
        text: 'En una encuesta de Estados Unidos, unos 3 de cada 10 adultos los tuvieron en un mes. La mayoría eran leves.',
        picture: '3 de cada 10 adultos de Estados Unidos los tuvieron en un mes.',
      },
      'by-age': {
        heading: 'Más con la edad',
        text: 'En Francia los tenían casi 5 de cada 10 mayores de 60 años. De personas sanas de todas las edades en Australia, cerca de una de cada 3.',
        picture: 'Casi 5 de cada 10 mayores de 60 años en Francia tenían calambres.',
      },
      'by-sex': {
        heading: 'Mujeres y hombres',
        text: 'Una consulta británica atiende a mayores de 65 años. Los tenían casi 6 de cada 10 mujeres y 4 de cada 10 hombres. Un estudio francés no vio una diferencia clara. Así que quizá las mujeres los tengan algo más.',
      },
      conditions: {
        heading: 'Algunas enfermedades van unidas',
        text: 'Van unidos el hígado con cicatrices (cirrosis), la diálisis y las arterias estrechas de las piernas. También la artritis o artrosis y los nervios dañados. Con un hígado así los tuvieron casi 7 de cada 10 personas. Lo más frecuente es que no se sepa la causa.',
      },
      pregnancy: {
        heading: 'Al final del embarazo',
        text: 'Más de la mitad de las mujeres los tienen en los tres últimos meses. Suelen irse tras el parto.',
      },
      season: {
        heading: 'Más en verano',
        text: 'En pleno verano, cerca del doble de personas busca ayuda que en pleno invierno. Nadie sabe por qué.',
      },
      'come-and-go': {
        heading: 'Vienen y van',
        text: 'Con pastillas de mentira, 10 calambres pasaron a ser unos 7 en cuatro semanas. Así que un buen mes no muestra qué ayudó.',
      },
      'who-tells': {
        heading: 'Pocos se lo cuentan al médico',
        text: 'En el Reino Unido, solo 3 o 4 de cada 10.',
      },
    },
  },
}
