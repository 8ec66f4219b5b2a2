/**
 * Where something begins or ends that a family of models, or the template of a server, takes for the mark of a turn, of a
 * thought, of a tool or of the text's end: <|im_start|>, <｜User｜>, <start_of_turn>, </s>, <<SYS>>, [INST], [gMASK],
 * [|user|], ]~b]. Words in brackets are marks for some only: of those the known ones, for contracts are full of [NAME].
 */
const marks = new RegExp(
  [
    '<(?=[|｜<]|/?[\\p{L}\\d_:|｜▁/-]{1,48}>)',
    '[|｜](?=[>\\]])',
    '\\[(?=[|｜]|e~\\[)',
    '\\](?=~!?b[[\\]])',
    `\\[(?=/?(?:${[
      'INST',
      'SYSTEM_PROMPT',
      'AVAILABLE_TOOLS',
      'TOOL_CALLS',
      'TOOL_CONTENT',
      'TOOL_RESULTS',
      'CALL_ID',
      'ARGS',
      'MODEL_SETTINGS',
      'THINK',
      'IMG',
      'IMG_BREAK',
      'IMG_END',
      'AUDIO',
      'BEGIN_AUDIO',
      'PREFIX',
      'MIDDLE',
      'SUFFIX',
      '[gs]?MASK',
      'CLS',
      'SEP',
      'PAD',
      'UNK',
      'BOS',
      'EOS',
      'EOT',
      'start_header_id',
      'end_header_id',
    ].join('|')})\\])`,
  ].join('|'),
  'gu',
);

/** Without any mark that a model may take for its own: each is broken by a space, and stays readable. */
export function neutral(text: string): string {
  return text.replace(marks, '$& ');
}

/** What a model copied from such a text, as it stands in the document. */
export function unbroken(text: string): string {
  return text.replace(/([<|｜[\]]) /g, '$1');
}

const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cc}\ufff9-\ufffb]/gu;

/** One line without the characters that nobody sees: they hide words from people, or break a mark that looks whole. */
export function visible(line: string): string {
  return line.replace(/\t/g, ' ').replace(invisible, '');
}
