import type { retrainingEn } from "../retraining-en.ts";

// Steps felt by the phone and how trying more steps has gone, in Spanish. Not yet reviewed by a clinician.

export const retrainingEs: Readonly<Record<keyof typeof retrainingEn, string>> = {
  "live.title": "Tus pasos ahora",
  "live.lead":
    "El sensor de movimiento del teléfono cuenta tus pasos mientras corres. Se lee en este teléfono y no se guarda en ninguna parte.",
  "live.start": "Sentir mis pasos",
  "live.stop": "Dejar de sentir",
  "live.waiting": "Esperando los primeros pasos",
  "live.none":
    "Este dispositivo no da movimiento. Los teléfonos sí, la mayoría de los ordenadores no. El metrónomo funciona sin él.",
  "live.refused":
    "No se puede usar el sensor de movimiento. En un iPhone, pulsa otra vez el botón y permite el movimiento. En otros, permítelo junto a la dirección.",
  "live.not-secure":
    "El sensor de movimiento solo funciona en este mismo ordenador o por una dirección segura y emparejada.",
  "live.number": "{{cadence}} pasos por minuto",
  "live.on": "Al compás",
  "live.above_one": "{{count}} por encima del compás",
  "live.above_other": "{{count}} por encima del compás",
  "live.below_one": "{{count}} por debajo del compás",
  "live.below_other": "{{count}} por debajo del compás",
  "live.sure.high": "seguro",
  "live.sure.medium": "bastante seguro",
  "live.sure.low": "aproximado",
  "live.unknown": "No se sabe",
  "live.because.too-short": "Hacen falta unos segundos corriendo.",
  "live.because.too-few-samples": "El sensor habla muy pocas veces para contar pasos.",
  "live.because.still": "El teléfono está quieto.",
  "live.because.walking": "Esto parece andar.",
  "live.because.irregular":
    "No se siente ningún ritmo. Sujeta bien el teléfono, o fíjalo al brazo o a la cintura.",

  "retrain.title": "Cómo ha ido",
  "retrain.lead":
    "Pruébalo en carreras suaves durante cuatro semanas. Tus carreras siguientes muestran cuánto hiciste y qué vio cambiar tu reloj.",
  "retrain.since": "El día en que empezaste",
  "retrain.since.hint": "Se guarda con tu diario. Déjalo vacío hasta que empieces.",
  "retrain.no-line":
    "Hay muy pocas carreras antes de ese día para conocer tu propia cadencia. Hacen falta diez con cadencia.",
  "retrain.no-runs":
    "Desde entonces no hay ninguna carrera suave con cadencia. Esto se llena según traes carreras.",
  "retrain.share": "El {{share}} de lo que corriste suave desde el {{day}} fue a {{target}} o muy cerca.",
  "retrain.share.none": "Nada de lo que corriste suave desde el {{day}} se acercó a {{target}}.",
  "retrain.rise": "En conjunto diste {{rise}} más pasos que tus {{own}} de siempre. La meta es un 5 % más.",
  "retrain.rise.none": "En conjunto no diste más pasos que tus {{own}} de siempre. La meta es un 5 % más.",
  "retrain.rise.usual":
    "En un estudio pequeño al aire libre, quienes buscaban un 10 % más llegaron a un 7 % más.",
  "retrain.runs": "Carrera a carrera",
  "retrain.runs.picture": "Parte del tiempo suave en la meta en cada una de {{count}} carreras",
  "retrain.run": "Carrera",
  "retrain.at-target": "En la meta",
  "retrain.easy-time": "Tiempo suave",
  "retrain.effect": "Lo que vio tu reloj",
  "retrain.effect.lead": "Carreras a una velocidad parecida, en los 90 días anteriores y desde entonces.",
  "retrain.effect.none":
    "El reloj registró muy pocas carreras a una velocidad parecida antes y después. Hacen falta tres de cada.",
  "retrain.effect.measure": "Medida",
  "retrain.effect.before": "Antes",
  "retrain.effect.since": "Desde entonces",
  "retrain.effect.verdict": "Qué dice",
  "retrain.effect.runs": "{{count}} carreras",
  "retrain.effect.beyond": "más que el azar",
  "retrain.effect.chance": "no más que el azar",
  "retrain.effect.contact-time": "Tiempo en el suelo",
  "retrain.effect.vertical-oscillation": "Arriba y abajo",
  "retrain.effect.step-length": "Longitud del paso",
  "retrain.effect.doubt":
    "Otras zapatillas, otro sensor u otro terreno pueden cambiar estos números igual de mucho.",
};
