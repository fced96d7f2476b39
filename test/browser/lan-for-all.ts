import { privateAddresses } from "../../src/node/lan/addresses.ts";
import { openSecondNetwork } from "../lan/second-network.ts";

const ADDRESS = "BACKSTRIDE_TEST_LAN_ADDRESS";
const LEFT_OUT = "BACKSTRIDE_TEST_LAN_LEFT_OUT";

/** A private address of this machine, or why it has none. */
export const lanForAll = (): { readonly address: string } | { readonly leftOut: string } => {
  const address = process.env[ADDRESS];
  return address === undefined ? { leftOut: process.env[LEFT_OUT] ?? "none was looked for" } : { address };
};

/**
 * Finds the machine's own private address or lays a cable. Before any browser is open: Chromium drops whatever it is
 * loading when the machine's addresses change. Returns what takes the cable away.
 */
export function joinLan(): () => void {
  const own = privateAddresses()[0];
  const cable = own === undefined ? openSecondNetwork() : { ownAddress: own, close: () => {} };
  if ("leftOut" in cable) {
    process.env[LEFT_OUT] = cable.leftOut;
    return () => {};
  }
  process.env[ADDRESS] = cable.ownAddress;
  return cable.close;
}
