export const en = { "nav.why": "Why" } as const;
