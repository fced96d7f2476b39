// Finds the system's Chromium for the browser tests, or installs it where the package manager may be used.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const USUAL_PLACES = [
  process.env.BACKSTRIDE_CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The path of a Chromium, or one line saying what to install. */
export function findChromium() {
  const path = USUAL_PLACES.find((place) => place !== undefined && place !== "" && existsSync(place));
  if (path !== undefined) return { path };
  if (mayInstall()) {
    console.log("Installing Chromium through apt-get …");
    const steps = [
      ["update", "-qq"],
      ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-dejavu-core"],
    ];
    const isDone = steps.every(
      (args) => spawnSync("apt-get", args, { stdio: ["ignore", "ignore", "inherit"] }).status === 0,
    );
    if (isDone && existsSync("/usr/bin/chromium")) return { path: "/usr/bin/chromium" };
  }
  return {
    advice:
      "browser tests need Chromium: install it (Debian: apt-get install chromium) or set BACKSTRIDE_CHROMIUM",
  };
}

const mayInstall = () =>
  process.platform === "linux" &&
  process.getuid?.() === 0 &&
  spawnSync("apt-get", ["--version"]).status === 0;
