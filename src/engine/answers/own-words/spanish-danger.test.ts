import { describe, expect, it } from "vitest";
import { questionById } from "../questionnaire.ts";
import { emergencyQuestionsToOpen, readOwnWords } from "./read-own-words.ts";

const opened = (text: string) => emergencyQuestionsToOpen(readOwnWords(text));

describe("danger in Spanish words", () => {
  it.each([
    ["no siento nada entre las piernas", "saddle-numbness"],
    ["Tengo la entrepierna dormida desde ayer", "saddle-numbness"],
    ["adormecimiento entre las piernas", "saddle-numbness"],
    ["no noto el papel higiénico", "saddle-numbness"],
    ["no siento cuando me limpio", "saddle-numbness"],
    ["se me duermen los genitales", "genital-change"],
    ["No puedo orinar", "bladder-change"],
    ["no puedo hacer pis desde anoche", "bladder-change"],
    ["se me escapa el pis al correr", "bladder-change"],
    ["me hago pis encima", "bladder-change"],
    ["perdí el control de los esfínteres", "bowel-change"],
    ["se me duermen las dos piernas", "both-legs"],
    ["hormigueo en ambas piernas", "both-legs"],
    ["tengo el pie caído", "leg-getting-weaker"],
    ["no puedo levantar el pie", "leg-getting-weaker"],
    ["no puedo caminar", "severe-leg-weakness"],
    ["me duele el pecho", "chest-signs"],
    ["tengo fiebre y dolor de espalda", "fever"],
    ["no duermo y tengo fiebre", "fever"],
    ["39 grados desde el lunes", "fever"],
    ["me atropelló un coche", "serious-fall"],
    ["la orina me sale oscura", "hard-effort-dark-urine"],
    ["me quiero morir", "mood"],
    ["NO QUIERO VIVIR", "mood"],
    ["mi mujer dice que no puedo orinar", "bladder-change"],
    ["estoy embarazada y sangro", "pregnancy-danger-signs"],
  ])("%s: opens %s", (text, id) => {
    expect(opened(text)).toContain(id);
  });

  it.each([
    "no tengo fiebre",
    "sin fiebre ni escalofríos",
    "no he tenido fiebre, solo cansancio",
    "mi padre no puede orinar y mi madre tuvo fiebre",
    "me duele la espalda al correr cuesta abajo",
    "corrí diez kilómetros y me duele la zona lumbar",
    "duermo bien y no me despierto",
  ])("%s: rings for nothing", (text) => {
    expect(opened(text)).toEqual([]);
  });

  it("is never read as a no, and is quoted as it was written", () => {
    const text = "No tengo fiebre. Perdí el control del esfínter, y tuve cáncer de mama.";
    const candidates = readOwnWords(text);
    expect(candidates.map(({ id, polarity }) => `${id} ${polarity}`).toSorted()).toEqual([
      "bladder-change yes",
      "bowel-change yes",
      "past-cancer yes",
    ]);
    for (const { id, quote } of candidates) {
      expect(text).toContain(quote);
      expect(questionById(id)).toBeDefined();
    }
  });
});
