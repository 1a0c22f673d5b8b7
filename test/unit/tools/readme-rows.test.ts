import { expect, it } from 'vitest';
import { staleRows } from '../../../src/tools/eval/readme-rows.ts';

const LINES = [
  '| risky posts caught (298) | 0.91 |',
  '| … and named with the right category | 0.97 |',
  '| further authors (1,489): caught, alarms | 0.96, 0.01 |',
];
const NOW = [
  { counts: [298], figures: ['0.91'] },
  { counts: [], figures: ['0.97'] },
  { counts: [1489], figures: ['0.96', '0.01'] },
];

it('nothing is said where the README says what was measured', () => {
  expect(staleRows(LINES, NOW)).toEqual([]);
});

it('a figure or a number of posts that moved is told with the row, the old and the new one', () => {
  const moved = [{ counts: [298], figures: ['0.92'] }, NOW[1], { counts: [1490], figures: ['0.96', '0.01'] }];
  expect(staleRows(LINES, moved as typeof NOW)).toEqual([
    'README.md, row "risky posts caught (298)": says 0.91 of 298 posts, but it is 0.92 of 298 posts; write that if it is meant to move',
    'README.md, row "further authors (1,489): caught, alarms": says 0.96, 0.01 of 1489 posts, but it is 0.96, 0.01 of 1490 posts; write that if it is meant to move',
  ]);
});
