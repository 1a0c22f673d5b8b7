import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BitReader } from '../../../src/classifier/bits.ts';
import { FINEST, MOST_STEPS, stepOf } from '../../../src/classifier/coded-row.ts';
import { canonicalCodes, LONGEST_CODE, PrefixCode } from '../../../src/classifier/prefix-code.ts';
import { BLOCK_ROWS, RowTable } from '../../../src/classifier/row-table.ts';
import { BitWriter } from '../../../src/ruleset/bit-writer.ts';
import { codeLengths } from '../../../src/ruleset/code-lengths.ts';
import { packRows } from '../../../src/ruleset/pack-rows.ts';

describe('packed text', () => {
  it('gives back numbers of any width, and needs no escape in JSON or in a script', () => {
    const numbers = fc.array(
      fc
        .integer({ min: 1, max: 19 })
        .chain((width) => fc.integer({ min: 0, max: 2 ** width - 1 }).map((value) => ({ width, value }))),
    );
    fc.assert(
      fc.property(numbers, (given) => {
        const writer = new BitWriter();
        for (const { value, width } of given) writer.write(value, width);
        const text = writer.text();
        expect(text).not.toMatch(/["'`\\]|[^ -~]/);
        const reader = new BitReader(text);
        for (const { value, width } of given) expect(reader.read(width)).toBe(value);
      }),
    );
  });

  it('gives back runs of ones, however long', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 90 })), (runs) => {
        const writer = new BitWriter();
        for (const run of runs) {
          for (let i = 0; i < run; i++) writer.write(1, 1);
          writer.write(0, 1);
        }
        const reader = new BitReader(writer.text());
        for (const run of runs) expect(reader.ones()).toBe(run);
      }),
    );
  });
});

describe('prefix codes', () => {
  const counts = fc
    .array(fc.nat(100_000), { minLength: 2, maxLength: 200 })
    .filter((all) => all.some((n) => n > 0));

  it('are read as they were written, and none is too long to be looked up', () => {
    fc.assert(
      fc.property(counts, fc.array(fc.nat()), (given, picks) => {
        const lengths = codeLengths(given);
        expect(Math.max(...lengths)).toBeLessThanOrEqual(LONGEST_CODE);
        const codes = canonicalCodes(lengths);
        const occurring = [...given.keys()].filter((symbol) => (given[symbol] ?? 0) > 0);
        const symbols = picks.map((pick) => occurring[pick % occurring.length] ?? 0);
        const writer = new BitWriter();
        for (const symbol of symbols) writer.write(codes[symbol] ?? 0, lengths[symbol] ?? 0);
        const code = new PrefixCode(lengths);
        const reader = new BitReader(writer.text());
        for (const symbol of symbols) expect(code.read(reader)).toBe(symbol);
      }),
    );
  });

  it('cost less than a tenth of a bit more than they must for each symbol', () => {
    const given = Array.from({ length: 60 }, (_, i) => Math.ceil(10_000 / (i + 1)));
    const all = given.reduce((sum, count) => sum + count, 0);
    const lengths = codeLengths(given);
    const bits = given.reduce((sum, count, symbol) => sum + count * (lengths[symbol] ?? 0), 0);
    const least = given.reduce((sum, count) => sum - count * Math.log2(count / all), 0);
    expect((bits - least) / all).toBeLessThan(0.1);
  });
});

describe('packed rows', () => {
  const WIDTH = 7;
  const COARSEST = 3;
  const rows = fc.array(
    fc.record({
      fineness: fc.nat(FINEST),
      weights: fc.int8Array({ minLength: WIDTH, maxLength: WIDTH, min: -MOST_STEPS, max: MOST_STEPS }),
    }),
    { maxLength: 3 * BLOCK_ROWS },
  );

  it('come back at their places times their steps, in whatever order they are asked for, and are not changed by packing', () => {
    fc.assert(
      fc.property(rows, fc.boolean(), (given, backwards) => {
        const expected = given.map(({ fineness, weights }) =>
          Float32Array.from(weights, (weight) => weight * stepOf(COARSEST, fineness)),
        );
        const stride = WIDTH + 1;
        const table = new Float32Array(given.length * stride);
        const rowTable = new RowTable(packRows(given, WIDTH), WIDTH, { table, stride, coarsest: COARSEST });
        const order = [...given.keys()];
        for (const row of backwards ? order.reverse() : order) {
          rowTable.ensure(row);
          expect(table.subarray(row * stride, row * stride + WIDTH)).toEqual(expected[row]);
        }
      }),
    );
  });
});
