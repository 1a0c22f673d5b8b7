import type { StoredWeights, Thresholds } from './compiled.ts';

/** Weights that say nothing, for a ruleset from which nothing has been learned yet. */
export function noWeights(thresholds: Thresholds): StoredWeights {
  return {
    outcomes: [],
    bias: [],
    steps: '',
    rows: '',
    features: { count: 0, width: 24, low: 0, bits: '' },
    coarse: '',
    fine: '',
    sharedRows: 0,
    classRows: {},
    thresholds,
  };
}
