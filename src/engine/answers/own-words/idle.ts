import type { Reading, Span } from "./find-spans.ts";
import type { Sentence } from "./tokens.ts";
import { anyPhrase, wordAt } from "./words-of.ts";

const IDLE = [
  "killing me",
  "nearly died",
  "almost died",
  "laughing",
  "laughed so",
  "dying to",
  "in love",
  "fell asleep on",
  "fell behind",
  "fell short",
  "fell apart",
  "fell through",
  "fell out",
  "in the fall",
  "last fall",
  "this fall",
  "slipped disc",
  "slipped disk",
  "pain in the arse",
  "pain in the ass",
  "pain in the butt",
  "pain in the bum",
  "pregnant pause",
  "chest strap",
  "rate strap",
  "foot pod",
  "feet about",
  "sick of",
  "charity",
  "research",
  "race for life",
  "chest to",
  "heart rate",
  "arm swing",
  "blood test",
  "blood blister",
  "blood blisters",
  "blood pressure",
  "jaw dropped",
  "crashed at mile",
  "crash diet",
  "from laughing",
  "myself out of bed",
  "didn't fall",
  "nearly fell",
  "almost fell",
  "caught myself",
  "carpal tunnel",
  "giving blood",
  "gave blood",
];
const NOT_THE_RUNNERS = [
  "app crashed",
  "watch crashed",
  "computer crashed",
  "phone crashed",
  "garmin crashed",
  "system crashed",
  "website crashed",
];
const EFFORT =
  /^(marathon|race|races|run|runs|ultra|km|mile|miles|intervals|interval|squats|squat|session|sprints|sprint|hill|hills|climb|climbs|workout|parkrun|gym|lunges|deadlifts|deadlift|training|repeats|reps|race's|tempo|track|half|10k|5k|speed|treadmill|summit|swim|rep|\d+s|fartlek|exercise|exercises|drills|yoga|pilates|plank|balance|running|jogging|downhills|downhill|trail|event|triathlon|ironman|lap|laps|finish)$/;
const COLD = /^(cold|freezing|frozen|winter|ice|icy|snow|swim|chilly|start|frost|outdoors|wind)$/;

/** A figure of speech, or tired legs and short breath where an effort explains them. */
export function isIdle({ pattern, from, to, parts }: Span, reading: Reading): boolean {
  const { sentence } = reading;
  if (anyPhrase(sentence, from - 3, to + 3, IDLE) >= 0 && !isSafeIdiom(sentence)) return true;
  if (anyPhrase(sentence, from - 1, to, NOT_THE_RUNNERS) >= 0) return true;
  return (pattern.unless ?? []).some((unless) => {
    if (unless === "effort") return isEffort(sentence, from, to);
    if (unless === "cold")
      return (
        sentence.some(({ word }) => COLD.test(word)) &&
        !/hot/.test(sentence.map(({ word }) => word).join(" "))
      );
    return reading.concepts.some(
      (one) =>
        one.concept === unless &&
        Math.abs(one.from - from) < 12 &&
        !parts.some((part) => part.from <= one.from && one.to <= part.to),
    );
  });
}

/** "hurts like hell, killing me" does not take back a danger named in the same breath. */
const isSafeIdiom = (sentence: Sentence): boolean => {
  const killing = anyPhrase(sentence, 0, sentence.length - 1, ["killing me"]) >= 0;
  const others = anyPhrase(sentence, 0, sentence.length - 1, IDLE.slice(1)) >= 0;
  return killing && !others;
};

const isEffort = (sentence: Sentence, from: number, to: number): boolean => {
  for (let at = Math.max(0, from - 8); at <= Math.min(sentence.length - 1, to + 8); at++) {
    if (
      !/^(after|during|at|from|on|in|do|doing|following|end|of|off|today's|yesterday's|since|top)$/.test(
        wordAt(sentence, at),
      )
    )
      continue;
    for (let ahead = at + 1; ahead <= at + 5; ahead++) {
      const isLegDay = wordAt(sentence, ahead) === "leg" && wordAt(sentence, ahead + 1) === "day";
      if (isLegDay || EFFORT.test(wordAt(sentence, ahead))) return true;
    }
  }
  return false;
};
