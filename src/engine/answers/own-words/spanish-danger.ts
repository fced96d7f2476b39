import type { Candidate } from "./candidate.ts";
import { dangerIds } from "./danger-ids.ts";

/**
 * Signs of danger in a Spanish text. Less is read than of an English one, and all of it in one direction: what is
 * clearly denied or another person's is passed over, nothing is ever read as a "no".
 */
export function readSpanishDanger(text: string): readonly Candidate[] {
  const plain = plainLetters(text);
  return SIGNS.flatMap(({ id, sign, answer }) =>
    [...plain.matchAll(sign)].flatMap((found): readonly Candidate[] => {
      const before = plain.slice(Math.max(0, found.index - LOOKED_BACK), found.index);
      if (DENIED.test(before) || OF_ANOTHER.test(before)) return [];
      const quote = text.slice(found.index, found.index + found[0].length);
      const isPossibleEmergency = dangerIds.has(id);
      return [{ id, polarity: "yes", quote, ...(answer !== undefined && { answer }), isPossibleEmergency }];
    }),
  );
}

interface Sign {
  readonly id: string;
  readonly sign: RegExp;
  readonly answer?: string;
}

const LOOKED_BACK = 80;

/** "no tengo", "sin", "ni" right before it, with nothing but light words between. */
const DENIED =
  /(?<![a-z])(?:no|sin|nunca|ni|tampoco)(?: (?:he|ha|hay|tengo|tuve|tenia|tenido|habido|siento|noto|nada|de|la|el|ningun|ninguna|mas|me|estoy)){0,4} $/;
const OF_ANOTHER =
  /(?<![a-z])(?:mi|su|un|una) (?:padre|madre|papa|mama|herman[oa]|mujer|espos[oa]|marido|amig[oa]|novi[oa]|hij[oa]|abuel[oa]|ti[oa]|vecin[oa])(?! (?:dice|cree|me))[a-z ]*$/;

const either = (...ways: readonly string[]): string => `(?:${ways.join("|")})`;
const word = (pattern: string): RegExp => new RegExp(`(?<![a-z])${pattern}(?![a-z])`, "g");
/** Both in one part of a sentence, in whichever order. */
const together = (one: string, other: string): RegExp => {
  const between = "[^.!?;\\n]{1,50}?(?<![a-z])";
  return word(either(`${one}(?![a-z])${between}${other}`, `${other}(?![a-z])${between}${one}`));
};

const NUMB = either(
  "no (?:me )?sient[oe]n?",
  "no noto",
  "sin sensibilidad",
  "no tengo sensibilidad",
  "perdid[oa] (?:la )?sensibilidad",
  "perdi la sensibilidad",
  "adormecid[oa]s?",
  "adormecimientos?",
  "dormid[oa]s?",
  "duermen?",
  "entumecid[oa]s?",
  "entumecimientos?",
  "hormigueos?",
  "cosquilleos?",
  "acorchad[oa]s?",
  "anestesiad[oa]s?",
  "insensibles?",
);
const GENITALS = either(
  "genitales",
  "pene",
  "vagina",
  "vulva",
  "testiculos?",
  "partes intimas",
  "zona intima",
);
const SADDLE = either(
  "entre (?:las|mis) (?:piernas|nalgas|muslos)",
  "entrepierna",
  "ingles?",
  "perineo?",
  "ano",
  "culo",
  "nalgas?",
  "trasero",
  "ahi abajo",
  "papel higienico",
  "(?:me )?limpi(?:o|arme)",
  GENITALS,
);
const PEE = either("orinar", "mear", "hacer (?:pis|pipi)", "vaciar la vejiga");
const URINE = either("(?:la )?orina", "(?:el )?(?:pis|pipi)");
const BOTH_LEGS = either(
  "(?:las|mis) dos piernas",
  "ambas piernas",
  "(?:los|mis) dos pies",
  "ambos pies",
  "las piernas",
);
const ONE_LEG = "(?:el|la|un|una|mi|los|las) (?:pie|pierna|pies|piernas|dedos)";
const BELLY = either("barriga", "abdomen", "vientre", "estomago", "tripa");

