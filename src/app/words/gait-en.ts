import type {
  CameraKind,
  ChangeKey,
  Confidence,
  DoubtKey,
  GaitMeasureKey,
  GaitRefusal,
} from "../../engine/gait/gait-result.ts";

// What the product says about running form, in English, for screens and the command line alike.

export type GaitWordKey =
  | `gait.${GaitMeasureKey}`
  | `gait.${GaitMeasureKey}.means`
  | `gait.confidence.${Confidence}`
  | `gait.doubt.${DoubtKey}`
  | `gait.refused.${GaitRefusal["kind"]}`
  | `gait.change.${ChangeKey}`
  | `gait.camera.${CameraKind}`;

export const gaitEn: Readonly<Record<GaitWordKey, string>> = {
  "gait.cadence": "Cadence",
  "gait.cadence.means": "Steps a minute, both feet counted.",
  "gait.step-time-asymmetry": "Left against right, step time",
  "gait.step-time-asymmetry.means": "How much longer the steps of one foot take. Above zero: the right ones.",
  "gait.over-stride": "Foot ahead of the hips",
  "gait.over-stride.means": "How far in front of your hips the foot lands, as a share of your leg.",
  "gait.shank-angle": "Shin at landing",
  "gait.shank-angle.means": "How far the shin leans back from upright as the foot lands.",
  "gait.foot-inclination": "Foot at landing",
  "gait.foot-inclination.means": "How far the toes point up as the foot lands. Below zero: down.",
  "gait.knee-flexion-at-contact": "Knee bend at landing",
  "gait.knee-flexion-at-contact.means": "Zero is a straight leg.",
  "gait.knee-flexion-peak": "Knee bend, most on the ground",
  "gait.knee-flexion-peak.means": "The deepest bend while the foot is on the ground.",
  "gait.hip-extension": "Leg behind you",
  "gait.hip-extension.means": "How far the thigh reaches back as the foot leaves the ground.",
  "gait.trunk-lean": "Forward lean",
  "gait.trunk-lean.means": "How far the trunk leans forward from upright, from the ankles or the hips alike.",
  "gait.trunk-lean-change": "Lean, change within a stride",
  "gait.trunk-lean-change.means": "How much the trunk rocks forward and back with each stride.",
  "gait.trunk-pelvis-angle": "Arching, a stand-in",
  "gait.trunk-pelvis-angle.means":
    "The angle between trunk and thigh line at push-off. A video cannot see the spine: only a change says something.",
  "gait.vertical-oscillation": "Up and down",
  "gait.vertical-oscillation.means": "How far the hips rise and fall with each step, as a share of your leg.",
  "gait.contact-time": "Time on the ground",
  "gait.contact-time.means": "From landing to leaving, for one foot.",
  "gait.flight-time": "Time in the air",
  "gait.flight-time.means": "From one foot leaving to the other landing.",
  "gait.duty-factor": "Share of the stride on the ground",
  "gait.duty-factor.means": "How much of a stride one foot is on the ground.",
  "gait.step-length": "Step length",
  "gait.step-length.means": "From one landing to the next.",
  "gait.peak-force": "Peak force, estimated",
  "gait.peak-force.means":
    "Worked out from times on the ground and in the air, in body weights. Nothing was weighed.",
  "gait.pelvic-drop": "Hip drop",
  "gait.pelvic-drop.means": "How far the pelvis sinks on the side of the swinging leg.",
  "gait.pelvic-drop-asymmetry": "Hip drop, left against right",
  "gait.pelvic-drop-asymmetry.means": "The difference between the two sides.",
  "gait.step-width": "Step width",
  "gait.step-width.means": "How far apart the feet land from side to side, as a share of your leg.",
  "gait.trunk-sway": "Side sway",
  "gait.trunk-sway.means": "How far the trunk leans from side to side.",

  "gait.confidence.high": "sure",
  "gait.confidence.medium": "fairly sure",
  "gait.confidence.low": "rough",
  "gait.confidence.trend-only": "only for comparing",

  "gait.doubt.few-steps": "Few steps were seen.",
  "gait.doubt.rate-assumed": "The clip does not say how fast it plays.",
  "gait.doubt.low-frame-rate": "The clip has few pictures a second.",
  "gait.doubt.slow-motion-factor-told": "It rests on the slow-motion factor you gave.",
  "gait.doubt.sides-uncertain": "Left and right could not be told apart for sure.",
  "gait.doubt.landmarks-missing": "Parts of the body were hidden at times.",
  "gait.doubt.depends-on-camera": "It changes with where the camera stands.",
  "gait.doubt.camera-roll-not-known": "A tilted camera adds to it one to one.",
  "gait.doubt.camera-moves": "The camera moved, and its own movement is mixed in.",
  "gait.doubt.camera-may-move":
    "On a treadmill it holds. If the camera went along with you, its shake is in it.",
  "gait.doubt.model-bias": "The model that finds the body reads it a few degrees off.",
  "gait.doubt.model-flattens": "The model that finds the body reads the rise too small, at times by half.",
  "gait.doubt.depends-on-speed": "It changes with speed: compare like with like.",
  "gait.doubt.speed-not-known": "Your speed is not known.",
  "gait.doubt.scale-from-height": "Lengths rest on the height you gave.",
  "gait.doubt.scale-from-leg": "Lengths rest on an estimated leg length.",
  "gait.doubt.estimated-from-physics": "It is worked out, not measured.",
  "gait.doubt.toe-off-estimated": "The moment a foot leaves the ground is hard to see.",
  "gait.doubt.proxy-not-the-spine": "A video cannot see the spine.",
  "gait.doubt.unsteady": "You were speeding up or slowing down.",
  "gait.doubt.lab-only-in-studies": "Studies of it used laboratory equipment.",

  "gait.refused.too-few-frames": "The clip is too short to measure.",
  "gait.refused.frame-rate-too-low": "The clip has too few pictures a second to see when a foot lands.",
  "gait.refused.bad-frame-times": "The times of the pictures in this clip are not in order.",
  "gait.refused.view-unknown": "It is not clear from where this was filmed.",
  "gait.refused.body-not-in-frame": "The whole body was not in the picture long enough.",
  "gait.refused.several-people": "There is more than one person in the clip.",
  "gait.refused.camera-moves": "The camera moved.",
  "gait.refused.standing": "The person in the clip stands.",
  "gait.refused.balancing": "This looks like balancing on one leg.",
  "gait.refused.walking": "This looks like walking.",
  "gait.refused.jumping": "This looks like jumping on the spot.",
  "gait.refused.not-running": "This does not look like running.",
  "gait.refused.slow-motion": "This clip seems to play in slow motion.",
  "gait.refused.too-few-steps": "Too few steps were seen.",

  "gait.change.film-longer": "Film at least three seconds with the whole body in the picture.",
  "gait.change.film-at-60": "Set the camera to 60 pictures a second or more.",
  "gait.change.save-the-original": "Pick the original file from the phone, not a copy sent by a message.",
  "gait.change.say-which-view": "Say whether it shows the runner from the side or from behind.",
  "gait.change.whole-body-in-frame": "Stand further back, so that head and feet stay in the picture.",
  "gait.change.only-one-runner": "Film one runner alone, or tap the one you mean.",
  "gait.change.camera-on-something-firm": "Put the phone on something firm and let the runner pass.",
  "gait.change.film-while-running": "Film at an easy running pace.",
  "gait.change.say-how-slow": "Say how many times slower than life it plays.",
  "gait.change.run-past-again": "Film a longer stretch: ten steps or more.",

  "gait.camera.still": "The camera stood still.",
  "gait.camera.treadmill": "The camera stood still before a treadmill.",
  "gait.camera.runner-stays": "You stay in mid-picture: on a treadmill, or before a camera that went along.",
  "gait.camera.moves":
    "The camera moved. How far your hips rise is left out, and angles and lengths are rough.",
};
