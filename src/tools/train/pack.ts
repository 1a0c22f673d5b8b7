import { FEATURE_WIDTH } from '../../classifier/weights.ts';
import type { StoredWeights, Thresholds } from '../../ruleset/compiled.ts';
import { packKeys } from '../../ruleset/pack-keys.ts';
import { packRows, type Row } from '../../ruleset/pack-rows.ts';

/** The row of a named class (key below 0) or of a learned feature. */
export interface LearnedRow extends Row {
  readonly key: number;
}

/** A trained model before packing. */
export interface TrainedModel {
  readonly outcomes: readonly string[];
  readonly bias: Float32Array;
  /** The coarsest step of a weight. */
  readonly step: number;
  readonly classRows: Readonly<Record<string, LearnedRow>>;
  readonly features: readonly LearnedRow[];
  readonly thresholds: Thresholds;
}

/** Packs a model into the form of {@link StoredWeights}. */
export function packModel(model: TrainedModel): StoredWeights {
  const features = [...model.features].sort((a, b) => a.key - b.key);
  return {
    outcomes: model.outcomes,
    bias: [...model.bias].map((value) => Math.round(value * 1000) / 1000),
    step: model.step,
    classRows: Object.fromEntries(
      Object.entries(model.classRows).map(([name, { fineness, weights }]) => [name, [fineness, ...weights]]),
    ),
    rows: packRows(features, model.outcomes.length),
    features: packKeys(
      features.map(({ key }) => key),
      FEATURE_WIDTH,
    ),
    thresholds: model.thresholds,
  };
}
