// What the screens say, in English. Flat keys; a place like {{count}} is filled when the sentence is said.
// Findings, verdicts and their caveats have their words in src/app/words/en.ts.

export const en = {
  product: "Backstride",
  skip: "Skip to the content",
  close: "Close",
  cancel: "Cancel",
  save: "Save",
  edit: "Edit",
  undo: "Undo",
  understood: "Understood",
  "take-back": "Take back",
  "take-back-one": "Take back: {{question}}",
  unknown: "Not known",
  waiting: "One moment",
  "try-again": "Try again",
  "show-more": "Show more ({{left}} left)",
  "as-table": "Show as table",
  "as-chart": "Show as chart",

  nav: "Places",
  "nav.today": "Today",
  "nav.why": "Why",
  "nav.plan": "Plan",
  "nav.runs": "Runs",
  "nav.more": "More",

  "lost.title": "There is nothing here",
  "lost.lead": "This address leads nowhere. Your runs are where they were.",
  "lost.back": "Back to the start",

  "broken.title": "This screen could not be shown",
  "broken.lead": "That is our mistake. Nothing you gave us is lost. Try once more, or go back to the start.",

  "problem.not-found": "This is no longer here. It may have been erased.",
  "problem.not-found.run":
    "This run is no longer here. It may have been erased, or counted as another sport.",
  "problem.not-found.shoe": "This pair is no longer here.",
  "problem.not-found.import": "This import is not known any more. What it brought in is kept.",
  "problem.not-found.sample-life": "This sample runner does not exist.",
  "problem.bad-field": "“{{field}}” cannot be right. Nothing was changed.",
  "problem.holds-real-runs":
    "Your own runs are here. A sample runner never mixes with them: export and erase them first, under More.",
  "problem.holds-sample-runs":
    "The sample runner is loaded. Clear it under More first, then bring your own runs.",
  "problem.no-connection":
    "The program on your computer does not answer. Nothing is lost: start it again with npm start, then try once more.",
  "problem.disk-full":
    "There is no room left on the computer’s disk. This was not kept; what was kept before is. Make room and try once more.",
  "problem.disk-failing":
    "The computer’s disk reported an error, and it is not a lack of room. Do not count on this being kept. Try once more; if it comes back, check the disk and copy the data folder to another one.",
  "problem.server-failed": "Something went wrong on our side. Nothing you gave us is lost. Try once more.",
  "problem.distance": "Type a distance above zero, such as 8.5.",
  "problem.time": "Type a time such as 42:07 or 1:02:45.",
  "problem.day": "Choose a day up to today.",
  "problem.distance-or-time": "Tell the distance or the time: either is enough.",
  "problem.name": "Give it a name.",
  "problem.range": "Type a number from {{low}} to {{high}}.",

  "terms.below": "Words explained:",

  changed: "Something changed",
  "changed.title": "Has something changed?",
  "signs.title": "First: is it an emergency?",
  "signs.lead": "Most back pain is not dangerous. These signs are:",
  "signs.any": "Is one of them true?",

  "not-a-device":
    "Backstride is not a medical device, and no clinician has reviewed it yet. It shows what your running tells; it does not diagnose.",
  "not-a-device.label": "What this is not",

  simulated: "Simulated runner",
  "simulated.label": "These are not real runs",
  "simulated.leave": "Clear it",
  "samples.title": "Or explore a sample runner",
  "samples.lead":
    "Made-up runners with back pain, to see what Backstride shows. Labelled as simulated on every screen.",
  "samples.runs_one": "{{count}} run.",
  "samples.runs_other": "{{count}} runs.",
  "samples.loading": "Running…",
  "life.steady-then-spike": "Steady, then a spike",
  "life.steady-then-spike.story": "Months of calm weeks, then one run far longer than usual.",
  "life.new-shoes": "New shoes",
  "life.new-shoes.story": "Nothing changed but the pair on the feet.",
  "life.two-flare-ups": "Two flare-ups",
  "life.two-flare-ups.story": "Pain came twice. What did the weeks before have in common?",
  "life.trail-runner": "Trail runner",
  "life.trail-runner.story": "Mountains, long descents, few flat kilometres.",
  "life.treadmill-runner": "Treadmill runner",
  "life.treadmill-runner.story": "Indoors all winter: no GPS, and still much to see.",
  "life.beginner": "Beginner",
  "life.beginner.story": "From run-walk to running, every week a first.",
  "life.thirteen-years": "Thirteen years",
  "life.thirteen-years.story": "A whole running life, to see how far back the eye can go.",

  "first.title": "Then: why does it hurt?",
  "first.lead":
    "Your watch knows how far, how steep and with how many steps you ran. Bring those runs, and see what changed before the pain began.",
  "hand.title": "No watch?",
  "hand.lead": "Runs you remember count too. A day and a distance are enough.",
  "hand.go": "Add a run by hand",

  "bring.sample":
    "The sample runner is loaded, and its runs never mix with yours. Clear it first, then bring your own.",
  "bring.screen": "Bring runs",
  "bring.title": "Bring your runs",
  "bring.lead":
    "Drop files, a folder or a whole export anywhere on this window. FIT, TCX and GPX, packed or not; exports from Strava, Garmin and Apple Health as they come.",
  "bring.files": "Choose files",
  "bring.folder": "Choose a folder",
  "bring.home": "They stay on this computer. Nothing is sent anywhere.",
  "bring.empty": "There was no file in that. Choose files, or a folder that holds some.",
  "bring.how": "How do I get my runs?",
  "bring.how.strava": "Strava",
  "bring.how.strava.steps":
    "On strava.com: Settings, My Account, Download or Delete Your Account, Request Your Archive. The ZIP comes by mail. Bring it unopened.",
  "bring.how.garmin": "Garmin Connect",
  "bring.how.garmin.steps":
    "On garmin.com: Account, Data Management, Export Your Data. The ZIP comes by mail. Bring it unopened.",
  "bring.how.apple": "Apple Health",
  "bring.how.apple.steps":
    "On the phone: Health, your picture, Export All Health Data. Send export.zip to this computer and bring it unopened.",
  "bring.how.watch": "Straight from the watch",
  "bring.how.watch.steps": "Connect it by cable and choose the folder GARMIN/Activity, or the like.",

  "import.to-runs": "See your runs",

  "run.name.run": "Run",
  "run.name.trail": "Trail run",
  "run.name.treadmill": "Treadmill run",
  "run.by-hand": "added by hand",

  "field.name": "Name",
  "field.distanceM": "Distance",
  "field.sport": "Sport",
  "field.shoeId": "Shoes",
  "field.surface": "Ground",
  "field.ranOnDay": "Day",
  "field.movingTimeS": "Time",
  "field.startedAt": "Started at",
  "field.perceivedExertion": "How hard it felt, 0 to 10",
  "field.distanceUnit": "Distances in",
  "field.firstWeekday": "Weeks begin on",
  "field.timeZone": "Time zone",
  "field.bodyMassKg": "Body weight",
  "field.heightM": "Height",
  "field.maxHeartRateBpm": "Highest heart rate",
  "field.restingHeartRateBpm": "Resting heart rate",

  "finding.research": "What research says",
  "reference.open": "Opens in a new tab:",

  theme: "Light or dark",
  "theme.system": "As the device",
  "theme.light": "Light",
  "theme.dark": "Dark",
  "unit.km": "Kilometres",
  "unit.mi": "Miles",
  "unit.steps-per-minute": "steps/min",
  "unit.body-weights": "× body weight",
  "unit.beats-per-minute": "bpm",
  "unit.yes": "yes",
  "unit.no": "no",
  "export.go": "Export everything (JSON)",
} as const;
