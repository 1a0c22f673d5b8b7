import { describe, expect, it } from 'vitest';
import { isSamePost, knownText } from '../../../src/gate/same-post.ts';

const known = (shared: string, truncated = false) => knownText({ own: '', shared, truncated });
const HELD = 'Онлайн-казино дарит бонус за регистрацию, введи промокод';

describe('a held post is known again', () => {
  it.each([
    ['unchanged', HELD],
    ['with counters that went on', `${HELD} 1 204`],
    ['in other letters', HELD.toUpperCase()],
    ['with a word or two that the site added', `${HELD} · только что · изменено`],
  ])('%s', (_how, now) => {
    expect(isSamePost(known(`${HELD} 1 198`), known(now))).toBe(true);
  });

  it('when the rest of a text that was cut short has come', () => {
    const whole = `${HELD} ${'и ещё много совсем других слов о том же самом, чего на странице сначала не было'}`;
    expect(isSamePost(known(HELD, true), known(whole))).toBe(true);
    expect(isSamePost(known(HELD), known(whole))).toBe(false);
  });

  it('where there are no words at all', () => {
    expect(isSamePost(known('🎰🎰🎰'), known('🎰🎰🎰 5'))).toBe(true);
  });
});

describe('another post is not taken for it', () => {
  it.each([
    ['a harmless one', 'Сегодня пекли яблочный пирог, во дворе расцвела сирень'],
    ['another risky one', 'Казино открыло новый зал, приходи играть вечером'],
    ['one that only begins the same', `${HELD.slice(0, 14)} снова закрыли по решению суда в Алматы`],
    ['nothing', ''],
  ])('%s', (_which, now) => {
    expect(isSamePost(known(HELD), known(now))).toBe(false);
  });

  it('nor are other words of the person’s own', () => {
    const text = (own: string) => knownText({ own, shared: '', truncated: false });
    expect(isSamePost(text('играйте в казино'), text('я против этого'))).toBe(false);
  });
});
