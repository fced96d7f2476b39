import { type Browser, chromium } from "playwright-core";

const CHROMIUM = process.env.BACKSTRIDE_CHROMIUM ?? "/usr/bin/chromium";

/** Of several such lists Chromium heeds the last one alone, so what Playwright leaves out is named here too. */
const LEFT_OUT = [
  "WebUIOmniboxPopup", // every window draws two pages for an address bar that nobody sees: half of what it costs
  "WebUIOmniboxAimPopup",
  "AimEnabled",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "TcpPortRandomizationWin",
  "ThirdPartyStoragePartitioning",
];

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--disable-features=${LEFT_OUT.join(",")}`,
];

/** The system's Chromium without a screen, asking nobody anything. */
export const launchChromium = (moreFlags: readonly string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM, args: [...FLAGS, ...moreFlags] });

let running: Promise<Browser> | undefined;

/** One Chromium for all that a test file looks at: what keeps visitors apart is that each has a context of its own. */
export function chromiumOfFile(): Promise<Browser> {
  running ??= launchChromium();
  return running;
}

export async function closeChromiumOfFile(): Promise<void> {
  const browser = await running;
  running = undefined;
  await browser?.close();
}
