import { expect, it } from 'vitest';
import { DataError, jsonOf } from '../../../src/data/field.ts';

it('a data file is read as it stands', () => {
  expect(jsonOf('{ "share": ["бөлісу"] }', 'src/sites/labels.json')).toEqual({ share: ['бөлісу'] });
});

it('a data file with a slip is refused by name, with the place of the slip', () => {
  const read = (): unknown => jsonOf('["share" "repost"]', 'src/sites/labels.json');
  expect(read).toThrow(DataError);
  expect(read).toThrow(
    /^src\/sites\/labels\.json is not valid JSON: .*position 9.*; npx biome check src\/sites\/labels\.json shows the line$/,
  );
});
