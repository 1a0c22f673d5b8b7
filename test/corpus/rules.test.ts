import { describe, expect, it } from 'vitest';
import { createClassifier } from '../../src/classifier/classifier.ts';
import type { Finding } from '../../src/classifier/verdict.ts';
import ruleset from '../../src/generated/ruleset.json' with { type: 'json' };
import type { CompiledRuleset } from '../../src/ruleset/compiled.ts';
import { BROKEN_PROOF as BROKEN, shownFinding } from '../../src/tools/eval/messages.ts';
import { readCategories } from '../../src/tools/ruleset-files.ts';

const classifier = createClassifier(ruleset as CompiledRuleset);

/** What a text warns of. */
function warnedOf(text: string): readonly Finding[] {
  return classifier.assess(text).findings.filter((finding) => finding.verdict === 'warn');
}

describe.each(readCategories().flatMap((file) => file.rules.map((rule) => ({ file, rule }))))(
  '$rule.id',
  ({ file, rule }) => {
    it.each(Object.values(rule.mustWarn).flat())('warns of: %s', (text) => {
      const found = warnedOf(text);
      expect(
        found.map(({ category }) => category),
        BROKEN,
      ).toContain(file.id);
    });
    it.each(Object.values(rule.mustNot).flat())('is silent on: %s', (text) => {
      expect(warnedOf(text).map(shownFinding), BROKEN).toEqual([]);
    });
  },
);