const SIGNS: readonly Sign[] = [
  { id: "saddle-numbness", sign: together(NUMB, SADDLE) },
  { id: "genital-change", sign: together(NUMB, GENITALS) },
  {
    id: "genital-change",
    sign: word("(?:no (?:puedo|consigo|logro) (?:tener )?(?:una )?ereccion|impotencia)"),
  },
  {
    id: "bladder-change",
    sign: word(
      `${either("no puedo", "me cuesta", "dificultad para", "problemas para", "no consigo", "no logro", "incapaz de")} ${PEE}`,
    ),
  },
  { id: "bladder-change", sign: word(`se me escapan? ${URINE}`) },
  {
    id: "bladder-change",
    sign: word(
      "me (?:hago|he hecho|hice|meo|he meado|mee|orino|orine|he orinado) (?:pis |pipi )?(?:encima|en la cama)",
    ),
  },
  { id: "bladder-change", sign: word(either("incontinencia", "retencion de orina")) },
  {
    id: "bladder-change",
    sign: word("no (?:siento|noto|se) (?:cuando|que|si) (?:orino|meo|hago pis|tengo ganas)"),
  },
  {
    id: "bladder-change",
    sign: word(
      "(?:perdido el control|perdi el control|no controlo|sin control)(?: de| del)?(?: la| el| los)? (?:vejiga|orina|pis|esfinter(?:es)?)",
    ),
  },
  {
    id: "bowel-change",
    sign: word(
      "(?:perdido el control|perdi el control|no controlo|sin control)(?: de| del)?(?: las?| el| los)? (?:intestinos?|heces|caca|esfinter(?:es)?)",
    ),
  },
  {
    id: "bowel-change",
    sign: word("(?:se me escapan? (?:la|las) (?:caca|heces)|me (?:cago|cague|he cagado|hago caca) encima)"),
  },
  { id: "both-legs", sign: together(either(NUMB, "debil(?:es|idad)?", "descargas?", "flojas"), BOTH_LEGS) },
  {
    id: "leg-getting-weaker",
    sign: word(
      `${either("pie caido", `(?:arrastro|se me cae|me cuelga) ${ONE_LEG}`, `no puedo (?:levantar|subir|mover) ${ONE_LEG}`, `(?:perdido|pierdo|perdi|sin|no tengo|falta de) (?:la )?fuerza (?:en|de) ${ONE_LEG}`, `debilidad (?:en|de) ${ONE_LEG}`, `${ONE_LEG} (?:me falla|no me (?:sostiene|aguanta|responde)|esta(?: muy)? debil|se me dobla)`)}`,
    ),
  },
  {
    id: "severe-leg-weakness",
    sign: word(
      `${either("paralizad[oa]", "paralisis", `no puedo mover ${ONE_LEG}`, "no puedo (?:caminar|andar|ponerme de pie)")}`,
    ),
  },
  {
    id: "chest-signs",
    sign: word(
      either(
        "dolor (?:en el|de|del) pecho",
        "duele el pecho",
        "(?:opresion|presion) en el pecho",
        "infarto",
        "falta(?: el| de)? aire",
        "no puedo respirar",
        "me ahogo",
        "me cuesta respirar",
      ),
    ),
  },
  {
    id: "fever",
    sign: word(either("fiebre", "escalofrios", "tiritona", "(?:38|39|40|41)(?:[.,]\\d)? ?(?:grados|º|°)")),
  },
  {
    id: "serious-fall",
    sign: word(
      either(
        "me atropell[a-z]+",
        "atropello",
        "accidente (?:de|con) (?:el |un |una )?(?:coche|moto|bici|bicicleta|trafico)",
        "me cai (?:de|del|desde|por) (?:la |el |las |los |una |un )?(?:escaleras?|bici|bicicleta|moto|caballo|tejado|arbol|altura)",
        "caida (?:fuerte|grave|desde)",
      ),
    ),
  },
  {
    id: "hard-effort-dark-urine",
    sign: together(either("orina", "pis", "pipi"), either("oscur[oa]", "marron", "coca ?cola")),
  },
  { id: "colic-waves", sign: word(`sangre en ${URINE}`) },
  {
    id: "severe-belly-signs",
    sign: word(either("vomit(?:o|e|ado|ando) sangre", "heces negras", "caca negra")),
  },
  {
    id: "severe-belly-signs",
    sign: word(`dolor (?:muy )?(?:fuerte|intenso|terrible|insoportable) (?:de|en) (?:el |la )?${BELLY}`),
  },
  {
    id: "sudden-severe-faint",
    sign: word("(?:me desmay[a-z]+|me he desmayado|perdi el conocimiento|dolor desgarrador)"),
  },
  { id: "confusion", sign: word("(?:desorientad[oa]|arrastro las palabras)") },
  {
    id: "pregnancy-danger-signs",
    sign: together(
      either("embarazada", "embarazo"),
      either("sangr[a-z]+", "contracciones", "aguas", "liquido"),
    ),
  },
  {
    id: "mood",
    answer: "harm-thoughts",
    sign: word(
      either(
        "quiero morir(?:me)?",
        "no quiero (?:vivir|seguir (?:viviendo|viv[oa]))",
        "suicid[a-z]+",
        "matarme",
        "quitarme la vida",
        "hacerme dano",
        "acabar con (?:todo|mi vida)",
        "mejor (?:muert[oa]|sin mi)",
      ),
    ),
  },
  {
    id: "past-cancer",
    sign: word(either("cancer de [a-z]+", "tuve (?:un )?(?:cancer|tumor)", "metastasis", "quimioterapia")),
  },
  { id: "blood-thinners", sign: word(either("anticoagulantes?", "sintrom", "warfarina", "acenocumarol")) },
];

const ACCENTS: Readonly<Record<string, string>> = {
  á: "a",
  é: "e",
  í: "i",
  ó: "o",
  ú: "u",
  ü: "u",
  ñ: "n",
  Á: "a",
  É: "e",
  Í: "i",
  Ó: "o",
  Ú: "u",
  Ü: "u",
  Ñ: "n",
};

/** Small letters without accents, each in its place, so that a find can be quoted as it was written. */
const plainLetters = (text: string): string =>
  text.replaceAll(/[A-ZáéíóúüñÁÉÍÓÚÜÑ]/g, (letter) => ACCENTS[letter] ?? letter.toLowerCase());
