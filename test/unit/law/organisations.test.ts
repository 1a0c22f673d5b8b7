import { describe, expect, it } from 'vitest';
import { bannedIn } from '../../../src/law/organisations.ts';

const named = (...words: string[]) => bannedIn(words).map((one) => one.id);

describe('bannedIn', () => {
  it.each([
    ['ДВК', 'dvk'],
    ['Көше партиясы', 'koshe-partiyasy'],
    ['игил', 'islamic-state'],
    ['Hizb ut-Tahrir al-Islami', 'hizb-ut-tahrir'],
    ['хизб-ут-тахрир', 'hizb-ut-tahrir'],
  ])('knows %s', (words, id) => {
    expect(named(words)).toEqual([id]);
  });

  it('finds a name whose words were matched apart', () => {
    expect(named('вступай', 'в', 'Таблиги', 'Джамаат')).toEqual(['tablighi-jamaat']);
  });

  it.each([['иду домой'], ['көше'], ['двор'], ['this is'], ['движение талибан'], ['АУЕ'], ['подвк'], ['']])(
    'says nothing of %s',
    (words) => {
      expect(named(words)).toEqual([]);
    },
  );
});
