import type { StatementGrade } from "../../engine/learn/statement.ts";

/** How far a statement can be trusted, said of the statement itself. */
export const gradeOfText: Readonly<Record<StatementGrade, string>> = {
  supported: "Research supports this.",
  mixed: "Research is mixed on this.",
  weak: "Research on this is weak.",
  contradicted: "Research speaks against this.",
  custom: "Common practice, unproven.",
  safety: "A safety rule.",
  product: "How Backstride works.",
};

/** The same, said of an idea that many have and the statement answers. */
export const gradeOfIdea: Readonly<Record<StatementGrade, string>> = {
  ...gradeOfText,
  supported: "Research supports the idea.",
  mixed: "Research is mixed on the idea.",
  weak: "Research behind the idea is weak.",
  contradicted: "Research speaks against the idea.",
  custom: "No research on the idea was found.",
};

export const learnWords = {
  "often-said": "Often said:",
  "what-to-do": "What to do",
  sources: "Sources",
  "see-also": "See also",
  "also-found": "Also found",
  "emergency-first": "If any of these is true, do not read on:",
  "harm-thoughts":
    "If you think of harming yourself, call your emergency number or a crisis line now. You do not have to be sure.",
  "nothing-found": "Nothing was found for that.",
  "they-disagree": "Where they disagree with each other",
  "research-against": "What research speaks against",
  "research-weak": "What has weak research or none behind it",
  "articles-say": "The articles:",
  "we-do": "Backstride:",
  "no-card": "We do not repeat this one.",
  "not-reviewed": "No clinician has reviewed these cards yet. They name no illness and promise nothing.",
} as const;
