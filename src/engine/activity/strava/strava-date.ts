/**
 * The instant in a date of activities.csv, which Strava writes in UTC and in the runner's language:
 * `Jan 5, 2024, 6:12:00 PM`, `05.01.2024, 18:12:00`, `5 janv. 2024, 18:12:00`, `2024年1月5日 18:12:00`.
 * NaN for what is no such date.
 */
export function stravaTimeMs(text: string): number {
  const plain = text
    .slice(0, 80)
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .toLowerCase();
  const clock = CLOCK.exec(plain);
  const date = dateOf(clock === null ? plain : plain.replace(clock[0], " "));
  if (date === undefined) return Number.NaN;
  const [year, month, day] = date;
  const ms = Date.UTC(year, month - 1, day) + clockMs(clock, plain);
  return new Date(ms).getUTCMonth() === month - 1 ? ms : Number.NaN; // 31 April is no date
}

/** With colons, or with points as in Denmark and Finland, where a date may look alike. */
const CLOCK = /(?:(?<!\d)(\d{1,2}):(\d{2}):(\d{2})|[,\s](\d{1,2})\.(\d{2})\.(\d{2})(?!\d))(?:\.\d+)?/;

/** Morning and afternoon of languages that write them in front of the hour. */
const AFTERNOON = /\bp\.?\s?m\b|午後|下午|오후/;
const MORNING = /\ba\.?\s?m\b|午前|上午|오전/;

function clockMs(clock: RegExpExecArray | null, text: string): number {
  if (clock === null) return 0;
  const [hours, minutes, seconds] = clock.slice(1).filter((part) => part !== undefined);
  let hour = Number(hours);
  if (AFTERNOON.test(text) && hour < 12) hour += 12;
  else if (MORNING.test(text) && hour === 12) hour = 0;
  return ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}

/** Year, month and day. */
function dateOf(text: string): readonly [number, number, number] | undefined {
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const word = text
    .match(/\p{L}{3,}/gu)
    ?.map(monthOfWord)
    .find((month) => month !== undefined);
  if (word !== undefined) {
    const year = numbers.find((number) => number > 31);
    const day = numbers.find((number) => number >= 1 && number <= 31);
    return year === undefined || day === undefined ? undefined : valid(year, word, day);
  }
  const [first = 0, second = 0, third = 0] = numbers;
  if (numbers.length < 3) return undefined;
  if (first > 31) return valid(first, second, third);
  return second > 12 ? valid(third, first, second) : valid(third, second, first);
}

function valid(year: number, month: number, day: number): readonly [number, number, number] | undefined {
  const full = year < 100 ? year + 2000 : year;
  const isDate = full >= 1990 && full < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isDate ? [full, month, day] : undefined;
}

/** Beginnings of the months' names without marks, in the languages Strava speaks with letters. */
const MONTHS: readonly RegExp[] = [
  /^(jan|jen|gen|ene|sty|led|oca|sij|ian|янв|січ)/,
  /^(feb|fev|fvr|fevr|lut|uno|sub|велј|фев|лют)/,
  /^(mar|mae|mrt|mrz|brez|ozu|mart|мар|бер)/,
  /^(apr|avr|abr|kwi|dub|nis|апр|кві)/,
  /^(mai|may|mag|maj|mei|kve|май|мая|тра)/,
  /^(jun|juin|giu|cze|cer(?!ve?n?ec)|haz|июн|чер)/,
  /^(jul|juil|lug|lip|cervenec|cvc|tem|июл|лип)/,
  /^(aug|aou|ago|sie|srp|agu|авг|сер)/,
  /^(sep|set|wrz|zar|eyl|сен|вер)/,
  /^(oct|okt|ott|out|paz|rij|eki|окт|жов)/,
  /^(nov|lis|kas|ноя|лис)/,
  /^(dec|dez|dic|des|gru|pro|ara|дек|гру)/,
];

function monthOfWord(word: string): number | undefined {
  const index = MONTHS.findIndex((pattern) => pattern.test(word));
  return index < 0 ? undefined : index + 1;
}
