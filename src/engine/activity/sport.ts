import type { Sport } from "./activity.ts";

/** A sport with the finer word of its kind, when there is one. */
export interface SportAndKind {
  readonly sport: Sport;
  /** `treadmill`, `trail`, `track`, `virtual`, `indoor` ... */
  readonly subSport?: string;
}

export const isOnFoot = (sport: Sport): boolean =>
  sport === "running" || sport === "walking" || sport === "hiking";

/**
 * The sport that a word of TCX, GPX, Strava or Apple Health stands for, in any spelling: `Running`,
 * `trail_running`, `TrailRun`, `Lauf`, Strava's numeric `9`. Nothing for a word we do not know.
 */
export function sportFromWord(word: string): SportAndKind | undefined {
  const plain = plainWord(word);
  const numbered = STRAVA_NUMBERS[plain];
  if (numbered !== undefined) return numbered;
  const sport = SPORT_OF_WHOLE_WORD[plain] ?? SPORT_WORDS.find(([, pattern]) => pattern.test(plain))?.[0];
  if (sport === undefined) return undefined;
  const subSport = KIND_WORDS.find(([, pattern]) => pattern.test(plain))?.[0];
  return subSport === undefined ? { sport } : { sport, subSport };
}

/**
 * The sport that a person's title names (`Morning run`), if it went at a speed of that sport: titles
 * also name bridges, clubs and what is for dinner. A speed of NaN fits nothing.
 */
export function sportFromName(name: string, middleSpeedMps: number): SportAndKind | undefined {
  const plain = plainWord(name);
  const sport = SPORT_WORDS.find(([, pattern]) => pattern.test(plain))?.[0];
  const [least, most] = SPEEDS_OF_SPORT[sport ?? "other"] ?? [0, 0];
  if (sport === undefined || !(middleSpeedMps >= least && middleSpeedMps <= most)) return undefined;
  return { sport };
}

/**
 * The sport a recording without any word for it most likely was, by its middle speed in motion.
 * Nothing when there is too little motion to tell.
 */
export function sportFromSpeed(middleSpeedMps: number): Sport | undefined {
  if (!(middleSpeedMps > 0.4)) return undefined;
  if (middleSpeedMps < FASTEST_WALK_MPS) return "walking";
  return middleSpeedMps < FASTEST_RUN_MPS ? "running" : "other";
}

/** Where the usual walk turns into a run, and above what a whole recording is on wheels. */
const FASTEST_WALK_MPS = 1.9;
const FASTEST_RUN_MPS = 5.2;

const SPEEDS_OF_SPORT: Readonly<Partial<Record<Sport, readonly [number, number]>>> = {
  running: [1.3, 6.5],
  walking: [0.4, 2.5],
  hiking: [0.3, 2.5],
  cycling: [2, 20],
  swimming: [0.2, 2.2],
  skiing: [0.5, 25],
  rowing: [0.8, 7],
};

/** Words that mean a sport only when they stand alone as one: "lake loop" is no Dutch run. */
const SPORT_OF_WHOLE_WORD: Readonly<Record<string, Sport>> = {
  course: "running",
  loop: "running",
  lop: "running",
  lob: "running",
  beh: "running",
  trail: "running",
  ultra: "running",
  marathon: "running",
  core: "strength",
  functional: "strength",
  rit: "cycling",
  rad: "cycling",
  gang: "walking",
  ga: "walking",
  andar: "walking",
  remo: "rowing",
  rower: "cycling",
  sci: "skiing",
  nado: "swimming",
  nage: "swimming",
};

/** Words apart by single blanks, lower case, without marks over letters: `TrailRun` is `trail run`. */
const plainWord = (word: string): string =>
  word
    .slice(0, 200)
    .replace(/^HKWorkoutActivityType/, "")
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "") // marks over Latin letters only: kana and hangul need theirs
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s_./:,()-]+/g, " ")
    .trim();

/** Strava writes its internal number of the sport into GPX. */
const STRAVA_NUMBERS: Readonly<Record<string, SportAndKind>> = {
  "1": { sport: "cycling" },
  "2": { sport: "skiing", subSport: "alpine" },
  "3": { sport: "skiing", subSport: "backcountry" },
  "4": { sport: "hiking" },
  "7": { sport: "skiing", subSport: "nordic" },
  "9": { sport: "running" },
  "10": { sport: "walking" },
  "16": { sport: "swimming" },
  "17": { sport: "cycling", subSport: "virtual" },
};

