import { registerHooks } from 'node:module';

// `node --import ./e2e/standin/register.ts .` is to the stand-in what `electron .` is to Electron.
const standIn = new URL('./electron.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) => next(specifier === 'electron' ? standIn : specifier, context),
});

if (process.connected) (await import('./control.ts')).listenToTest();
