import { render, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import type { HeldFinding, HeldReply } from '../../../src/browser/messages.ts';
import { App } from '../../../src/explain/app.tsx';
import type { Asked } from '../../../src/explain/asked.ts';
import type { Language } from '../../../src/settings/settings.ts';
import { around, tab } from './other-end.ts';

/** When the buttons appear, by the clock the page reads. */
export const SHOWN_AT = 1000;

/** Nobody at the other end, nothing told, and a small window. */
export function freshTab(): void {
  tab.reply = undefined;
  tab.told.length = 0;
  around.type = 'popup';
  around.asked = 0;
  vi.spyOn(window, 'close').mockImplementation(() => undefined);
  vi.spyOn(performance, 'now').mockReturnValue(SHOWN_AT);
}

export const finding = (change: Partial<HeldFinding>): HeldFinding => ({
  category: 'gambling',
  verdict: 'warn',
  rule: 'gambling/casino-offer',
  start: 0,
  end: 6,
  spans: [{ start: 0, end: 6 }],
  words: ['казино'],
  from: 'shared',
  ...change,
});

export const held = (findings: readonly HeldFinding[], truncated = false): HeldReply => ({
  kind: 'held-findings',
  findings,
  truncated,
});

export const HOLD: Asked = { kind: 'hold', tab: 5, frame: 3, holdId: 'h1' };

export const show = (asked: Asked, language: Language = 'en', today = '2026-11-22') =>
  render(<App asked={asked} today={today} language={language} />);

export const text = (): string => (document.body.textContent ?? '').replaceAll('\u00a0', ' ');

export const shareButton = (): Promise<HTMLElement> => screen.findByRole('button', { name: 'Share anyway' });
