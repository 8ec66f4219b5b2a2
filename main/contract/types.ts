/** 32 lower-case hexadecimal digits, random. Main mints every one; the page only repeats what it was told. */
export type Id = string;

/** Milliseconds since 1970. */
export type Time = number;

/** Where an answer is made: this computer, a server that the organisation runs, or OpenAI. */
export type ProviderId = 'device' | 'office' | 'openai';

export type Theme = 'system' | 'light' | 'dark';
