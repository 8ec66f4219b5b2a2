/** Characters without a shape: soft hyphens, blanks without width, direction marks. */
const unseen = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** Words as they are searched for: nothing in them that nobody sees, and ligatures as their letters. */
export function plainLetters(text: string): string {
  return text.replace(unseen, '').replace(/[\ufb00-\ufb06]/g, (ligature) => ligatures[ligature] ?? ligature);
}
