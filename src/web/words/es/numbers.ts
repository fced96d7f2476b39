import type { en } from "../en.ts";

// What a run's numbers, columns, sports and grounds are called, in Spanish.

type Numbers =
  | Extract<
      keyof typeof en,
      | `col.${string}`
      | `key.${string}`
      | `week.${string}`
      | `measure.${string}`
      | `source.${string}`
      | `name.${string}`
      | `sport.${string}`
      | `surface.${string}`
      | `cadence.${string}`
      | `pain.${string}`
    >
  | Exclude<Extract<keyof typeof en, `run.${string}`>, `run.name.${string}` | "run.by-hand">
  | "week-of"
  | "month.mean"
  | "no-distance";

export const numbersEs: Readonly<Record<Numbers, string>> = {
  "cadence.table": "La cadencia por meses en una tabla",
  "week-of": "Semana del {{day}}",
  "week.total": "{{distance}} en total",
  "week.longest": "la más larga {{distance}}",
  "month.mean": "semana media {{distance}}",
  "key.month": "semana media del mes",
  "key.week": "semana entera",
  "key.longest": "carrera más larga",
  "key.spike": "salto: más de 1,1 × la más larga del mes anterior",
  "col.week": "Semana del",
  "col.runs": "Carreras",
  "col.distance": "Distancia",
  "col.longest": "Más larga",
  "col.time": "En movimiento",
  "col.descent": "Bajada",
  "col.rest": "Días sin correr",
  "col.growth": "Frente a la semana anterior",
  "col.acwr": "Agudo:crónico",
  "col.monotony": "Monotonía",
  "col.spike": "Salto",
  "col.other": "Otros deportes",
  "col.month": "Mes",
  "col.cadence-change": "Frente a tu propia línea",
  "surface.shares": "{{treadmill}} en cinta, {{trail}} por senderos.",
  "cadence.title": "Cadencia a igual velocidad, mes a mes",
  "cadence.lead":
    "Más o menos pasos por minuto de lo habitual en ti a la misma velocidad. Los cambios de menos de unos 5 son frecuentes.",
  "sport.strength": "Fuerza",
  "sport.swimming": "Natación",
  "sport.rowing": "Remo",
  "sport.skiing": "Esquí",
  "col.lap": "Vuelta",
  "col.pace": "Ritmo",
  "col.heart-rate": "Pulso",
  "col.cadence": "Cadencia",
  "col.from": "Desde",
  "no-distance": "sin distancia",

  "run.partial": "leída en parte",
  "run.spike": "{{ratio}} × la más larga habitual",
  "run.excluded": "la dejaste fuera",
  "run.not-there": "Esta carrera no está aquí",
  "run.elapsed": "{{time}} con pausas",
  "run.no-recording": "Detrás de esta carrera no hay grabación, solo lo que se contó de ella.",
  "run.excluded.note": "Dejaste fuera esta carrera. Se conserva, y ningún número la cuenta.",
  "run.partial.note": "El archivo se corta a medias. Estos números son de la parte que se pudo leer.",
  "run.neighbours": "Carreras anterior y siguiente",
  "run.previous": "Carrera anterior",
  "run.next": "Carrera siguiente",
  "run.felt": "costó {{effort}} de 10",

  "measure.distanceM": "Distancia",
  "measure.movingTimeS": "Tiempo en movimiento",
  "measure.speedMeanMps": "Ritmo",
  "measure.cadence.meanSpm": "Cadencia",
  "measure.heartRateMeanBpm": "Pulso",
  "measure.steps": "Pasos",
  "measure.cadence.medianSpm": "Cadencia central",
  "measure.cadence.easySpm": "Cadencia al ir despacio",
  "measure.cadence.steadySpm": "Cadencia a ritmo constante",
  "measure.cadence.fastSpm": "Cadencia al ir rápido",
  "measure.stepLengthMeanM": "Longitud del paso",
  "measure.longestUnbrokenS": "Lo más largo sin parar ni andar",
  "measure.climb.ascentM": "Subida",
  "measure.climb.descentM": "Bajada",
  "measure.climb.steepDescentDistanceM": "Bajada fuerte",
  "measure.climb.steepDescentRatio": "Parte de bajada fuerte",
  "measure.gradeAdjustedSpeedMps": "Ritmo como en llano",
  "measure.dynamics.contactTimeMeanS": "Tiempo en el suelo por paso",
  "measure.dynamics.contactBalanceMeanRatio": "Parte del pie izquierdo",
  "measure.dynamics.verticalOscillationMeanM": "Rebote",
  "measure.dynamics.verticalRatioMean": "Rebote por longitud de paso",
  "measure.drift.cadenceSpm": "Cadencia",
  "measure.drift.contactTimeS": "Tiempo en el suelo",
  "measure.drift.verticalOscillationM": "Rebote",
  "measure.drift.contactBalanceRatio": "Parte del pie izquierdo",
  "measure.drift.heartRateBpm": "Pulso",
  "measure.heartRateMaxBpm": "Pulso más alto",
  "measure.heartRateLoad": "Carga por pulso",
  "measure.powerMeanW": "Potencia",
  "measure.temperatureMeanC": "Temperatura",
  "measure.loading.peakForceBodyWeights": "Fuerza máxima de un paso",
  "measure.loading.summedBodyWeights": "Fuerzas máximas, todos los pasos juntos",
  "name.Simulated easy run": "Carrera suave simulada",
  "name.Simulated steady run": "Carrera a ritmo constante simulada",
  "name.Simulated intervals": "Intervalos simulados",
  "name.Simulated long run": "Carrera larga simulada",
  "name.Simulated race": "Competición simulada",
  "name.Simulated walk and run": "Correr y andar, simulado",
  "name.Simulated cycling": "Bicicleta simulada",
  "name.Simulated strength": "Fuerza simulada",
  "source.fit": "FIT",
  "source.tcx": "TCX",
  "source.gpx": "GPX",
  "source.apple-health": "Apple Salud",
  "source.by-hand": "lo contaste tú",

  "sport.running": "Correr",
  "sport.walking": "Andar",
  "sport.hiking": "Senderismo",
  "sport.cycling": "Bicicleta",
  "sport.other": "Otra cosa",
  "surface.road": "Carretera",
  "surface.track": "Pista",
  "surface.trail": "Sendero",
  "surface.grass": "Hierba",
  "surface.sand": "Arena",
  "surface.treadmill": "Cinta",
  "surface.mixed": "Mixto",

  "pain.when": "¿Cuándo empezó el dolor?",
  "pain.given": "Solo se mira lo que pasó antes del {{day}}.",
  "pain.taken":
    "Hasta que nos lo digas, miramos todo hasta tu última carrera, como si hubiera empezado el {{day}}.",
  "pain.began": "empezó el dolor",
};
