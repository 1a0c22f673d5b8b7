import { seededRandom } from './random.ts';

/** Rows put together into classes: which class each row is in, and the weights of each class. */
export interface Clusters {
  readonly classOf: Int32Array;
  readonly centres: Float32Array;
}

/**
 * Puts rows of weights that say the same into one class (k-means, rows weighted by how often they are seen).
 * A word met in three gambling adverts and one met in four say nearly the same; sharing a row makes the learned
 * table five times smaller at little cost (DESIGN.md, "Learned word classes").
 */
export function clusterRows(
  rows: Float32Array,
  width: number,
  seen: Float32Array,
  classes: number,
  rounds: number,
  seed: number,
): Clusters {
  const count = rows.length / width;
  const random = seededRandom(seed);
  const centres = new Float32Array(classes * width);
  for (let k = 0; k < classes; k++) {
    const from = Math.floor(random() * count) * width;
    centres.set(rows.subarray(from, from + width), k * width);
  }
  const classOf = new Int32Array(count);
  for (let round = 0; round < rounds; round++) {
    assign(rows, width, centres, classes, classOf);
    moveCentres(rows, width, seen, centres, classes, classOf);
  }
  assign(rows, width, centres, classes, classOf);
  return { classOf, centres };
}

function assign(
  rows: Float32Array,
  width: number,
  centres: Float32Array,
  classes: number,
  classOf: Int32Array,
): void {
  for (let r = 0; r < classOf.length; r++) {
    let best = Infinity;
    for (let k = 0; k < classes; k++) {
      let distance = 0;
      for (let i = 0; i < width && distance < best; i++) {
        const d = (rows[r * width + i] as number) - (centres[k * width + i] as number);
        distance += d * d;
      }
      if (distance < best) {
        best = distance;
        classOf[r] = k;
      }
    }
  }
}

function moveCentres(
  rows: Float32Array,
  width: number,
  seen: Float32Array,
  centres: Float32Array,
  classes: number,
  classOf: Int32Array,
): void {
  const sums = new Float64Array(classes * width);
  const totals = new Float64Array(classes);
  for (let r = 0; r < classOf.length; r++) {
    const k = classOf[r] as number;
    const much = seen[r] as number;
    totals[k] = (totals[k] as number) + much;
    for (let i = 0; i < width; i++)
      sums[k * width + i] = (sums[k * width + i] as number) + much * (rows[r * width + i] as number);
  }
  for (let k = 0; k < classes; k++) {
    const total = totals[k] as number;
    if (total > 0)
      for (let i = 0; i < width; i++) centres[k * width + i] = (sums[k * width + i] as number) / total;
  }
}
