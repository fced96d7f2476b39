/** Where the articles that runners read say different things, and what Backstride does. */
export interface Disagreement {
  /** Id in claims.json, seed_disagreements. */
  readonly id: string;
  readonly topic: string;
  /** What each side says, in plain words. */
  readonly articlesSay: string;
  readonly weDo: string;
  /** Ids of references.json. */
  readonly references: readonly string[];
  /** The card that tells more. */
  readonly card: string;
}

export const DISAGREEMENTS: readonly Disagreement[] = [
  {
    id: "D1",
    topic: "When to get help",
    articlesSay: "One says after a week, one after two to three weeks, two give no time.",
    weDo: "With a danger sign, leg pain below the knee or pain that stops daily life: do not wait. Otherwise: no better at 2 weeks, we suggest a physiotherapist (our own step, no study sets it); not clearly better at 6 weeks, have it checked; at 12 weeks the plan changes. Under 18: 2 weeks. Possible bone stress: now.",
    references: ["nice_ng59", "menezes2012", "wallwork2024"],
    card: "when-to-get-help",
  },
  {
    id: "D2",
    topic: "Numbness and tingling",
    articlesSay: "One says any of it needs help at once, two say to see someone.",
    weDo: "It depends on the place. Between the legs or in both legs: emergency. New weakness: the same day. Tingling on one side: within days.",
    references: ["ces_card", "nhs_backpain", "scot_msk"],
    card: "numbness",
  },
  {
    id: "D3",
    topic: "Ice or heat first",
    articlesSay:
      "One says ice for one or two days, then heat. One says heat when it is tight and ice when it is sharp.",
    weDo: "Heat at any time. Cold is a matter of taste.",
    references: ["french2006", "acp2017"],
    card: "heat-and-cold",
  },
  {
    id: "D4",
    topic: "The arch of the back",
    articlesSay:
      "Three say that too much arch hurts, one that a flat back does. One of them also says the arch takes up shock.",
    weDo: "Posture does not count as a reason here. What counts is whether bending or arching eases your own pain.",
    references: ["laird2014", "sadler2017", "castillo2018"],
    card: "posture-and-arch",
  },
  {
    id: "D5",
    topic: "Cushioning of shoes",
    articlesSay: "Two say that more is good, one that too much gets in the way.",
    weDo: "Comfort first. No rule about cushioning.",
    references: ["malisoux2020", "agresta2022"],
    card: "cushioning",
  },
  {
    id: "D6",
    topic: "Trails and soft ground",
    articlesSay: "One says that trails help, one that they tire the back.",
    weDo: "Your own pain by ground decides.",
    references: ["mitchell2023", "malliaropoulos2015"],
    card: "trails",
  },
  {
    id: "D7",
    topic: "Rest",
    articlesSay:
      "One says to rest, one to do less but keep moving, one that days off put an uneven body right.",
    weDo: "Keep moving, and let the pain rules decide about running.",
    references: ["dahm2010", "vincent2017", "neason2024"],
    card: "rest-or-run",
  },
  {
    id: "D8",
    topic: "The main reason",
    articlesSay: "Buttocks and core; ten reasons side by side; form and uneven muscles; the chain of joints.",
    weDo: "There is no single one. What may add to it is ranked by your own numbers, and each shows how sure it is.",
    references: ["cai2015", "maselli2020", "drozda2024"],
    card: "why-backs-hurt",
  },
  {
    id: "D9",
    topic: "How long normal soreness lasts",
    articlesSay: "One says one to two days; the others give no time.",
    weDo: "Worst by the third day, gone by the seventh.",
    references: ["vickers2001", "cleary2002"],
    card: "soreness-or-pain",
  },
  {
    id: "D10",
    topic: "Bladder and bowel",
    articlesSay: "One names only the loss of control; three say nothing.",
    weDo: "Any new change counts. Plain questions ask about each.",
    references: ["ces_card", "finucane2020"],
    card: "emergency-signs",
  },
];
