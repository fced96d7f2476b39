import type { offlineEn } from "../offline-en.ts";

// What stands above the screens while the computer does not answer, in Spanish.

export const offlineEs: Readonly<Record<keyof typeof offlineEn, string>> = {
  "offline.label": "Conexión",
  "offline.gone": "Tu ordenador no responde. Lo que cuentes se guarda aquí y se envía después.",
  "offline.as-of": "Lo que ves es de {{when}}.",
  "offline.plan.of-another-day":
    "El plan guardado aquí es de otro día, así que no se muestra. Cada día se hace un plan nuevo.",
  "offline.plan.not-cleared": "El plan guardado aquí no se muestra: primero deberían mirarse tus respuestas.",
  "offline.not-paired":
    "Este dispositivo no está unido a tu ordenador. En el ordenador, abre Más, luego En tu teléfono, y escanea allí el código.",
  "offline.new": "Hay una versión nueva lista.",
  "offline.new.use": "Usarla ahora",

  "emergency.data": "Tus datos",
  "emergency.data.lead": "Primero busca ayuda. Esto puede esperar, y sigue siendo tuyo.",
};
