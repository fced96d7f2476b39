import type { PersonalWordKey } from "../../../app/words/personal-en.ts";
import type { personalScreensEn } from "../personal-screens-en.ts";

// What stands beside the plan about the runner's own days, in Spanish. The rest of it, under Progress, is in English.
// Not yet reviewed by a clinician.

type Beside =
  | Extract<keyof typeof personalScreensEn, `if.${string}` | `try.today${string}` | `warn.silent${string}`>
  | Extract<keyof typeof personalScreensEn, `warn.baseline.${string}`>
  | Extract<PersonalWordKey, `lever.${string}` | `forecast.from-${string}`>
  | "warn.title"
  | "warn.title.plan"
  | "warn.chance"
  | "warn.days"
  | "warn.usual"
  | "warn.or"
  | "warn.not-cleared"
  | "warn.past"
  | "warn.past.none"
  | "try.link"
  | "forecast.is-no-permission";

export const personalPlanEs: Readonly<Record<Beside, string>> = {
  "warn.title": "¿Es probable un brote?",
  "warn.title.plan": "Qué puede venir con este plan",
  "warn.chance": "probabilidad de un dolor por encima de {{above}}",
  "warn.days": "de {{days}}",
  "warn.usual": "En tus días hasta ahora fue {{chance}}.",
  "warn.silent": "No se da ningún aviso.",
  "warn.silent.too-few-ratings_one":
    "Hace falta {{count}} día más anotado antes de poder probarlo en tu pasado.",
  "warn.silent.too-few-ratings_other":
    "Hacen falta {{count}} días más anotados antes de poder probarlo en tu pasado.",
  "warn.silent.too-few-forecasts":
    "Se pudo probar en {{forecasts}} de tus días, {{events}} de ellos antes de un brote. Necesita {{needed}} y {{eventsNeeded}}.",
  "warn.silent.no-better":
    "En tu propio pasado no acertó más que {{baselines}}, así que sería una conjetura.",
  "warn.silent.pain-not-told":
    "En los últimos {{days}} días no se anotó ningún dolor, así que no hay de dónde partir.",
  "warn.or": "{{a}} o {{b}}",
  "warn.baseline.same-as-yesterday": "decir «lo mismo que ayer»",
  "warn.baseline.own-base-rate": "tu proporción habitual de esos días",
  "warn.not-cleared":
    "Primero van tus respuestas a las preguntas de peligro. Junto a ellas no se hace ningún pronóstico.",
  "warn.past": "Cómo habría acertado en tu pasado",
  "warn.past.none": "Aún no hay días suficientes para probarlo en tu pasado.",

  "if.title": "¿Y si la próxima carrera fuera más larga?",
  "if.lead": "Tu próxima carrera está prevista para el {{day}}.",
  "if.distance": "Distancia el {{day}}",
  "if.less": "Más corta",
  "if.more": "Más larga",
  "if.planned": "tu plan dice {{distance}}",
  "if.model": "Pronóstico a partir de tus días",
  "if.model.chance": "{{chance}} de probabilidad de un dolor por encima de {{above}}",
  "if.model.silent": "en silencio",
  "if.model.too-far": "Mira tres días adelante, y esta carrera es después.",
  "if.rule": "Regla de una sola carrera",
  "if.rule.scored": "{{ratio}} × la más larga de 30 días",
  "if.rule.of-longest": "tu carrera más larga de 30 días, {{longest}}. Por encima de 1,1 × es un salto.",
  "if.rule.cannot": "no puede decirlo",
  "if.rule.first-days": "Hay menos de 30 días guardados.",
  "if.rule.after-break": "No hay ninguna carrera en los 30 días anteriores.",
  "if.rule.unknown-before": "No se saben las distancias anteriores.",
  "if.said": "{{distance}}: {{verdict}}",
  "if.verdict.plan-forbids": "tu plan no lo permite.",
  "if.verdict.rule-warns": "sería un salto, más de una décima parte sobre tu carrera más larga de 30 días.",
  "if.verdict.more-than-planned": "dentro de los límites, pero más de lo que tu plan tiene para ese día.",
  "if.verdict.no-plan": "primero van las preguntas de peligro.",
  "if.verdict.cannot-tell": "la regla de una sola carrera no puede decirlo.",
  "if.verdict.nothing-against": "ni tu plan ni la regla de una sola carrera lo desaconsejan.",
  "if.no-run":
    "No hay ninguna carrera prevista en las próximas dos semanas, así que no hay nada que preguntar.",

  "try.today": "Si corres hoy",
  "try.today.wash-out": "Este día se vive, no se cuenta: aún puede notarse el bloque anterior.",
  "try.today.plan": "El plan decide si corres.",
  "try.today.until": "Hasta el {{day}}.",
  "try.link": "Más sobre esto en Evolución",

  "lever.cadence-up": "da unos pasos más por minuto a la misma velocidad",
  "lever.cadence-up.usual": "corre con tus pasos de siempre",
  "lever.shoes": "corre con las zapatillas elegidas",
  "lever.shoes.usual": "corre con otras zapatillas",
  "lever.surface": "corre en el suelo elegido",
  "lever.surface.usual": "corre en otro suelo",
  "lever.distance-split": "corre la distancia del día en dos partes, con horas entre ellas",
  "lever.distance-split.usual": "corre la distancia del día de una vez",
  "lever.warm-up": "calienta antes de la carrera",
  "lever.warm-up.usual": "corre sin el calentamiento extra",
  "lever.strength-before": "haz los ejercicios de fuerza antes de la carrera",
  "lever.strength-before.usual": "corre sin ejercicios de fuerza antes",

  "forecast.from-plan": "Cuenta con las carreras de tu plan.",
  "forecast.from-asked": "Cuenta con las carreras que diste.",
  "forecast.from-usual-week": "Cuenta con una semana como las cuatro últimas.",
  "forecast.is-no-permission":
    "Una probabilidad baja no es un permiso: el plan y cómo notas la espalda van antes.",
};
