import type { Thresholds } from '../../ruleset/compiled.ts';

/** Chosen on cross-validated posts (`npm run train -- --check` prints the table they were read from). */
export const THRESHOLDS: Thresholds = {
  risk: 2,
  category: -1.2,
  ruleFloor: 1.5,
  notice: 0.5,
  passage: 1.25,
};
