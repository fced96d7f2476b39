import { describe, expect, it } from "vitest";
import * as findings from "../../app/words/en.ts";
import * as causes from "../../app/words/en-causes.ts";
import * as told from "../../app/words/en-told.ts";
import { TERMS_ES } from "../../app/words/es/terms.ts";
import * as gait from "../../app/words/gait-en.ts";
import * as personal from "../../app/words/personal-en.ts";
import * as plan from "../../app/words/plan-en.ts";
import { TERMS_EN } from "../../app/words/terms-en.ts";
import * as sharedTriage from "../../app/words/triage-en.ts";
import { GROUPS, QUESTIONS } from "../../engine/answers/questionnaire.ts";
import { statementsOf } from "../../engine/learn/card.ts";
import { CARDS } from "../../engine/learn/cards.ts";
import { DISAGREEMENTS } from "../../engine/learn/disagreements.ts";
import { laterEs } from "./es/later.ts";
import { es as firstEs } from "./es/spanish.ts";
import { addTerms, stretchesOf } from "./terms.ts";

/**
 * Words that a twelve-year-old may not know. Where one stands on a screen, the glossary explains it; the others stand
 * nowhere.
 */
const JARGON = [
  "abduction|abductors?|adduction|adductors?|flexion|extension|extensors?|dorsiflexion|supination|pronation",
  "achilles|calf|calves|core|cartilage|coccyx|facet|fascia|glutes?|hamstrings?|hip flexors?|multifidus|piriformis|psoas",
  "acl|acwr|acute|chronic|brier|cohort|hazard|odds|percentile|placebo|p-value|randomi[sz]ed|standard deviation",
  "analgesics?|anticoagulants?|blood thinners?|corticosteroids?|steroids?|ibuprofen|paracetamol|nsaids?|opioids?",
  "ankylosing|arthritis|cauda equina|herniat\\w+|kyphosis|lordosis|lumbar|lumbago|psoriasis|sciatica|scoliosis",
  "asymptomatic|biomechanic\\w*|contraindicat\\w+|differential|etiology|idiopathic|kinematic\\w*|pathology|prognosis",
  "barometer|cadence|descent|drills?|fartlek|gait|intervals|lactate|monotony|oscillation|over-strid\\w+|peak forces?",
  "bird-dog|dead bug|deadlift|curl-up|step-ups?|planks?|lunges?|squats?|bridges?|cat and cow|pilates",
  "clinicians?|physiotherapists?|guidelines?|trials?|imaging|mri|traction|mindfulness|orthotics",
  "credible|median|metronome|push-off|strides?|sprints?|tempo|vo2 ?max",
  "dialysis|immune|inflammation|inflamed|osteoporosis|osteopenia|radicul\\w+|sacrum|sacroiliac|spondyl\\w+|stenosis",
  "eccentric|isometric|proprioception|tendinopathy|tendinitis|pelvis|pelvic|trunk|stress fracture|bone stress",
  "episodes?|flares?|flare-ups?|seeds?|single-run|10 % rule|wash-?outs?|n-of-1|protocols?|calibrat\\w+",
];

/** Sentences that say themselves what the word means, or whose own line below says it; and the name of a recording. */
const EXPLAINED_IN_PLACE: readonly RegExp[] = [
  /^Cadence and intervals$/,
  /acute means/,
  /^Simulated intervals$/,
];

const screens = import.meta.glob<Readonly<Record<string, unknown>>>(["./*-en.ts", "./en.ts"], {
  eager: true,
});

const sentences = [
  ...[...Object.values(screens), causes, told, findings, gait, personal, plan, sharedTriage]
    .flatMap((module) => Object.values(module))
    .filter((catalogue): catalogue is Readonly<Record<string, string>> => typeof catalogue === "object")
    .flatMap((catalogue) => Object.values(catalogue)),
  ...CARDS.flatMap((card) => statementsOf(card).map(({ text }) => text)),
  ...DISAGREEMENTS.flatMap(({ articlesSay, weDo }) => [articlesSay, weDo]),
  ...QUESTIONS.flatMap(({ wording, explanation, options = [] }) => [
    wording,
    explanation ?? "",
    ...options.map((option) => option.wording),
  ]),
  ...GROUPS.flatMap(({ title, lead }) => [title, lead ?? ""]),
].map((sentence) => sentence.replace(/{{[^}]*}}/g, "1"));

const JARGON_ES = [
  "abducción|aducción|extensor\\w*|flexión|dorsiflexión|supinación|pronación",
  "aquiles|pantorrillas?|cartílago|cóccix|fascia|glúteos?|isquiotibiales|flexor(?:es)? de la cadera|piriforme|psoas",
  "agudo|crónico|cohorte|percentil|placebo|aleatori\\w+|desviación estándar",
  "anticoagulantes?|corticoides|ibuprofeno|paracetamol|opioides?|antiinflamatorios?",
  "artritis|cauda equina|hernia\\w*|cifosis|lordosis|psoriasis|ciática|escoliosis",
  "barómetro|cadencia|monotonía|oscilación|umbral|lactato|fuerzas? máximas?",
  "planchas?|zancadas?|sentadillas?|puentes?|pilates|perro de caza|bicho muerto|peso muerto|elíptica",
  "fisioterapeutas?|profesional(?:es)? sanitarios?|ensayos?|resonancia|plantillas a medida|pruebas? de imagen",
  "mediana|metrónomo|esprints?|tempo|NPRS|banderas? rojas?",
  "diálisis|inmunitario|inflama\\w+|osteoporosis|sacro|estenosis|raíz nerviosa|discos?",
  "excéntric\\w+|isométric\\w+|propiocepción|tendinopatía|pelvis|pélvico|tronco|fractura por estrés",
  "episodios?|brotes?",
];

addTerms("en", TERMS_EN);
addTerms("es", TERMS_ES);

const wordsOf = (jargon: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}-])(?:${jargon.join("|")})(?![\\p{L}-])`, "giu");

/** What is left of a sentence when every term of the glossary is taken out of it, all the times it stands there. */
function unexplained(sentence: string, language: string): string {
  const left = stretchesOf(sentence, language)
    .map(({ text, means }) => (means === undefined ? text : "·"))
    .join("");
  return left === sentence ? left : unexplained(left, language);
}

/** The hard words of a sentence that nothing explains, each with where it stands. */
const hardWordsIn = (sentence: string, jargon: RegExp, language: string): readonly string[] =>
  [...unexplained(sentence, language).matchAll(jargon)].map(([word]) => `${word}: ${sentence}`);

describe("the words of the screens", () => {
  it("hold no jargon that the glossary does not explain", () => {
    expect(sentences.length).toBeGreaterThan(2500);
    const found = sentences
      .filter((sentence) => !EXPLAINED_IN_PLACE.some((place) => place.test(sentence)))
      .flatMap((sentence) => hardWordsIn(sentence, wordsOf(JARGON), "en"));
    expect(found).toEqual([]);
  });

  it("hold none in Spanish either", () => {
    const said = Object.values({ ...firstEs, ...laterEs }).map((sentence) =>
      sentence.replace(/{{[^}]*}}/g, "1"),
    );
    expect(said.length).toBeGreaterThan(2500);
    expect(said.flatMap((sentence) => hardWordsIn(sentence, wordsOf(JARGON_ES), "es"))).toEqual([]);
  });
});
