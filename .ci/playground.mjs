// Tries the playground in real Chromium: what a visitor does, what a wrong link gives, and that the page asks nothing
// of another host and logs no error. After `npm run build`.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { serve } from '../docs/playground/serve.mjs';

/** @param {string} name */
function pathOf(name) {
  try {
    return execFileSync('which', [name], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

const executablePath = process.env.CHROMIUM ?? (pathOf('chromium') || pathOf('chromium-browser'));
if (!executablePath) {
  console.error('Chromium is missing: apt-get install --no-install-recommends chromium');
  process.exit(1);
}

const server = await serve(0);
const { port } = server.address();
const origin = `http://127.0.0.1:${port}`;
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu'],
});

/** @type {string[]} */
const complaints = [];

/** @param {string} search @param {{ width: number, height: number }} [viewport] */
async function open(search, viewport = { width: 1280, height: 900 }) {
  const page = await browser.newPage({ viewport, acceptDownloads: true });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:') && !url.startsWith('blob:'))
      complaints.push(`asks ${url}`);
  });
  await page.goto(`${origin}/docs/playground/${search}`);
  await page.waitForSelector('#timeline svg, #fault:not([hidden])');
  return page;
}

/** @type {Record<string, () => Promise<void>>} */
const checks = {
  'shows a complete path at first': async () => {
    const page = await open('');
    assert.equal(await page.locator('#timeline svg title').first().count(), 1);
    // 33.5 days of training, 10 SPE, 11.5 days of the tutor: the totals that the documents state.
    const durations = (await page.locator('#durations').innerText()).replaceAll(/\s+/g, ' ');
    for (const text of ['33,5 jours', 'SPE 10', '11,5 jours']) assert.ok(durations.includes(text), durations);
    assert.ok((await page.locator('#findings li').count()) > 30);
    assert.ok((await page.locator('#findings .source').first().innerText()).startsWith('Source : '));
    await page.close();
  },
  'follows every choice, and keeps it in the URL': async () => {
    const page = await open('');
    await page.getByLabel('individualisé', { exact: true }).check();
    for (const bloc of ['bloc-1', 'bloc-2', 'bloc-3']) await page.getByLabel(bloc).uncheck();
    await page.getByLabel('Pré-positionnement').fill('2026-12-07');
    const durations = (await page.locator('#durations').innerText()).replaceAll(/\s+/g, ' ');
    // The transverse module (3.5 days) and bloc 4 (5 days).
    assert.ok(durations.includes('8,5 jours'), durations);
    const { search } = new URL(page.url());
    assert.match(search, /blocs=bloc-4/);
    const again = await open(search);
    assert.equal(await again.locator('#timeline').innerHTML(), await page.locator('#timeline').innerHTML());
    await again.close();
    await page.close();
  },
  'tells what is broken, and by which rule': async () => {
    const page = await open('?manager=t-1&jury=2027-12-02');
    const unmet = page.locator('#findings li[data-verdict=unmet]');
    const rules = await unmet.evaluateAll((items) => items.map(({ dataset }) => dataset.rule));
    assert.ok(
      rules.includes('tutor-is-not-line-manager') && rules.includes('preparer-two-months-before-jury'),
    );
    assert.match(await page.locator('#compliance').innerText(), /n’est pas respectée/);
    await page.close();
  },
  'answers bad links with a sentence': async () => {
    for (const [search, sentence] of [
      ['?start=2027-02-30', /n'est pas un jour du calendrier/],
      ['?kind=individualised&blocs=', /il en faut un au moins/],
      ['?kind=individualised&blocs=bloc-9', /inconnus du référentiel/],
      ['?year=abc', /L'année des prix est un nombre entier/],
      ['?candidate=', /Le candidat est à indiquer/],
    ]) {
      const page = await open(search);
      assert.match(await page.locator('#fault').innerText(), sentence);
      assert.equal(await page.locator('#answer').isVisible(), false);
      await page.close();
    }
  },
  'writes nothing typed in as markup': async () => {
    const page = await open(
      `?candidate=${encodeURIComponent('<script>alert(1)</script><img src=x onerror=alert(1)>')}`,
    );
    assert.equal(await page.locator('#answer img, #answer script').count(), 0);
    await page.close();
  },
  'is used by keyboard alone': async () => {
    const page = await open('');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.className), 'skip');
    for (let step = 0; step < 30; step += 1) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate(() => document.activeElement?.id)) === 'download-ics') break;
    }
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'download-ics');
    const unlabelled = await page.evaluate(
      () => [...document.querySelectorAll('input')].filter(({ labels }) => !labels?.length).length,
    );
    assert.equal(unlabelled, 0);
    await page.close();
  },
  'gives the calendar and the path': async () => {
    const page = await open('');
    const [ics] = await Promise.all([page.waitForEvent('download'), page.click('#download-ics')]);
    assert.match(readFileSync(await ics.path(), 'utf8'), /^BEGIN:VCALENDAR\r\n/);
    const [json] = await Promise.all([page.waitForEvent('download'), page.click('#download-json')]);
    assert.equal(JSON.parse(readFileSync(await json.path(), 'utf8')).edition, 'blocs');
    await page.close();
  },
  'fits a narrow screen': async () => {
    const page = await open('', { width: 400, height: 800 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 400, `${wide} pixels wide`);
    await page.close();
  },
};

let failed = 0;
for (const [name, check] of Object.entries(checks)) {
  try {
    await check();
    console.log(`ok    ${name}`);
  } catch (error) {
    failed += 1;
    console.error(`FAIL  ${name}\n${error instanceof Error ? error.message : error}`);
  }
}
for (const text of complaints) console.error(`complaint: ${text}`);
await browser.close();
server.close();
if (failed > 0 || complaints.length > 0) process.exit(1);
