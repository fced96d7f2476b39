import { describe, expect, it, onTestFinished } from "vitest";
import { aBackstride, aFolder } from "../../../test/a-backstride.ts";
import { type Listening, listen } from "./listen.ts";

async function listening(port?: number): Promise<Listening> {
  const { backstride } = await aBackstride();
  const home = aFolder({});
  const opened = await listen({ backstride, home, screens: home, ...(port !== undefined && { port }) });
  onTestFinished(() => opened.close());
  return opened;
}

const portOf = ({ address }: Listening): number => Number(new URL(address).port);

describe("listening", () => {
  it("takes another port where the usual one is taken, and answers on each", async () => {
    const both = [await listening(), await listening()];
    expect(new Set(both.map(portOf)).size).toBe(2);
    for (const { address } of both) expect((await fetch(`${address}api/overview`)).status).toBe(200);
  });

  it("takes no other port than the one that was asked for by name", async () => {
    const first = await listening(0);
    await expect(listening(portOf(first))).rejects.toMatchObject({ code: "EADDRINUSE" });
  });

  it("opens no door to the network unless it is asked for", async () => {
    expect(await listening(0)).not.toHaveProperty("door");
  });
});
