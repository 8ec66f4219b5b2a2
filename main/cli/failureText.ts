import type { ErrorData } from '../contract/errors.ts';
import { errorText } from '../contract/errorText.ts';

/** The sentence for an error. Where it tells what to do, it is what can be done on a command line. */
export function failureText(error: ErrorData): string {
  switch (error.code) {
    case 'password-needed':
      return 'The document is protected with a password. It was not read. Give the password with --password.';
    case 'file-not-regular':
      return 'This is not a file that can be read. It was left out. Name the file itself, not a folder, a link or a device.';
    case 'nothing-read':
      return 'No page of these documents was read, so there is nothing to answer from. Name a document with text.';
    default:
      return errorText(error);
  }
}
