import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { dischargeLetter } from './samples/dischargeLetter.ts';

const here = new URL('./samples/', import.meta.url);
const samples = new URL('../../resources/samples/', import.meta.url);

/** Paper that went through a scanner: a picture of a page, with no text behind it. */
async function scan(browser: Browser): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 910, height: 1285 } });
  await page.goto(new URL('countersignedSchedule.html', here).href);
  const picture = await page.screenshot({ type: 'jpeg', quality: 38 });
  await page.close();
  return picture;
}

async function distributionAgreement(browser: Browser): Promise<Buffer> {
  const picture = `data:image/jpeg;base64,${(await scan(browser)).toString('base64')}`;
  const html = readFileSync(new URL('distributionAgreement.html', here), 'utf8').replace('SCHEDULE_2', picture);
  const page = await browser.newPage();
  await page.setContent(html, { waitUntil: 'load' });
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: false });
  await page.close();
  // Dates of the same length keep the offsets of the file, and the file the same from day to day.
  const dated = pdf.toString('latin1').replaceAll(/\(D:\d{14}/g, '(D:20240301090000');
  return Buffer.from(dated, 'latin1');
}

// Writes resources/samples anew: node e2e/files/writeSamples.ts. The clinic note is its own source.
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
  writeFileSync(new URL('Distribution agreement.pdf', samples), await distributionAgreement(browser));
} finally {
  await browser.close();
}
writeFileSync(new URL('Discharge letter.docx', samples), dischargeLetter());
process.stdout.write(`Written to ${fileURLToPath(samples)}\n`);
