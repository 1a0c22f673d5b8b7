import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buttonNode, cardRoot, type ToolNode, viewOf } from '../../../src/tools/browsers/closed-root.ts';
import { placesOf } from '../../../src/tools/browsers/find.ts';
import { adviceFor, aptLine } from '../../../src/tools/browsers/install.ts';
import { until } from '../../../src/tools/browsers/until.ts';

describe('where a browser may be', () => {
  it('takes a named path and nothing else', () => {
    const env = { CHROME_PATH: '/opt/my/chrome', PATH: '/usr/bin' };
    expect(placesOf('chrome', env, 'linux')).toEqual(['/opt/my/chrome']);
  });

  it('looks through PATH for the open browser before the branded ones', () => {
    const places = placesOf('chrome', { PATH: ['/a', '/b'].join(delimiter) }, 'linux');
    expect(places.slice(0, 2)).toEqual([join('/a', 'chromium'), join('/b', 'chromium')]);
    expect(places).toContain(join('/b', 'microsoft-edge-stable'));
  });

  it('knows the application folders of macOS and Windows', () => {
    expect(placesOf('firefox', { HOME: '/Users/me' }, 'darwin')).toContain(
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    );
    expect(placesOf('chrome', { ProgramFiles: 'C:/Program Files' }, 'win32')).toContain(
      join('C:/Program Files', 'Microsoft/Edge/Application/msedge.exe'),
    );
  });
});

describe('what to tell a person without a browser', () => {
  it('is one line to run on Debian, and the variable that names a path', () => {
    expect(adviceFor(['firefox'], true)).toContain(aptLine(['firefox']));
    expect(adviceFor(['firefox'], false)).not.toContain('apt-get');
    expect(adviceFor(['chrome'], false)).toContain('CHROME_PATH');
  });
});

describe('looking into the closed root', () => {
  const node = (
    tag: string,
    attributes: Record<string, string>,
    children: ToolNode[],
    text = '',
  ): ToolNode => ({
    tag,
    attributes,
    children,
    text,
    shadow: null,
    handle: tag,
  });
  const said = (text: string): ToolNode => node('', {}, [], text);
  const card = node('', {}, [
    node('style', {}, [said('p { color: red }')]),
    node('dialog', { lang: 'kk' }, [
      node('p', {}, [said('  Бөліспес   бұрын ')]),
      node('p', { hidden: '' }, [said('unseen')]),
      node('button', { id: 'cancel' }, [said('Бөліспеу')]),
      node('button', { id: 'share' }, [said('Бәрібір бөлісу')]),
      node('button', { id: 'why', 'aria-label': 'Неге?' }, [said('?')]),
    ]),
  ]);
  const page = (shadow: ToolNode | null): ToolNode => node('html', {}, [{ ...node('div', {}, []), shadow }]);

  it('finds the root with the three buttons, not just any', () => {
    expect(cardRoot(page(card))).toBe(card);
    expect(cardRoot(page(node('', {}, [node('button', { id: 'share' }, [])])))).toBeNull();
    expect(cardRoot(page(null))).toBeNull();
  });

  it('reads what a person reads', () => {
    expect(viewOf(card, 'cancel')).toEqual({
      kind: 'card',
      text: 'Бөліспес бұрын Бөліспеу Бәрібір бөлісу ?',
      lang: 'kk',
      buttons: { cancel: 'Бөліспеу', share: 'Бәрібір бөлісу', why: 'Неге?' },
      focused: 'cancel',
    });
    expect(buttonNode(card, 'why')?.attributes['aria-label']).toBe('Неге?');
  });
});

describe('waiting for a condition', () => {
  it('gives the first answer', async () => {
    let asked = 0;
    expect(await until('three', async () => (++asked === 3 ? asked : undefined))).toBe(3);
  });

  it('says what never came and why', async () => {
    const never = until('the card', async () => Promise.reject(new Error('no page')), 1);
    await expect(never).rejects.toThrow(/the card, in vain: no page/);
  });
});
