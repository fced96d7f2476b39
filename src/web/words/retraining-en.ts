// What the metronome's screen says of steps felt by the phone and of how trying more steps has gone, in English.

export const retrainingEn = {
  "live.title": "Your steps now",
  "live.lead":
    "The phone's motion sensor counts your steps while you run. It is read on this phone and kept nowhere.",
  "live.start": "Feel my steps",
  "live.stop": "Stop feeling",
  "live.waiting": "Waiting for the first steps",
  "live.none":
    "This device gives no motion. Phones do, most computers do not. The metronome works without it.",
  "live.refused":
    "The motion sensor may not be used. On an iPhone, press the button again and allow motion. Elsewhere, allow it beside the address.",
  "live.not-secure": "The motion sensor works only on this computer itself or over a paired, secure address.",
  "live.number": "{{cadence}} steps a minute",
  "live.on": "On the beat",
  "live.above_one": "{{count}} above the beat",
  "live.above_other": "{{count}} above the beat",
  "live.below_one": "{{count}} below the beat",
  "live.below_other": "{{count}} below the beat",
  "live.sure.high": "sure",
  "live.sure.medium": "fairly sure",
  "live.sure.low": "rough",
  "live.unknown": "Not known",
  "live.because.too-short": "A few seconds of running are needed.",
  "live.because.too-few-samples": "The sensor speaks too seldom to count steps.",
  "live.because.still": "The phone lies still.",
  "live.because.walking": "This feels like walking.",
  "live.because.irregular": "No rhythm is felt. Hold the phone firmly, or fasten it to arm or waist.",

  "retrain.title": "How it has gone",
  "retrain.lead":
    "Try it in easy runs for four weeks. Your later runs then show how much of it you did, and what your watch saw change.",
  "retrain.since": "The day you began",
  "retrain.since.hint": "Kept in this browser. Leave it empty until you begin.",
  "retrain.no-line": "Too few runs before that day to know your own cadence. Ten with cadence are needed.",
  "retrain.no-runs": "No easy run with cadence since then. This fills as you bring runs.",
  "retrain.share": "{{share}} of your easy running since {{day}} was at {{target}} or close to it.",
  "retrain.rise":
    "On the whole you took {{rise}} more steps than your own usual {{own}}. The aim is 5 % more.",
  "retrain.rise.none":
    "On the whole you took no more steps than your own usual {{own}}. The aim is 5 % more.",
  "retrain.rise.usual": "In one small study outdoors, runners who aimed for 10 % more came to 7 % more.",
  "retrain.runs": "Run by run",
  "retrain.runs.picture": "Share of easy time at the target in each of {{count}} runs",
  "retrain.run": "Run",
  "retrain.at-target": "At the target",
  "retrain.easy-time": "Easy running",
  "retrain.effect": "What your watch saw",
  "retrain.effect.lead": "Runs of like speed, in the 90 days before and since.",
  "retrain.effect.none":
    "The watch recorded too few runs of like speed before and since. Three of each are needed.",
  "retrain.effect.measure": "Measure",
  "retrain.effect.before": "Before",
  "retrain.effect.since": "Since",
  "retrain.effect.verdict": "What it says",
  "retrain.effect.runs": "{{count}} runs",
  "retrain.effect.beyond": "more than chance",
  "retrain.effect.chance": "no more than chance",
  "retrain.effect.contact-time": "Time on the ground",
  "retrain.effect.vertical-oscillation": "Up and down",
  "retrain.effect.step-length": "Step length",
  "retrain.effect.doubt": "Other shoes, another sensor or other ground can change these numbers as much.",
} as const;
