import type { PersonalWordKey } from "../personal-en.ts";

// What the product says about one runner's own evidence, in Spanish. Not yet reviewed by a clinician.

export const personalEs: Readonly<Record<PersonalWordKey, string>> = {
  "exposure.distance": "Distancia",
  "exposure.single-run-ratio": "Una carrera frente a la más larga de 30 días",
  "exposure.steps": "Pasos corriendo",
  "exposure.summed-loading": "Carga sumada de todos los pasos",
  "exposure.descent": "Bajada",
  "exposure.speed": "Velocidad",
  "exposure.cadence-deviation": "Pasos por minuto a la misma velocidad",
  "exposure.trail": "Senderos",
  "exposure.treadmill": "Cinta",
  "exposure.new-shoe": "Zapatillas nuevas",
  "exposure.other-shoe": "Otras zapatillas que las de siempre",
  "exposure.strength-done": "Ejercicios de fuerza",
  "exposure.sleep": "Dormir poco",
  "exposure.stress": "Estrés",
  "exposure.sitting": "Estar sentado",

  "after.distance": "Tras los días con más de {{line}} corriendo",
  "after.single-run-ratio":
    "Tras los días con una carrera más de una décima parte más larga que la mayor de 30 días",
  "after.steps": "Tras los días con más de {{line}} pasos corriendo",
  "after.summed-loading": "Tras los días con una carga de más de {{line}}",
  "after.descent": "Tras los días con más de {{line}} de bajada",
  "after.speed": "Tras los días en que corriste más rápido que {{line}}",
  "after.cadence-deviation":
    "Tras los días en que corriste con más de {{line}} por debajo de tu cadencia habitual a esa velocidad",
  "after.cadence-deviation.over":
    "Tras los días en que corriste con menos de {{line}} por encima de tu cadencia habitual a esa velocidad",
  "after.trail": "Tras los días en que corriste por senderos",
  "after.treadmill": "Tras los días en que corriste en cinta",
  "after.new-shoe": "Tras los días con zapatillas nuevas para ti",
  "after.other-shoe": "Tras los días con otras zapatillas que las de siempre",
  "after.strength-done": "Tras los días con ejercicios de fuerza",
  "after.sleep": "Tras una noche con menos de {{line}} de sueño",
  "after.stress": "Tras los días con un estrés de más de {{line}}",
  "after.sitting": "Tras los días con más de {{line}} en una silla",

  "effect.higher":
    "tu dolor fue {{change}} más alto ({{low}} a {{high}}), {{days}} días así frente a otros {{others}}.",
  "effect.lower":
    "tu dolor fue {{change}} más bajo ({{low}} a {{high}}), {{days}} días así frente a otros {{others}}.",
  "effect.not-clear": "nada claro ({{low}} a {{high}}), {{days}} días así frente a otros {{others}}.",
  "effect.not-clear-alone":
    "no está claro por sí solo ({{low}} a {{high}}), {{days}} días así frente a otros {{others}}.",
  "effect.under-felt":
    "si tu dolor subió, fue menos de lo que notarías ({{low}} a {{high}}), {{days}} días así frente a otros {{others}}.",
  "effect.means": "Dolor medio al día siguiente: {{with}} frente a {{without}}.",
  "effect.not-apart":
    "Una de estas cosas probablemente mueve tu dolor. Cayeron en los mismos días, así que tus días no dicen cuál: {{others}}.",
  "effect.together":
    "Esto cayó exactamente en los mismos días: {{others}}. Los números son los de todo junto, sea lo que sea.",
  "effect.later.2.higher": "{{after}}, mira un día más allá: entonces el dolor parece mayor.",
  "effect.later.2.lower": "{{after}}, mira un día más allá: entonces el dolor parece menor.",
  "effect.later.3.higher": "{{after}}, mira dos días más allá: entonces el dolor parece mayor.",
  "effect.later.3.lower": "{{after}}, mira dos días más allá: entonces el dolor parece menor.",
  "effect.later.apart": "Cuánto, tus días no lo dicen aún; los números son todos del día siguiente.",
  "effects.bear-in-mind":
    "Los números entre paréntesis contienen la diferencia verdadera nueve veces de diez, contando todo lo que se miró; lo que destaca entre muchos suele ser en verdad algo menor. Los días que difieren en una cosa pueden diferir también en otras.",
  "effects.dangers-first":
    "Primero van tus respuestas a las preguntas de peligro. Lo que muestran tus días no dice nada de ellas.",
  "effects.experiment": "Cambiar una sola cosa en bloques sorteados puede decir más sobre: {{names}}.",
  "effects.not-plain":
    "La diferencia de esas medias no es el cambio dicho: en él se igualan el dolor de los días de antes, la época y todo lo demás de aquí, y se hace más pequeño donde el azar podría explicarlo.",
  "effects.about":
    "Se usaron {{days}} días anotados, del {{from}} al {{to}}. Cada cosa se compara en los días en que se sabe de ella.",
  "effects.none-clear": "Hasta ahora nada destaca en tus días.",
  "effects.none-alone": "Hasta ahora ninguna cosa destaca por sí sola en tus días.",
  "effects.none-compared":
    "Aún no se puede comparar nada: tus días se parecen demasiado, o se sabe muy poco de ellos.",
  "effects.no-diary": "Tu dolor aún no está anotado: un número al día basta para empezar.",
  "effects.too-few-days":
    "Hasta ahora sirven {{days}} días; hacen falta {{needed}} antes de poder decir algo.",
  "effects.pain-never-changes": "Tu dolor fue igual en los {{days}} días: no hay nada que comparar.",
  "effect.never-known": "no se sabe de ningún día",
  "effect.too-few-days": "se sabe de {{days}} días, hacen falta {{needed}}",
  "effect.too-little-variation": "{{with}} días con ello y {{without}} sin, hacen falta {{needed}} de cada",

  "silent.too-few-ratings": "Hasta ahora hay {{ratings}} días anotados; hacen falta {{needed}}.",
  "silent.too-few-in-a-row":
    "Aprende de notas en dos días seguidos: hasta ahora {{inARow}}, hacen falta {{needed}}. Un diario que se lleva un día sí y otro no nunca las tiene.",
  "silent.too-few-forecasts":
    "Necesita {{needed}} días del pasado para comprobarlo, y {{eventsNeeded}} de ellos antes de un brote. Hasta ahora hay {{forecasts}} y {{events}}.",
  "silent.no-better-than":
    "En tu propio pasado no quedó claro, sin duda, que acierte más que {{baselines}}. Un aviso así sería una conjetura.",
  "silent.pain-not-told":
    "De los últimos {{days}} días no se anotó a tiempo ningún dolor, así que no hay de dónde partir.",
  "silent.run-beyond-own-days":
    "Los días de los que aprendió no conocen una carrera como la del {{day}}, solo hasta {{reach}}. La regla de una sola carrera llega más lejos: --what-if.",
  "silent.more-not-higher":
    "Su probabilidad no sube claramente con estas carreras. Eso no hace más segura una carrera más larga: cuando duele se corre menos. Así que no dice nada de ellas.",
  "silent.no-running-planned":
    "Tu plan no tiene ninguna carrera ahora y dice por qué: de carreras no se dice nada.",
  "silent.told-late":
    "Quedan fuera, porque se anotaron más de dos días después: {{days}} días. Aprende de lo que entonces se sabía.",

  "forecaster.model": "Este pronóstico",
  "forecaster.same-as-yesterday": "lo mismo que ayer",
  "forecaster.own-base-rate": "tu proporción habitual de esos días",
  "forecaster.single-run-ratio": "Una carrera larga (más de 1,1 de la más larga)",
  "forecaster.weekly-growth": "De semana a semana (la regla del 10 %)",
  "forecaster.acute-chronic": "La semana frente al mes (tu cuarto más alto)",

  "forecast.chance": "Probabilidad de un dolor de más de {{above}} del {{from}} al {{to}}: {{chance}}.",
  "forecast.usually": "Veces que hasta ahora pasó de ahí en tres días: {{chance}}.",
  "forecast.threshold-own":
    "Un brote es un dolor de más de {{above}}: así fue en {{daysAbove}} de tus {{days}} días anotados.",
  "forecast.threshold-chosen":
    "Un brote es un dolor de más de {{above}}, como elegiste: así fue en {{daysAbove}} de tus {{days}} días anotados.",
  "forecast.back-test":
    "Comprobado en tu propio pasado con lo que se anotó a tiempo, del {{from}} al {{to}}: {{forecasts}} días, {{events}} antes de un brote. Qué cuenta como brote es la línea de hoy.",
  "forecast.scores":
    "Brier y bits miden lo lejos que quedaron las probabilidades de lo que pasó: menos es mejor. Distingue: 1,00 es siempre, 0,50 es una moneda.",
  "forecast.reliability": "Cuando dijo tanto, pasó tantas veces:",
  "forecast.from-plan": "Cuenta con las carreras de tu plan.",
  "forecast.from-asked": "Cuenta con las carreras que diste.",
  "forecast.from-usual-week": "Cuenta con una semana como las cuatro últimas.",
  "forecast.usual-days": "Se toman como en tus últimas cuatro semanas: {{days}}.",
  "forecast.is-no-permission":
    "Una probabilidad baja, o que nada desaconseje una carrera, no es un permiso: el plan y cómo notas la espalda van antes.",

  "forecast.dangers-open":
    "No todas las preguntas de peligro tienen respuesta. Ellas van primero: una probabilidad no dice nada de ellas.",
  "what-if.plan-forbids": "Tu plan no lo permite.",
  "what-if.rule-warns": "Sería un salto: más de una décima parte sobre tu carrera más larga de 30 días.",
  "what-if.more-than-planned": "Está dentro de los límites, y es más de lo que tu plan tiene para ese día.",
  "what-if.run-walk-planned":
    "Tu plan tiene para ese día correr y andar por turnos, por tiempo, y ninguna carrera de una distancia.",
  "what-if.no-plan": "Aún no hay plan: primero van las preguntas de peligro.",
  "what-if.cannot-tell": "La regla de una sola carrera no puede decirlo.",
  "what-if.nothing-against": "Ni el plan ni la regla de una sola carrera lo desaconsejan.",
  "what-if.rule.scored": "{{ratio}} de tu carrera más larga de 30 días ({{longest}})",
  "what-if.rule.first-days": "hay menos de 30 días guardados",
  "what-if.rule.after-break": "ninguna carrera en los 30 días anteriores: vuelve con correr y caminar",
  "what-if.rule.unknown-before": "no se saben las distancias de los 30 días anteriores",
  "what-if.rule.no-run": "no hay carrera que juzgar",
  "what-if.model.beyond-own-days":
    "los días de los que aprendió el pronóstico no conocen una carrera así, solo hasta {{reach}}",
  "what-if.model.more-not-higher":
    "no se da probabilidad: no sube claramente con la distancia, y eso no hace más segura una carrera más larga",
  "what-if.model.cannot-tell": "el pronóstico no puede decirlo",
  "what-if.model.too-far-ahead": "el pronóstico mira tres días adelante, y esta carrera es después",
  "what-if.speaking.model-and-rule":
    "Hablan los dos: el pronóstico a partir de tus días y la regla de una sola carrera.",
  "what-if.speaking.model":
    "Habla el pronóstico a partir de tus días. La regla de una sola carrera no puede decirlo.",
  "what-if.speaking.rule": "Aquí el pronóstico calla. Habla la regla de una sola carrera.",
  "what-if.speaking.nobody":
    "Ni el pronóstico ni la regla de una sola carrera pueden decirlo. Tu plan va antes que los dos.",

  "lever.cadence-up": "da unos pasos más por minuto a la misma velocidad",
  "lever.cadence-up.usual": "corre con tus pasos de siempre, aunque tu plan tenga el ejercicio de cadencia",
  "lever.shoes": "corre con las zapatillas «{{shoe}}»",
  "lever.shoes.usual": "corre con otras zapatillas, no con «{{shoe}}»",
  "lever.surface": "corre en {{ground}}",
  "lever.surface.usual": "corre en otro suelo, no en {{ground}}",
  "lever.distance-split": "corre la distancia del día en dos partes, con horas entre ellas",
  "lever.distance-split.usual": "corre la distancia del día de una vez",
  "lever.warm-up": "calienta antes de la carrera",
  "lever.warm-up.usual": "corre sin el calentamiento, aunque esté en tu plan",
  "lever.strength-before": "haz los ejercicios de fuerza antes de la carrera",
  "lever.strength-before.usual": "corre sin ejercicios de fuerza antes",
  "ground.road": "asfalto",
  "ground.track": "pista",
  "ground.trail": "senderos",
  "ground.grass": "hierba",
  "ground.sand": "arena",
  "ground.treadmill": "cinta",
  "ground.mixed": "suelo variado",
  "outcome.worst-pain-next-day": "el peor dolor del día después de una carrera",
  "outcome.pain-during-run": "el dolor más alto durante una carrera",
  "arm.changed": "con el cambio",
  "arm.usual": "como siempre",

  "standing.waiting": "empieza el {{day}}",
  "standing.running": "en marcha, quedan {{days}} días, hasta el {{day}}",
  "standing.stopped": "terminado el {{day}}",
  "standing.over": "acabado desde el {{day}}",
  "stopped.pain-above-limit":
    "El dolor pasó de tu límite en dos días de tres: terminó como se había acordado.",
  "stopped.worse-mornings": "Dos mañanas de una misma semana fueron peores: terminó como se había acordado.",
  "stopped.pain-rising": "Tu dolor subió durante una semana: terminó como se había acordado.",
  "stopped.danger": "Una respuesta a las preguntas de peligro no permite correr: terminó al momento.",
  "stopped.runner": "Lo terminaste tú.",

  "design.out-of-range": "{{field}} tiene que ir de {{from}} a {{to}}.",
  "design.begins-in-the-past": "No puede empezar en el pasado ({{day}}).",
  "design.begins-too-late":
    "No puede empezar tan tarde ({{day}}): el último día posible es el {{last}}. Hasta que empiece no se puede probar otra cosa.",
  "design.too-few-pairs":
    "{{pairs}} pares de bloques no distinguen nada del azar; como mínimo son {{needed}}.",
  "design.hopeless":
    "Encontraría un cambio de {{matters}} puntos solo {{chance}} de las veces. Bloques más largos o más pares encuentran más. Con muy poco dolor puede que haya poco que ganar.",
  "design.hopeless.enough": "Con {{pairs}} pares lo encontraría al menos la mitad de las veces.",
  "design.no-such-shoe": "Ninguna de las zapatillas que usas es «{{shoe}}».",
  "design.pain-above-limit":
    "Tu dolor fue {{pain}} el {{day}}, por encima del límite que elegiste. Espera a días más tranquilos.",
  "design.another-running": "Ya hay otro experimento en marcha ({{id}}). Un cambio cada vez.",
  "design.running-locked": "Tus respuestas a las preguntas de peligro no permiten correr.",
  "design.no-running-planned":
    "Tu plan no tiene ninguna carrera ahora y dice por qué. Todos los cambios de aquí son sobre correr.",
  "design.lever-cautioned":
    "Tus respuestas o tus carreras hablan en contra de este cambio. La página de su ejercicio dice con qué tener cuidado.",

  "note.read-from-runs": "Para este cambio se lee de tus carreras: una nota no contaría.",
  "note.day-to-come": "Ese día aún no ha llegado.",
  "note.not-its-day": "Ese no es un día de este experimento: una nota no contaría.",
  "note.wash-out": "Ese día no cuenta: una nota no cambiaría nada.",
  "note.result-shown": "El resultado ya se enseñó y se queda como está: una nota no cambiaría nada.",

  "ends.always":
    "Termina al momento cuando tus respuestas a las preguntas de peligro no permiten correr. Desde su primer día termina también con un dolor de más de {{above}}, del día o al correr, en dos días de tres, o con dos mañanas peores en una semana.",
  "ends.rise.known":
    "Termina también cuando el dolor medio de una semana, con tres días anotados o más, está {{rise}} puntos o más por encima de {{before}}: tu media de las dos semanas antes de su primer día.",
  "ends.rise.to-come":
    "Termina también cuando el dolor medio de una semana, con tres días anotados o más, está {{rise}} puntos o más por encima del de las dos semanas antes de su primer día. Para eso, el dolor tiene que estar anotado en {{needed}} de esos días. Anotados hasta ahora: {{ratings}}.",
  "ends.rise.missing":
    "Una subida lenta del dolor no lo termina: el dolor se anotó en muy pocos de los 14 días antes de su primer día ({{ratings}}; hacen falta {{needed}}). Si tu dolor crece, páralo tú.",

  "result.lower": "El dolor fue {{points}} puntos más bajo en los bloques sorteados para el cambio.",
  "result.higher": "El dolor fue {{points}} puntos más alto en los bloques sorteados para el cambio.",
  "result.same": "El dolor fue igual en los bloques sorteados para el cambio y en los otros.",
  "result.made.never":
    "El cambio se hizo en {{made}} de {{days}} días sorteados para él: lo que sigue no puede ser cosa suya.",
  "result.made.seldom":
    "El cambio se hizo solo en {{made}} de {{days}} días sorteados para él: lo que sigue dice poco de él.",
  "result.made.as-usual-too":
    "El cambio se hizo también en {{made}} de {{days}} días que debían ser como siempre: lo que sigue dice poco de él.",
  "result.made.not-known":
    "Nada dice si el cambio se hizo en los días sorteados para él: lo que sigue puede no ser cosa suya.",
  "result.done-cannot":
    "Según lo que de verdad se hizo no se puede decir nada. Pares con días anotados en los dos lados, de los que se sabe que siguieron el sorteo: {{pairs}}. Hacen falta {{needed}}.",

  "experiment.none": "Aún no hay experimentos: backstride experiment new --lever cadence",
  "experiment.wash-out": "Este día no cuenta: aún puede notarse lo de antes.",
  "experiment.power": "Un cambio de {{matters}} puntos se encontraría {{chance}} de las veces.",
  "experiment.power-smallest":
    "El menor cambio que se encuentra cuatro veces de cinco es de {{points}} puntos.",
  "experiment.power-none": "Ningún cambio de hasta 5 puntos se encontraría cuatro veces de cinco.",
  "experiment.assumed":
    "Tienes muy pocos días anotados ({{ratings}}), así que se tomó un corredor con altibajos normales.",
  "experiment.days": "Iría del {{from}} al {{to}}. El orden de los bloques se sortea al empezar.",
  "experiment.drawn": "Bloques sorteados con la semilla {{seed}}:",
  "experiment.followed": "{{arm}}: seguido en {{followed}} días, no en {{not}}, no se sabe en {{unknown}}.",
  "experiment.range":
    "Nueve veces de diez, un margen así contiene la diferencia verdadera: {{low}} a {{high}}, {{pairs}} pares.",
  "experiment.as-done":
    "Según lo que de verdad se hizo: {{difference}} puntos ({{low}} a {{high}}), {{pairs}} pares. Quién sigue el sorteo no se sortea, así que esto apoya y no prueba nada.",
  "experiment.p": "Si el cambio no hiciera nada, una diferencia así saldría {{chance}} de las veces.",
  "experiment.cannot-tell":
    "Pares con días anotados en los dos lados: {{pairs}}. Hacen falta {{needed}} para decir algo.",
  "experiment.to-ask":
    "¿Se hizo el cambio? No se sabe de: {{days}}. Anótalo: backstride experiment note yes --on DAY",
  "experiment.from-runs":
    "¿Se hizo el cambio? Las carreras no lo dicen de: {{days}}. En un cambio de zapatillas o de suelo, nombrar los de la carrera puede decirlo.",
  "experiment.to-show":
    "El resultado aún no se ha enseñado. Añade antes lo que falte: al enseñarlo queda escrito, y nada que anotes después lo cambia. Para verlo: backstride experiment result",
  "experiment.shown": "Quedó escrito al enseñarlo. Nada que anotes después lo cambia.",
  "experiment.no-such": "No hay ningún experimento así.",
  "experiment.not-now": "Ahora no es posible: está {{standing}}.",
  "experiment.result-later": "El resultado se enseña cuando acaba. Mirarlo antes cambiaría lo que cuentas.",
  "experiment.asks-nothing": "Hoy no pide nada. Primero va el plan: backstride plan",
  "experiment.if-you-run": "Hoy, si corres: {{what}}. El plan decide si corres.",
};
