import { render } from 'preact';
import { readSettings } from '../browser/storage.ts';
import '../ui/theme.css';
import './popup.css';
import { Popup } from './popup.tsx';

const { settings } = await readSettings();
const root = document.getElementById('root');
if (root) render(<Popup initial={settings} />, root);
