/** Screens that ask for causes and the plan once danger is settled, in order. */
export const MORE_GROUPS: readonly string[] = [
  "beginning",
  "course",
  "what-changes-it",
  "life",
  "training",
  "moving-safely",
];

/** The one after this; nothing after the last. */
export const nextOfMore = (group: string): string | undefined => MORE_GROUPS[MORE_GROUPS.indexOf(group) + 1];
