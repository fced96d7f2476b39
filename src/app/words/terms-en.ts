// Words of medicine and training that a twelve-year-old may not know, and what each means. `as` lists its forms.

export interface Term {
  readonly as: readonly string[];
  readonly means: string;
}

export const TERMS_EN: Readonly<Record<string, Term>> = {
  cadence: { as: ["cadence"], means: "How many steps you take in a minute, both feet counted." },
  "ground-contact-time": {
    as: ["ground contact time", "time on the ground", "contact time"],
    means: "How long a foot stays on the ground in each step.",
  },
  "vertical-oscillation": {
    as: ["vertical oscillation", "bounce"],
    means: "How far your body moves up and down in each step.",
  },
  "over-striding": {
    as: ["over-striding", "over-stride"],
    means: "Landing with the foot far in front of the body, so that each step brakes a little.",
  },
  "run-walk": {
    as: ["run-walk"],
    means: "Running for a minute or more, then walking for a while, again and again.",
  },
  plank: {
    as: ["front plank", "side plank", "plank"],
    means: "Holding your body straight like a board, on elbows and feet.",
  },
  lunge: { as: ["lunges", "lunge", "split squat"], means: "One foot far in front, then bending both knees." },
  hamstrings: {
    as: ["hamstrings", "hamstring"],
    means: "The muscles at the back of the thigh.",
  },
  "hip-flexors": {
    as: ["hip flexors", "hip flexor"],
    means: "The muscles at the front of the hip that lift the knee.",
  },
  glutes: {
    as: ["glutes", "glute", "gluteus maximus", "gluteus medius"],
    means: "The muscles of the buttocks.",
  },
  trunk: { as: ["trunk"], means: "The body without head, arms and legs: belly, sides and back." },
  achilles: { as: ["Achilles tendon", "Achilles"], means: "The strong cord between calf and heel." },
  sacrum: { as: ["sacrum"], means: "The flat bone at the bottom of the spine, between the hips." },
  disc: { as: ["discs", "disc"], means: "A cushion between two bones of the spine." },
  nerve: {
    as: ["nerve roots", "nerve root"],
    means: "Where a nerve leaves the spine on its way to a leg.",
  },
  stenosis: { as: ["stenosis"], means: "A narrow place in the canal inside the spine, found by a doctor." },
  osteoporosis: { as: ["osteoporosis"], means: "Bones that have become thin and break more easily." },
  "bone-stress": {
    as: ["stress fracture", "bone stress", "stressed bone"],
    means: "A bone that is overloaded by many small loads, before or after it cracks.",
  },
  inflammation: {
    as: ["inflammation", "inflamed"],
    means: "The body's own reaction with warmth, swelling and pain, here without an injury.",
  },
  "anti-inflammatory": {
    as: ["anti-inflammatory tablets", "anti-inflammatory tablet", "anti-inflammatories"],
    means: "Some of the common pain tablets; ibuprofen is one of them.",
  },
  "pelvic-floor": {
    as: ["pelvic floor"],
    means: "The muscles that close the pelvis from below and hold pee and poo.",
  },
  "pelvic-tilt": {
    as: ["pelvic tilt", "tilt of the pelvis"],
    means: "How far the pelvis tips forward or back, and with it the curve of the low back.",
  },
  orthotics: {
    as: ["orthotics", "orthotic", "made-to-measure insoles"],
    means: "Insoles that a professional made for your feet.",
  },
  physiotherapist: {
    as: ["physiotherapists", "physiotherapist"],
    means: "A professional who examines how you move and treats with exercise and advice.",
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
  median: { as: ["median"], means: "The middle one when all are put in order." },
  "credible-range": {
    as: ["90 % interval", "90 % range"],
    means: "Where the true number lies with nine chances in ten, as far as your days can tell.",
  },
};
