import { FEATURE_WIDTH, STEP_UNIT, ZERO } from '../../classifier/weights.ts';
import type { StoredWeights, Thresholds } from '../../ruleset/compiled.ts';
import { packKeys } from '../../ruleset/pack-keys.ts';

/** A learned feature: its key and its class in each of the two sets, counted from the start of the set. */
export interface LearnedFeature {
  readonly key: number;
  readonly first: number;
  readonly second: number;
}

/** A trained model before packing. Rows of named classes come first, learned rows after them. */
export interface TrainedModel {
  readonly outcomes: readonly string[];
  readonly bias: Float32Array;
  /** `rows * outcomes` weights. */
  readonly rows: Float32Array;
  /** Row of each named class. */
  readonly classRows: Readonly<Record<string, number>>;
  /** How many rows each of the two sets of learned classes has; they follow the named ones. */
  readonly sharedRows: number;
  readonly features: readonly LearnedFeature[];
  readonly thresholds: Thresholds;
}

/** Packs a model into the form of {@link StoredWeights}; what is lost is the rounding of weights to 4 bits. */
export function packModel(model: TrainedModel): StoredWeights {
  const { rows, steps } = packRows(model.rows, model.outcomes.length);
  return {
    outcomes: model.outcomes,
    bias: [...model.bias].map((value) => Math.round(value * 1000) / 1000),
    steps: base64(steps),
    rows: base64(rows),
    ...packFeatures(model.features),
    classRows: model.classRows,
    sharedRows: model.sharedRows,
    thresholds: model.thresholds,
  };
}

/** Seven steps either way: a weight is half a byte. */
const MOST_STEPS = 7;

function packRows(weights: Float32Array, width: number): { rows: Uint8Array; steps: Uint8Array } {
  const steps = new Uint8Array(weights.length / width);
  const rows = new Uint8Array(Math.ceil(weights.length / 2));
  for (let r = 0; r < steps.length; r++) {
    const row = weights.subarray(r * width, (r + 1) * width);
    const largest = row.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const step = Math.min(255, Math.max(1, Math.round((largest / MOST_STEPS) * STEP_UNIT)));
    steps[r] = step;
    row.forEach((value, i) => {
      const count = Math.round((value * STEP_UNIT) / step);
      const nibble = ZERO + Math.max(-MOST_STEPS, Math.min(MOST_STEPS, count));
      const at = r * width + i;
      rows[at >> 1] = (rows[at >> 1] ?? 0) | (at & 1 ? nibble << 4 : nibble);
    });
  }
  return { rows, steps };
}

function packFeatures(
  features: readonly LearnedFeature[],
): Pick<StoredWeights, 'features' | 'coarse' | 'fine'> {
  const sorted = [...features].sort((a, b) => a.key - b.key);
  return {
    features: packKeys(
      sorted.map(({ key }) => key),
      FEATURE_WIDTH,
    ),
    coarse: base64(Uint8Array.from(sorted, ({ first }) => first)),
    fine: base64(Uint8Array.from(sorted, ({ second }) => second)),
  };
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
