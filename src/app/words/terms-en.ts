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
    as: ["front plank", "side plank", "planks", "plank"],
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
  achilles: {
    as: ["Achilles tendon", "Achilles"],
    means: "The strong cord from the back of the leg to the heel.",
  },
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
    means: "Pain tablets that also work against swelling.",
  },
  "pelvic-floor": {
    as: ["pelvic floor"],
    means: "The muscles at the bottom of the belly that hold pee and poo.",
  },
  "pelvic-tilt": {
    as: ["pelvic tilt", "tilt of the pelvis"],
    means: "How far the hips tip forward or back, and with them the curve of the low back.",
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
  nprs: {
    as: ["NPRS"],
    means: "How strong pain is, as a number from 0, no pain, to 10, the worst you can think of.",
  },
  "red-flag": {
    as: ["red flags", "red flag", "red-flag"],
    means: "A sign that pain may come from something dangerous. Each one is asked about.",
  },
  median: { as: ["median"], means: "The middle one when all are put in order." },
  "credible-range": {
    as: ["90 % interval", "90 % range"],
    means: "Where the true number lies with nine chances in ten, as far as your days can tell.",
  },
  pelvis: { as: ["pelvis"], means: "The ring of bones between your hips." },
  "pelvic-health-check": {
    as: ["pelvic-health check"],
    means: "A visit after a birth: a professional looks at how belly and bottom muscles have healed.",
  },
  "pelvic-rocking": {
    as: ["pelvic rocking"],
    means: "Lying on the back and rolling the hips, so that the low back presses down and lets go.",
  },
  calf: { as: ["calves", "calf"], means: "The muscles at the back of the lower leg." },
  core: { as: ["core"], means: "The muscles all round your middle." },
  sciatica: { as: ["sciatica"], means: "Pain that runs down a leg along a nerve." },
  arthritis: { as: ["arthritis"], means: "Joints that hurt because they are worn or swollen." },
  psoriasis: { as: ["psoriasis"], means: "An illness with red, scaly patches of skin." },
  traction: { as: ["traction"], means: "Pulling the back long with a strap or a machine." },
  flare: {
    as: ["flare-ups", "flare-up", "flares", "flared up", "flare"],
    means: "A time when the pain is clearly stronger than before.",
  },
  episode: { as: ["episodes", "episode"], means: "A stretch of pain, from its first day until it is gone." },
  clinician: { as: ["clinicians", "clinician"], means: "Someone trained to treat people, such as a doctor." },
  "blood-thinners": {
    as: ["blood thinners", "blood thinner"],
    means: "Medicine that keeps the blood from clotting.",
  },
  paracetamol: { as: ["paracetamol"], means: "A common pain tablet, also sold under other names." },
  ibuprofen: { as: ["ibuprofen"], means: "A common tablet against pain and swelling." },
  steroids: { as: ["steroid tablets"], means: "Strong tablets that fight swelling in the body." },
  "immune-system": { as: ["immune system"], means: "What your body fights illness with." },
  dialysis: { as: ["dialysis"], means: "A machine that cleans the blood when the kidneys cannot." },
  imaging: { as: ["imaging"], means: "Pictures of the inside of the body, such as an X-ray." },
  stride: { as: ["strides", "stride"], means: "Two steps in a row, one with each foot." },
  "push-off": { as: ["push-off"], means: "The moment a foot leaves the ground." },
  "peak-force": {
    as: ["peak forces", "peak force"],
    means: "The strongest push of the ground against your foot in a step.",
  },
  descent: { as: ["descent"], means: "How far you ran downhill, counted in height." },
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
  "file-kinds": {
    as: ["FIT, TCX and GPX"],
    means:
      "Three kinds of file in which watches and apps write down a run. You need not know which yours are.",
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
