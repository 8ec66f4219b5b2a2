import type { ErrorCode, ErrorData, ErrorValues } from './errors.ts';
import { formatBytes } from './formatBytes.ts';

type Text = string | ((values: ErrorValues) => string);

/** What happened, what was kept, what can be done, in that order, in the words of the people who use the window. */
const texts: Record<ErrorCode, Text> = {
  cancelled: 'Stopped. Nothing else was changed.',
  'invalid-input': 'Cloister could not use what was entered. Nothing was changed. Check it and try again.',
  'not-found': 'This is no longer here. It may have been removed a moment ago.',
  internal: 'Something went wrong inside Cloister. What was stored before is kept. Try again.',

  'library-locked': 'The library is locked. Nothing was changed. Enter the passphrase to open it.',
  'passphrase-wrong':
    'This passphrase does not open the library. Nothing was changed. Check capital letters and try again.',
  'passphrase-too-short': ({ minimum }) =>
    `The passphrase is too short. Use ${minimum === undefined ? 'more' : `at least ${minimum}`} characters; a few words in a row work well.`,
  'keychain-unavailable':
    'The keychain of this computer did not answer. Nothing was changed. Unlock the keychain and try again, or use a passphrase.',
  'library-damaged':
    'The library on this computer is damaged and was not opened, so that nothing in it is changed. Restore a backup: the damaged library is then set aside, not deleted.',
  'library-missing':
    'The library is not where it was. Nothing was created in its place. Connect the disk it is on and start Cloister again, or restore a backup.',
  'library-newer':
    'The library was written by a newer version of Cloister. It was not changed. Install the newer version to open it.',
  'library-in-use':
    'Another Cloister has this library open. Nothing was changed. Use that window, or close it and try again.',
  'passphrase-needed':
    'This needs a passphrase, and the library has none. Nothing was changed. Add a passphrase in the settings first.',
  'recovery-code-wrong':
    'This recovery code does not open the library. Nothing was changed. Check every group of letters and numbers.',
  'backup-damaged':
    'The backup is damaged or not complete. Nothing was restored and nothing was changed. Use another backup.',
  'backup-passphrase-wrong':
    'This passphrase does not open the backup. Nothing was changed. Check capital letters and try again.',
  'ledger-damaged':
    'The ledger was changed outside Cloister or is not complete. Nothing leaves this computer until someone has looked at it in the ledger. Documents and conversations are not touched.',
  'disk-full': ({ needs, free }) =>
    `The disk is full. What was stored before is kept, this was not added. ${
      needs === undefined || free === undefined
        ? 'Free some space'
        : `${formatBytes(needs)} are needed and ${formatBytes(free)} are free: free some space`
    }, then try again.`,
  'disk-read-only':
    'Cloister may not write to its folder on this disk. What was stored before is kept. Allow writing there, then try again.',

  'file-missing': 'The file is no longer where it was. Nothing was added. Find it and add it again.',
  'file-unreadable':
    'This computer did not let Cloister read the file. Nothing was added. Check that it is not open elsewhere and that you may read it.',
  'file-not-regular':
    'This is not a file that can be read. Nothing was added. Choose the file itself, not a link or a device.',
  'file-empty': 'The file is empty: it holds no bytes at all. Nothing was added. Look for another copy.',
  'file-too-large': ({ bytes, limit }) =>
    `The file is too large${sizeOf(bytes, ' (', ')')}. Nothing was added. ${
      limit === undefined ? 'Split it' : `Split it into parts of at most ${formatBytes(limit)}`
    } and add those.`,
  'file-changed':
    'The file changed while it was being added. Nothing was added. Wait until it is saved, then add it again.',
  'too-many-files': ({ limit }) =>
    `These are more files than can be added at once${limit === undefined ? '' : ` (at most ${limit.toLocaleString('en-GB')})`}. Nothing was added. Add them in parts.`,
  'format-unknown':
    'Cloister cannot read this kind of file yet. Nothing was added. PDF, Word (.docx), Markdown and plain text work.',
  'text-is-binary':
    'The file is named like a text but holds no text. It was not read. Open it in its own program and save it as PDF.',
  'pdf-damaged':
    'The PDF is damaged and none of its pages could be read. Look for another copy, or print it to a new PDF.',
  'password-needed': 'The document is protected with a password. It was not read yet. Enter the password to read it.',
  'password-wrong': 'This password does not open the document. It was not read. Check capital letters and try again.',
  'docx-damaged': 'The Word file is damaged and could not be read. Open it in Word, save it again, then add it.',
  'document-protected':
    'The document is protected in a way that Cloister cannot open. It was not read. Save it without protection in its own program, then add that.',
  'document-bomb':
    'The file unpacks to far more than its size, as harmful files do. It was not read. Ask its sender for a PDF.',
  'document-too-complex':
    'The document is too complex to be read safely. Nothing of it was kept. Print it to a new PDF and add that.',
  'document-too-slow': 'Reading the document took too long and was stopped. Try again, or split it into smaller parts.',
  'document-set-aside':
    'The document stopped the reader twice and was set aside. Nothing else was disturbed. Try again, or print it to a new PDF.',

  'worker-crashed':
    'The part of Cloister that did this stopped. It starts again by itself and nothing stored was lost. Try again.',
  'worker-hung':
    'The part of Cloister that did this no longer answered and was started again. Nothing stored was lost. Try again.',
  'worker-gave-up':
    'The part of Cloister that does this stopped three times in a row. Nothing stored was lost. Close Cloister and start it again.',

  'no-model':
    'There is no model yet, so no answer can be written. Searching works. Add a model from a file to get answers.',
  'model-busy': 'The model is still writing another answer. Nothing was lost. Wait until it is done, or stop it.',
  'model-missing':
    'The model file is no longer where it was. Nothing else was changed. Put it back, or choose another model.',
  'model-not-gguf':
    'This is not a model file that Cloister can use. Nothing was changed. Choose a file that ends in .gguf.',
  'model-truncated':
    'The model file is not complete; its download may have stopped. Nothing was changed. Get the file again.',
  'model-unknown-architecture':
    'This model is of a kind that this version of Cloister does not know. Nothing was changed. Choose another model, or update Cloister.',
  'model-damaged': 'The model file is damaged. Nothing was changed. Get the file again, or choose another model.',
  'model-too-large': ({ needed, available }) =>
    `The model does not fit into the memory of this computer. Nothing was changed. ${
      needed === undefined || available === undefined
        ? 'Close other programs, or choose'
        : `It needs ${formatBytes(needed)} and ${formatBytes(available)} are free: close other programs, or choose`
    } a smaller model.`,
  'model-failed':
    'The model could not be loaded; its file may be damaged. Nothing else was changed. Get the file again, or choose another model.',
  'model-part-missing':
    'This model is split into several files, and one of them is not beside the first. Nothing was changed. Put all of its parts into one folder.',
  'model-not-for-answers':
    'This model finds or sorts passages; it does not write answers. Nothing was changed. Choose a chat model.',
  'model-not-ours':
    'Cloister did not download this model, so it does not delete it. Nothing was changed. Take it off the list, or delete it with the program that put it there.',
  'model-is-adapter':
    'This file is an adapter: it changes how a model writes and is no model by itself. Nothing was changed. Add it under Adapters.',
  'model-is-vision-projector':
    'This file lets another model see pictures and is no model by itself. Nothing was changed. Choose the model that it belongs to.',
  'adapter-added':
    'This file is an adapter: it changes how a model writes and is no model by itself. It is listed under Adapters now; choose it in the menu of a case.',
  'adapter-is-model': 'This file is a whole model, not an adapter. Nothing was changed. Add it under Models.',
  'adapter-other-model':
    'An adapter of this case was made for another model, so nothing was written. The question is kept. Choose the model it was made for, or turn the adapter off.',
  'adapter-missing':
    'The file of an adapter of this case is no longer where it was, so nothing was written. The question is kept. Put it back, or turn the adapter off.',
  'adapter-scale': 'The strength of an adapter is a number from 0 to 2. Nothing was changed.',
  'question-too-long': 'The question is too long for this model. It is kept as you typed it. Shorten it and ask again.',
  'nothing-read':
    'No page in this case has been read yet, so nothing can be searched. The question is kept. Add a document, or wait until one is read.',

  'policy-damaged':
    'The policy of your organisation cannot be read, so nothing leaves this computer. Everything here goes on working. Tell whoever looks after this computer.',
  'provider-forbidden': 'Your organisation does not allow this. Nothing was sent. Ask on this computer instead.',
  'provider-off': 'This is turned off in the settings. Nothing was sent. Ask on this computer, or turn it on there.',
  'provider-not-set-up':
    'This is not set up yet: its address, key or model is missing. Nothing was sent. Complete it in the settings.',
  'documents-stay':
    'Documents, and answers made from them, never go to OpenAI. Nothing was sent. Ask about documents on this computer.',
  'confidential-stays':
    'Confidential documents do not go to the office server under the settings. Nothing was sent. Ask on this computer, or allow it in the settings.',
  'conversation-stays':
    'This conversation holds words of documents and stays where it is. Nothing was sent. Begin a new conversation.',
  'held-words':
    'Eight words in a row stand in one of your documents. Nothing was sent. Take them out, or ask on this computer.',
  'identifiers-found': ({ count }) =>
    `The question holds ${count === undefined ? 'identifiers' : count === 1 ? 'one identifier' : `${count} identifiers`}, such as names or dates. Nothing was sent. Send it with placeholders, or ask on this computer.`,
  'placeholders-required':
    'Your organisation requires placeholders for names, dates and the like. Nothing was sent. Send it with placeholders.',
  'review-needed':
    'What would be sent has changed since it was read. Nothing was sent. Read it again and send it then.',
  'address-not-allowed':
    'This address cannot be used: it has to begin with https:// (http:// only for this computer), without a “?”, a “#” or a password in it. Nothing was sent.',

  'not-connected':
    'The server could not be reached. Nothing was sent. Check the network and the address, then try again.',
  'server-timeout':
    'The server did not answer in time. Your words may have reached it. Try again, or ask on this computer.',
  'connection-lost':
    'The connection ended in the middle of the answer. What came is kept. Your words have reached the server. Try again when the network is back.',
  'certificate-refused':
    'The server could not prove that it is the right one: its certificate is not trusted here. Nothing was sent. Add the certificate authority of your organisation in the settings.',
  'certificate-unreadable':
    'This file holds no certificate authority that can be used. Nothing was changed. Ask for it in PEM format.',
  'server-redirected':
    'The server wanted to pass the request on to another address. Nothing was passed on. Correct the address in the settings.',
  'server-overloaded': 'The server has too much to do now. Nothing was answered. Try again in a few minutes.',
  'server-failed': 'The server failed. What it wrote is kept. Try again, or tell whoever runs it.',
  'server-refused': ({ status }) =>
    `The server refused the request${status === undefined ? '' : ` (${status})`}. Nothing was answered. Check the address and the model in the settings.`,
  'server-answer-unreadable':
    'The server answered in a way that Cloister does not understand. What could be read is kept. Check that it speaks the OpenAI interface.',
  'server-answer-too-large': 'The answer of the server was far too long and was cut off. What came before is kept.',
  'hub-off':
    'Downloading models is turned off. Nothing was sent. Turn it on in the settings, or add a model from a file.',
  'hub-forbidden': 'Your organisation does not allow downloading models. Nothing was sent. Add a model from a file.',
  'hub-not-found':
    'The hub no longer has this model or this file. Nothing was downloaded. Search for it again, or choose another.',
  'hub-gated':
    'The owner of this model wants to know who downloads it. Nothing was downloaded. Accept its terms on the hub and enter your token in the settings.',
  'hub-token-wrong': 'The hub does not accept the token. Nothing was downloaded. Enter the right one in the settings.',
  'hub-answer-unreadable':
    'The hub answered in a way that Cloister does not understand. Nothing was changed. Check its address in the settings.',
  'download-changed':
    'The file was changed on the hub while it was being downloaded. What came was thrown away. Download it again.',
  'download-damaged':
    'The file did not arrive as the hub has it: its checksum is wrong. It was thrown away and never used. Download it again.',
  'download-stopped':
    'The connection was lost and did not come back. What came is kept. Resume when the network is back.',
  'download-elsewhere':
    'Another Cloister is downloading into the same folder. Nothing was changed. Wait until it is done there, or pause it there.',
  'proxy-failed':
    'The proxy did not let the connection through. Nothing was downloaded. Check its address in the settings.',
  'key-wrong': 'The server does not accept the key. Nothing was answered. Enter the right key in the settings.',
  'quota-used-up':
    'The account at the server has no credit left. Nothing was answered. Add credit there, or ask on this computer.',
  'rate-limited': 'The server takes no more questions for now. Nothing was answered. Wait a minute, then try again.',
  'model-not-offered':
    'The server does not offer this model any more. Nothing was answered. Choose another one in the settings.',
};

/** The sentence a person reads about a failure: in the window, and on standard error for the command line. */
export function errorText(error: ErrorData): string {
  const text = texts[error.code];
  return typeof text === 'string' ? text : text(error.values ?? {});
}

function sizeOf(bytes: number | undefined, before: string, after: string): string {
  return bytes === undefined ? '' : `${before}${formatBytes(bytes)}${after}`;
}
