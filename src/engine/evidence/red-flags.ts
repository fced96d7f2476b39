import redflags from "./redflags.json" with { type: "json" };

/** One item of the danger screen, as the evidence base words it. */
export interface RedFlag {
  readonly id: string;
  readonly group: string;
  readonly question: string;
  readonly why: string;
  readonly action: string;
  readonly level: "emergency-now" | "same-day" | "within-days" | "routine";
  readonly references: readonly string[];
  /** Were the sources seen? When not, the rule stands and only its citation is left out. */
  readonly isSourced: boolean;
  readonly note?: string;
}

const LEVEL_BY_URGENCY: Readonly<Record<string, RedFlag["level"]>> = {
  emergency_now: "emergency-now",
  same_day: "same-day",
  within_days: "within-days",
  routine: "routine",
};

export const RED_FLAGS: readonly RedFlag[] = redflags.flags.map((flag) => {
  const level = LEVEL_BY_URGENCY[flag.urgency];
  if (level === undefined) throw new Error(`redflags.json: ${flag.id} has no known urgency`);
  return {
    id: flag.id,
    group: flag.group,
    question: flag.question,
    why: flag.why,
    action: flag.action,
    level,
    references: flag.verified ? flag.refs : [],
    isSourced: flag.verified,
    ...(flag.note === null ? {} : { note: flag.note }),
  };
});

const flagsById: ReadonlyMap<string, RedFlag> = new Map(RED_FLAGS.map((flag) => [flag.id, flag]));

export function flagById(id: string): RedFlag {
  const flag = flagsById.get(id);
  if (flag === undefined) throw new Error(`redflags.json has no ${id}`);
  return flag;
}
