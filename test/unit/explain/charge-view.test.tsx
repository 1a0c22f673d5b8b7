// @vitest-environment jsdom
import { render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ChargeView } from '../../../src/explain/charge-view.tsx';
import { liabilityOf } from '../../../src/law/liability.ts';
import type { Fine, Provision } from '../../../src/law/provision.ts';
import type { Language } from '../../../src/settings/settings.ts';
import { lawOf, penaltyOf, provisionOf } from '../law/invented.ts';
import { cleanup } from '../ui/cleanup.ts';

const MRP_20: Fine = { kind: 'mrp', min: 20, max: 20 };

/** What the page says of a provision that is changed so. */
function shown(change: Partial<Provision>, language: Language = 'en'): string {
  cleanup();
  const { administrative, criminal } = liabilityOf(
    'war',
    '2021-01-01',
    'KZ',
    lawOf([provisionOf('a', change)]),
  );
  const [charge] = [...administrative, ...criminal];
  if (charge === undefined) throw new Error('This provision is no charge');
  render(<ChargeView charge={charge} language={language} />);
  return (document.body.textContent ?? '').replaceAll('\u00a0', ' ');
}
afterEach(cleanup);

describe('a provision on the page', () => {
  it('says in brackets when a penalty applies, and nothing where that is plain', () => {
    expect(shown({})).not.toContain('(');
    const online = penaltyOf(MRP_20, { when: 'online', part: '3' });
    expect(shown({ penalties: [online] })).toContain(
      'fine of 20 MRP = 40,000 ₸ (part 3, online or through mass media)',
    );
  });

  it('says whom it is for and how near a share comes, where that is not anyone and plainly', () => {
    const plain = shown({});
    expect(plain).not.toContain('influencers');
    expect(plain).not.toContain('only in some cases');
    expect(shown({ who: 'influencer' })).toContain('Only for bloggers (influencers)');
    expect(shown({ bearing: 'indirect' })).toContain('Applies to a plain share only in some cases.');
  });

  it('tells the sum of a repeat, or that none is named', () => {
    expect(shown({})).toContain('Again within a yearno separate sum is named');
    const repeat = penaltyOf({ kind: 'mrp', min: 40, max: 40 }, { offence: 'repeat' });
    const both = shown({ penalties: [penaltyOf(MRP_20), repeat] });
    expect(both).toContain('First timefine of 20 MRP = 40,000 ₸');
    expect(both).toContain('Again within a yearfine of 40 MRP = 80,000 ₸');
    expect(both).not.toContain('no separate sum');
  });

  it('of a crime has one penalty and speaks of no repeat', () => {
    const crime = shown({ kind: 'criminal', code: 'criminal-code' });
    expect(crime).toContain('Penaltyfine of 20 MRP');
    expect(crime).not.toContain('First time');
    expect(crime).not.toContain('Again within a year');
  });

  it('has the title of the law in the reader’s language, or the Russian one and a word why', () => {
    const known = { kk: 'Атауы', ru: 'Название', en: 'Name' };
    expect(shown({ title: known }, 'kk')).toContain('Атауы');
    expect(document.querySelector('.title')?.innerHTML).toBe('Атауы');
    const unknown = shown({ title: { ...known, kk: null }, titleKkSource: null }, 'kk');
    expect(unknown).toContain('Название Баптың қазақша ресми атауы тексерілмеген.');
    expect(document.querySelector('.title [lang=ru]')?.textContent).toBe('Название');
  });

  it('says since when, about, or that the source does not tell', () => {
    expect(shown({})).toContain('Since2 March 2020');
    expect(shown({ validFromApproximate: true })).toContain('Sinceabout 2 March 2020');
    expect(shown({ validFrom: null })).toContain('Sincenot stated in the source');
  });
});
