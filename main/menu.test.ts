import assert from 'node:assert/strict';
import { registerHooks } from 'node:module';
import { test } from 'node:test';
import type { MenuItemConstructorOptions } from 'electron';

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? { url: 'data:text/javascript,export const Menu = {}', shortCircuit: true }
      : next(specifier, context),
});
const { menuTemplate } = await import('./menu.ts');

function all(items: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? all(item.submenu) : [])]);
}

for (const isMac of [true, false]) {
  test(`no item of the menu ${isMac ? 'on a Mac' : 'elsewhere'} opens developer tools or loads the page anew`, () => {
    const template = menuTemplate(() => undefined, isMac);
    const roles = all(template).flatMap(({ role }) => role ?? []);
    assert.ok(roles.includes('quit') && roles.includes('paste'));
    assert.deepEqual(
      roles.filter((role) => /devtools|reload/i.test(role)),
      [],
    );
    // A menu whose own items are not given gets Electron's, and those do.
    assert.ok(template.every(({ role, submenu }) => role === 'windowMenu' || Array.isArray(submenu)));
  });
}
