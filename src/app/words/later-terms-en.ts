import type { Term } from "./term.ts";

// Words that may not be known, and what each means: those of the screens behind the danger questions.

export const LATER_TERMS_EN: Readonly<Record<string, Term>> = {
  cadence: { as: ["cadence"], means: "How many steps you take in a minute, both feet counted." },
  "ground-contact-time": {
    as: ["ground contact time", "time on the ground", "contact time"],
    means: "How long a foot stays on the ground in each step.",
  },
  "vertical-oscillation": {
    as: ["vertical oscillation", "bounce"],
    means: "How far your body moves up and down in each step.",
  },
  plank: {
    as: ["front plank", "side plank", "planks", "plank"],
    means: "Holding your body straight like a board, on elbows and feet.",
  },
  lunge: { as: ["lunges", "lunge", "split squat"], means: "One foot far in front, then bending both knees." },
  "hip-flexors": {
    as: ["hip flexors", "hip flexor"],
    means: "The muscles at the front of the hip that lift the knee.",
  },
  glutes: {
    as: ["glutes", "glute", "gluteus maximus", "gluteus medius"],
    means: "The muscles of the buttocks.",
  },
  trunk: { as: ["trunk"], means: "The body without head, arms and legs: belly, sides and back." },
  nerve: {
    as: ["nerve roots", "nerve root"],
    means: "Where a nerve leaves the spine on its way to a leg.",
  },
  "pelvic-tilt": {
    as: ["pelvic tilt", "tilt of the pelvis"],
    means: "How far the hips tip forward or back, and with them the curve of the low back.",
  },
  mindfulness: { as: ["mindfulness"], means: "Training to notice breath and body calmly, without judging." },
  "foam-roller": { as: ["foam rolling", "foam roller"], means: "Rolling a muscle over a firm tube of foam." },
  elliptical: { as: ["elliptical"], means: "A machine for the gym that moves like running without landing." },
  trial: {
    as: ["trials", "trial"],
    means: "A study in which chance decides who gets what, so that the groups can be compared.",
  },
  guideline: {
    as: ["guidelines", "guideline"],
    means: "Advice that experts agreed on after reading the studies.",
  },
  nprs: {
    as: ["NPRS"],
    means: "How strong pain is, as a number from 0, no pain, to 10, the worst you can think of.",
  },
  median: { as: ["median"], means: "The middle one when all are put in order." },
  "credible-range": {
    as: ["90 % interval", "90 % range"],
    means: "Where the true number lies with nine chances in ten, as far as your days can tell.",
  },
  "pelvic-health-check": {
    as: ["pelvic-health check"],
    means: "A visit after a birth: a professional looks at how belly and bottom muscles have healed.",
  },
  "pelvic-rocking": {
    as: ["pelvic rocking"],
    means: "Lying on the back and rolling the hips, so that the low back presses down and lets go.",
  },
  core: { as: ["core"], means: "The muscles all round your middle." },
  sciatica: { as: ["sciatica"], means: "Pain that runs down a leg along a nerve." },
  traction: { as: ["traction"], means: "Pulling the back long with a strap or a machine." },
  paracetamol: { as: ["paracetamol"], means: "A common pain tablet, also sold under other names." },
  ibuprofen: { as: ["ibuprofen"], means: "A common tablet against pain and swelling." },
  imaging: { as: ["imaging"], means: "Pictures of the inside of the body, such as an X-ray." },
  "push-off": { as: ["push-off"], means: "The moment a foot leaves the ground." },
  "peak-force": {
    as: ["peak forces", "peak force"],
    means: "The strongest push of the ground against your foot in a step.",
  },
  sprint: { as: ["hill sprints", "sprints", "sprint"], means: "Running as fast as you can for a short way." },
  drill: { as: ["drills", "drill"], means: "A short practice of one movement while you run." },
  metronome: { as: ["metronome"], means: "A steady beat to step to." },
  barometer: { as: ["barometer"], means: "The part of a watch that feels how high you are." },
  "heart-rate-load": {
    as: ["heart-rate load"],
    means: "How long and how hard your heart worked, in one number.",
  },
  monotony: { as: ["monotony"], means: "How alike the days of a week were." },
  "acute-chronic": {
    as: ["acute:chronic ratio", "acute:chronic"],
    means: "The last week of running against a usual week of the last month.",
  },
  power: { as: ["power"], means: "How hard you push yourself along, in watts, as your watch works it out." },
  "single-run-rule": {
    as: ["single-run rule"],
    means: "A run more than a tenth longer than your longest of the 30 days before is a jump.",
  },
  "ten-percent-rule": {
    as: ["10 % rule", "ten-percent rule"],
    means: "An old habit: run at most a tenth more each week.",
  },
  "summed-load": {
    as: ["load summed over all steps"],
    means: "The pushes of the ground in all steps of a day added up, counted in body weights.",
  },
  seed: {
    as: ["seed"],
    means: "The number a draw begins with. With the same number, the same order is drawn again.",
  },
  brier: { as: ["Brier"], means: "A score for how far guesses lay from what came: less is better." },
  sets: { as: ["sets of", "set of"], means: "One set is what you do in a row before you rest." },
  squat: {
    as: ["squats", "squat"],
    means: "Sitting down into the air, or onto a chair, and standing up again.",
  },
  bridge: { as: ["bridges", "bridge"], means: "Lying down and lifting the hips off the floor." },
  "bird-dog": {
    as: ["bird-dog"],
    means: "On hands and knees, stretching one arm and the leg of the other side.",
  },
  "dead-bug": {
    as: ["dead bug"],
    means: "Lying on the back, lowering one arm and the leg of the other side.",
  },
  "cat-and-cow": {
    as: ["cat and cow"],
    means: "On hands and knees, rounding the back and letting it sink.",
  },
  deadlift: { as: ["deadlift"], means: "Bending at the hips with a flat back and coming up again." },
  "step-up": { as: ["step-ups", "step-up"], means: "Standing up onto a step with one leg, and down again." },
  "curl-up": { as: ["curl-up"], means: "Lying on the back and lifting head and shoulders a little." },
  pilates: { as: ["Pilates"], means: "A kind of class with slow exercises for the middle of the body." },
};
