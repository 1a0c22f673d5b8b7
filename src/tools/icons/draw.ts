/** Draws every icon into `public/` with an installed Chrome or Chromium: `npx tsx src/tools/icons/draw.ts`. */
import { mkdir, writeFile } from 'node:fs/promises';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../browsers/find.ts';
import { DRAWINGS, type Drawing, mark } from './mark.ts';

const STORE_SIZES = [16, 32, 48, 128];
const BUTTON_SIZES = [16, 32];

async function draw(browser: Browser, drawing: Drawing, size: number, file: string): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${mark(drawing)}`,
  );
  await writeFile(file, await page.screenshot({ omitBackground: true }));
  await page.close();
}

const found = findBrowser('chrome');
if (found.kind === 'missing') throw new Error('No Chrome or Chromium here; name one with CHROME_PATH');
const browser = await puppeteer.launch({
  executablePath: found.path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
await mkdir('public/icons', { recursive: true });
for (const size of STORE_SIZES) await draw(browser, 'protected', size, `public/icon${size}.png`);
for (const drawing of DRAWINGS)
  for (const size of BUTTON_SIZES) await draw(browser, drawing, size, `public/icons/${drawing}-${size}.png`);
await writeFile('public/icons/mark.svg', mark('protected'));
await browser.close();
