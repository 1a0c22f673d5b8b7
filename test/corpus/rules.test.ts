import { describe, expect, it } from 'vitest';
import { createClassifier } from '../../src/classifier/classifier.ts';
import ruleset from '../../src/generated/ruleset.json' with { type: 'json' };
import type { CompiledRuleset } from '../../src/ruleset/compiled.ts';
import { readCategories } from '../../src/tools/ruleset-files.ts';

const classifier = createClassifier(ruleset as CompiledRuleset);

/** Categories for which a text warns. */
function warnedOf(text: string): string[] {
  return classifier
    .assess(text)
    .findings.filter((finding) => finding.verdict === 'warn')
    .map((finding) => finding.category);
}

describe.each(readCategories().flatMap((file) => file.rules.map((rule) => ({ file, rule }))))(
  '$rule.id',
  ({ file, rule }) => {
    it.each(Object.values(rule.mustWarn).flat())('warns of: %s', (text) => {
      expect(warnedOf(text)).toContain(file.id);
    });
    it.each(Object.values(rule.mustNot).flat())('is silent on: %s', (text) => {
      expect(warnedOf(text)).toEqual([]);
    });
  },
);
