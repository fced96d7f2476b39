/** Names one life of the data folder: it changes when everything is erased. `<erased at, ms>-<chance>`. */
export const ERA_HEADER = "backstride-era";

/** What is kept here of the server's, and what becomes of it when the server's life is another one. */
export interface KeptOfEra {
  readonly ours: () => string | undefined;
  /** Drops what belongs to an erased life. Says whether there was one. */
  readonly enter: (era: string) => Promise<boolean>;
  /** The server does not know this device any more. */
  readonly letGo: () => Promise<unknown>;
}

let kept: KeptOfEra | undefined;

/** The diary says once what it keeps: it asks the server, so it cannot be asked for from here. */
export function inEra(keeping: KeptOfEra): void {
  kept = keeping;
}

export const eraHere = (): string | undefined => kept?.ours();

export const enterEra = async (era: string): Promise<boolean> => (await kept?.enter(era)) ?? false;

export const letGo = async (): Promise<unknown> => kept?.letGo();
