/** Only sources end so: a command line that comes in an installed application was bundled. */
export const isInstalled = !import.meta.url.endsWith('.ts');
