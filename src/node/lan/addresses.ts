import { hostname, networkInterfaces } from "node:os";

/** Networks that a computer makes for itself; no phone is in them. */
const OF_ITS_OWN = /^(docker|br-|veth|virbr|vmnet|vboxnet|tun|tap|utun|wg|zt|tailscale|lxc|cni|flannel)/;
const NAME = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i;

/** This machine's addresses in private networks (RFC 1918), those a phone is likely in first. */
export function privateAddresses(interfaces = networkInterfaces()): readonly string[] {
  const found = Object.entries(interfaces).flatMap(([name, addresses = []]) =>
    addresses
      .filter(({ family, internal, address }) => family === "IPv4" && !internal && isPrivate(address))
      .map(({ address }) => ({ address, isOwn: OF_ITS_OWN.test(name) })),
  );
  return found.toSorted((a, b) => Number(a.isOwn) - Number(b.isOwn)).map(({ address }) => address);
}

/** The names by which a home network may know this machine. */
export function ownNames(name = hostname()): readonly string[] {
  const [label = ""] = name.toLowerCase().split(".");
  return NAME.test(label) && label !== "localhost" ? [`${label}.local`, label] : [];
}

/** An IPv4 address of a private network (RFC 1918), also as Node writes it for a socket of both families. */
export function isPrivate(address: string): boolean {
  const match = /^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(address);
  if (match === null) return false;
  const [a = 0, b = 0, ...rest] = match.slice(1).map(Number);
  if ([a, b, ...rest].some((part) => part > 255)) return false;
  return a === 10 || (a === 172 && b >= 16 && b <= 31) || (a === 192 && b === 168);
}
