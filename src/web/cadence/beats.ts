/** A steady beat on the audio clock: beat number `fromBeat` falls on `atS`. */
export interface Beat {
  readonly atS: number;
  readonly fromBeat: number;
  readonly spm: number;
}

export interface BeatAt {
  readonly atS: number;
  /** Since the start; even ones are one foot, odd ones the other. */
  readonly beat: number;
}

const S_PER_MIN = 60;
/** Sums of fractions may miss a moment by less than any clock can tell. */
const SAME_S = 1e-9;

/** The beats of a span, its start included and its end not. Each is reckoned from the first: nothing adds up. */
export function beatsBetween({ atS, fromBeat, spm }: Beat, fromS: number, untilS: number): readonly BeatAt[] {
  const apartS = S_PER_MIN / spm;
  const first = Math.max(0, Math.ceil((fromS - atS) / apartS - SAME_S));
  const beats: BeatAt[] = [];
  for (let place = first; atS + place * apartS < untilS - SAME_S; place++)
    beats.push({ atS: atS + place * apartS, beat: fromBeat + place });
  return beats;
}

/** Another pace from the next beat on; that beat itself stays where it was, and on its foot. */
export function withPace(beat: Beat, spm: number, nowS: number): Beat {
  const apartS = S_PER_MIN / beat.spm;
  const next = Math.max(0, Math.ceil((nowS - beat.atS) / apartS - SAME_S));
  return { atS: beat.atS + next * apartS, fromBeat: beat.fromBeat + next, spm };
}
