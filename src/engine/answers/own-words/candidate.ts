import type { Answer } from "../question.ts";

/** What a sentence of the runner's may mean for one question. It is shown for confirmation and never taken as an answer. */
export interface Candidate {
  /** The question's id. */
  readonly id: string;
  readonly polarity: "yes" | "no" | "not-sure";
  /** The words it rests on, letter by letter as they were written. */
  readonly quote: string;
  /** For questions that want more than yes or no; absent where the words do not tell. */
  readonly answer?: Answer;
  /** For `pain-since`: so many days ago, counted from the day it was written. */
  readonly daysAgo?: number;
  /** Might this be an emergency? Then its question is asked at once. */
  readonly isPossibleEmergency: boolean;
}
