import type { Cue } from "../../../engine/exercises/cues.ts";

/** A short tone: its pitch in Hz and its length in seconds, and when it begins after the cue's moment. */
interface Tone {
  readonly hz: number;
  readonly lastsS: number;
  readonly afterS?: number;
  readonly loudness?: number;
}

/** Every cue has a shape of its own: rising begins, falling rests, three notes end. */
const TONES: Readonly<Record<Cue["kind"], readonly Tone[]>> = {
  count: [{ hz: 660, lastsS: 0.09, loudness: 0.5 }],
  begin: [
    { hz: 660, lastsS: 0.12 },
    { hz: 988, lastsS: 0.28, afterS: 0.12 },
  ],
  repeat: [{ hz: 494, lastsS: 0.06, loudness: 0.35 }],
  hold: [{ hz: 784, lastsS: 0.12, loudness: 0.5 }],
  ease: [{ hz: 587, lastsS: 0.12, loudness: 0.5 }],
  rest: [
    { hz: 660, lastsS: 0.14 },
    { hz: 440, lastsS: 0.3, afterS: 0.14 },
  ],
  done: [
    { hz: 523, lastsS: 0.18 },
    { hz: 659, lastsS: 0.18, afterS: 0.18 },
    { hz: 784, lastsS: 0.5, afterS: 0.36 },
  ],
};

/** The loudspeaker, opened by the first press: browsers let no page sound before that. */
let context: AudioContext | undefined;

/** The audio clock, or nothing where there is no sound. Call it from a press. */
export function openSound(): AudioContext | undefined {
  if (context === undefined && typeof AudioContext !== "undefined") context = new AudioContext();
  if (context?.state === "suspended") void context.resume().catch(() => undefined); // refused: it stays silent
  return context;
}

/** Sounds laid out ahead on the audio clock, which goes on when timers are held back. They can be taken back. */
export interface Laid {
  readonly stop: () => void;
}

/** One tone at a moment of the audio clock, made by an oscillator: no sound file is loaded. */
export function toneAt(audio: AudioContext, atS: number, tone: Tone): Laid {
  const { hz, lastsS, loudness = 0.8 } = tone;
  const oscillator = audio.createOscillator();
  const gain = audio.createGain();
  oscillator.type = "triangle";
  oscillator.frequency.value = hz;
  const beginS = Math.max(audio.currentTime, atS);
  gain.gain.setValueAtTime(0.0001, beginS);
  gain.gain.exponentialRampToValueAtTime(loudness * 0.5, beginS + 0.012);
  gain.gain.exponentialRampToValueAtTime(0.0001, beginS + lastsS);
  oscillator.connect(gain).connect(audio.destination);
  oscillator.start(beginS);
  oscillator.stop(beginS + lastsS + 0.02);
  return {
    stop: () => {
      oscillator.disconnect();
      gain.disconnect();
    },
  };
}

/** A cue's tones, the moment of the cue being given on the audio clock. */
export function cueAt(audio: AudioContext, atS: number, kind: Cue["kind"]): Laid {
  const laid = TONES[kind].map((tone) => toneAt(audio, atS + (tone.afterS ?? 0), tone));
  return { stop: () => laid.forEach(({ stop }) => void stop()) };
}
