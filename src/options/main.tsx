import { render } from 'preact';
import { readSettings } from '../browser/storage.ts';
import '../ui/theme.css';
import './options.css';
import { Options } from './options.tsx';

const { settings } = await readSettings();
const root = document.getElementById('root');
if (root) {
  render(<Options initial={settings} />, root);
  // The page was empty when the browser looked for the part its address names. The focus goes there too, or Tab and
  // a screen reader would begin at the top all the same.
  const named = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
  named?.scrollIntoView();
  named?.focus({ preventScroll: true });
}
