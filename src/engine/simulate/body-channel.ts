import type { Channel } from "./channel.ts";
import { temperatureAt } from "./place.ts";
import { bellCurve, between, type Random } from "./random.ts";
import {
  cadenceAt,
  contactTimeAt,
  isWalkingSpeed,
  oscillationAt,
  powerAt,
  settledHeartRateAt,
} from "./runner.ts";
import type { PlannedRun, SimulatedLife } from "./simulated-life.ts";

const INDOORS_C = 20;
const SKIN_C = 30;
/** How much a wrist warms the device above the air. */
const WRIST_WARMTH_C = 5;
/** Seconds until heart rate has gone two thirds of the way, up and down. */
const RISE_S = 30;
const FALL_S = 45;
/** Heart rate creeps up over a run at one effort. */
const DRIFT_BPM_PER_MINUTE = 0.06;
/** What a form that fully falls apart has lost at the end. */
const TIRED = { cadenceSpm: 10, contactTimeS: 0.018, oscillationM: 0.006, balanceRatio: 0.008 };

/** What chest strap, wrist and pod see of the body: heart rate, cadence, form, power, warmth. */
export function bodyChannel(life: SimulatedLife, run: PlannedRun, rows: number, random: Random): Channel {
  const { runner, place } = life;
  const airC = run.terrain === "treadmill" ? INDOORS_C : temperatureAt(place, run.day, run.startsAtS / 3600);
  const heartOffsetBpm = 2 * bellCurve(random); // no two days are alike
  const cadenceOffsetSpm = run.cadenceShiftSpm + 0.6 * bellCurve(random);
  let heartRateBpm = runner.restingHeartRateBpm + between(random, 18, 32);
  let wristC = SKIN_C;

  const heartRate = new Float64Array(rows);
  const cadence = new Float64Array(rows);
  const temperature = new Float64Array(rows);
  const power = new Float64Array(rows);
  const stepLength = new Float64Array(rows);
  const oscillation = new Float64Array(rows);
  const verticalRatio = new Float64Array(rows);
  const contactTime = new Float64Array(rows);
  const balance = new Float64Array(rows);

  return {
    columns: {
      heartRateBpm: heartRate,
      cadenceSpm: cadence,
      temperatureC: temperature,
      ...(runner.watch.hasPower && { powerW: power }),
      ...(runner.watch.hasRunningDynamics && {
        stepLengthM: stepLength,
        verticalOscillationM: oscillation,
        verticalRatio,
        contactTimeS: contactTime,
        contactBalanceRatio: balance,
      }),
    },
    record(now, row) {
      const { speedMps, gradeRatio } = now;
      const settled =
        settledHeartRateAt(runner, speedMps, gradeRatio) +
        heartOffsetBpm +
        (DRIFT_BPM_PER_MINUTE * now.runningS) / 60;
      heartRateBpm += (settled - heartRateBpm) / (settled > heartRateBpm ? RISE_S : FALL_S);
      wristC += (airC + WRIST_WARMTH_C - wristC) / 400;
      heartRate[row] = Math.round(heartRateBpm + 0.4 * bellCurve(random));
      temperature[row] = Math.round(wristC);
      power[row] = Math.round(powerAt(runner, speedMps, gradeRatio) * (1 + 0.02 * bellCurve(random)));

      if (isWalkingSpeed(speedMps)) {
        cadence[row] = cadenceAt(runner, speedMps) + bellCurve(random);
        stepLength[row] =
          oscillation[row] =
          verticalRatio[row] =
          contactTime[row] =
          balance[row] =
            Number.NaN;
        return;
      }
      const tired = run.lateDrift * Math.max(0, now.doneM / run.distanceM - 0.6) * 2.5;
      const stepsPerMinute =
        cadenceAt(runner, speedMps) +
        cadenceOffsetSpm -
        TIRED.cadenceSpm * tired -
        12 * gradeRatio +
        1.2 * bellCurve(random);
      const bounceM =
        oscillationAt(runner, stepsPerMinute) + TIRED.oscillationM * tired + 0.0018 * bellCurve(random);
      const stepM = (speedMps * 60) / stepsPerMinute;
      cadence[row] = stepsPerMinute;
      stepLength[row] = stepM;
      oscillation[row] = bounceM;
      verticalRatio[row] = bounceM / stepM;
      contactTime[row] =
        contactTimeAt(runner, speedMps) + TIRED.contactTimeS * tired + 0.004 * bellCurve(random);
      balance[row] = runner.contactBalanceRatio + TIRED.balanceRatio * tired + 0.003 * bellCurve(random);
    },
  };
}
