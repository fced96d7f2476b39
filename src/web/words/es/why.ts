import type { whyEn } from "../why-en.ts";

// What Why says beyond the findings, in Spanish. Not yet reviewed by a clinician.

export const whyEs: Readonly<Record<keyof typeof whyEn, string>> = {
  "next.title": "Qué nos diría más",
  "next.lead":
    "Lo siguiente que más conviene saber: lo que más podría cambiar el orden de arriba con menos esfuerzo.",
  "next.about": "Habla de: {{what}}",
  "next.effort.seconds_one": "más o menos {{count}} segundo",
  "next.effort.seconds_other": "unos {{count}} segundos",
  "next.effort.minutes_one": "más o menos {{count}} minuto",
  "next.effort.minutes_other": "unos {{count}} minutos",
  "next.keep": "Guardar esta respuesta",
  "next.other": "Preguntar otra cosa",
  "next.test": "Una prueba en casa",
  "next.test.go": "Hacer esta prueba",
  "next.note": "Algo que falta en tus carreras",
  "next.note.runs": "Mirar tus carreras",
  "next.note.shoes": "Ir a tus zapatillas",
  "next.note.hand": "Añadir una carrera a mano",
  "next.none": "No queda nada por preguntar que cambie el orden de arriba.",
  "next.direction": "qué ejercicios te convienen",
  "next.waiting": "Guardado. Mirando el orden otra vez.",
  "moved.none": "Guardado. El orden sigue como estaba.",
  "moved.up": "{{title}}: ahora en el puesto {{place}}, antes en el {{before}}.",
  "moved.verdict": "{{title}}: ahora «{{verdict}}», antes «{{before}}».",
  "moved.lead": "Guardado. Esto se ha movido:",
  "finding.chart": "Las semanas de alrededor",
  "finding.chart.distance": "¿Crecieron tus semanas antes?",
  "finding.chart.runs": "¿Corriste más a menudo antes?",
  "finding.chart.rest": "¿Tuviste días libres antes?",
  "finding.chart.descent": "¿Corriste más cuesta abajo antes?",
  "finding.chart.cadence": "¿Fue distinta tu cadencia antes?",
  "finding.chart.picture":
    "{{title}} Una línea por semanas, el dolor encima donde se anotó, y el primer día de dolor, {{day}}.",
  "finding.chart.spike": "¿Fue demasiado larga una carrera?",
  "finding.chart.key": "tú, por semanas",
  "finding.chart.key.month": "tú, por meses, frente a lo habitual en ti a la misma velocidad",
  "finding.chart.of": "el {{day}}",
  "unit.runs-a-week": "carreras",
  "unit.days-a-week": "días",

  "why.title": "Por qué puede doler",
  "why.lead_one":
    "Hay una cosa en tu manera de correr que puede sumar al dolor. Esto es lo que muestran tus carreras.",
  "why.lead_other":
    "Hay {{count}} cosas en tu manera de correr que pueden sumar al dolor. Lo que más importa va primero.",
  "why.lead.none": "Nada destaca en tus carreras antes del dolor. Eso también es una respuesta.",
  "why.fresh_one": "Respondido: {{count}} cosa puede sumar.",
  "why.fresh_other": "Respondido: {{count}} cosas pueden sumar.",
  "why.waiting": "Comparando tus carreras con lo que se sabe",
  "why.none": "Aún no hay carreras que mirar",
  "why.none.lead": "Trae tus carreras, y esta pantalla muestra qué cambió antes de que empezara el dolor.",
  "why.rest": "Lo que se suele culpar ({{count}})",
  "why.rest.lead":
    "También se ha mirado, porque la gente y los artículos lo culpan. Aquí pesa menos, o habla en su propia contra.",
  "finding.more": "Tus números y las pruebas",
  "finding.for": "Habla a favor",
  "finding.against": "Habla en contra",
  "finding.context": "Para comparar",
  "finding.missing": "Qué nos diría más",
  "finding.caveats": "Antes de creerlo",
  "finding.no-reference":
    "No hay ninguna fuente que hayamos podido comprobar lo bastante para nombrarla aquí.",
  "finding.weeks": "Las semanas de alrededor",
  "finding.weeks.picture":
    "Las semanas como barras, la carrera más larga de cada una como línea, y el primer día de dolor, {{day}}. Saltos marcados: {{count}}.",
  "evidence.limit": "límite {{limit}}",
  "evidence.shoe": "estas zapatillas",
  "threshold.own": "tú: {{value}}",
  "threshold.limit": "límite: {{limit}}",
  "threshold.likely-from": "probable desde {{limit}}",
};
