import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Hit } from '../../../src/classifier/evidence.ts';
import { HitsByClass, NO_HIT } from '../../../src/classifier/hits-by-class.ts';

const CLASSES = 5;

function hitsOf(classIds: readonly number[]): Hit[] {
  return classIds.map((classId, at) => ({ classId, first: at, last: at, isNegated: false, isDenied: false }));
}

function placesOf(byClass: HitsByClass, classId: number): number[] {
  const places: number[] = [];
  for (let at = byClass.first(classId); at !== NO_HIT; at = byClass.next(at)) places.push(at);
  return places;
}

it('holds what was chosen last, in order and by class, whatever was chosen before', () => {
  const classIds = fc.array(fc.nat(CLASSES - 1), { maxLength: 12 });
  const choices = fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { maxLength: 6 });
  fc.assert(
    fc.property(classIds, choices, (ids, ranges) => {
      const byClass = new HitsByClass(hitsOf(ids));
      const holds = (from: number, to: number): void => {
        for (let classId = 0; classId <= CLASSES; classId++) {
          const expected = ids.flatMap((id, at) => (id === classId && at >= from && at < to ? [at] : []));
          expect(placesOf(byClass, classId)).toEqual(expected);
        }
      };
      holds(0, ids.length);
      for (const range of ranges) {
        const [from = 0, to = 0] = range.map((at) => Math.min(at, ids.length)).sort((a, b) => a - b);
        byClass.choose(from, to);
        holds(from, to);
      }
    }),
  );
});
