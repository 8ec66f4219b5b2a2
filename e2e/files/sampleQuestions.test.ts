import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { agreementScan, sampleQuestions } from './sampleQuestions.ts';

const root = join(import.meta.dirname, '../..');

test('every sample question has its true answer on the page it names', () => {
  const names = [...new Set(sampleQuestions.map(({ file }) => file))];
  const paths = names.map((name) => join(root, 'resources/samples', name));
  const args = [join(root, 'main/cli.ts'), 'read', '--json', '--text', ...paths];
  const lines = execFileSync(process.execPath, args, { encoding: 'utf8' }).trim().split('\n');
  const pages = new Map(lines.map((line, index) => [names[index], JSON.parse(line).text.map(onOneLine)]));

  for (const { file, words, page } of sampleQuestions) {
    const texts: string[] = pages.get(file);
    const where = page === null ? texts.join(' ') : (texts[page - 1] ?? '');
    assert.ok(where.includes(words), `"${words}" on page ${page} of ${file}`);
  }
  const agreement: string[] = pages.get('Distribution agreement.pdf');
  assert.equal(agreement.length, agreementScan.pages);
  assert.equal(agreement[agreementScan.page - 1], '');
});

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
