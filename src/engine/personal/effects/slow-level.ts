/** What slowly changes over years (a bad season, a job, a bed), so that days are compared with days of the same months. */
export interface SlowLevel {
  /** How many levels there are beside that of the whole diary. */
  readonly levels: number;
  /** Takes the levels out of a column of rows, in place. */
  readonly takeOut: (column: Float64Array) => Float64Array;
}

// Product choices: docs/evidence/personal.md.
/** More ratings than this are years. */
export const RATINGS_OF_YEARS = 400;
/** Of years, so many ratings have a level of their own, about. */
const RATINGS_OF_LEVEL = 50;

/** In a diary of years every stretch has its own level; in a shorter one the drift and pain's memory say enough. */
export function slowLevel(rows: number): SlowLevel {
  const stretches = rows > RATINGS_OF_YEARS ? Math.round(rows / RATINGS_OF_LEVEL) : 1;
  if (stretches === 1) return { levels: 0, takeOut: (column) => column };
  const edges = Array.from({ length: stretches + 1 }, (_, at) => Math.round((at * rows) / stretches));
  return {
    levels: stretches - 1,
    takeOut(column) {
      for (let stretch = 0; stretch < stretches; stretch++) {
        const [from = 0, to = 0] = [edges[stretch], edges[stretch + 1]];
        let sum = 0;
        for (let row = from; row < to; row++) sum += column[row]!; // in range by the edges, as below
        const mean = sum / (to - from);
        for (let row = from; row < to; row++) column[row]! -= mean;
      }
      return column;
    },
  };
}
