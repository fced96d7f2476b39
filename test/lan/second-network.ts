import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** A second machine, as far as the network can tell: a network namespace joined to this one by a cable. */
export interface SecondNetwork {
  /** This machine's address on the cable. */
  readonly ownAddress: string;
  /** Runs a program over there, and gives what it printed. */
  run(program: string, args: readonly string[]): string;
  /** The words that run a program over there. */
  readonly prefix: readonly string[];
  close(): void;
}

const MARK = "backstride-";
const IP = ["/usr/sbin/ip", "/sbin/ip", "/usr/bin/ip"].find((path) => existsSync(path));

/** Makes the cable, or says why this machine has no way to. */
export function openSecondNetwork(): SecondNetwork | { readonly leftOut: string } {
  if (process.platform !== "linux") return { leftOut: "network namespaces are Linux's" };
  if (process.getuid?.() !== 0) return { leftOut: "only root may make a network namespace" };
  if (IP === undefined) return { leftOut: "the program `ip` (iproute2) is not installed" };
  const ip = (...args: string[]): string => execFileSync(IP, args, { encoding: "utf8", stdio: "pipe" });

  const mark = `${MARK}${process.pid}`;
  const cable = `bs${process.pid.toString(36)}`;
  const third = 100 + (process.pid % 100);
  const [own, other] = [`10.213.${third}.1`, `10.213.${third}.2`];
  const close = (): void => {
    process.removeListener("exit", close);
    for (const args of [
      ["netns", "delete", mark],
      ["link", "delete", `${cable}a`],
    ])
      try {
        ip(...args);
      } catch {
        // gone already: the cable goes with the namespace that holds its other end
      }
  };
  process.once("exit", close);
  try {
    sweep(ip);
    ip("netns", "add", mark);
    ip("link", "add", `${cable}a`, "type", "veth", "peer", "name", `${cable}b`, "netns", mark);
    ip("address", "add", `${own}/30`, "dev", `${cable}a`);
    // no address of its own that would come a second later, when a browser may be listening for changes
    if (existsSync("/proc/net/if_inet6")) ip("link", "set", `${cable}a`, "addrgenmode", "none");
    ip("link", "set", `${cable}a`, "up");
    ip("-n", mark, "address", "add", `${other}/30`, "dev", `${cable}b`);
    ip("-n", mark, "link", "set", `${cable}b`, "up");
  } catch (problem) {
    close();
    const said = problem instanceof Error ? problem.message.split("\n").slice(0, 2).join(": ") : "";
    return { leftOut: `this machine does not let us make a network namespace (${said})` };
  }
  const prefix = [IP, "netns", "exec", mark];
  return {
    ownAddress: own,
    prefix,
    run: (program, args) =>
      execFileSync(prefix[0] ?? "", [...prefix.slice(1), program, ...args], { encoding: "utf8" }),
    close,
  };
}

/** Takes away what an earlier test left behind that was killed. */
function sweep(ip: (...args: string[]) => string): void {
  for (const [name, pid] of ip("netns", "list").matchAll(new RegExp(`\\b${MARK}(\\d+)`, "g"))) {
    try {
      process.kill(Number(pid), 0);
    } catch {
      ip("netns", "delete", name); // nobody has this process any more
    }
  }
}
