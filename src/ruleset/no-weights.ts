import { FEATURE_WIDTH } from '../classifier/weights.ts';
import type { StoredWeights, Thresholds } from './compiled.ts';
import { packKeys } from './pack-keys.ts';
import { packRows } from './pack-rows.ts';

/** Weights that say nothing, for a ruleset from which nothing has been learned yet. */
export function noWeights(thresholds: Thresholds): StoredWeights {
  return {
    outcomes: [],
    bias: [],
    step: 1,
    classRows: {},
    rows: packRows([], 0),
    features: packKeys([], FEATURE_WIDTH),
    thresholds,
  };
}
