import type { CAUSES } from "../en-causes.ts";

// Causes that answers, home tests and the pattern of runs speak to, in Spanish. Not yet reviewed by a clinician.

const UNSUPPORTED = "Se dice mucho, sin pruebas que lo apoyen:";
const FLATTER_BACK = `${UNSUPPORTED} en los estudios, antes del dolor la espalda era más plana, y el arco amortigua. No hay nada que aplanar; lo que cuenta es si arquearte duele.`;
const NO_STUDY = `${UNSUPPORTED} no encontramos ningún estudio sobre ello.`;
const EQUAL_HIPS = `${UNSUPPORTED} los corredores con y sin dolor de espalda tenían las caderas igual de fuertes.`;
const SAME_TILT = `${UNSUPPORTED} la inclinación es igual en personas con y sin dolor, y en casa no se puede saber.`;
const WEAKER_THIGHS = `${UNSUPPORTED} los corredores con dolor de espalda tenían los muslos más débiles, no más fuertes.`;
const LESS_PAIN = `${UNSUPPORTED} los corredores tienen menos dolor de espalda que la mayoría de la gente.`;
const INSOLES = `${UNSUPPORTED} en los ensayos las plantillas ni trataron ni evitaron el dolor de espalda. No las sugerimos, y las que son cómodas pueden quedarse.`;
const FUEL = `${UNSUPPORTED} ningún estudio une la sed o el hambre con el dolor de espalda. Comer lo suficiente importa para los huesos, y beber demasiado es peligroso.`;

