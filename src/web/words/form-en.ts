import { gaitEn } from "../../app/words/gait-en.ts";

// What the form lab says, in English. The measures and refusals themselves: src/app/words/gait-en.ts.

export const formEn = {
  ...gaitEn,

  "form.title": "How you run",
  "form.lead":
    "A short clip of you running shows how you land, lean and move. It is read on this device. The video is sent nowhere.",
  "form.film": "Film with this device",
  "form.pick": "Pick a video",
  "form.running.locked":
    "Do not run to be filmed now: your answers speak against running. A clip that you have already can be read.",
  "form.running.not-asked":
    "First the danger questions, then running for a film. A clip that you have already can be read.",
  "form.running.go": "To the danger questions",
  "form.can": "What a clip can tell",
  "form.can.1": "Steps a minute, and left against right.",
  "form.can.2": "Where the foot lands, how the knee bends, how far the trunk leans, how far you rise.",
  "form.can.3": "Change: the same view filmed again after some weeks.",
  "form.cannot": "What it cannot",
  "form.cannot.1": "See your spine, your muscles or your pain.",
  "form.cannot.2": "Say why your back is sore. No single number from a clip does.",
  "form.cannot.3": "Compare clips from different camera places. Changes under 10 degrees are noise.",
  "form.earlier": "Earlier clips",
  "form.earlier.open": "{{day}}, from {{view}}",
  "form.earlier.cadence": "{{cadence}} steps a minute",
  "form.begun.title": "A clip was being read",
  "form.begun.pick": "Pick {{name}} again: it goes on where it stopped.",
  "form.begun.recording": "Your recording is still here. It goes on where it stopped.",
  "form.begun.go": "Go on",
  "form.begun.drop": "Forget it",
  "form.begun.other": "That is another clip. Pick the one that was begun, or forget it and start anew.",

  "form.guide": "How to film",
  "form.guide.lead": "Good clips take a minute to set up. These make the most difference.",
  "form.guide.side": "From the side",
  "form.guide.side.how":
    "Stand 3 to 5 metres away, square on to where you run. Head and feet stay in the picture with some room.",
  "form.guide.rear": "From behind",
  "form.guide.rear.how":
    "Stand straight behind, 3 to 5 metres away. On a treadmill, mind a safe distance from the belt.",
  "form.guide.height": "Hip height, level",
  "form.guide.height.how":
    "Put the phone on something firm at the height of your hips. A tilt of the phone counts as lean.",
  "form.guide.light": "Bright, from the front",
  "form.guide.light.how": "Daylight is best. Avoid the sun behind you: the body turns into a shadow.",
  "form.guide.clothes": "Close-fitting clothes",
  "form.guide.clothes.how":
    "Wide shorts and jackets hide hips and knees. Legs should differ from the background.",
  "form.guide.rail": "Nothing in front",
  "form.guide.rail.how": "No rail, bench or person between camera and runner, above all over the hips.",
  "form.guide.frames": "60 pictures a second",
  "form.guide.frames.how":
    "Choose 60 or more in the camera. No slow motion, and 10 steps or more: about 4 seconds.",

  "form.view": "From where was it filmed?",
  "form.view.side": "The side",
  "form.view.rear": "Behind",
  "form.view.side.seen": "the side",
  "form.view.rear.seen": "behind",

  "form.about": "About this clip",
  "form.about.lead": "All of this is optional. With your height, lengths are shown in centimetres.",
  "form.height": "Your height",
  "form.height.problem": "Type a height from 90 to 250 cm.",
  "form.speed": "How fast you ran",
  "form.speed.hint": "Left empty: as your watch says, when a run was under way at that time.",
  "form.speed.problem": "Type a speed from 2 to 40 km/h.",
  "form.where": "Where you ran",
  "form.where.outside": "Over ground",
  "form.where.treadmill": "Treadmill",
  "form.slow": "Slow motion",
  "form.slow.hint": "How many times slower than life the clip plays. Left empty: not slowed.",
  "form.slow.problem": "Type a number from 1 to 32.",
  "form.how": "How it is read",
  "form.model": "Care",
  "form.model.heavy": "Careful",
  "form.model.full": "Fast",
  "form.model.hint": "Careful takes about four times as long and reads knees and feet better.",
  "form.graphics": "Use the graphics card",
  "form.graphics.hint":
    "Faster on some devices, not yet compared with the usual way. Where it cannot be used, the usual way is taken.",
  "form.graphics.none": "The graphics card cannot be used here, so the clip is read the usual way.",
  "form.read": "Read this clip",
  "form.other": "Another clip",

  "form.loading": "Getting the model ready: {{done}} of {{total}} MB",
  "form.loading.once": "This is needed once. It then stays on this device.",
  "form.looking": "Looking through the clip for the best part",
  "form.reading": "Reading how you move",
  "form.reading.frames": "{{done}} of {{total}} pictures",
  "form.reading.left": "about {{left}} left",
  "form.reading.reload": "You may reload this page: it goes on where it stopped.",
  "form.cancel": "Stop reading",
  "form.figure": "The figure that was found in the newest picture",

  "form.choose": "Which runner is you?",
  "form.choose.lead": "Several people are in the picture. Tap the one to measure.",
  "form.choose.person": "Person {{number}}, from the left",
  "form.choose.picture": "The picture with the people in it",

  "form.result": "What was measured",
  "form.result.steps": "{{steps}} steps, filmed from {{view}}",
  "form.result.none": "This clip was not measured",
  "form.refused.slow": "It plays {{factor}} times slower: measure it so",
  "form.refused.nothing-kept": "Nothing was kept of this clip.",
  "form.refused.did-run": "Did you run in it?",
  "form.refused.did-run.lead": "Then check from where it was filmed. The clip is measured anew at once.",
  "form.result.noise":
    "Changes under 10 degrees between two clips are noise. No single number here explains a sore back.",
  "form.result.few": "Few steps: every number is rough. Film ten steps or more for surer ones.",
  "form.camera-moves":
    "The camera moved while you ran, and its movement is mixed into some numbers. Put the phone on something firm next time.",
  "form.camera-may-move":
    "You stay in the middle of the picture. On a treadmill that is right; if somebody went along with the phone, its shake is in some numbers.",
  "form.unit.steps/min": "steps/min",
  "form.unit.deg": "°",
  "form.unit.%": "%",
  "form.unit.% of leg": "% of leg",
  "form.unit.cm": "cm",
  "form.unit.ms": "ms",
  "form.unit.body weights": "× body weight",
  "form.cm": "{{cm}} cm",
  "form.keep": "Keep this measurement",
  "form.keep.lead":
    "Kept are the points of your joints and these numbers, with your other data on this computer.",
  "form.keep.video": "Keep the video too, in this browser only",
  "form.keep.video.failed": "The measurement is kept. There was no room for the video.",
  "form.kept": "Kept. Film again in some weeks from the same place, to compare.",
  "form.drop": "Do not keep it",
  "form.dropped": "Nothing was kept.",
  "form.speed.from-run": "Speed {{speed}}, from your watch",
  "form.speed.told": "Speed {{speed}}, as you said",
  "form.delete": "Delete this clip",
  "form.delete.sure": "The points, the numbers and the kept video go. This cannot be undone.",
  "form.delete.go": "Delete it",
  "form.deleted": "The clip is gone.",
  "form.back": "All clips",

  "form.problem.not-a-video":
    "This file is no video we can read. Nothing was changed. Pick an MP4, MOV or WebM.",
  "form.problem.no-decoder":
    "This browser cannot read {{codec}} video. Set the phone to record H.264 (on an iPhone: Settings, Camera, Formats, Most Compatible) and film again.",
  "form.problem.no-frames": "This clip holds no pictures.",
  "form.problem.nobody-seen":
    "Nobody was seen in this clip. Film one runner, wholly in the picture, in good light.",
  "form.problem.models-not-reached":
    "The model that finds the body could not be fetched from the program on your computer. Start it, then try once more.",
  "form.problem.models-damaged":
    "The model that finds the body is damaged. Build or install the program again.",
  "form.problem.models-not-started":
    "The model that finds the body could not start in this browser. Try a newer one, such as Chrome, Edge, Firefox or Safari of this year.",

  "form.camera": "Film yourself",
  "form.camera.lead": "The picture stays on this device. Film when the list below is clear.",
  "form.camera.waiting": "Waiting for the camera",
  "form.camera.refused":
    "The camera may not be used here. Allow it in the browser's address bar, or pick a video instead.",
  "form.camera.none": "No camera was found. Pick a video instead.",
  "form.camera.preview": "What the camera sees. Tap the runner when several people are in it.",
  "form.camera.start": "Start filming",
  "form.camera.start-anyway": "Film anyway",
  "form.camera.stop": "Stop",
  "form.camera.recording": "Filming: {{seconds}} s",
  "form.camera.good": "Good view. Run past, or keep running on the treadmill.",
  "form.camera.back": "Back",
  "form.camera.turn": "Use the other camera",
  "form.fault.nobody": "Nobody is in the picture yet. Step in, 3 to 5 metres away.",
  "form.fault.several-people": "More than one person is in the picture. Tap the runner.",
  "form.fault.too-dark": "It is too dark. Turn on a light, or film towards the bright side.",
  "form.fault.too-few-frames":
    "The camera gives {{rate}} pictures a second. Choose 60 in its settings, or film with the camera app.",
  "form.fault.head-cut": "The head is cut off. Stand further back or lift the phone.",
  "form.fault.feet-cut": "The feet are cut off. Stand further back or lower the phone.",
  "form.fault.side-cut": "Part of the body is outside. Turn the camera towards the runner.",
  "form.fault.too-far": "The runner is small. Stand nearer: 3 to 5 metres.",
  "form.fault.not-square": "The camera is not square on. It should see the runner's side.",
  "form.fault.not-from-behind": "The camera does not see the back. Stand straight behind the runner.",
} as const;
