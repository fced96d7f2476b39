import evidence from "./claims.json" with { type: "json" };

/** One statement from the articles runners read, with what research says of it. */
export type Claim = (typeof evidence.claims)[number];

/** The claim of an id, or nothing when the evidence base has none by that name. */
export const claimById = (id: string): Claim | undefined => claimsById.get(id);

const claimsById: ReadonlyMap<string, Claim> = new Map(evidence.claims.map((claim) => [claim.id, claim]));
