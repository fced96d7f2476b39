import type { Arm, Lever } from "../../engine/personal/experiment/protocol.ts";
import type { PersonalWords } from "./personal-words.ts";

/** What to do in the blocks of an arm, with the shoes or the ground it is about. */
export function leverText(
  lever: Lever,
  arm: Arm,
  { say, shoeName }: Pick<PersonalWords, "say"> & { readonly shoeName: string | undefined },
): string {
  const key = arm === "changed" ? (`lever.${lever.kind}` as const) : (`lever.${lever.kind}.usual` as const);
  if (lever.kind === "shoes") return say(key, { shoe: shoeName ?? lever.shoeId });
  return lever.kind === "surface" ? say(key, { ground: say(`ground.${lever.surface}`) }) : say(key);
}
