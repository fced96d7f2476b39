// The first thing anybody sees, so it loads alone: nothing of the large evidence files is imported here.
// A test holds it against redflags.json: every flag of level emergency_now stands on exactly one line.

/** One line of the card: a sign in plain words, and the ids in redflags.json it stands for. */
export interface EmergencyLine {
  readonly id: string;
  readonly sign: string;
  readonly flags: readonly string[];
}

export interface EmergencyCard {
  readonly lines: readonly EmergencyLine[];
  /** What to do when any one of them is there. */
  readonly action: string;
}

/** The signs that come before any running, and what to do. */
export const emergencyCard = (): EmergencyCard => ({ lines: LINES, action: ACTION });

const ACTION =
  "Stop here. Go to an emergency department or call the emergency number now; do not drive yourself.";

/** Those first that cost most when they are missed. */
const LINES: readonly EmergencyLine[] = [
  {
    id: "between-the-legs",
    sign: "New numbness or an odd feeling between your legs, round the back passage, buttocks or genitals, or a change in sexual feeling",
    flags: ["RF01", "RF04"],
  },
  {
    id: "bladder-or-bowel",
    sign: "New trouble with passing, holding or feeling urine or stool",
    flags: ["RF02", "RF03"],
  },
  {
    id: "both-legs",
    sign: "New pain shooting from the back down both legs, or new tingling, numbness or weakness in both legs",
    flags: ["RF05"],
  },
  {
    id: "weak-legs",
    sign: "A leg that is very weak or weaker by the hour, or severe back pain with heavy, clumsy legs or trouble walking",
    flags: ["RF06", "RF47"],
  },
  {
    id: "chest",
    sign: "Chest pain, breathlessness, or pain in an arm or the jaw along with the back pain",
    flags: ["RF30"],
  },
  {
    id: "sudden-severe",
    sign: "Sudden severe pain in the back, belly or side with faintness, sweating or a beating lump in the belly, or a first pain like a kidney stone after 60",
    flags: ["RF28", "RF29"],
  },
  {
    id: "belly",
    sign: "Severe belly pain, vomiting that will not stop, vomiting blood, black stool, or very little urine, also after anti-inflammatory tablets",
    flags: ["RF33", "RF48"],
  },
  {
    id: "infection",
    sign: "Fever or feeling ill with weak or numb legs, confusion, slurred speech, extreme shivering, mottled skin, severe breathlessness, or no urine in a day",
    flags: ["RF23"],
  },
  {
    id: "fall",
    sign: "A serious fall, crash or blow before the pain; or, on blood thinners, any fall or sudden severe back pain",
    flags: ["RF12", "RF45"],
  },
  {
    id: "cancer",
    sign: "Past cancer, with new back pain and any weakness, numbness, or change in walking or the bladder",
    flags: ["RF19"],
  },
  {
    id: "muscle",
    sign: "Very severe, tight back muscles after hard effort with dark urine, or a numb patch over a swollen back muscle",
    flags: ["RF34"],
  },
  {
    id: "pregnancy",
    sign: "Pregnant with bleeding, leaking fluid, regular tightenings, a swollen calf, chest pain or dizziness; or possibly pregnant with low pain on one side and fainting or pain at the shoulder tip",
    flags: ["RF37", "RF39"],
  },
  {
    id: "young",
    sign: "A child or teenager with fever, pain that wakes at night, weight loss, refusing to walk, or new weakness, numbness, bladder or bowel change",
    flags: ["RF46"],
  },
];
