import type { Thresholds } from '../../ruleset/compiled.ts';

/** Chosen on cross-validated posts (`npm run train -- --check` prints the table they were read from). */
export const THRESHOLDS: Thresholds = { risk: 0.5, category: -1, ruleFloor: -1.5, notice: 0 };
