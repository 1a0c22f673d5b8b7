import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeyTable } from '../../../src/classifier/key-table.ts';
import { packKeys } from '../../../src/ruleset/pack-keys.ts';

const WIDTH = 24;
const key = fc.integer({ min: 0, max: 2 ** WIDTH - 1 });

describe('packed keys', () => {
  it('are found at their places, equal ones at the first, and nothing else is', () => {
    fc.assert(
      fc.property(fc.array(key, { maxLength: 300 }), key, (keys, other) => {
        const sorted = [...keys].sort((a, b) => a - b);
        const table = new KeyTable(packKeys(sorted, WIDTH));
        for (const one of [...keys, other]) expect(table.find(one)).toBe(sorted.indexOf(one));
      }),
    );
  });

  it('cost little more than they must: n of w bits at least log2(2^w / n) + 1.44 bits each', () => {
    const count = 4096;
    const keys = Array.from({ length: count }, (_, i) => (Math.imul(i + 1, 0x9e3779b1) >>> 8) % 2 ** WIDTH);
    const { bits } = packKeys(
      [...keys].sort((a, b) => a - b),
      WIDTH,
    );
    expect((bits.length * 6.5) / count).toBeLessThan(WIDTH - Math.log2(count) + 2.2);
  });

  it('refuses keys that are not sorted or too wide', () => {
    expect(() => packKeys([2, 1], WIDTH)).toThrow(RangeError);
    expect(() => packKeys([2 ** WIDTH], WIDTH)).toThrow(RangeError);
  });
});
