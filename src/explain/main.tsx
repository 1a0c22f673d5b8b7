import { render } from 'preact';
import { uiLanguage } from '../browser/about.ts';
import { readSettings } from '../browser/storage.ts';
import { localDay } from '../law/local-day.ts';
import { languageOf } from '../settings/language.ts';
import { EXPLAIN_WORDS } from '../ui/i18n/catalogue.ts';
import { Page } from './page.tsx';
import './explain.css';
import './print.css';

const { settings } = await readSettings();
const language = languageOf(settings.language, uiLanguage());
document.documentElement.lang = language;
document.title = EXPLAIN_WORDS[language].title;

const root = document.getElementById('root');
if (root) render(<Page today={localDay(new Date())} language={language} />, root);
