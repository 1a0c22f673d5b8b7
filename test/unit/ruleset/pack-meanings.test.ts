import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BitReader } from '../../../src/classifier/bits.ts';
import { readMeanings } from '../../../src/classifier/meaning.ts';
import { MOST_CLASSES, packMeanings } from '../../../src/ruleset/pack-meanings.ts';

it('meanings come back as they were, of every class there may be', () => {
  const meaning = fc.record({
    kind: fc.nat(4),
    opens: fc.boolean(),
    classId: fc.integer({ min: -1, max: MOST_CLASSES - 1 }),
  });
  const every = Array.from({ length: MOST_CLASSES + 1 }, (_, i) => ({
    kind: 4,
    opens: false,
    classId: i - 1,
  }));
  fc.assert(
    fc.property(fc.array(meaning), (some) => {
      const given = [...some, ...every];
      const { kinds, opens, classes } = readMeanings(new BitReader(packMeanings(given)), given.length);
      expect(given.map((_, i) => ({ kind: kinds[i], opens: opens[i] === 1, classId: classes[i] }))).toEqual(
        given,
      );
    }),
  );
});
