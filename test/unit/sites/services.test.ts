import { expect, test } from 'vitest';
import { serviceEntries } from '../../../src/sites/services.ts';

test('every service gets the whole shape, wherever its name stands in it', () => {
  const entries = serviceEntries('a[title="NAME"], a:has([alt="NAME"])');
  expect(entries[0]).toBe('a[title="whatsapp"], a:has([alt="whatsapp"])');
  expect(entries).toContain('a[title="telegram"], a:has([alt="telegram"])');
  expect(entries.join()).not.toContain('NAME');
});
