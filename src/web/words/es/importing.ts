import type { en } from "../en.ts";

// What is said while runs are brought in, and what became of each file, in Spanish.

type Importing = Extract<
  keyof typeof en,
  `import${string}` | `count.${string}` | `outcomes.${string}` | `read-problem.${string}` | `holds.${string}`
>;

type Outcome =
  | "outcome.added_one"
  | "outcome.added_other"
  | "outcome.partial"
  | "outcome.replaced"
  | "outcome.already-known"
  | Extract<keyof typeof en, `outcome.duplicate.${string}` | `outcome.taken-as-notes${string}`>;

export const importingEs: Readonly<Record<Importing | Outcome, string>> = {
  "imports.past_one": "La importación anterior ({{count}})",
  "imports.past_other": "Importaciones anteriores ({{count}})",
  "imports.counts": "{{added}} añadidas, {{known}} ya estaban, {{skipped}} quedaron fuera",
  "import.sending": "Trayendo tus archivos",
  "import.sending.label": "Archivos recibidos",
  "import.stay":
    "Deja esta página abierta hasta que estén dentro. Van de tu disco a tu disco, así que es rápido.",
  "import.sent_one": "{{sent}} de {{count}} archivo, {{done}} de {{size}}",
  "import.sent_other": "{{sent}} de {{count}} archivos, {{done}} de {{size}}",
  "import.reading": "Leyendo tus carreras",
  "import.reading.label": "Grabaciones leídas",
  "import.leave": "Puedes salir de esta página: sigue sola, y esta dirección muestra por dónde va.",
  "import.read_one": "{{done}} de {{total}} grabación",
  "import.read_other": "{{done}} de {{total}} grabaciones",
  "import.looking": "Mirando lo que has traído",
  "import.left": "quedan unos {{time}}",
  "import.interrupted": "No llegaron todos los archivos",
  "import.interrupted.lead":
    "La página se cerró o se recargó por el camino. Lee lo que ha llegado, o trae los archivos otra vez: nada se añade dos veces.",
  "import.read-arrived": "Leer lo que ha llegado",
  "import.not-started": "No se pudo empezar",
  "import.gone": "Esta importación ya no está aquí",
  "import.gone.lead": "No llegó a empezar, o se borró. Trae los archivos otra vez: nada se añade dos veces.",
  "import.failed": "La importación se paró",
  "import.failed.lead":
    "Algo ha fallado de nuestro lado. Lo leído hasta ahora se conserva. Pon el programa en marcha otra vez y seguirá, o trae los archivos otra vez: nada se añade dos veces.",
  "import.added_one": "{{number}} grabación añadida",
  "import.added_other": "{{number}} grabaciones añadidas",
  "import.nothing-new": "Nada nuevo en estos archivos",
  "import.history_one": "Tu historial tiene ahora {{number}} carrera.",
  "import.history_other": "Tu historial tiene ahora {{number}} carreras.",
  "import.others_one": "Al lado se guarda {{number}} actividad de otro deporte.",
  "import.others_other": "Al lado se guardan {{number}} actividades de otros deportes.",
  "import.no-runs": "Aún no hay ninguna carrera en tu historial. La lista de abajo dice por qué.",
  "import.to-why": "Ver por qué puede doler",
  "import.to-runs": "Ver tus carreras",
  "import.more": "Traer más",
  "import.lost_one": "{{count}} archivo no llegó: {{names}}. Tráelo otra vez.",
  "import.lost_other": "{{count}} archivos no llegaron, entre ellos {{names}}. Tráelos otra vez.",
  "count.added": "añadidas",
  "count.known": "ya estaban",
  "count.duplicates": "duplicadas",
  "count.skipped": "fuera",

  "outcomes.title": "Qué fue de cada archivo",
  "outcomes.filter": "Mostrar",
  "outcomes.all": "Todo",
  "outcomes.skipped": "Quedaron fuera",
  "outcomes.partial": "Leídos en parte",
  "outcomes.duplicate": "Duplicados",
  "outcomes.added": "Añadidos",
  "outcomes.already-known": "Ya estaban",
  "outcomes.taken-as-notes": "Listas junto a las carreras",
  "outcomes.see": "Verla",
  "outcomes.see-kept": "Ver la que se conservó",
  "outcome.added_one": "Añadida.",
  "outcome.added_other": "Añadidas: {{count}} actividades en un archivo.",
  "outcome.partial": "Añadida, aunque el archivo se corta a medias. Lo anterior al corte se conservó.",
  "outcome.replaced": "Añadida en lugar de una copia de la misma carrera que contaba menos.",
  "outcome.duplicate.same-bytes-elsewhere": "El mismo archivo ya se trajo con otro nombre.",
  "outcome.duplicate.same-run-less-rich":
    "La misma carrera ya está aquí, de otra grabación que cuenta más. Se guardan las dos; cuenta una.",
  "outcome.already-known": "Ya estaba aquí. Nada se añadió dos veces.",
  "outcome.taken-as-notes_one":
    "Una lista con {{count}} línea: de ella se tomaron nombres, zapatillas y notas.",
  "outcome.taken-as-notes_other":
    "Una lista con {{count}} líneas: de ella se tomaron nombres, zapatillas y notas.",

  "read-problem.other": "No se pudo leer. Los otros archivos sí.",
  "read-problem.not-this-format": "Se llama {{expected}} y no lo es.",
  "read-problem.unknown-format": "No es un tipo de archivo que tenga carreras.",
  "read-problem.nothing-readable": "Está dañado desde el principio: no se pudo leer nada.",
  "read-problem.no-samples": "No contiene ninguna grabación.",
  "read-problem.is-a-route": "Una ruta planeada, sin tiempos. En ella no hubo ninguna carrera.",
  "read-problem.not-an-activity": "Un archivo del reloj que contiene {{holds}}, no una actividad.",
  "holds.device": "qué reloj es",
  "holds.settings": "ajustes",
  "holds.sport-settings": "ajustes de un deporte",
  "holds.workout": "un entrenamiento planeado",
  "holds.workout-route": "la ruta de un entrenamiento",
  "holds.course": "un recorrido planeado",
  "holds.schedules": "un calendario",
  "holds.weight": "peso corporal",
  "holds.totals": "totales",
  "holds.goals": "objetivos",
  "holds.blood-pressure": "tensión arterial",
  "holds.monitoring": "los pasos y el pulso del día",
  "holds.activity-summary": "un resumen de actividades",
  "holds.monitoring-daily": "los pasos y el pulso del día",
  "holds.segment": "un segmento",
  "holds.segment-list": "una lista de segmentos",
  "read-problem.absurd-time": "Sus fechas no pueden ser correctas.",
  "read-problem.too-large": "Mayor de {{limit}}, lo máximo que se lee de una vez.",
  "read-problem.too-long": "Dice durar más de lo que corre nadie.",
  "read-problem.bad-compression": "Su compresión está dañada. Descárgalo otra vez.",
  "read-problem.bad-checksum": "Su contenido no coincide con su propia suma de control.",
  "read-problem.path-outside-archive": "Su nombre apunta fuera del archivo comprimido, así que no se tocó.",
  "read-problem.encrypted": "Está cerrado con contraseña. Ábrelo y tráelo otra vez.",
  "read-problem.archive-limit.entries": "Lista más archivos de los que tiene cualquier exportación.",
  "read-problem.archive-limit.depth": "Archivos comprimidos dentro de otros y de otros: demasiado hondo.",
  "read-problem.archive-limit.total-bytes": "Descomprimido es más de lo que se lee de una vez.",
  "read-problem.archive-limit.ratio": "Descomprimido es mucho más de lo que puede ser una grabación.",
  "read-problem.bad-archive": "El archivo comprimido está dañado. Descárgalo otra vez.",
  "read-problem.unreadable-file": "No se pudo abrir ({{reason}}).",
  "read-problem.took-too-long": "Leerlo tardó demasiado y se paró. Los otros archivos se leyeron.",
  "read-problem.reader-failed": "Nuestro lector falló con él. Los otros archivos se leyeron.",
  "read-problem.holds-sample-runs":
    "El corredor de ejemplo está cargado. Quítalo antes, y trae luego tus carreras.",
};