export const causesEs: Readonly<Record<keyof typeof CAUSES, string>> = {
  "finding.intensity-rise.title": "Más carreras duras de lo que era habitual en ti",
  "finding.intensity-rise.likely":
    "En las dos semanas antes del dolor {{hard-runs-14-days}} de tus carreras fueron duras; lo habitual en ti es {{usual-hard-runs-14-days}}. Correr más duro probablemente suma.",
  "finding.intensity-rise.possible":
    "Antes del dolor corriste más duro de lo que era habitual en ti. Puede sumar.",
  "finding.intensity-rise.unlikely": "Antes del dolor no corriste más duro de lo que es habitual en ti.",
  "finding.intensity-rise.cannot-tell":
    "No sabemos cómo de duras fueron tus carreras frente a lo habitual en ti.",

  "finding.frequency-rise.title": "Correr más a menudo de lo que era habitual en ti",
  "finding.frequency-rise.likely":
    "En las dos semanas antes del dolor corriste {{runs-14-days}} veces; lo habitual en ti es {{usual-runs-14-days}}. Correr más a menudo probablemente suma.",
  "finding.frequency-rise.possible":
    "Antes del dolor corriste más de lo que era habitual en ti. Puede sumar.",
  "finding.frequency-rise.unlikely": "Corriste más o menos tan a menudo como es habitual en ti.",
  "finding.frequency-rise.cannot-tell": "El registro no dice cada cuánto sueles correr.",

  "finding.late-fatigue.title": "Dolor que llega al final de las carreras",
  "finding.late-fatigue.likely": "Llega al final de tus carreras. Los músculos cansados probablemente suman.",
  "finding.late-fatigue.possible":
    "Llega al final de tus carreras, así que el cansancio puede sumar. En una encuesta, los corredores que decían estar cansados tenían más dolor de espalda; medidos, los músculos de la espalda no se cansaban antes.",
  "finding.late-fatigue.unlikely": "No espera al final de tus carreras.",
  "finding.late-fatigue.cannot-tell": "No sabemos en qué momento de la carrera llega.",

  "finding.earlier-injury.title": "Dolor de espalda anterior o una lesión antigua",
  "finding.earlier-injury.likely":
    "La espalda ya te ha dolido antes: {{episodes-in-year}} veces en un año. Una espalda que ya dolió probablemente vuelve a doler con más facilidad; es frecuente y no es señal de daño.",
  "finding.earlier-injury.possible":
    "Una lesión antigua que nunca se curó del todo puede sumar. Los estudios no se ponen de acuerdo.",
  "finding.earlier-injury.unlikely": "Esto es nuevo, y no hay una lesión antigua detrás.",
  "finding.earlier-injury.cannot-tell": "No sabemos si la espalda te ha dolido antes.",

  "finding.poor-sleep.title": "Noches malas o cortas",
  "finding.poor-sleep.likely":
    "Duermes mal. En los estudios, dormir mal hizo más probable el dolor de espalda más adelante, y probablemente suma.",
  "finding.poor-sleep.possible": "Tus noches son cortas. Eso puede sumar.",
  "finding.poor-sleep.unlikely": "Duermes bien.",
  "finding.poor-sleep.cannot-tell": "No sabemos cómo duermes.",

  "finding.stress.title": "Estrés",
  "finding.stress.likely":
    "Pones tu estrés en {{stress}} de 10. El estrés fue junto con más dolor de espalda en deportistas y probablemente suma.",
  "finding.stress.possible": "Pones tu estrés en {{stress}} de 10. Puede sumar.",
  "finding.stress.unlikely": "Pones tu estrés en {{stress}} de 10, que es poco.",
  "finding.stress.cannot-tell": "No sabemos cuánto estrés había.",

  "finding.worry.title": "Preocupación por la espalda",
  "finding.worry.likely":
    "Te preocupa la espalda o crees que durará. Es frecuente, probablemente suma, y se alivia cuando se entiende mejor la espalda.",
  "finding.worry.possible":
    "Hay algo de preocupación o de ánimo bajo. Puede sumar, y puede venir del propio dolor.",
  "finding.worry.unlikely": "No te preocupa mucho la espalda.",
  "finding.worry.cannot-tell": "No sabemos si te preocupa.",

  "finding.leg-strength.title": "Menos fuerza en las piernas",
  "finding.leg-strength.likely":
    "Una pierna va por detrás de la otra y te levantas menos veces que antes. En un estudio los corredores con dolor de espalda tenían los muslos más débiles, así que esto probablemente suma. Entrenar las piernas fue lo que más ayudó a corredores así.",
  "finding.leg-strength.possible":
    "Tu prueba de la silla muestra menos fuerza, en un lado o frente a tu prueba anterior. Puede sumar; entrenar las piernas fue lo que más ayudó a corredores así.",
  "finding.leg-strength.unlikely": "Tus piernas están igualadas y tan fuertes como en tu prueba anterior.",
  "finding.leg-strength.cannot-tell":
    "Una sola prueba igualada no dice la fuerza de las piernas. Entrenarlas es parte de cada plan de todos modos.",

  "finding.trunk-endurance.title": "Un tronco que se cansa pronto",
  "finding.trunk-endurance.likely":
    "Aguantaste menos que la media de las personas con dolor de espalda en un estudio. Probablemente suma, o el dolor acorta lo que puedes aguantar: nadie ha mostrado qué va primero.",
  "finding.trunk-endurance.possible":
    "Lo que aguantaste está entre las personas con y sin dolor de espalda, o un lado va por detrás. Puede sumar.",
  "finding.trunk-endurance.unlikely": "Aguantaste tanto como las personas sin dolor de espalda.",
  "finding.trunk-endurance.cannot-tell": "No sabemos cuánto aguanta tu tronco.",

  "finding.over-striding.title": "Apoyar el pie muy por delante del cuerpo",
  "finding.over-striding.likely": "Apoyas el pie muy por delante del cuerpo, y eso probablemente suma.",
  "finding.over-striding.possible":
    "Apoyas el pie muy por delante del cuerpo. Eso frena cada paso y puede sumar, un poco; que traiga dolor de espalda está sin probar.",
  "finding.over-striding.unlikely": "Nadie te ha visto apoyar el pie muy por delante del cuerpo.",
  "finding.over-striding.cannot-tell": "No sabemos dónde apoyas el pie.",

  "finding.hip-flexor-tightness.title": "Flexores de la cadera tensos",
  "finding.hip-flexor-tightness.likely": "Un flexor de la cadera está mucho más tenso que el otro.",
  "finding.hip-flexor-tightness.possible":
    "Un flexor de la cadera está más tenso que el otro. Puede sumar, un poco. Que inclinan la pelvis y así dañan la espalda se dice mucho, sin pruebas que lo apoyen.",
  "finding.hip-flexor-tightness.unlikely": "Tus flexores de la cadera están más o menos igualados.",
  "finding.hip-flexor-tightness.cannot-tell":
    "No sabemos cómo se comparan tus flexores de la cadera. Un teléfono sobre el muslo puede decirlo, más o menos.",

  "finding.hamstring-tightness.title": "Isquiotibiales tensos",
  "finding.hamstring-tightness.likely":
    "Los isquiotibiales de un lado están mucho más tensos que los del otro.",
  "finding.hamstring-tightness.possible":
    "Los isquiotibiales de un lado están más tensos que los del otro. En los estudios, los isquiotibiales tensos vinieron antes del dolor de espalda, por poco, y pueden sumar.",
  "finding.hamstring-tightness.unlikely": "Tus isquiotibiales están más o menos igualados.",
  "finding.hamstring-tightness.cannot-tell": "No sabemos cómo se comparan tus isquiotibiales.",

  "finding.arching-provoked.title": "Una espalda a la que no le gusta arquearse",
  "finding.arching-provoked.likely":
    "Arquear la espalda trae el dolor. Al correr cuesta abajo la espalda va más arqueada, así que las dos cosas probablemente suman.",
  "finding.arching-provoked.possible": "Arquearte o correr cuesta abajo lo empeora. Eso puede sumar.",
  "finding.arching-provoked.unlikely": "Arquear la espalda no lo trae.",
  "finding.arching-provoked.cannot-tell": "No sabemos qué movimientos lo empeoran.",

  "finding.leg-length.title": "Piernas de distinta longitud",
  "finding.leg-length.likely":
    "Un profesional midió que una pierna es {{leg-length-difference-mm}} mm más corta.",
  "finding.leg-length.possible":
    "Un profesional midió que una pierna es {{leg-length-difference-mm}} mm más corta. Puede sumar; el único ensayo fue con personas que trabajan de pie.",
  "finding.leg-length.unlikely": "Te midieron las piernas y son iguales o casi.",
  "finding.leg-length.cannot-tell":
    "Nadie te ha medido las piernas. Una cinta en casa es demasiado imprecisa, así que déjalo así.",

  "finding.warm-up.title": "Sin calentamiento",
  "finding.warm-up.likely": "Casi siempre corres sin calentar.",
  "finding.warm-up.possible":
    "Casi siempre corres sin calentar. En una encuesta, de memoria, los corredores que lo hacían contaban más dolor de espalda; puede sumar.",
  "finding.warm-up.unlikely": "Calientas antes de correr.",
  "finding.warm-up.cannot-tell": "No sabemos si calientas.",

  "finding.needs-a-clinician.title": "Señales que debería mirar un profesional sanitario",
  "finding.needs-a-clinician.likely":
    "Algo de lo que dijiste debería mirarlo pronto un profesional sanitario. Hay dolores que solo él puede distinguir; qué hacer se dice con las preguntas de peligro.",
  "finding.needs-a-clinician.possible":
    "Algo de lo que dijiste merece una cita normal. Hay dolores que solo un profesional sanitario puede distinguir.",
  "finding.needs-a-clinician.unlikely":
    "Ninguna de tus respuestas pide un profesional sanitario. La mayoría de los dolores de espalda no son graves, aunque nadie puede nombrar el tejido del que vienen.",
  "finding.needs-a-clinician.cannot-tell":
    "Las preguntas de peligro no están todas respondidas, así que no se descarta nada. Hay dolores que solo un profesional sanitario puede distinguir.",

  "finding.trunk-lean.title": "Inclinarse hacia delante desde la cintura",
  "finding.trunk-lean.likely": "Te inclinas hacia delante desde la cintura.",
  "finding.trunk-lean.possible":
    "Te inclinas hacia delante desde la cintura. Puede sumar, muy poco: la inclinación varía mucho entre corredores y no hay ningún límite para la espalda.",
  "finding.trunk-lean.unlikely": "Nadie te ha visto inclinarte desde la cintura.",
  "finding.trunk-lean.cannot-tell": "No sabemos cómo de recto corres.",

  "finding.hunched-shoulders.title": "Hombros encogidos",
  "finding.hunched-shoulders.likely": "Corres con los hombros encogidos.",
  "finding.hunched-shoulders.possible":
    "Corres con los hombros encogidos. Puede sumar, muy poco: solo lo que los corredores pensaban de su postura iba con el dolor de espalda, no lo que se midió.",
  "finding.hunched-shoulders.unlikely": "Nadie te ha visto encoger los hombros.",
  "finding.hunched-shoulders.cannot-tell": "No sabemos cómo llevas los hombros.",

  "finding.side-to-side.title": "Balanceo de lado a lado",
  "finding.side-to-side.likely": "Tus caderas se balancean de lado a lado.",
  "finding.side-to-side.possible":
    "Tus caderas se balancean, o ha cambiado el tiempo en el pie izquierdo y el derecho. Puede sumar, muy poco: los corredores con dolor de espalda se balanceaban dos milímetros más.",
  "finding.side-to-side.unlikely": "Corres más o menos tan igualado como siempre.",
  "finding.side-to-side.cannot-tell": "No sabemos cómo de igualado corres.",

  "finding.hard-ground.title": "Carretera y acera",
  "finding.hard-ground.likely":
    "En las cuatro semanas antes del dolor corriste {{hard-ground-28-days}} sobre suelo duro; lo habitual serían {{usual-hard-ground-28-days}}. Un cambio puede sumar, muy poco: un suelo más blando apenas baja lo que llega a la espalda.",
  "finding.hard-ground.possible":
    "Corres sobre suelo duro. Puede sumar, muy poco: en la zona lumbar, el cemento y la hierba no se diferencian casi nada.",
  "finding.hard-ground.unlikely": "Corriste sobre el suelo de siempre.",
  "finding.hard-ground.cannot-tell": "No sabemos sobre qué suelo corriste.",

  "finding.trail-running.title": "Senderos",
  "finding.trail-running.likely":
    "En las cuatro semanas antes del dolor corriste {{trail-28-days}} por senderos; lo habitual serían {{usual-trail-28-days}}. Un cambio puede sumar. La investigación no es clara: los corredores de montaña cuentan más dolor de espalda; con entrenamiento en montaña, menos.",
  "finding.trail-running.possible":
    "Corres por senderos. Puede sumar. La investigación no es clara: los corredores de montaña cuentan más dolor de espalda; con entrenamiento en montaña, menos.",
  "finding.trail-running.unlikely": "Corriste por senderos más o menos tanto como siempre.",
  "finding.trail-running.cannot-tell": "No sabemos cuánto corriste por senderos.",

  "finding.treadmill-running.title": "La cinta",
  "finding.treadmill-running.likely":
    "En las cuatro semanas antes del dolor corriste {{treadmill-28-days}} en cinta; lo habitual serían {{usual-treadmill-28-days}}. Un cambio puede sumar, aunque para el cuerpo la cinta y el suelo son casi lo mismo.",
  "finding.treadmill-running.possible":
    "Corres en cinta. Puede sumar, muy poco: para el cuerpo la cinta y el suelo son casi lo mismo.",
  "finding.treadmill-running.unlikely": "Corriste en cinta más o menos tanto como siempre.",
  "finding.treadmill-running.cannot-tell": "No sabemos cuánto corriste en cinta.",

  "finding.shoe-fit.title": "Zapatillas que no ajustan o gastadas de un lado",
  "finding.shoe-fit.likely": "Tus zapatillas son incómodas o están gastadas de un lado.",
  "finding.shoe-fit.possible":
    "Tus zapatillas son incómodas o están gastadas de un lado. Puede sumar, muy poco; la comodidad es la mejor guía que hay.",
  "finding.shoe-fit.unlikely": "Tus zapatillas son cómodas.",
  "finding.shoe-fit.cannot-tell": "No sabemos si tus zapatillas son cómodas.",

  "finding.shoe-cushioning.title": "Zapatillas muy blandas o correctoras",
  "finding.shoe-cushioning.likely": "Tus zapatillas son muy blandas o están hechas para corregir.",
  "finding.shoe-cushioning.possible":
    "Tus zapatillas son muy blandas o están hechas para corregir. Se dice mucho que eso altera cómo corres; en un ensayo, con zapatillas más blandas hubo menos lesiones, así que cuenta muy poco.",
  "finding.shoe-cushioning.unlikely": "Tus zapatillas no son ni muy blandas ni correctoras.",
  "finding.shoe-cushioning.cannot-tell": "No sabemos qué tipo de zapatillas llevas.",

  "finding.sitting.title": "Mucho tiempo sentado",
  "finding.sitting.likely": "Pasas {{sitting-hours}} horas al día en una silla.",
  "finding.sitting.possible":
    "Pasas {{sitting-hours}} horas al día en una silla. Puede sumar, muy poco: ningún estudio que encontráramos lo probó en corredores.",
  "finding.sitting.unlikely": "Pasas {{sitting-hours}} horas al día en una silla, que no es mucho.",
  "finding.sitting.cannot-tell": "No sabemos cuánto tiempo pasas en una silla.",

  "finding.arched-back.title": "La zona lumbar arqueada",
  "finding.arched-back.likely": FLATTER_BACK,
  "finding.arched-back.possible": FLATTER_BACK,
  "finding.arched-back.unlikely": FLATTER_BACK,
  "finding.arched-back.cannot-tell":
    "No se ha preguntado. Importa poco: lo que cuenta es si arquearte duele.",

  "finding.chest-first.title": "Correr con el pecho por delante",
  "finding.chest-first.likely": NO_STUDY,
  "finding.chest-first.possible": NO_STUDY,
  "finding.chest-first.unlikely": NO_STUDY,
  "finding.chest-first.cannot-tell": "No se ha preguntado, y ningún estudio dice que importe.",

  "finding.breathing-pattern.title": "Soltar el aire en cada paso",
  "finding.breathing-pattern.likely": NO_STUDY,
  "finding.breathing-pattern.possible": NO_STUDY,
  "finding.breathing-pattern.unlikely": NO_STUDY,
  "finding.breathing-pattern.cannot-tell": "No se ha preguntado, y ningún estudio dice que importe.",

  "finding.glute-strength.title": "Glúteos y caderas débiles",
  "finding.glute-strength.likely": EQUAL_HIPS,
  "finding.glute-strength.possible": EQUAL_HIPS,
  "finding.glute-strength.unlikely": EQUAL_HIPS,
  "finding.glute-strength.cannot-tell":
    "No se ha medido. Que los glúteos débiles dañan la espalda se dice mucho, sin pruebas que lo apoyen: los corredores con y sin dolor de espalda tenían las caderas igual de fuertes.",

  "finding.pelvic-tilt.title": "La pelvis inclinada",
  "finding.pelvic-tilt.likely": SAME_TILT,
  "finding.pelvic-tilt.possible": SAME_TILT,
  "finding.pelvic-tilt.unlikely": SAME_TILT,
  "finding.pelvic-tilt.cannot-tell":
    "No se ha preguntado. La inclinación es igual en personas con y sin dolor.",

  "finding.muscle-imbalance.title": "Músculos descompensados",
  "finding.muscle-imbalance.likely": WEAKER_THIGHS,
  "finding.muscle-imbalance.possible": WEAKER_THIGHS,
  "finding.muscle-imbalance.unlikely": WEAKER_THIGHS,
  "finding.muscle-imbalance.cannot-tell":
    "No se ha medido. Se culpa mucho al desequilibrio, sin pruebas que lo apoyen: los corredores con dolor de espalda tenían los muslos más débiles, no más fuertes.",

  "finding.impact-loading.title": "El impacto que gasta la espalda",
  "finding.impact-loading.likely": LESS_PAIN,
  "finding.impact-loading.possible": LESS_PAIN,
  "finding.impact-loading.unlikely": LESS_PAIN,
  "finding.impact-loading.cannot-tell":
    "No se ha estimado. Que el impacto gasta la espalda se dice mucho, sin pruebas que lo apoyen: los corredores tienen menos dolor de espalda que la mayoría de la gente.",

  "finding.orthotics.title": "Plantillas",
  "finding.orthotics.likely": INSOLES,
  "finding.orthotics.possible": INSOLES,
  "finding.orthotics.unlikely": INSOLES,
  "finding.orthotics.cannot-tell":
    "No se ha preguntado. En los ensayos las plantillas ni trataron ni evitaron el dolor de espalda.",

  "finding.hydration-and-fuel.title": "Beber o comer demasiado poco",
  "finding.hydration-and-fuel.likely": FUEL,
  "finding.hydration-and-fuel.possible": FUEL,
  "finding.hydration-and-fuel.unlikely": FUEL,
  "finding.hydration-and-fuel.cannot-tell":
    "No se ha preguntado. Ningún estudio une la sed o el hambre con el dolor de espalda.",

  "finding.years-running.title": "Muchos años corriendo",
  "finding.years-running.likely": "{{years-running}} años corriendo.",
  "finding.years-running.possible":
    "Con {{years-running}} años pasas de los seis años corriendo, que en una revisión iban con más dolor de espalda. De ello no se sigue nada: está aquí porque se suele culpar a los principiantes, y no es así.",
  "finding.years-running.unlikely":
    "Se suele decir que a los principiantes les duele más. Eran más años, no menos, los que iban con el dolor de espalda.",
  "finding.years-running.cannot-tell": "No sabemos cuántos años llevas corriendo.",
};