/** First match wins: the wheels and boards of `roller ski` and `nordic walking` stand before their halves. */
const SPORT_WORDS: readonly (readonly [Sport, RegExp])[] = [
  ["multisport-transition", /\btransition\b/],
  [
    "other",
    /\b(roller|inline|wheelchair|snowshoe|bobsled|paddle|elliptical|stair|crosstrainer|kajak|kayak|canoe)/,
  ],
  ["walking", /\bnordic walk/],
  [
    "skiing",
    /\b(x ?c ?)?(ski|skiing|snowboard|snowboarding|skating ski|cross country|langlauf|skilanglauf|skilaufen|esqui|schi|narciarstwo|skidakning|langrenn)\b|ski\b|スキー|滑雪|스키/,
  ],
  ["rowing", /\b(row|rowing|rudern|aviron|canottaggio|roeien|roning|wioslarstwo)\b|ローイング|赛艇|划船/],
  [
    "cycling",
    /cycl|\bbik(e|es|ing)\b|(^|\s|\be)ride\b|velo|\b(mtb|vtt|spinning|radfahren|radfahrt|fahrrad|fahrradfahren|bici|ciclismo|pedalada|ciclist\w*|fietsen|fietstocht|sykling|sykkel\w*|kolarstwo|cykling|cykel\w*|pyoraily|mountainbike\w*|rennrad\w*|e bike\w*)\b|サイクリング|ライド|自転車|骑行|騎乘|骑车|자전거|라이드|велосипед|заезд/,
  ],
  [
    "swimming",
    /\b(swim|swimming|schwimmen|natation|natacion|natacao|nuoto|nuotata|zwemmen|svomming|simning|plywanie|uinti|simtur)\b|スイム|水泳|游泳|수영|плавание/,
  ],
  [
    "strength",
    /\b(strength|weight|weights|kraft|krafttraining|gewichtheben|gewichtstraining|musculation|poids|pesas|pesi|halteres|kracht\w*|styrke\w*|fuerza|crossfit)\b|ウェイト|筋力|力量|举重|웨이트/,
  ],
  [
    "hiking",
    /\b(hik(e|ing)|wandern|wanderung|trek|trekking|randonnee|rando|senderismo|caminata|excursion|escursione|escursionismo|trilha|caminhada na natureza|wandelen in de natuur|hike|fottur|vandring|vandra|wedrowka|vaellus|mountaineering|bergsteigen)\b|ハイキング|ハイク|徒步|远足|健行|하이킹|поход/,
  ],
  [
    "walking",
    /\b(walk|walking|gehen|spaziergang|spazieren|marche|caminar|paseo|camminata|passeggiata|caminhada|wandelen|wandeling|spacer|promenad|gatur|tur til fots|kavely)\b|ウォーキング|ウォーク|步行|走路|散步|걷기|ходьба|прогулка/,
  ],
  [
    "running",
    /\brun(s|ning|ner)?\b|\bjog(s|ging)?\b|treadmill|\blauf(en|einheit)?\b|lauf\b|laufband|\b(footing|course a pied|tapis de course|carrera|correr|corrida|corsa|hardlopen|hardloop\w*|lopen|lopning|lopetur|loping|bieg|bieganie|juoksu|trail run\w*|parkrun)\b|ラン|ジョギング|跑|달리기|러닝|бег|забег/,
  ],
];

const KIND_WORDS: readonly (readonly [string, RegExp])[] = [
  [
    "treadmill",
    /treadmill|laufband|tapis|cinta|esteira|loopband|lopband|tredemolle|ランニングマシン|トレッドミル|跑步机|室内跑|러닝머신|\bindoor run|\bindoor running/,
  ],
  ["virtual", /virtual|virtuel\w*|virtuale|virtueel|バーチャル|虚拟/],
  ["indoor", /indoor|室内|halle\b/],
  ["trail", /\btrail|gelande|sentier|montana|トレイル|越野/],
  ["track", /\btrack\b|\bbahn\b|\bpiste\b|トラック/],
  ["road", /\broad\b/],
  ["street", /\b(street|strasse)\b/],
  ["mountain", /mountain|mtb|vtt/],
  ["nordic", /nordic/],
  ["open-water", /open ?water|freiwasser/],
];
