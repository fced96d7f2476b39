import type { Card } from "../card.ts";
import { onIdea, ours, says } from "../statement.ts";

/** How you run, and what of it is known to matter. */
export const FORM_CARDS: readonly Card[] = [
  {
    id: "cadence",
    title: "Cadence: steps a minute",
    questions: [
      "What cadence should I run at?",
      "Is 180 steps a minute best?",
      "Does a higher cadence help my back?",
    ],
    statements: [
      onIdea(
        "Everyone should take 170 to 180 steps a minute.",
        ["S0-22", "S2-24"],
        "Very good runners range from 155 to 203. It depends on speed and on how long your legs are. One number for all is wrong for many.",
        ["burns2019", "taylorhaas2022"],
      ),
      says(
        ["S0-23"],
        "More steps a minute at the same speed make each step shorter, and the foot lands closer to the body.",
      ),
      says(
        ["S0-21"],
        "It lowers the load on the legs. In one small study the spine also shrank less during the run. No trial shows less back pain.",
      ),
    ],
    whatToDo: [
      ours(
        "If your cadence is low for you, try 5 to 10 in 100 more than your own, at the same speed, for short parts of a run.",
        ["heiderscheit2011", "anderson2022"],
      ),
    ],
    seeAlso: ["over-striding", "changing-one-thing", "form-check"],
    searchWords: "cadence step rate spm turnover 180 170 metronome stride frequency",
  },
  {
    id: "over-striding",
    title: "Over-striding: landing far in front",
    questions: ["Am I over-striding?", "Is my stride too long?", "Where should my foot land?"],
    statements: [
      says(
        ["S0-13", "S3-21"],
        "Over-striding means that the foot lands far in front of the body. It brakes each step and loads knee and hip more. Runners with back pain took slightly fewer steps a minute and hit the ground a bit harder. Whether one leads to the other is not known.",
        ["heiderscheit2011", "drozda2024"],
      ),
      onIdea(
        "The foot should land right under the body.",
        ["S2-25"],
        "Nobody lands exactly there. A shin that is almost upright at landing means less braking.",
      ),
    ],
    whatToDo: [ours("Film yourself from the side, or try a few more steps a minute.")],
    seeAlso: ["cadence", "trunk-lean"],
    searchWords: "overstriding stride long heel strike braking landing foot midfoot forefoot",
  },
  {
    id: "trunk-lean",
    title: "Leaning and hunching",
    questions: [
      "Should I lean forward when I run?",
      "Does hunching my shoulders hurt my back?",
      "What is good running posture?",
    ],
    statements: [
      onIdea(
        "Leaning, hunching the shoulders or bending at the waist strains the back.",
        ["S1-02", "S2-06"],
        "Runners who rated their own posture as poor had more back pain. But measured angles were no different. How far people lean by nature varies a lot, from slightly back to about 25 degrees forward.",
        ["wu2021", "drozda2024", "teng2015"],
      ),
      says(
        ["S2-23"],
        "A slight lean moves some work from the knee to the hip. For the back nothing is proven.",
      ),
    ],
    whatToDo: [
      ours(
        "Run tall and loose. Leave your lean as it is unless a test on yourself shows that another helps.",
      ),
    ],
    seeAlso: ["posture-and-arch", "changing-one-thing", "form-check"],
    searchWords: "posture lean forward upright shoulders hunched slouch waist ankles form running technique",
  },
  {
    id: "posture-and-arch",
    title: "Posture, arch and pelvis",
    questions: [
      "Is my back too arched?",
      "Is a flat back bad?",
      "Do I have to fix my pelvic tilt?",
      "Does bad posture cause back pain?",
    ],
    statements: [
      onIdea(
        "A pelvis (the ring of bone at your hips) that tips forward or back brings pain.",
        ["S1-13", "S3-23"],
        "People with and without back pain have the same tilt and the same curve. Posture does not tell them apart.",
      ),
      onIdea(
        "The wrong position, step after step, overworks and inflames the back.",
        ["S1-03"],
        "Posture does not tell apart who hurts and who does not.",
      ),
      onIdea(
        "Too much arch squeezes the joints of the spine.",
        ["S0-11"],
        "Less arch, not more, came before back pain in studies that followed people over time.",
      ),
      says(
        ["S3-03"],
        "A flatter back did come before pain a little more often. What an unstable pelvis should be, nobody has said.",
        ["sadler2017"],
      ),
      says(
        ["S0-05"],
        "A deeper curve even takes up more of the shock when you run. So we never tell you to flatten your back.",
      ),
    ],
    whatToDo: [ours("Forget the mirror. Find out whether bending or arching eases your pain.", ["long2004"])],
    seeAlso: ["direction", "trunk-lean", "hip-flexors"],
    searchWords:
      "lordosis arch hollow flat back anterior pelvic tilt posture alignment curve sway hyperlordosis kyphosis tilted",
  },
  {
    id: "hip-sway",
    title: "Hips that rock from side to side",
    questions: ["Do my hips rock from side to side?", "Is swaying when I run bad?"],
    statements: [
      says(
        ["S3-10"],
        "Runners with back pain swayed to the side a tiny bit more, about 2 millimetres, and the width of their steps varied more. It is too little to see by eye.",
      ),
    ],
    whatToDo: [ours("A film from behind shows your trend. It counts for little by itself.")],
    seeAlso: ["glutes", "form-check"],
    searchWords: "sway rocking lateral wobble hips side step width",
  },
  {
    id: "breathing-and-chest",
    title: "Breathing and the chest",
    questions: [
      "Does my breathing affect my back when I run?",
      "Should I breathe out on every step?",
      "Do I lead with my chest?",
    ],
    statements: [
      onIdea(
        "Leading with the chest and breathing out on every step tightens the belly.",
        ["S3-07"],
        "We found no study of this. It is often said and unproven, so nothing in your plan rests on it.",
      ),
    ],
    whatToDo: [ours("Breathe as it comes. Slow belly breathing at rest can help you relax.", ["acp2017"])],
    seeAlso: ["bracing", "mindfulness"],
    searchWords: "breath breathing exhale inhale chest diaphragm rhythm",
  },
  {
    id: "form-check",
    title: "Having your form checked",
    questions: ["Should I have my running form checked?", "Does a gait analysis help?"],
    statements: [
      says(
        ["S2-26"],
        "A change of form helps with some leg injuries. For runners who are well, changing it is not backed by research.",
        ["souza2016", "anderson2022"],
      ),
    ],
    whatToDo: [ours("Change one thing at a time, and only when there is a reason in your own numbers.")],
    seeAlso: ["who-can-help", "cadence", "changing-one-thing"],
    searchWords: "gait analysis video film technique form coach correct",
  },
];
