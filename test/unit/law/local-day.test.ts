import { expect, it } from 'vitest';
import { localDay } from '../../../src/law/local-day.ts';

it('is the day on the person’s own calendar', () => {
  expect(localDay(new Date(2026, 0, 1, 0, 30))).toBe('2026-01-01');
  expect(localDay(new Date(2026, 11, 31, 23, 30))).toBe('2026-12-31');
});
