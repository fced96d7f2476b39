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

/** Notes to ourselves in the evidence base, said to the runner instead. */
const SAID: Readonly<Record<string, { readonly why?: string; readonly action?: string }>> = {
  RF05: { why: "The nerves of both legs may be squeezed in the middle of the spine" },
  RF06: { why: "The spinal cord or the nerves below it may be squeezed" },
  RF07: { why: "A nerve to the leg may be losing strength" },
  RF08: { why: "A nerve to the foot may be weaker on one side" },
  RF09: { why: "A nerve root may be irritated; half of these settle in six weeks" },
  RF11: { why: "Leg pain like this deserves a specialist's look" },
  RF25: { why: "It may be a lasting inflammation of the spine" },
  RF26: { why: "It may be a lasting inflammation of the spine; a blood test helps to tell" },
  RF27: { why: "The eye or the bowel may be inflamed along with the back" },
  RF40: {
    why: "Most backs are clearly better by two weeks; the limit is a choice of ours",
    action: "Think about seeing a physiotherapist; the plan may go on with the pain rules.",
  },
  RF41: {
    why: "Backs usually get better fastest in the first six weeks",
    action: "Book an appointment with a physiotherapist or a doctor; the plan may go on with the pain rules.",
  },
  RF42: {
    why: "Pain that lasts needs a wider plan: movement, sleep, worry and work together",
    action: "Book a routine appointment; the plan changes to the path for lasting pain.",
  },
};

/** "As above" leans on the flag before it, which may not stand beside it on a screen. */
const whyOf = (index: number): string => {
  const why = redflags.flags[index]?.why ?? "";
  const said = redflags.flags.slice(0, index).findLast((flag) => !flag.why.startsWith("As above"));
  return why.startsWith("As above") ? `${said?.why ?? ""}${why.slice("As above".length)}` : why;
};

export const RED_FLAGS: readonly RedFlag[] = redflags.flags.map((flag, index) => {
  const level = LEVEL_BY_URGENCY[flag.urgency];
  if (level === undefined) throw new Error(`redflags.json: ${flag.id} has no known urgency`);
  return {
    id: flag.id,
    group: flag.group,
    question: flag.question,
    why: SAID[flag.id]?.why ?? whyOf(index),
    action: SAID[flag.id]?.action ?? flag.action,
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
