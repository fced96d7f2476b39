import type { Term } from "./term.ts";

// Words that may not be known, and what each means: those of the first screen, the danger questions and their outcome.

export const FIRST_TERMS_EN: Readonly<Record<string, Term>> = {
  "over-striding": {
    as: ["over-striding", "over-stride"],
    means: "Landing with the foot far in front of the body, so that each step brakes a little.",
  },
  "run-walk": {
    as: ["run-walk"],
    means: "Running for a minute or more, then walking for a while, again and again.",
  },
  hamstrings: {
    as: ["hamstrings", "hamstring"],
    means: "The muscles at the back of the thigh.",
  },
  achilles: {
    as: ["Achilles tendon", "Achilles"],
    means: "The strong cord from the back of the leg to the heel.",
  },
  sacrum: { as: ["sacrum"], means: "The flat bone at the bottom of the spine, between the hips." },
  disc: { as: ["discs", "disc"], means: "A cushion between two bones of the spine." },
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
  orthotics: {
    as: ["orthotics", "orthotic", "made-to-measure insoles"],
    means: "Insoles that a professional made for your feet.",
  },
  physiotherapist: {
    as: ["physiotherapists", "physiotherapist"],
    means: "A professional who examines how you move and treats with exercise and advice.",
  },
  "red-flag": {
    as: ["red flags", "red flag", "red-flag"],
    means: "A sign that pain may come from something dangerous. Each one is asked about.",
  },
  pelvis: { as: ["pelvis"], means: "The ring of bones between your hips." },
  calf: { as: ["calves", "calf"], means: "The muscles at the back of the lower leg." },
  arthritis: { as: ["arthritis"], means: "Joints that hurt because they are worn or swollen." },
  psoriasis: { as: ["psoriasis"], means: "An illness with red, scaly patches of skin." },
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
  steroids: { as: ["steroid tablets"], means: "Strong tablets that fight swelling in the body." },
  "immune-system": { as: ["immune system"], means: "What your body fights illness with." },
  dialysis: { as: ["dialysis"], means: "A machine that cleans the blood when the kidneys cannot." },
  stride: { as: ["strides", "stride"], means: "Two steps in a row, one with each foot." },
  descent: { as: ["descent"], means: "How far you ran downhill, counted in height." },
  "file-kinds": {
    as: ["FIT, TCX and GPX"],
    means:
      "Three kinds of file in which watches and apps write down a run. You need not know which yours are.",
  },
};
