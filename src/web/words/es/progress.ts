import type { progressEn } from "../progress-en.ts";

// What the screen of progress says, and what of pain stands on runs, in Spanish. Not yet reviewed by a clinician.

export const progressEs: Readonly<Record<keyof typeof progressEn, string>> = {
  "progress.title": "¿Está funcionando?",
  "progress.lead.pain": "Tu dolor pasó de {{from}} a {{to}} de 10: {{size}}.",
  "progress.lead.same": "Tu dolor es el mismo que al principio: {{pain}} de 10.",
  "progress.lead.few": "Aún no se puede decir. Cada anotación lo acerca.",
  "progress.lead.gone": "Durante una semana anotaste solo ceros. Por ahora el dolor ha pasado.",
  "progress.none": "Aún no hay nada anotado",
  "progress.none.lead":
    "Esta pantalla muestra cómo van con el tiempo el dolor, lo que puedes hacer y lo que hiciste. Empieza con tu primera anotación, que lleva diez segundos.",
  "progress.check-in": "Ir a la anotación de hoy",
  "progress.week-check": "Revisión semanal",
  "progress.share": "Enseñar a tu fisioterapeuta",
  "progress.span": "Hasta cuándo atrás",
  "progress.span.episode": "Esta vez",
  "progress.span.quarter": "3 meses",
  "progress.span.year": "1 año",
  "progress.span.all": "Todo",
  "progress.readout.none": "nada anotado",

  "progress.pain.title": "¿Baja el dolor?",
  "progress.pain.picture": "El dolor más alto anotado de cada día, de 0 a 10. {{what}}",
  "progress.pain.picture.last": "El último es {{pain}}, el {{day}}.",
  "progress.pain.more_one": "Con una anotación más se puede dibujar una línea.",
  "progress.pain.more_other": "Con {{count}} anotaciones más se puede dibujar una línea.",
  "progress.pain.change-more":
    "Se habla de un cambio cuando hay tres anotaciones en una primera semana y tres en una última. Antes, un solo día bueno o malo podría engañar.",
  "progress.pain.line-of": "{{matters}} menos que al principio",
  "progress.pain.change": "De {{from}} a {{to}}: {{size}}.",
  "progress.pain.end": "{{pain}} de 10",
  "progress.pain.began": "empezó el dolor",
  "progress.pain.table": "El dolor por días",
  "progress.lines": "De dónde sale la línea",
  "progress.lines.pain":
    "Un cambio de {{matters}} o más en esta escala es el menor que se distingue del azar y que la gente llama mejoría. Los estudios lo apoyan, aunque lo sitúan entre 1,5 y 3,5. Un dolor pequeño necesita menos: desde 4 o menos, 1 puede importar.",
  "progress.lines.ability":
    "En tus propias actividades, los estudios llaman pequeño a un cambio de {{small}}, medio a uno de {{medium}} y grande a uno de {{large}}.",
  "progress.lines.confidence":
    "La pregunta sobre la confianza en tu espalda es nuestra. No se ha probado en ningún estudio, así que no se dibuja ninguna línea.",

  "progress.runs.title": "¿Cuánto corriste mientras tanto?",
  "progress.runs.picture.days": "Distancia de cada día con carrera.",
  "progress.runs.picture.weeks": "Distancia de cada semana.",
  "progress.runs.none": "Ninguna carrera en este tiempo.",
  "progress.runs.table.days": "Distancia por días",
  "progress.runs.table.weeks": "Distancia por semanas",

  "progress.ability.title": "¿Vuelves a poder más?",
  "progress.ability.picture":
    "Media de lo que elegiste seguir, de 0, no puedo, a 10, como antes. La última es {{mean}}, el {{day}}.",
  "progress.ability.more_one":
    "Con una revisión semanal más de las mismas actividades se ve si hay un cambio.",
  "progress.ability.more_other":
    "Con {{count}} revisiones semanales de las mismas actividades se ve si hay un cambio.",
  "progress.ability.line": "{{matters}} más que al principio",
  "progress.ability.change": "De {{from}} a {{to}}: {{size}}.",
  "progress.ability.table": "Tus propias actividades por revisión",
  "progress.checks.more_one":
    "Con una revisión semanal más se ve si puedes hacer más y si confías más en tu espalda.",
  "progress.checks.more_other":
    "Con {{count}} revisiones semanales se ve si puedes hacer más y si confías más en tu espalda. Cada una lleva dos minutos.",
  "progress.confidence.title": "¿Confías más en tu espalda?",
  "progress.confidence.picture":
    "Confianza en llevar bien la espalda, de 0 a 10. La última es {{value}}, el {{day}}.",
  "progress.confidence.more_one": "Con una revisión semanal más hay una línea.",
  "progress.confidence.more_other": "Con {{count}} revisiones semanales hay una línea.",
  "progress.confidence.table": "La confianza en tu espalda por revisión",

  "progress.back.title": "¿Te estorba menos la espalda al correr?",
  "progress.back.lead":
    "Tus cuatro respuestas de cada semana en un número: 0 es que no estorba nada; 100, que estorba mucho en las cuatro.",
  "progress.back.picture":
    "Cuánto estorbó la espalda cada semana, de 0, nada, a 100, lo máximo. El último es {{score}}, el {{day}}.",
  "progress.back.of": "{{score}} de 100",
  "progress.back.change": "De {{from}} de 100 el {{since}} a {{to}} el {{day}}.",
  "progress.back.first": "al principio: {{answer}}",
  "progress.back.note":
    "Estas cuatro preguntas son nuestras y ningún estudio las ha probado. Por eso nada dice aquí qué cambio importa, y el número no se puede comparar con el de otros cuestionarios.",
  "progress.back.table": "Las cuatro respuestas por revisión",
  "progress.change.title": "¿Está mejor, en conjunto?",
  "progress.change.picture":
    "Tu respuesta de cada semana a: en conjunto, desde que empezó. La última es: {{answer}}, el {{day}}.",
  "progress.change.worse": "peor",
  "progress.change.same": "igual",
  "progress.change.better": "mejor",
  "progress.change.newest": "El {{day}} dijiste: {{answer}}.",
  "progress.change.first": "La primera vez, el {{day}}: {{answer}}.",
  "progress.change.note":
    "Esto se cuenta de memoria, y la memoria puede engañar. Compáralo con el dolor que anotaste día a día. Nada dice aquí qué cambio importa.",
  "progress.change.table": "En conjunto, por revisión",

  "progress.done.title": "¿Cuánto de ello hiciste?",
  "progress.done.lead":
    "Un día sin anotar no es un día sin ejercicio: solo cuentan los días que contaste. Las carreras se cuentan, no se comparan con lo que entonces estaba previsto.",
  "progress.done.none":
    "Aún no hay ningún ejercicio anotado. Se anotan con la anotación del día o con los ejercicios guiados.",
  "progress.done.table": "Ejercicios y carreras por semanas",
  "progress.done.week": "Semana del",
  "progress.done.told": "Días anotados",
  "progress.done.days": "Días con ejercicio",
  "progress.done.complete": "Ejercicios hechos enteros",
  "progress.done.runs": "Carreras",
  "progress.done.of": "{{part}} de {{all}}",
  "progress.done.picture": "Días con ejercicio, de los días que anotaste, semana a semana.",
  "progress.done.sentence_one":
    "En la semana del {{day}}: ejercicio en {{part}} de {{count}} día anotado. Carreras: {{runs}}.",
  "progress.done.sentence_other":
    "En la semana del {{day}}: ejercicio en {{part}} de {{count}} días anotados. Carreras: {{runs}}.",

  "progress.episodes.title": "¿Ha pasado antes?",
  "progress.episodes.none": "Aún no hay anotado ningún período con dolor.",
  "progress.episodes.lead": "Un mes sin dolor separa un período del siguiente.",
  "progress.episode.now": "Desde el {{day}}",
  "progress.episode.lasting": "{{length}} hasta ahora",
  "progress.episode.lasted": "{{length}} hasta que pasó",
  "progress.episode.jump":
    "En el mes anterior: una carrera de {{distance}}, {{ratio}} × la más larga del mes antes de ese ({{day}}).",
  "progress.episode.calm": "En el mes anterior ninguna carrera fue mucho más larga de lo habitual en ti.",
  "progress.episode.no-runs": "No hay carreras del mes anterior.",
  "progress.episode.why": "Ver qué hubo antes",
  "progress.note":
    "Ir juntos no es lo mismo que causarse. Una línea que baja puede bajar sola: la mayoría de las espaldas se calman.",

  "pain.of-day": "Dolor de ese día: {{pain}} de 10.",
  "pain.in-run": "Dolor en esta carrera: {{pain}} de 10.",
  "pain.in-run.after": "Dolor en esta carrera: {{pain}} de 10, tras {{time}}.",
  "pain.in-run.at": "Dolor en esta carrera: {{pain}} de 10, desde {{distance}}.",
  "pain.next-morning.better": "La mañana siguiente fue mejor.",
  "pain.next-morning.same": "La mañana siguiente fue igual.",
  "pain.next-morning.worse": "La mañana siguiente fue peor.",
  "pain.from-here": "dolor desde aquí",
  "key.pain": "el dolor más alto anotado, de 0 a 10",
  "weeks.earlier": "Antes",
  "weeks.later": "Después",
  "week.pain": "dolor hasta {{pain}}",
  "col.day": "Día",
  "col.of-ten": "De 0 a 10",
  "col.of-hundred": "De 0 a 100",
  "col.pain": "Dolor más alto",
};
