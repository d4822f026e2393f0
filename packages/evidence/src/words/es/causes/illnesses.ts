import type { CauseWords } from '../../causesWords.ts'

export const illnesses: Readonly<Record<string, CauseWords>> = {
  'lumbar-stenosis': {
    name: 'Nervios apretados en la parte baja de la espalda',
    plain:
      'Los nervios apretados en la espalda pueden hacer que los músculos de la pierna se encojan. De quienes se operaron por ello, unos 7 de cada 10 tenían calambres. De otras personas, casi 4 de cada 10. Otro estudio no vio relación. No lo sabemos bien.',
    youCan:
      'Fíjese si le alivia sentarse o inclinarse hacia delante. No espere que una operación quite los calambres. Tras ella, hubo más gente peor que mejor.',
    askDoctor: 'Pida que le miren los nervios y el pulso de los pies. Pregunte si le ayudaría la fisioterapia.',
  },
  'type2-diabetes': {
    name: 'Diabetes de tipo 2',
    plain:
      'Muchos años de azúcar alto pueden dañar los nervios, y entonces saltan solos. En un estudio tenía calambres cerca de la mitad de las personas con diabetes. Un estudio británico con gente mayor no vio relación. Que van unidos lo sabemos bastante bien.',
    youCan: 'Siga con sus controles de azúcar, de presión y de los pies. Cuente a su médico si nota los pies dormidos.',
    askDoctor: 'Pida análisis del azúcar y de los riñones. Pida que le revisen los pies.',
  },
  hypothyroid: {
    name: 'Un tiroides que trabaja poco',
    plain:
      'Si falta hormona del tiroides, los músculos tienen menos energía y tardan en aflojar. Al descubrirse, 8 de cada 10 personas tenían problemas de músculos o nervios. Nadie contó los calambres de noche. No lo sabemos bien.',
    youCan: 'Cuente a su médico si además nota cansancio, frío o rigidez, o si gana peso.',
    askDoctor: 'Pregunte si tiene sentido un análisis del tiroides.',
  },
  parkinson: {
    name: 'La enfermedad de Parkinson',
    plain:
      'Los músculos están rígidos y en la cama se cambia menos de postura. De noche, una dosis puede quedarse corta. Todo eso puede influir, pero nadie lo ha contado. Si los dedos del pie se encogen al amanecer, puede ser otra cosa. No lo sabemos bien.',
    youCan:
      'Apunte cuándo viene el calambre y cuándo toma cada dosis. Lleve esa lista. No deje ningún medicamento por su cuenta.',
    askDoctor: 'Pregunte si las dosis de la tarde y de la noche siguen bien. Pregunte si de verdad es un calambre.',
  },
  'ckd-dialysis': {
    name: 'Riñones débiles y diálisis',
    plain:
      'Los cambios rápidos de sal y de líquido irritan los músculos. Los riñones débiles también pueden dañar los nervios. En la diálisis muchos tienen calambres: desde menos de 2 de cada 10 hasta casi 9 de cada 10. Que van unidos lo sabemos bien.',
    youCan: 'Cuente los calambres a su equipo de riñón. Nunca tome magnesio ni potasio por su cuenta.',
    askDoctor:
      'Pregunte por su peso seco y por las sales de la sangre. Pregunte si el líquido se saca demasiado rápido.',
  },
  cirrhosis: {
    name: 'Un hígado con cicatrices (cirrosis)',
    plain:
      'Un hígado con cicatrices cambia la sangre y la energía que llega al músculo. En una consulta de Estados Unidos, casi 7 de cada 10 personas tuvieron calambres en tres meses. Que van unidos lo sabemos bien.',
    youCan: 'Cuéntelo a su equipo de hígado. Son frecuentes, y vale la pena tratarlos.',
    askDoctor: 'Pregunte por las sales y el cinc de la sangre. Pregunte si sus pastillas para orinar siguen bien.',
  },
  pad: {
    name: 'Arterias estrechas en las piernas',
    plain:
      'Los nervios y los músculos con poca sangre pueden doler de noche. En un estudio británico con gente mayor, iban claramente unidas a los calambres. Lo sabemos bastante bien.',
    youCan: 'Si fuma, pida ayuda para dejarlo. Camine cada día.',
    askDoctor:
      'Pida que le miren la circulación de las piernas y de los pies. Cuente si una pierna duele al andar. Si un pie duele en reposo, llame hoy.',
  },
  coronary: {
    name: 'Enfermedad del corazón',
    plain:
      'En una encuesta de Estados Unidos, los calambres iban unidos a la angina y a un corazón débil. Un estudio británico no lo vio con un corazón débil. El puente quizá sean los vasos y los medicamentos. No lo sabemos bien.',
    youCan: 'Siga con las revisiones del corazón. No deje ningún medicamento por su cuenta.',
    askDoctor: 'Pida que le repasen todos los medicamentos.',
  },
  venous: {
    name: 'Varices',
    plain:
      'La sangre que se estanca hace doler las piernas. Pero en un gran estudio escocés, los calambres no iban claramente unidos a las varices. No lo sabemos bien.',
    youCan:
      'Muévase y ponga las piernas en alto. Antes de usar medias de compresión, pida que le miren la circulación de las piernas.',
    askDoctor: 'Pida que le miren las venas, más aún si la piel ha cambiado.',
  },
  arthritis: {
    name: 'Artritis o artrosis',
    plain:
      'Con las articulaciones doloridas, los músculos se usan de otro modo. En un estudio británico con gente mayor, iba claramente unida a los calambres. Una encuesta de Estados Unidos vio lo mismo. Lo sabemos bastante bien.',
    youCan: 'Dé fuerza a los músculos, poco a poco. Reparta las tareas a lo largo del día.',
    askDoctor: 'Pregunte qué puede aliviar las articulaciones. Pregunte si sus pastillas para el dolor siguen bien.',
  },
  neuropathy: {
    name: 'Nervios dañados en pies y piernas',
    plain:
      'Los nervios dañados saltan a ráfagas y encogen el músculo. En un estudio de Australia, quien tenía calambres notaba mucho más hormigueo y más sacudidas del músculo. Lo sabemos bastante bien.',
    youCan: 'Mírese los pies cada día. Cuente a su médico si se duermen, queman u hormiguean.',
    askDoctor: 'Pregunte por análisis de azúcar, B12, riñones y tiroides. Pregunte si conviene mirar los nervios.',
  },
  copd: {
    name: 'Enfermedad de los pulmones',
    plain:
      'En una encuesta de Estados Unidos iba unida a los calambres. Puede deberse más a los inhaladores que a los pulmones. No lo sabemos bien.',
    youCan: 'Siga con su inhalador. No deje ningún medicamento por su cuenta.',
    askDoctor: 'Pregunte si valdría otro inhalador. Pregunte por las sales de la sangre.',
  },
  cancer: {
    name: 'El cáncer y su tratamiento',
    plain:
      'Algunos medicamentos contra el cáncer dañan los nervios. Al vomitar se pierden sales. En una encuesta de Estados Unidos, quien había tenido cáncer tenía más calambres. No lo sabemos bien.',
    youCan:
      'Cuéntelo a su equipo de oncología. Con una pierna débil o dormida, o un dolor de espalda nuevo, llame enseguida. No deje ningún medicamento por su cuenta.',
    askDoctor: 'Pregunte por las sales de la sangre, y pida que le miren los nervios.',
  },
  als: {
    name: 'Enfermedad rara de los nervios que mueven los músculos',
    plain:
      'Una enfermedad así sí trae calambres, y eso lo sabemos bien. Pero es muy rara. Los calambres solos no son señal de ella.',
    youCan: 'Vaya pronto al médico si un músculo pierde fuerza o adelgaza, o si tropieza.',
    askDoctor: 'En ese caso, pida que le miren la fuerza y los nervios.',
  },
  'poor-sleep-mood': {
    name: 'Mal sueño y ánimo bajo',
    plain:
      'En Estados Unidos, los calambres iban unidos al mal sueño, los ronquidos y el ánimo bajo. Pero el dolor también rompe el sueño. Puede ir en los dos sentidos. No lo sabemos bien.',
    youCan: 'Acuéstese cada noche a la misma hora. Pregunte en casa si ronca.',
    askDoctor: 'Pregunte por las pausas al respirar en el sueño, y hable de su ánimo.',
  },
  'leg-jerks': {
    name: 'Sacudidas de las piernas al dormir',
    plain:
      'No son lo mismo que un calambre, pero suelen venir juntos. En una encuesta de Estados Unidos, nada iba tan unido a los calambres fuertes como las sacudidas. También puede que la gente los confunda. No lo sabemos bien.',
    youCan: 'Pregunte qué ve a quien duerme a su lado.',
    askDoctor: 'Pregunte por su hierro, si nota las piernas inquietas.',
  },
}
