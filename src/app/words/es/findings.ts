import type { SharedWordKey } from "../en.ts";
import type { CAUSES } from "../en-causes.ts";
import type { TOLD } from "../en-told.ts";
import { causesEs } from "./causes.ts";
import { toldEs } from "./told.ts";

// What the product says about findings, in Spanish. Not yet reviewed by a clinician.

type OwnKey = Exclude<SharedWordKey, keyof typeof CAUSES | keyof typeof TOLD>;

const fromRuns: Readonly<Record<OwnKey, string>> = {
  "verdict.likely": "probablemente suma",
  "verdict.possible": "puede sumar",
  "verdict.unlikely": "es poco probable que sume",
  "verdict.cannot-tell": "aún no se puede saber",

  "weight.medium": "importa: medio",
  "weight.low-medium": "importa: de poco a medio",
  "weight.low": "importa: poco",
  "weight.very-low": "importa: muy poco",
  "weight.zero": "no importa, que se sepa",
  "weight.context": "se muestra porque muchos lo preguntan; no es un aviso",

  "grade.supported": "La investigación lo apoya.",
  "grade.mixed": "La investigación no es clara.",
  "grade.weak": "Hay poca investigación.",
  "grade.contradicted": "La investigación habla en contra.",

  "finding.single-run-spike.title": "Una carrera mucho más larga de lo que era habitual en ti",
  "finding.single-run-spike.likely":
    "El {{longest-run-ratio-day}} corriste {{run-distance}}: {{longest-run-ratio}} tu carrera más larga de los 30 días anteriores ({{longest-run-before}}). Un salto así probablemente suma.",
  "finding.single-run-spike.possible":
    "El {{longest-run-ratio-day}} corriste {{run-distance}}: {{longest-run-ratio}} la carrera más larga que conocemos de los 30 días anteriores ({{longest-run-before}}). Puede sumar.",
  "finding.single-run-spike.unlikely":
    "En las cuatro semanas antes del dolor ninguna carrera fue más de una décima parte más larga que la mayor del mes anterior a ella.",
  "finding.single-run-spike.cannot-tell":
    "No sabemos lo bastante de las carreras antes del dolor para decir si una fue mucho más larga de lo habitual en ti.",

  "finding.return-after-break.title": "Volver después de una pausa",
  "finding.return-after-break.likely":
    "Volviste a correr el {{days-without-running-day}} después de {{days-without-running}} sin correr, y la primera semana de vuelta fue {{first-week-back-ratio}} tu semana habitual. Eso probablemente suma.",
  "finding.return-after-break.possible":
    "Volviste a correr el {{days-without-running-day}} después de {{days-without-running}} sin correr. Volver puede sumar.",
  "finding.return-after-break.unlikely":
    "Corrías con constancia: ninguna pausa larga terminó cerca del comienzo del dolor.",
  "finding.return-after-break.cannot-tell":
    "El registro no llega lo bastante atrás para ver si volvías de una pausa.",

  "finding.cadence.title": "Menos pasos por minuto de lo habitual en ti",
  "finding.cadence.likely":
    "En las cuatro semanas antes del dolor dabas {{cadence-below-own-line}} menos de lo que sueles a la misma velocidad. Los pasos más lentos y largos probablemente suman, un poco.",
  "finding.cadence.possible":
    "En las cuatro semanas antes del dolor dabas {{cadence-below-own-line}} menos de lo que sueles a la misma velocidad. Es un cambio pequeño y puede sumar.",
  "finding.cadence.unlikely": "A igual velocidad tu cadencia fue más o menos la de siempre.",
  "finding.cadence.cannot-tell":
    "Muy pocas carreras dicen su cadencia para trazar tu propia línea y comparar con ella las semanas antes del dolor.",

  "finding.late-run-drift.title": "La forma que se pierde al final de las carreras",
  "finding.late-run-drift.likely":
    "En las semanas antes del dolor tu cadencia bajó {{cadence-lost-late}} del primer al último tercio de una carrera, a igual velocidad. La forma que se cansa probablemente suma, un poco.",
  "finding.late-run-drift.possible":
    "En las semanas antes del dolor tu cadencia bajó {{cadence-lost-late}} del primer al último tercio de una carrera, a igual velocidad. Puede sumar.",
  "finding.late-run-drift.unlikely": "Tu cadencia aguantó del principio al final de tus carreras.",
  "finding.late-run-drift.cannot-tell":
    "Muy pocas carreras antes del dolor se pueden comparar de su principio a su final.",

  "finding.unusual-descent.title": "Mucha más bajada de lo habitual",
  "finding.unusual-descent.likely":
    "En las cuatro semanas antes del dolor bajaste {{descent-28-days}}; lo habitual en ti es {{usual-descent-28-days}}. Cuesta abajo la espalda va más arqueada, y tanta más bajada probablemente suma.",
  "finding.unusual-descent.possible":
    "En las cuatro semanas antes del dolor bajaste {{descent-28-days}}; lo habitual en ti es {{usual-descent-28-days}}. Puede sumar.",
  "finding.unusual-descent.unlikely": "Corriste cuesta abajo más o menos tanto como siempre.",
  "finding.unusual-descent.cannot-tell":
    "Muy pocas carreras dicen cuánto bajaron para saber si fue más de lo habitual.",

  "finding.recovery-days.title": "Pocos días sin correr",
  "finding.recovery-days.likely":
    "En las dos semanas antes del dolor hubo {{rest-days-14-days}} sin carrera; lo habitual en ti es {{usual-rest-days-14-days}}. Menos tiempo para recuperarte probablemente suma.",
  "finding.recovery-days.possible":
    "En las dos semanas antes del dolor hubo {{rest-days-14-days}} sin carrera. Puede sumar.",
  "finding.recovery-days.unlikely": "Antes del dolor tuviste al menos un día por semana sin correr.",
  "finding.recovery-days.cannot-tell": "El registro no cubre las dos semanas antes del dolor.",

  "finding.worn-shoes.title": "Zapatillas con muchos kilómetros",
  "finding.worn-shoes.likely":
    "Las zapatillas con las que corrías llevaban {{shoe-distance}}. Muchos las cambiarían antes, aunque ningún estudio une las zapatillas viejas con el dolor de espalda.",
  "finding.worn-shoes.possible":
    "Las zapatillas con las que corrías llevaban {{shoe-distance}}, una distancia a la que algunos las cambian. Ningún estudio une las zapatillas viejas con el dolor de espalda.",
  "finding.worn-shoes.unlikely": "Las zapatillas con las que corrías llevaban poco.",
  "finding.worn-shoes.cannot-tell": "No sabemos cuánto llevaban las zapatillas con las que corrías.",

  "finding.new-shoes.title": "Un cambio de zapatillas",
  "finding.new-shoes.likely":
    "Estrenaste otras zapatillas {{days-since-first-worn}} antes del dolor y corriste sobre todo con ellas. Un cambio puede sumar, aunque ningún estudio lo dice.",
  "finding.new-shoes.possible":
    "Estrenaste otras zapatillas {{days-since-first-worn}} antes del dolor, para algunas de tus carreras. Puede sumar, aunque ningún estudio lo dice.",
  "finding.new-shoes.unlikely": "Corriste con las zapatillas de siempre.",
  "finding.new-shoes.cannot-tell": "No sabemos con qué zapatillas corriste antes del dolor.",

  "finding.weekly-growth.title": "Cambio de una semana a otra",
  "finding.weekly-growth.likely": "Tu semana creció antes del dolor.",
  "finding.weekly-growth.possible": "Tu semana creció antes del dolor.",
  "finding.weekly-growth.unlikely":
    "La regla del diez por ciento no se sostuvo cuando se probó, y el cambio de una semana a otra no iba con las lesiones en 5205 corredores. Los números están aquí porque muchos los piden.",
  "finding.weekly-growth.cannot-tell":
    "No se conocen dos semanas enteras antes del dolor. Importa poco: el cambio de una semana a otra no iba con las lesiones en 5205 corredores.",

  "measure.longest-run-ratio": "Esta carrera frente a la más larga de los 30 días anteriores",
  "measure.run-distance": "Esta carrera",
  "measure.longest-run-before": "Tu carrera más larga de los 30 días anteriores",
  "measure.runs-in-month-before": "Carreras en esos 30 días",
  "measure.published-hazard-ratio":
    "Riesgo de cualquier lesión de correr tras una carrera así, frente a una habitual, en un estudio",
  "measure.days-without-running": "Días sin correr antes de ella",
  "measure.first-week-back-ratio": "Primera semana de vuelta frente a tu semana habitual",
  "measure.first-week-back-distance": "Primera semana de vuelta",
  "measure.usual-week-before-break": "Tu semana habitual antes de la pausa",
  "measure.cadence-below-own-line": "Por debajo de tu propia cadencia a la misma velocidad",
  "measure.cadence-lately": "Tu cadencia en esas semanas",
  "measure.runs-with-cadence": "Carreras comparadas",
  "measure.published-cadence-with-back-pain": "Media de 52 corredores con dolor de espalda en un estudio",
  "measure.published-cadence-without-back-pain": "Media de 52 corredores sin él en el mismo estudio",
  "measure.cadence-lost-late": "Cadencia perdida del primer al último tercio",
  "measure.contact-time-gained-late": "Más tiempo en el suelo en el último tercio",
  "measure.most-cadence-lost-in-a-run": "Lo máximo perdido en una carrera",
  "measure.runs-compared": "Carreras comparadas",
  "measure.descent-28-days": "Bajada en las cuatro semanas antes del dolor",
  "measure.usual-descent-28-days": "Tus cuatro semanas habituales",
  "measure.descent-per-distance-ratio": "Cuánta cuesta tuvieron esas semanas frente a las habituales",
  "measure.most-descent-in-a-run": "Lo máximo en una carrera",
  "measure.shoe-distance": "Distancia de las zapatillas",
  "measure.runs-in-shoes": "Carreras con estas zapatillas en las semanas antes del dolor",
  "measure.runs-since-first-worn": "Todas las carreras desde que las estrenaste",
  "measure.days-since-first-worn": "Días desde la primera carrera con ellas hasta el dolor",
  "measure.rest-days-14-days": "Días sin correr en las dos semanas antes del dolor",
  "measure.usual-rest-days-14-days": "Lo habitual en ti en dos semanas",
  "measure.weekly-growth-ratio": "La semana antes del dolor frente a la anterior",
  "measure.monotony": "Monotonía: cómo de parecidos fueron los siete días",
  "measure.acute-chronic-ratio": "La semana antes del dolor frente a la media de cuatro semanas",

  "missing.runs-before-pain": "carreras en las semanas antes del dolor",
  "missing.distance-of-runs": "la distancia de cada carrera de esas semanas",
  "missing.month-of-runs-before": "un mes de carreras antes de las carreras en cuestión",
  "missing.longer-history": "más carreras tuyas de meses anteriores",
  "missing.cadence-of-runs": "cadencia: la mayoría de los relojes la graba",
  "missing.cadence-through-runs": "tres carreras lo bastante largas para comparar su principio y su final",
  "missing.descent-of-runs": "cuánto bajó cada carrera",
  "missing.worse-downhill-or-uphill": "si es peor cuesta abajo o cuesta arriba",
  "missing.shoe-of-runs": "qué zapatillas llevabas en cada carrera",
  "missing.really-no-running": "si de verdad no corriste en ese tiempo, o solo no lo registraste",
  "missing.run-or-pain-first": "si el dolor vino antes o después de la carrera de ese día",

  "caveat.all-injuries-not-back-only":
    "Se midió para todas las lesiones de correr juntas, no solo para el dolor de espalda.",
  "caveat.no-study-of-back-pain": "Ningún estudio lo ha unido con el dolor de espalda en corredores.",
  "caveat.one-small-study":
    "Se apoya en un estudio pequeño que comparó corredores con y sin dolor de espalda.",
  "caveat.gait-alone": "Un número sobre la forma de correr, por sí solo, nunca cuenta más que un poco.",
  "caveat.custom-unproven": "Es práctica común, sin probar.",
  "caveat.threshold-product-choice": "Ningún estudio da este límite. Lo elegimos nosotros.",
  "caveat.window-product-choice":
    "Cuánto antes del dolor miramos es elección nuestra; ningún estudio lo fija.",
  "caveat.gap-in-the-log": "Un día sin carrera registrada cuenta como un día sin correr.",
  "caveat.descent-by-gps": "La mayoría de las alturas vienen del GPS, que suele leer de más.",
  "caveat.same-day-order-unknown": "Se corrió el día en que empezó el dolor, y no sabemos qué fue primero.",
  "caveat.distance-may-be-more":
    "Alguna carrera del mes anterior pudo ser más larga de lo registrado, lo que haría este salto menor.",
  "caveat.distance-may-be-wrong":
    "Esta carrera pasa mucho de tus otras carreras de esas semanas, o es más rápida de lo que corre nadie, así que su distancia puede ser un error. Di en su página qué distancia fue.",
  "caveat.longest-may-be-wrong":
    "Una carrera del mes anterior no cuenta aquí, porque su distancia puede ser un error. Si fue tan larga, este salto es menor o no lo hay. Di en su página qué distancia fue.",
  "caveat.display-only": "Se muestra, y nunca es un aviso.",
  "caveat.acute-chronic-contradicted":
    "En el estudio más grande, una proporción agudo:crónico más alta iba con menos lesiones, y números al azar en su lugar acertaban igual.",
};

export const findingsEs: Readonly<Record<SharedWordKey, string>> = { ...causesEs, ...toldEs, ...fromRuns };
